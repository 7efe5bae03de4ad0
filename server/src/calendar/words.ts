import type { Language } from '../graphql/language.ts';

/** What stands in a calendar: nothing of a person but the diary number, which goes where `{number}` is. */
export const words: Record<Language, { name: string; SUPPLEMENT_REQUEST: string; INTERVIEW: string; open: string }> = {
  en: {
    name: 'Edusta: deadlines',
    SUPPLEMENT_REQUEST: 'Supplement request due: {number}',
    INTERVIEW: 'Interview: {number}',
    open: 'Sign in to see the case:',
  },
  fi: {
    name: 'Edusta: määräajat',
    SUPPLEMENT_REQUEST: 'Täydennyspyynnön määräpäivä: {number}',
    INTERVIEW: 'Puhuttelu: {number}',
    open: 'Tunnistaudu nähdäksesi asian:',
  },
  sv: {
    name: 'Edusta: frister',
    SUPPLEMENT_REQUEST: 'Sista dag för komplettering: {number}',
    INTERVIEW: 'Samtal: {number}',
    open: 'Identifiera dig för att se ärendet:',
  },
};
