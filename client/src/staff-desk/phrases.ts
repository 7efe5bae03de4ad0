/** The reason with a phrase added at its end, or taken out again where it already stands. */
export function withPhrase(reason: string, phrase: string): string {
  const text = reason.trim();
  if (!text.includes(phrase)) return text ? `${text}\n${phrase}` : phrase;
  return text
    .replace(phrase, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
