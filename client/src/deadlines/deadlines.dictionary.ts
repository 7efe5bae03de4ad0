import { defineDictionary } from '../i18n/dictionary.ts';
import { plural } from '../i18n/plural.ts';

export const deadlinesTexts = defineDictionary('deadlines', {
  en: {
    heading: 'Next deadlines',
    calendar: 'Take them to your calendar',
    kind: { SUPPLEMENT_REQUEST: 'Supplement request', INTERVIEW: 'Interview', MANDATE_ENDS: 'Power of attorney ends' },
    left: (left: { days: number }) =>
      plural('en', left.days, { one: '1 working day left', other: `${left.days} working days left` }),
    today: 'today',
    late: 'overdue',
    at: (when: { day: string; time: string }) => `${when.day} at ${when.time}`,
    more: (deadlines: { count: number }) => `and ${deadlines.count} later`,
  },
  fi: {
    heading: 'Seuraavat määräajat',
    calendar: 'Lisää kalenteriin',
    kind: { SUPPLEMENT_REQUEST: 'Täydennyspyyntö', INTERVIEW: 'Puhuttelu', MANDATE_ENDS: 'Valtakirja päättyy' },
    left: ({ days }) => plural('fi', days, { one: '1 työpäivä jäljellä', other: `${days} työpäivää jäljellä` }),
    today: 'tänään',
    late: 'myöhässä',
    at: ({ day, time }) => `${day} klo ${time}`,
    more: ({ count }) => `ja ${count} myöhemmin`,
  },
  sv: {
    heading: 'Kommande frister',
    calendar: 'Lägg till i kalendern',
    kind: { SUPPLEMENT_REQUEST: 'Begäran om komplettering', INTERVIEW: 'Samtal', MANDATE_ENDS: 'Fullmakten upphör' },
    left: ({ days }) => plural('sv', days, { one: '1 arbetsdag kvar', other: `${days} arbetsdagar kvar` }),
    today: 'i dag',
    late: 'försenad',
    at: ({ day, time }) => `${day} kl. ${time}`,
    more: ({ count }) => `och ${count} senare`,
  },
});
