import type { Language } from '../i18n/language.ts';
import { staffDeskTexts } from './staff-desk.dictionary.ts';

/**
 * Reasons to choose from. R4: each speaks of what was sent and of nothing else; whether such a client, case or other holder exists
 * can be read from none of them, and the last one serves for everything that may not be told.
 */
export const rejectionPhrases = [
  'phrase.unsigned',
  'phrase.undated',
  'phrase.unreadable',
  'phrase.wrongDocument',
  'phrase.notNamed',
  'phrase.expired',
  'phrase.doesNotAgree',
  'phrase.custodian',
  'phrase.notEnough',
] as const;
export type RejectionPhrase = (typeof rejectionPhrases)[number];

/** A phrase in a language of its own: the submitter's may be another than the one on screen. */
export function phraseIn(language: Language, phrase: RejectionPhrase): string {
  const key = phrase.slice('phrase.'.length) as keyof (typeof staffDeskTexts.texts)[Language]['phrase'];
  return staffDeskTexts.texts[language].phrase[key];
}

/** The reason with a phrase added at its end, or taken out again where it already stands. */
export function withPhrase(reason: string, phrase: string): string {
  const text = reason.trim();
  if (!text.includes(phrase)) return text ? `${text}\n${phrase}` : phrase;
  return text
    .replace(phrase, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
