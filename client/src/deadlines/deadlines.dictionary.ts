import { defineDictionary } from '../i18n/dictionary.ts';

export const deadlinesTexts = defineDictionary('deadlines', {
  en: {
    heading: 'Next deadlines',
    calendar: 'Take them to your calendar',
    kind: { SUPPLEMENT_REQUEST: 'Supplement request', INTERVIEW: 'Interview', MANDATE_ENDS: 'Power of attorney ends' },
    at: (when: { day: string; time: string }) => `${when.day} at ${when.time}`,
    more: (deadlines: { count: number }) => `and ${deadlines.count} later`,
  },
  fi: {
    heading: 'Seuraavat määräajat',
    calendar: 'Lisää kalenteriin',
    kind: { SUPPLEMENT_REQUEST: 'Täydennyspyyntö', INTERVIEW: 'Puhuttelu', MANDATE_ENDS: 'Valtakirja päättyy' },
    at: ({ day, time }) => `${day} klo ${time}`,
    more: ({ count }) => `ja ${count} myöhemmin`,
  },
  sv: {
    heading: 'Kommande frister',
    calendar: 'Lägg till i kalendern',
    kind: { SUPPLEMENT_REQUEST: 'Begäran om komplettering', INTERVIEW: 'Samtal', MANDATE_ENDS: 'Fullmakten upphör' },
    at: ({ day, time }) => `${day} kl. ${time}`,
    more: ({ count }) => `och ${count} senare`,
  },
});
