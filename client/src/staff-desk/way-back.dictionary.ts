import { defineDictionary } from '../i18n/dictionary.ts';
import { plural } from '../i18n/plural.ts';

/** What UMA is told, where it did not take it. */
export const wayBackTexts = defineDictionary('way-back', {
  en: {
    heading: { refused: 'Refused by UMA', late: 'Not confirmed by UMA' },
    text: {
      refused: 'UMA did not take these. They wait here until they are sent again.',
      late: 'UMA has not confirmed these for more than ten minutes. They are kept, and go on by themselves when UMA fetches them.',
    },
    type: {
      submission: 'Additional information',
      answer: 'Answer to a supplement request',
      request: 'Document request',
      approved: 'Mandate approved',
      ended: 'Mandate ended',
    },
    happened: 'From',
    waits: 'waiting since',
    refusedAt: 'refused',
    reason: (why: { text: string }) => `UMA’s reason: ${why.text}`,
    again: 'Send again',
    againOf: (which: { subject: string }) => `Send again: ${which.subject}`,
    sent: 'Sent again. It waits for UMA.',
    more: (rest: { count: number }) => plural('en', rest.count, { one: 'and 1 more', other: `and ${rest.count} more` }),
  },
  fi: {
    heading: { refused: 'UMA ei ottanut vastaan', late: 'UMA ei ole vahvistanut' },
    text: {
      refused: 'UMA ei ottanut näitä vastaan. Ne odottavat tässä, kunnes ne lähetetään uudelleen.',
      late: 'UMA ei ole vahvistanut näitä yli kymmeneen minuuttiin. Ne ovat tallessa ja lähtevät itsestään, kun UMA hakee ne.',
    },
    type: {
      submission: 'Lisäselvitys',
      answer: 'Vastaus täydennyspyyntöön',
      request: 'Asiakirjapyyntö',
      approved: 'Valtuutus hyväksytty',
      ended: 'Valtuutus päättynyt',
    },
    happened: 'Ajalta',
    waits: 'odottanut alkaen',
    refusedAt: 'torjuttu',
    reason: (why: { text: string }) => `UMAn perustelu: ${why.text}`,
    again: 'Lähetä uudelleen',
    againOf: (which: { subject: string }) => `Lähetä uudelleen: ${which.subject}`,
    sent: 'Lähetetty uudelleen. Odottaa UMAa.',
    more: (rest: { count: number }) => plural('fi', rest.count, { one: 'ja 1 muu', other: `ja ${rest.count} muuta` }),
  },
  sv: {
    heading: { refused: 'Avvisade av UMA', late: 'Inte bekräftade av UMA' },
    text: {
      refused: 'UMA tog inte emot dessa. De väntar här tills de skickas på nytt.',
      late: 'UMA har inte bekräftat dessa på över tio minuter. De är i säkerhet och går vidare av sig själva när UMA hämtar dem.',
    },
    type: {
      submission: 'Tilläggsutredning',
      answer: 'Svar på begäran om komplettering',
      request: 'Begäran om handling',
      approved: 'Fullmakt godkänd',
      ended: 'Fullmakt upphörd',
    },
    happened: 'Från',
    waits: 'väntar sedan',
    refusedAt: 'avvisad',
    reason: (why: { text: string }) => `UMA:s motivering: ${why.text}`,
    again: 'Skicka på nytt',
    againOf: (which: { subject: string }) => `Skicka på nytt: ${which.subject}`,
    sent: 'Skickad på nytt. Väntar på UMA.',
    more: (rest: { count: number }) => plural('sv', rest.count, { one: 'och 1 till', other: `och ${rest.count} till` }),
  },
});
