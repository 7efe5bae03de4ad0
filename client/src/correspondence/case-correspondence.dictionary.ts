import { defineDictionary } from '../i18n/dictionary.ts';
import { plural } from '../i18n/plural.ts';

/** Correspondence as the page of a case shows it: what can be done, and what was sent, asked for and given. */
export const caseCorrespondenceTexts = defineDictionary('case-correspondence', {
  en: {
    actions: {
      heading: 'What you can do',
      send: 'Send additional information',
      goOn: 'Go on with your draft',
      draft: (draft: { day: string; time: string }) => `Draft saved ${draft.day} at ${draft.time}`,
      request: 'Request a document',
      answer: 'Answer',
      sent: 'What you have sent',
      ask: 'Make a supplement request',
    },
    sent: {
      own: { send: 'You sent additional information', answer: 'You answered a supplement request' },
      other: {
        send: (by: { sender: string }) => `${by.sender} sent additional information`,
        answer: (by: { sender: string }) => `${by.sender} answered a supplement request`,
      },
      repeats: (first: { number: string }) => `The same as ${first.number}`,
      receipt: (receipt: { number: string }) => `Receipt ${receipt.number}`,
      whole: 'Show the whole message',
      open: 'Open in the desk',
    },
    documents: (documents: { count: number }) =>
      plural('en', documents.count, { one: '1 document', other: `${documents.count} documents` }),
    supplement: {
      status: { OPEN: 'waits for an answer', ANSWERED: 'answered', late: 'answered late' },
      answered: (answer: { moment: string }) => `Answered ${answer.moment}`,
      extended: 'More time was given:',
      extend: 'Give more time',
    },
    request: {
      title: (request: { subject: string }) => `Document request: ${request.subject}`,
      status: { OPEN: 'waits for the authority', ISSUED: 'issued', DECLINED: 'declined' },
      due: (due: { day: string }) => `The authority answers by ${due.day}`,
      extended: 'The authority needs longer:',
      issued: (request: { subject: string }) => `Documents issued: ${request.subject}`,
      declined: (request: { subject: string }) => `Document request declined: ${request.subject}`,
    },
  },
  fi: {
    actions: {
      heading: 'Mitä voit tehdä',
      send: 'Lähetä lisäselvitys',
      goOn: 'Jatka luonnostasi',
      draft: ({ day, time }) => `Luonnos tallennettu ${day} klo ${time}`,
      request: 'Tee asiakirjapyyntö',
      answer: 'Vastaa',
      sent: 'Mitä olet lähettänyt',
      ask: 'Tee täydennyspyyntö',
    },
    sent: {
      own: { send: 'Lähetit lisäselvityksen', answer: 'Vastasit täydennyspyyntöön' },
      other: {
        send: ({ sender }) => `${sender} lähetti lisäselvityksen`,
        answer: ({ sender }) => `${sender} vastasi täydennyspyyntöön`,
      },
      repeats: ({ number }) => `Sama kuin ${number}`,
      receipt: ({ number }) => `Vastaanottokuittaus ${number}`,
      whole: 'Näytä koko viesti',
      open: 'Avaa työpöydällä',
    },
    documents: ({ count }) => plural('fi', count, { one: '1 asiakirja', other: `${count} asiakirjaa` }),
    supplement: {
      status: { OPEN: 'odottaa vastausta', ANSWERED: 'vastattu', late: 'vastattu myöhässä' },
      answered: ({ moment }) => `Vastattu ${moment}`,
      extended: 'Määräaikaa on pidennetty:',
      extend: 'Pidennä määräaikaa',
    },
    request: {
      title: ({ subject }) => `Asiakirjapyyntö: ${subject}`,
      status: { OPEN: 'odottaa viranomaista', ISSUED: 'luovutettu', DECLINED: 'evätty' },
      due: ({ day }) => `Viranomainen vastaa viimeistään ${day}`,
      extended: 'Viranomainen tarvitsee lisäaikaa:',
      issued: ({ subject }) => `Asiakirjat luovutettu: ${subject}`,
      declined: ({ subject }) => `Asiakirjapyyntö evätty: ${subject}`,
    },
  },
  sv: {
    actions: {
      heading: 'Vad du kan göra',
      send: 'Skicka tilläggsutredning',
      goOn: 'Fortsätt med ditt utkast',
      draft: ({ day, time }) => `Utkast sparat ${day} kl. ${time}`,
      request: 'Begär en handling',
      answer: 'Svara',
      sent: 'Vad du har skickat',
      ask: 'Begär komplettering',
    },
    sent: {
      own: { send: 'Du skickade en tilläggsutredning', answer: 'Du besvarade en begäran om komplettering' },
      other: {
        send: ({ sender }) => `${sender} skickade en tilläggsutredning`,
        answer: ({ sender }) => `${sender} besvarade en begäran om komplettering`,
      },
      repeats: ({ number }) => `Samma som ${number}`,
      receipt: ({ number }) => `Kvitto ${number}`,
      whole: 'Visa hela meddelandet',
      open: 'Öppna på arbetsbordet',
    },
    documents: ({ count }) => plural('sv', count, { one: '1 handling', other: `${count} handlingar` }),
    supplement: {
      status: { OPEN: 'väntar på svar', ANSWERED: 'besvarad', late: 'besvarad för sent' },
      answered: ({ moment }) => `Besvarad ${moment}`,
      extended: 'Tiden har förlängts:',
      extend: 'Ge mer tid',
    },
    request: {
      title: ({ subject }) => `Begäran om handlingar: ${subject}`,
      status: { OPEN: 'väntar på myndigheten', ISSUED: 'utlämnade', DECLINED: 'avslagen' },
      due: ({ day }) => `Myndigheten svarar senast ${day}`,
      extended: 'Myndigheten behöver längre tid:',
      issued: ({ subject }) => `Handlingar utlämnade: ${subject}`,
      declined: ({ subject }) => `Begäran om handlingar avslagen: ${subject}`,
    },
  },
});
