export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

const isLanguage = (text: string | undefined): text is Language => languages.some((language) => language === text);

/** The language asked for, else the first of `Accept-Language` that we have, else Finnish. */
export function languageOf(asked: unknown, acceptLanguage: string | undefined): Language {
  if (typeof asked === 'string' && isLanguage(asked)) return asked;
  const accepted = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [range = '', quality] = entry.trim().split(/;\s*q=/);
      return { language: range.split('-')[0]?.toLowerCase(), quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return accepted.map(({ language }) => language).find(isLanguage) ?? 'fi';
}
