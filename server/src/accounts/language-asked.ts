import { type Language, languageOf, languages } from '../graphql/language.ts';

/** The language asked for by name, else the best of `Accept-Language`. */
export function languageAsked(asked: unknown, acceptLanguage: string | undefined): Language {
  return languages.find((language) => language === asked) ?? languageOf(acceptLanguage);
}
