import type { Language } from '../../graphql/language.ts';

interface Texts {
  title: string;
  kind: { send: string; answer: string };
  labels: Record<'number' | 'what' | 'case' | 'sender' | 'sentAt' | 'receivedAt' | 'repeats', string>;
  message: string;
  files: string;
  noFiles: string;
  hashHelp: string;
  megabytes: string;
  page: (page: number, of: number) => string;
}

/** What a receipt says beside what was sent. */
export const receiptTexts: Record<Language, Texts> = {
  en: {
    title: 'Receipt',
    kind: { send: 'Additional information', answer: 'Answer to a supplement request' },
    labels: {
      number: 'Receipt number',
      what: 'What was sent',
      case: 'Case',
      sender: 'Sender',
      sentAt: 'Sent',
      receivedAt: 'Received by the authority',
      repeats: 'Same content sent before',
    },
    message: 'Message',
    files: 'Files',
    noFiles: 'No files were sent with it.',
    hashHelp: 'The SHA-256 is the fingerprint of a file: if yours has the same one, it is the file that the authority received.',
    megabytes: 'MB',
    page: (page, of) => `Page ${page} of ${of}`,
  },
  fi: {
    title: 'Kuitti',
    kind: { send: 'Lisäselvitys', answer: 'Vastaus täydennyspyyntöön' },
    labels: {
      number: 'Kuitin numero',
      what: 'Mitä lähetettiin',
      case: 'Asia',
      sender: 'Lähettäjä',
      sentAt: 'Lähetetty',
      receivedAt: 'Viranomainen vastaanottanut',
      repeats: 'Sama sisältö lähetetty ennen',
    },
    message: 'Viesti',
    files: 'Tiedostot',
    noFiles: 'Mukana ei ollut tiedostoja.',
    hashHelp: 'SHA-256 on tiedoston sormenjälki: jos omassasi on sama, se on tiedosto, jonka viranomainen vastaanotti.',
    megabytes: 'Mt',
    page: (page, of) => `Sivu ${page}/${of}`,
  },
  sv: {
    title: 'Kvitto',
    kind: { send: 'Ytterligare utredning', answer: 'Svar på en begäran om komplettering' },
    labels: {
      number: 'Kvittonummer',
      what: 'Vad som skickades',
      case: 'Ärende',
      sender: 'Avsändare',
      sentAt: 'Skickat',
      receivedAt: 'Mottaget av myndigheten',
      repeats: 'Samma innehåll skickat tidigare',
    },
    message: 'Meddelande',
    files: 'Filer',
    noFiles: 'Inga filer skickades med.',
    hashHelp: 'SHA-256 är en fils fingeravtryck: om din har samma är det den fil som myndigheten tog emot.',
    megabytes: 'MB',
    page: (page, of) => `Sida ${page} av ${of}`,
  },
};
