import { defineDictionary } from '../i18n/dictionary.ts';
import { plural } from '../i18n/plural.ts';

/** Writing, checking and sending additional information and answers. What is received: `receipts.dictionary.ts`. */
export const sendingTexts = defineDictionary('sending', {
  en: {
    title: { send: 'Send additional information', answer: 'Answer the supplement request' },
    back: 'Back to the case',
    case: 'Case',
    request: {
      heading: 'What the authority asks for',
      extended: 'More time was given:',
      late: 'The due date has passed. You can still answer; the authority sees that the answer came late.',
      answered: {
        title: 'This request has been answered already',
        text: 'One request takes one answer. If there is more to say, send it as additional information.',
        action: 'Send additional information',
      },
    },
    restored: {
      title: (draft: { day: string; time: string }) => `Your draft of ${draft.day} at ${draft.time} is here`,
      text: 'It is as you left it. Only you see it until you send it.',
    },
    discard: {
      action: 'Discard the draft',
      title: 'Discard the draft?',
      text: 'The message and the files that go with it are removed. This cannot be undone.',
      confirm: 'Discard',
      cancel: 'Keep it',
      done: 'The draft was discarded.',
    },
    message: 'Message',
    messageHelp: 'Write to the authority as you would in a letter. A message, files, or both.',
    files: 'Files',
    filesHelp: (limits: { kinds: string; megabytes: number; most: number }) =>
      `${limits.kinds}, at most ${limits.megabytes} MB each, at most ${limits.most} files. Several can be chosen at once. Files in a draft are kept as long as the draft.`,
    received: (files: { count: number }) =>
      plural('en', files.count, { one: '1 file has been received.', other: `${files.count} files have been received.` }),
    saving: {
      nothing: 'A draft is saved by itself while you write.',
      unsaved: 'Saving…',
      saved: (at: { time: string }) => `Draft saved ${at.time}`,
      failed: 'The draft is not saved: no connection. What you wrote stays here, and is saved once the connection is back.',
      refused: (why: { reason: string }) => `The draft is not saved: ${why.reason}`,
    },
    check: 'Check before sending',
    errors: {
      empty: 'Write a message or add a file.',
      busy: 'Wait until all files have been received, or remove those that are not needed.',
      unfinished: 'A file has not been received whole. Go on with it or remove it.',
      failed: 'A file was not received. Try it again or remove it.',
      unsent:
        'No answer came, so we do not know yet whether it arrived. Press send again: the same is never received twice. What you wrote is still here.',
    },
    upload: {
      empty: 'The file is empty. Choose another.',
      tooLarge: (limits: { megabytes: number }) =>
        `The file is too large: at most ${limits.megabytes} MB. Make it smaller or split it.`,
      type: (limits: { kinds: string }) =>
        `Files of this type are not taken. Save it as one of these and choose it again: ${limits.kinds}.`,
      tooMany: (limits: { most: number }) => `At most ${limits.most} files can be sent at once. Send the rest separately.`,
      lost: 'The connection was lost on the way. It goes on by itself once the connection is back.',
    },
    review: {
      title: 'Check and send',
      message: 'Message',
      noMessage: 'No message, files only.',
      files: (files: { count: number }) => `Files (${files.count})`,
      noFiles: 'No files.',
      answers: 'Answers the request',
      everybody: 'What you send becomes part of the case: everyone who holds a mandate in it sees it, now and later.',
      earlier: {
        title: (first: { day: string; time: string }) => `You sent the same on ${first.day} at ${first.time}`,
        titleOther: (first: { day: string; time: string; sender: string }) =>
          `${first.sender} sent the same on ${first.day} at ${first.time}`,
        text: 'It was received. If you send it again, it is tied to the first.',
        receipt: (first: { number: string }) => `See receipt ${first.number}`,
      },
      send: 'Send to the authority',
      sendAnyway: 'Send anyway',
      edit: 'Go back and edit',
    },
    lost: {
      title: 'You no longer have access to this case',
      text: 'It cannot be sent here any more. What you wrote is still on this page: copy what you need. You may go on acting for the client by the authority’s other channels: by post, by secure mail (securemail.migri.fi) or at a service point.',
    },
  },
  fi: {
    title: { send: 'Lähetä lisäselvitys', answer: 'Vastaa täydennyspyyntöön' },
    back: 'Takaisin asiaan',
    case: 'Asia',
    request: {
      heading: 'Mitä viranomainen pyytää',
      extended: 'Määräaikaa on pidennetty:',
      late: 'Määräaika on ohi. Voit silti vastata; viranomainen näkee, että vastaus tuli myöhässä.',
      answered: {
        title: 'Tähän täydennyspyyntöön on jo vastattu',
        text: 'Yhteen pyyntöön vastataan kerran. Jos on vielä lisättävää, lähetä se lisäselvityksenä.',
        action: 'Lähetä lisäselvitys',
      },
    },
    restored: {
      title: ({ day, time }) => `Luonnoksesi ${day} klo ${time} on tässä`,
      text: 'Se on sellaisena kuin jätit sen. Vain sinä näet sen, kunnes lähetät sen.',
    },
    discard: {
      action: 'Poista luonnos',
      title: 'Poistetaanko luonnos?',
      text: 'Viesti ja siihen liitetyt tiedostot poistetaan. Tätä ei voi perua.',
      confirm: 'Poista',
      cancel: 'Säilytä',
      done: 'Luonnos poistettiin.',
    },
    message: 'Viesti',
    messageHelp: 'Kirjoita viranomaiselle niin kuin kirjoittaisit kirjeen. Viesti, tiedostoja tai molempia.',
    files: 'Tiedostot',
    filesHelp: ({ kinds, megabytes, most }) =>
      `${kinds}, enintään ${megabytes} Mt kukin, enintään ${most} tiedostoa. Voit valita useita kerralla. Luonnoksen tiedostot säilyvät niin kauan kuin luonnos.`,
    received: ({ count }) =>
      plural('fi', count, { one: '1 tiedosto on vastaanotettu.', other: `${count} tiedostoa on vastaanotettu.` }),
    saving: {
      nothing: 'Luonnos tallentuu itsestään, kun kirjoitat.',
      unsaved: 'Tallennetaan…',
      saved: ({ time }) => `Luonnos tallennettu klo ${time}`,
      failed: 'Luonnosta ei ole tallennettu: yhteys puuttuu. Kirjoittamasi säilyy tässä ja tallentuu, kun yhteys palaa.',
      refused: ({ reason }) => `Luonnosta ei ole tallennettu: ${reason}`,
    },
    check: 'Tarkista ennen lähettämistä',
    errors: {
      empty: 'Kirjoita viesti tai lisää tiedosto.',
      busy: 'Odota, kunnes kaikki tiedostot on vastaanotettu, tai poista tarpeettomat.',
      unfinished: 'Yhtä tiedostoa ei ole vastaanotettu kokonaan. Jatka sen lähettämistä tai poista se.',
      failed: 'Yhtä tiedostoa ei vastaanotettu. Yritä uudelleen tai poista se.',
      unsent:
        'Vastausta ei tullut, joten emme vielä tiedä, menikö lähetys perille. Paina Lähetä uudelleen: samaa ei oteta vastaan kahdesti. Kirjoittamasi on tallella.',
    },
    upload: {
      empty: 'Tiedosto on tyhjä. Valitse toinen.',
      tooLarge: ({ megabytes }) => `Tiedosto on liian suuri: enintään ${megabytes} Mt. Pienennä tai jaa se.`,
      type: ({ kinds }) =>
        `Tämäntyyppisiä tiedostoja ei oteta vastaan. Tallenna se jossakin näistä muodoista ja valitse se uudelleen: ${kinds}.`,
      tooMany: ({ most }) => `Kerralla voi lähettää enintään ${most} tiedostoa. Lähetä loput erikseen.`,
      lost: 'Yhteys katkesi kesken lähetyksen. Lähetys jatkuu itsestään, kun yhteys palaa.',
    },
    review: {
      title: 'Tarkista ja lähetä',
      message: 'Viesti',
      noMessage: 'Ei viestiä, vain tiedostoja.',
      files: ({ count }) => `Tiedostot (${count})`,
      noFiles: 'Ei tiedostoja.',
      answers: 'Vastaa pyyntöön',
      everybody: 'Lähettämäsi tulee osaksi asiaa: sen näkevät kaikki, joilla on siinä valtuutus, nyt ja myöhemmin.',
      earlier: {
        title: ({ day, time }) => `Lähetit saman ${day} klo ${time}`,
        titleOther: ({ day, time, sender }) => `${sender} lähetti saman ${day} klo ${time}`,
        text: 'Se on vastaanotettu. Jos lähetät sen uudelleen, se yhdistetään ensimmäiseen.',
        receipt: ({ number }) => `Katso vastaanottokuittaus ${number}`,
      },
      send: 'Lähetä viranomaiselle',
      sendAnyway: 'Lähetä silti',
      edit: 'Palaa muokkaamaan',
    },
    lost: {
      title: 'Yhteytesi tähän asiaan on päättynyt',
      text: 'Tätä ei voi enää lähettää täällä. Kirjoittamasi on yhä tällä sivulla: kopioi, mitä tarvitset. Voit edelleen toimia asiakkaan puolesta viranomaisen muiden kanavien kautta: postitse, turvapostilla (securemail.migri.fi) tai palvelupisteessä.',
    },
  },
  sv: {
    title: { send: 'Skicka tilläggsutredning', answer: 'Besvara begäran om komplettering' },
    back: 'Tillbaka till ärendet',
    case: 'Ärende',
    request: {
      heading: 'Vad myndigheten begär',
      extended: 'Tiden har förlängts:',
      late: 'Tidsfristen har gått ut. Du kan ändå svara; myndigheten ser att svaret kom för sent.',
      answered: {
        title: 'Den här begäran har redan besvarats',
        text: 'En begäran besvaras en gång. Om det finns mer att säga, skicka det som tilläggsutredning.',
        action: 'Skicka tilläggsutredning',
      },
    },
    restored: {
      title: ({ day, time }) => `Ditt utkast från ${day} kl. ${time} finns här`,
      text: 'Det är som du lämnade det. Bara du ser det tills du skickar det.',
    },
    discard: {
      action: 'Kasta utkastet',
      title: 'Vill du kasta utkastet?',
      text: 'Meddelandet och filerna som hör till det tas bort. Det går inte att ångra.',
      confirm: 'Kasta',
      cancel: 'Behåll',
      done: 'Utkastet kastades.',
    },
    message: 'Meddelande',
    messageHelp: 'Skriv till myndigheten som i ett brev. Ett meddelande, filer eller båda.',
    files: 'Filer',
    filesHelp: ({ kinds, megabytes, most }) =>
      `${kinds}, högst ${megabytes} MB var, högst ${most} filer. Du kan välja flera på en gång. Filerna i ett utkast sparas lika länge som utkastet.`,
    received: ({ count }) => plural('sv', count, { one: '1 fil har tagits emot.', other: `${count} filer har tagits emot.` }),
    saving: {
      nothing: 'Ett utkast sparas av sig självt medan du skriver.',
      unsaved: 'Sparar…',
      saved: ({ time }) => `Utkastet sparat kl. ${time}`,
      failed: 'Utkastet är inte sparat: ingen förbindelse. Det du skrev finns kvar här och sparas när förbindelsen är tillbaka.',
      refused: ({ reason }) => `Utkastet är inte sparat: ${reason}`,
    },
    check: 'Kontrollera innan du skickar',
    errors: {
      empty: 'Skriv ett meddelande eller lägg till en fil.',
      busy: 'Vänta tills alla filer har tagits emot, eller ta bort dem som inte behövs.',
      unfinished: 'En fil har inte tagits emot i sin helhet. Fortsätt med den eller ta bort den.',
      failed: 'En fil togs inte emot. Försök igen eller ta bort den.',
      unsent:
        'Inget svar kom, så vi vet inte ännu om det kom fram. Tryck på Skicka igen: samma sak tas aldrig emot två gånger. Det du skrev finns kvar.',
    },
    upload: {
      empty: 'Filen är tom. Välj en annan.',
      tooLarge: ({ megabytes }) => `Filen är för stor: högst ${megabytes} MB. Förminska eller dela den.`,
      type: ({ kinds }) =>
        `Filer av den här typen tas inte emot. Spara den i ett av dessa format och välj den på nytt: ${kinds}.`,
      tooMany: ({ most }) => `Högst ${most} filer kan skickas på en gång. Skicka resten separat.`,
      lost: 'Förbindelsen bröts under sändningen. Den fortsätter av sig själv när förbindelsen är tillbaka.',
    },
    review: {
      title: 'Kontrollera och skicka',
      message: 'Meddelande',
      noMessage: 'Inget meddelande, bara filer.',
      files: ({ count }) => `Filer (${count})`,
      noFiles: 'Inga filer.',
      answers: 'Besvarar begäran',
      everybody: 'Det du skickar blir en del av ärendet: alla som har fullmakt i det ser det, nu och senare.',
      earlier: {
        title: ({ day, time }) => `Du skickade samma sak ${day} kl. ${time}`,
        titleOther: ({ day, time, sender }) => `${sender} skickade samma sak ${day} kl. ${time}`,
        text: 'Den har tagits emot. Om du skickar den igen kopplas den till den första.',
        receipt: ({ number }) => `Se kvittot ${number}`,
      },
      send: 'Skicka till myndigheten',
      sendAnyway: 'Skicka ändå',
      edit: 'Gå tillbaka och redigera',
    },
    lost: {
      title: 'Du har inte längre åtkomst till ärendet',
      text: 'Det kan inte längre skickas här. Det du skrev finns kvar på sidan: kopiera det du behöver. Du kan fortfarande handla för klienten via myndighetens andra kanaler: per post, med säker e-post (securemail.migri.fi) eller på ett tjänsteställe.',
    },
  },
});
