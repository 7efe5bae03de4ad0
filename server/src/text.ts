// Controls other than tab and line ends, and lone surrogates: no name or text has one, and PostgreSQL takes no NUL.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

/** @returns what is wrong with a text that a person wrote, of at most `limit` characters, or null. A blank one is wrong where it is needed. */
export function textProblem(
  text: string | null | undefined,
  limit: number,
  needed: boolean,
): 'REQUIRED' | 'TOO_LONG' | 'INVALID_TEXT' | null {
  if (!text?.trim()) return needed ? 'REQUIRED' : null;
  if (impossible.test(text)) return 'INVALID_TEXT';
  return text.length > limit ? 'TOO_LONG' : null;
}
