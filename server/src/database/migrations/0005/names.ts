/** Letters of other scripts, and marked ones that no decomposition reaches, as they are most often written in Latin letters. */
const latin: Record<string, string> = {
  // Latin
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ħ: 'h', ŋ: 'n', ə: 'e' },
  // Cyrillic
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  // Greek
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x' },
  ...{ ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o' },
  // Arabic and Persian
  ...{ ا: 'a', ب: 'b', پ: 'p', ت: 't', ث: 'th', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z' },
  ...{ ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ک: 'k', گ: 'g' },
  ...{ ل: 'l', م: 'm', ن: 'n', ه: 'h', ة: 'a', و: 'u', ي: 'i', ی: 'i', ى: 'a', ء: '' },
};

/** Marks that decomposition leaves behind, and the Arabic lengthening stroke. */
const marks = String.raw`[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]`;

/** `text` with single letters translated, and those that become several letters, or none, replaced one by one. */
function transliterated(text: string): string {
  const single = Object.entries(latin).filter(([, to]) => to.length === 1);
  const others = Object.entries(latin).filter(([, to]) => to.length !== 1);
  const from = single.map(([letter]) => letter).join('');
  const to = single.map(([, letter]) => letter).join('');
  const translated = `translate(${text}, '${from}', '${to}')`;
  return replaceEach(translated, others);
}

/** No name is longer than this in what is compared; the feed brings any string. */
const length = 300;

const replaceEach = (text: string, pairs: Iterable<readonly [string, string]>) =>
  [...pairs].reduce((sql, [from, to]) => `replace(${sql}, '${from}', '${to}')`, text);

const folded = `case when octet_length(name) = length(name) then lower(left(name, ${length}))
  else ${transliterated(`regexp_replace(normalize(lower(left(name, ${length})), nfkd), '${marks}', '', 'g')`)} end`;

/** A name as somebody in a hurry types it: Latin letters without marks or capitals, one space for whatever parts its words. */
export const foldName = `
create function fold_name(name text) returns text language sql immutable parallel safe strict
return trim(regexp_replace(${folded}, '[^[:alnum:]]+', ' ', 'g'))`;

/** Ways of writing one sound; longer ones first. */
const sounds: readonly (readonly [written: string, sound: string])[] = [
  ['shch', 's'],
  ['sch', 's'],
  ['sh', 's'],
  ['tch', 'c'],
  ['ch', 'c'],
  ['zh', 'z'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['x', 'ks'],
  ['dj', 'j'],
];

/** What may stand for a vowel: j and y are written for one another. */
const vowels = 'aeiouyj';

const simplified = `translate(${replaceEach("' ' || fold_name(name)", sounds)}, 'qwzc', 'kvss')`;
const begun = replaceEach(simplified, [...[...vowels].map((vowel) => [` ${vowel}`, ' A'] as const), [' h', ' H']]);

/**
 * The words of a name by their consonants, so that one that was written down by ear, or in letters without vowels, is found:
 * Mohammed, Muhammad and محمد sound alike. A vowel counts at the beginning alone; an h too.
 */
export const soundsOfName = `
create function sounds_of_name(name text) returns text[] language sql immutable parallel safe strict
return string_to_array(trim(lower(regexp_replace(translate(${begun}, '${vowels}h', ''), '([a-z])\\1+', '\\1', 'g'))), ' ')`;
