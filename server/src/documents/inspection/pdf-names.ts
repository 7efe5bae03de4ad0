// biome-ignore-all lint/suspicious/noControlCharactersInRegex: bytes are what is looked for
import { type UploadProblem, UploadRefused } from '../upload.refusal.ts';

/** A name as a PDF may write it: any character also as `#` and two digits. */
const written = (name: string) =>
  [...name]
    .map((character) => {
      const digits = character.charCodeAt(0).toString(16).padStart(2, '0');
      const either = [...digits].map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit)).join('');
      return `(?:${character}|#${either})`;
    })
    .join('');
const anyOf = (names: readonly string[]) => `/(?:${names.map(written).join('|')})(?=[\\s()<>[\\]{}/%\\0]|$)`;
const gap = String.raw`[\s\0]{0,64}(?:%[^\r\n]{0,80}[\r\n][\s\0]{0,64})?`;

interface Net {
  problem: UploadProblem;
  /** Looked for wherever it stands: too long to come about by chance. */
  anywhere?: RegExp;
  /** Looked for outside of streams: too short for compressed bytes. */
  outside?: RegExp;
}

/** What a PDF may not hold. Actions are found by their names, whatever points at them. */
const nets: readonly Net[] = [
  {
    problem: 'ENCRYPTED',
    outside: new RegExp(`/${written('Encrypt')}${gap}(?:\\d+[\\s\\0]+\\d+[\\s\\0]+R|<<)`),
  },
  {
    problem: 'ACTIVE_CONTENT',
    anywhere: new RegExp(anyOf(['JavaScript', 'Launch', 'RichMedia', 'GoToE', 'ImportData'])),
    outside: new RegExp(`/(?:${written('JS')}|${written('XFA')})${gap}(?:\\(|<|\\[|\\d+[\\s\\0]+\\d+[\\s\\0]+R)`),
  },
  {
    problem: 'CONTAINS_FILES',
    anywhere: new RegExp(anyOf(['EmbeddedFile', 'EmbeddedFiles', 'Collection'])),
    outside: new RegExp(`/${written('EF')}${gap}(?:<<|\\d+[\\s\\0]+\\d+[\\s\\0]+R)`),
  },
];

/** So many such addresses on a page or two are no references. */
const mostAddresses = 100;

/** As much as has to be kept of one piece to find a name that goes on in the next. */
export const longestName = 256;

/** @throws UploadRefused for what a PDF may not hold */
export function refuseNames(text: string, isStream: boolean): void {
  for (const { problem, anywhere, outside } of nets) {
    if (anywhere && found(anywhere, text, isStream)) throw new UploadRefused(problem);
    if (!isStream && outside?.test(text)) throw new UploadRefused(problem);
  }
}

/** A web address may have any of the words in its path; an action has them after `/S`. */
function found(pattern: RegExp, text: string, isStream: boolean): boolean {
  const all = new RegExp(pattern, 'g');
  let addresses = 0;
  for (let match = all.exec(text); match; match = all.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 2_000), match.index);
    const isOfAddress = !isStream && /\((?:[^()\\]|\\.)*:\/\/[^\s()<>]*$/.test(before) && !/\/S[\s\0]*$/.test(before);
    if (!isOfAddress || ++addresses > mostAddresses) return true;
  }
  return false;
}

/** A dictionary's text with every name in plain letters. */
export const plainNames = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_all, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
