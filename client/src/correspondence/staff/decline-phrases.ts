import { type Language, languages } from '../../i18n/language.ts';

/**
 * R17: whoever is not given a document is told that an official's refusal can be had as a decision of the authority, which can be
 * appealed (Act on the Openness of Government Activities 621/1999, section 14).
 */
const rights: Record<Language, string> = {
  fi: 'Sinulla on oikeus saada asiasta viranomaisen kirjallinen päätös, josta voi valittaa hallinto-oikeuteen (laki viranomaisten toiminnan julkisuudesta 621/1999, 14 §). Jos haluat päätöksen, ilmoita siitä lähettämällä lisäselvitys tässä asiassa.',
  sv: 'Du har rätt att få ett skriftligt beslut av myndigheten i saken, och beslutet kan överklagas hos förvaltningsdomstolen (lagen om offentlighet i myndigheternas verksamhet 621/1999, 14 §). Om du vill ha ett beslut, meddela det genom att skicka en tilläggsutredning i det här ärendet.',
  en: 'You have the right to a written decision of the authority on this, which can be appealed to the administrative court (Act on the Openness of Government Activities 621/1999, section 14). If you want a decision, say so by sending additional information in this case.',
};

/** The language in which the authority writes to a client, as far as it is one of ours; otherwise Finnish, the authority's own. */
export const languageOfContact = (code: string | null | undefined): Language => languages.find((each) => each === code) ?? 'fi';

export const rightToDecision = (language: Language): string => rights[language];

/** The reason as the advisor reads it: why, then the right to a decision. */
export const declineReason = (why: string, right: string): string => [why.trim(), right.trim()].filter(Boolean).join('\n\n');
