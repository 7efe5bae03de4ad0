import { defineDictionary } from '../i18n/dictionary.ts';

/** Requests for documents of a case (R17): making one, and how it stands. */
export const documentRequestsTexts = defineDictionary('document-requests', {
  en: {
    title: 'Request a document',
    back: 'Back to the case',
    lead: 'Ask for documents that the authority has in this case. The answer comes within two weeks, or within a month where the authority needs longer and says why.',
    subject: 'What do you ask for?',
    subjects: {
      APPLICATION_DOCUMENTS: 'Documents of the application',
      INTERVIEW_RECORD: 'Record of the interview',
      DECISION: 'Decision',
      OTHER: 'Something else',
    },
    subjectHelp: {
      APPLICATION_DOCUMENTS: 'The application and its attachments, as the authority has them.',
      INTERVIEW_RECORD: 'What was written down of the interview.',
      DECISION: 'The decision of this case.',
      OTHER: 'Describe it below as exactly as you can.',
    },
    notHere: {
      title: 'The decision on asylum cannot be had here',
      text: 'It is given to your client in person: your client can give you a copy. Once it has been given, you can also ask the authority for it by secure mail (securemail.migri.fi).',
    },
    description: 'Description',
    descriptionHelp: {
      OTHER: 'Which document, from when, about what.',
      rest: 'For example from which time, or which pages. Leave empty if there is nothing to narrow down.',
    },
    send: 'Send the request',
    errors: {
      subject: 'Choose what you ask for.',
      description: 'Describe the document that you ask for.',
      unsent: 'No answer came, so we do not know yet whether it arrived. Press send again: the same is never received twice.',
    },
    sent: {
      title: 'Your request has been received',
      due: (request: { day: string }) => `The authority answers by ${request.day} at the latest.`,
      next: 'The documents, or the reason why they are not given, appear on the page of the case. If the authority needs longer, up to a month, you see the new day and the reason there.',
      home: 'Back to the case',
      another: 'Request another document',
    },
  },
  fi: {
    title: 'Tee asiakirjapyyntö',
    back: 'Takaisin asiaan',
    lead: 'Pyydä asiakirjoja, jotka viranomaisella on tässä asiassa. Vastaus tulee kahdessa viikossa, tai kuukaudessa, jos viranomainen tarvitsee enemmän aikaa ja kertoo miksi.',
    subject: 'Mitä pyydät?',
    subjects: {
      APPLICATION_DOCUMENTS: 'Hakemusasiakirjat',
      INTERVIEW_RECORD: 'Puhuttelupöytäkirja',
      DECISION: 'Päätös',
      OTHER: 'Muu asiakirja',
    },
    subjectHelp: {
      APPLICATION_DOCUMENTS: 'Hakemus liitteineen sellaisena kuin se on viranomaisella.',
      INTERVIEW_RECORD: 'Mitä puhuttelusta on kirjattu.',
      DECISION: 'Tässä asiassa tehty päätös.',
      OTHER: 'Kuvaile asiakirja alla niin tarkasti kuin voit.',
    },
    notHere: {
      title: 'Turvapaikkapäätöstä ei saa täältä',
      text: 'Päätös annetaan tiedoksi asiakkaallesi itselleen: hän voi antaa sinulle jäljennöksen. Kun päätös on annettu tiedoksi, voit pyytää sitä myös viranomaiselta turvapostilla (securemail.migri.fi).',
    },
    description: 'Kuvaus',
    descriptionHelp: {
      OTHER: 'Mikä asiakirja, miltä ajalta, mistä asiasta.',
      rest: 'Esimerkiksi miltä ajalta tai mitkä sivut. Jätä tyhjäksi, jos tarkennettavaa ei ole.',
    },
    send: 'Lähetä pyyntö',
    errors: {
      subject: 'Valitse, mitä pyydät.',
      description: 'Kuvaile asiakirja, jota pyydät.',
      unsent:
        'Vastausta ei tullut, joten emme vielä tiedä, menikö pyyntö perille. Paina Lähetä uudelleen: samaa ei oteta vastaan kahdesti.',
    },
    sent: {
      title: 'Asiakirjapyyntösi on vastaanotettu',
      due: ({ day }) => `Viranomainen vastaa viimeistään ${day}`,
      next: 'Asiakirjat tai perustelu, miksi niitä ei anneta, tulevat näkyviin asian sivulle. Jos viranomainen tarvitsee enemmän aikaa, enintään kuukauden, näet siellä uuden päivän ja sen syyn.',
      home: 'Takaisin asiaan',
      another: 'Pyydä toinen asiakirja',
    },
  },
  sv: {
    title: 'Begär en handling',
    back: 'Tillbaka till ärendet',
    lead: 'Begär handlingar som myndigheten har i det här ärendet. Svaret kommer inom två veckor, eller inom en månad om myndigheten behöver längre tid och säger varför.',
    subject: 'Vad begär du?',
    subjects: {
      APPLICATION_DOCUMENTS: 'Ansökningshandlingar',
      INTERVIEW_RECORD: 'Protokoll över samtalet',
      DECISION: 'Beslut',
      OTHER: 'Annan handling',
    },
    subjectHelp: {
      APPLICATION_DOCUMENTS: 'Ansökan med bilagor, så som myndigheten har den.',
      INTERVIEW_RECORD: 'Det som antecknats om samtalet.',
      DECISION: 'Beslutet i det här ärendet.',
      OTHER: 'Beskriv handlingen nedan så noggrant du kan.',
    },
    notHere: {
      title: 'Asylbeslutet kan inte fås här',
      text: 'Beslutet delges din klient personligen: klienten kan ge dig en kopia. När det har delgivits kan du också begära det av myndigheten med säker e-post (securemail.migri.fi).',
    },
    description: 'Beskrivning',
    descriptionHelp: {
      OTHER: 'Vilken handling, från vilken tid, om vad.',
      rest: 'Till exempel från vilken tid eller vilka sidor. Lämna tomt om det inte finns något att precisera.',
    },
    send: 'Skicka begäran',
    errors: {
      subject: 'Välj vad du begär.',
      description: 'Beskriv handlingen som du begär.',
      unsent:
        'Inget svar kom, så vi vet inte ännu om begäran kom fram. Tryck på Skicka igen: samma sak tas aldrig emot två gånger.',
    },
    sent: {
      title: 'Din begäran har tagits emot',
      due: ({ day }) => `Myndigheten svarar senast ${day}`,
      next: 'Handlingarna, eller skälet till att de inte lämnas ut, visas på ärendets sida. Om myndigheten behöver längre tid, upp till en månad, ser du den nya dagen och skälet där.',
      home: 'Tillbaka till ärendet',
      another: 'Begär en annan handling',
    },
  },
});
