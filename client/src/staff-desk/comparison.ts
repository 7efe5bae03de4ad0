/** What the submitter says of the client (R4), as far as it can be compared. */
export interface Stated {
  givenNames: string;
  familyName: string;
  /** ISO date. */
  dateOfBirth: string;
  customerNumber?: string | null;
  diaryNumber?: string | null;
}

/** What the register says of somebody. */
export interface Registered {
  givenNames: string;
  familyName: string;
  dateOfBirth?: string | null;
  customerNumber: string;
  diaryNumbers: readonly string[];
}

export const comparedFields = ['familyName', 'givenNames', 'dateOfBirth', 'customerNumber', 'diaryNumber'] as const;
export type ComparedField = (typeof comparedFields)[number];

/** `alike`: not the same letters, yet probably meant as the same. `notStated`, `notKnown`: nothing there to compare with. */
export type Mark = 'same' | 'alike' | 'different' | 'notStated' | 'notKnown';

/** In what way two things differ, where that can be told. */
export type Note = 'spelling' | 'order' | 'part' | 'swapped' | 'script' | 'dayMonth';

export interface Compared {
  field: ComparedField;
  stated: string | null;
  registered: string | null;
  mark: Mark;
  note?: Note;
}

type Verdict = Pick<Compared, 'mark' | 'note'>;

/** Letters that look like another one to whoever typed them, and that taking off accents does not reach. */
const plainLetters: Record<string, string> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** A name as somebody in a hurry types it: no accents, no capitals, one space for whatever parts its words. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|\u0640/gu, '')
    .replace(/[øæœßłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const words = (text: string) => folded(text).split(' ').filter(Boolean);
const tidy = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** How many letters must be put in, left out or replaced to make one text of another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** One slip in every four letters may be a matter of spelling, as between Mohammed and Muhammad. */
const soundsAlike = (one: string, other: string) => distance(one, other) <= Math.floor(Math.min(one.length, other.length) / 4);

const scripts = [/\p{Script=Latin}/u, /\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Han}/u, /\p{Script=Hebrew}/u];
const scriptsOf = (text: string) => scripts.filter((script) => script.test(text));

/** Compares two names, as people write them. */
export function compareNames(stated: string, registered: string): Verdict {
  if (tidy(stated) === tidy(registered)) return { mark: 'same' };
  if (scriptsOf(stated).length > 0 && !scriptsOf(stated).some((script) => script.test(registered)))
    return { mark: 'different', note: 'script' };
  const [one, other] = [words(stated), words(registered)];
  if (one.length === 0 || other.length === 0) return { mark: 'different' };
  if (one.join(' ') === other.join(' ')) return { mark: 'alike', note: 'spelling' };
  const sorted = (list: string[]) => [...list].sort().join(' ');
  if (sorted(one) === sorted(other)) return { mark: 'alike', note: 'order' };
  const within = (few: string[], many: string[]) => few.every((word) => many.includes(word));
  if (within(one, other) || within(other, one)) return { mark: 'alike', note: 'part' };
  if (soundsAlike(one.join(''), other.join(''))) return { mark: 'alike', note: 'spelling' };
  return { mark: 'different' };
}

function compareDates(stated: string, registered: string | null | undefined): Verdict {
  if (!registered) return { mark: 'notKnown' };
  if (stated === registered) return { mark: 'same' };
  const [year, month, day] = stated.split('-');
  return registered === `${year}-${day}-${month}` ? { mark: 'alike', note: 'dayMonth' } : { mark: 'different' };
}

function compareNumbers(stated: string | null | undefined, registered: readonly string[]): Verdict {
  if (!stated?.trim()) return { mark: 'notStated' };
  if (registered.includes(stated.trim())) return { mark: 'same' };
  const plain = (text: string) => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return registered.some((number) => plain(number) === plain(stated))
    ? { mark: 'alike', note: 'spelling' }
    : { mark: 'different' };
}

/** What was stated beside what the register says, field by field. A diary number that nobody stated is left out. */
export function compare(stated: Stated, registered: Registered): Compared[] {
  const names = (['familyName', 'givenNames'] as const).map((field) => ({
    field,
    stated: stated[field],
    registered: registered[field],
    ...compareNames(stated[field], registered[field]),
  }));
  const swapped =
    names.some(({ mark }) => mark === 'different') &&
    folded(stated.familyName) === folded(registered.givenNames) &&
    folded(stated.givenNames) === folded(registered.familyName);
  const compared: Compared[] = [
    ...names.map((name): Compared => (swapped ? { ...name, mark: 'alike', note: 'swapped' } : name)),
    {
      field: 'dateOfBirth',
      stated: stated.dateOfBirth,
      registered: registered.dateOfBirth ?? null,
      ...compareDates(stated.dateOfBirth, registered.dateOfBirth),
    },
    {
      field: 'customerNumber',
      stated: stated.customerNumber ?? null,
      registered: registered.customerNumber,
      ...compareNumbers(stated.customerNumber, [registered.customerNumber]),
    },
  ];
  if (!stated.diaryNumber?.trim()) return compared;
  const verdict = compareNumbers(stated.diaryNumber, registered.diaryNumbers);
  const shown = verdict.mark === 'same' ? stated.diaryNumber.trim() : registered.diaryNumbers.join(', ') || null;
  return [...compared, { field: 'diaryNumber', stated: stated.diaryNumber, registered: shown, ...verdict }];
}

/** A text in pieces; marked are the words that the other text does not have. */
export function wordsApart(text: string, other: string): { text: string; apart: boolean }[] {
  const known = new Set(words(other));
  return text
    .split(/(\s+)/)
    .filter(Boolean)
    .map((piece) => ({ text: piece, apart: words(piece).some((word) => !known.has(word)) }));
}
