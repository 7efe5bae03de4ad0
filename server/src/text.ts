// Controls other than tab and line ends, and lone surrogates: no name or text has one, and PostgreSQL takes no NUL.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

// Characters that are drawn as nothing, though Unicode calls some of them letters or symbols: blank Braille, a note without a head.
const drawnAsNothing = /\p{Default_Ignorable_Code_Point}|[\u2800\u{1d159}]/gu;

/** @returns whether a text says anything: whether a letter, a digit, a sign or a symbol is left of it that can be seen. */
export const saysSomething = (text: string | null | undefined): boolean =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test((text ?? '').replace(drawnAsNothing, ''));

/** @returns the text without what surrounds it, or null where it says nothing. */
export const given = (text: string | null | undefined): string | null => (saysSomething(text) ? (text ?? '').trim() : null);

/** @returns what is wrong with a text that a person wrote, of at most `limit` characters, or null. One that says nothing is wrong where it is needed. */
export function textProblem(
  text: string | null | undefined,
  limit: number,
  needed: boolean,
): 'REQUIRED' | 'TOO_LONG' | 'INVALID_TEXT' | null {
  if (!text?.trim()) return needed ? 'REQUIRED' : null;
  if (impossible.test(text)) return 'INVALID_TEXT';
  if (needed && !saysSomething(text)) return 'REQUIRED';
  return text.length > limit ? 'TOO_LONG' : null;
}
