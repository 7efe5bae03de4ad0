import { defineDictionary } from '../i18n/dictionary.ts';

type Named = { name: string };
type Dated = { date: string };

/** What may happen to a mandate after it was sent. */
export const mandateLifeTexts = defineDictionary('mandate-life', {
  en: {
    cancel: 'Back',
    unsent: 'It did not reach the authority. Check the connection and try again.',
    withdraw: {
      button: 'Withdraw',
      title: (about: Named) => `Withdraw the power of attorney for ${about.name}?`,
      text: 'The authority will not handle it any more. You can send a new one at any time.',
      confirm: 'Withdraw',
      done: (about: Named) => `Withdrawn: ${about.name}`,
    },
    end: {
      button: 'I no longer act for the client',
      title: (about: Named) => `End your power of attorney for ${about.name}?`,
      text: 'You lose sight of the client’s cases at once. This cannot be undone: to come back you send a new power of attorney. Receipts of what you have sent stay with you.',
      confirm: 'End it',
      done: (about: Named) => `Ended: ${about.name}`,
    },
    succession: {
      title: 'Somebody else has been proposed in your role',
      text: (about: Dated) =>
        `The authority asked on ${about.date} whether you know that your connection to this client closes if it approves. If you are not aware of a change, say so: nothing is decided by it.`,
      aware: 'I am aware of it',
      notAware: 'I am not aware of it',
      answered: {
        AWARE: (about: Dated) => `You answered on ${about.date}: you are aware.`,
        NOT_AWARE: (about: Dated) => `You answered on ${about.date}: you are not aware.`,
      },
    },
    missing: {
      title: (about: Dated) => `The authority asked for more on ${about.date}`,
      statement: 'Your answer',
      files: 'Documents',
      send: 'Send to the authority',
    },
    clientsCases: 'The client’s cases',
    lastDay: (about: Dated) => `In force until ${about.date}`,
  },
  fi: {
    cancel: 'Takaisin',
    unsent: 'Tieto ei mennyt perille viranomaiselle. Tarkista yhteys ja yritä uudelleen.',
    withdraw: {
      button: 'Vedä takaisin',
      title: (about: Named) => `Vedetäänkö lähettämäsi valtakirja takaisin: ${about.name}?`,
      text: 'Viranomainen ei enää käsittele sitä. Voit lähettää uuden milloin tahansa.',
      confirm: 'Vedä takaisin',
      done: (about: Named) => `Vedetty takaisin: ${about.name}`,
    },
    end: {
      button: 'En enää toimi asiakkaan puolesta',
      title: (about: Named) => `Lopetetaanko valtuutuksesi: ${about.name}?`,
      text: 'Et enää näe asiakkaan asioita. Tätä ei voi kumota: jos toimit myöhemmin taas asiakkaan puolesta, lähetä uusi valtakirja. Lähettämiesi tietojen kuittaukset säilyvät sinulla.',
      confirm: 'Lopeta valtuutus',
      done: (about: Named) => `Lopetettu: ${about.name}`,
    },
    succession: {
      title: 'Rooliisi on ehdotettu toista',
      text: (about: Dated) =>
        `Viranomainen kysyi ${about.date}, tiedätkö, että yhteytesi tähän asiakkaaseen päättyy, jos se hyväksytään. Jos et tiedä muutoksesta, kerro se: vastaus ei vielä ratkaise mitään.`,
      aware: 'Olen tietoinen',
      notAware: 'En ole tietoinen',
      answered: {
        AWARE: (about: Dated) => `Vastasit ${about.date}: olet tietoinen.`,
        NOT_AWARE: (about: Dated) => `Vastasit ${about.date}: et ole tietoinen.`,
      },
    },
    missing: {
      title: (about: Dated) => `Viranomainen pyysi lisätietoja ${about.date}`,
      statement: 'Vastauksesi',
      files: 'Asiakirjat',
      send: 'Lähetä viranomaiselle',
    },
    clientsCases: 'Asiakkaan asiat',
    lastDay: (about: Dated) => `Voimassa ${about.date} asti`,
  },
  sv: {
    cancel: 'Tillbaka',
    unsent: 'Uppgiften nådde inte myndigheten. Kontrollera förbindelsen och försök igen.',
    withdraw: {
      button: 'Ta tillbaka',
      title: (about: Named) => `Ta tillbaka fullmakten du skickat för ${about.name}?`,
      text: 'Myndigheten behandlar den inte längre. Du kan skicka en ny när som helst.',
      confirm: 'Ta tillbaka',
      done: (about: Named) => `Tillbakadragen: ${about.name}`,
    },
    end: {
      button: 'Jag företräder inte längre klienten',
      title: (about: Named) => `Avsluta ditt uppdrag för ${about.name}?`,
      text: 'Du ser genast inte längre klientens ärenden. Det kan inte ångras: om du senare företräder klienten på nytt skickar du en ny fullmakt. Kvittona på det du har skickat behåller du.',
      confirm: 'Avsluta uppdraget',
      done: (about: Named) => `Avslutat: ${about.name}`,
    },
    succession: {
      title: 'En annan har föreslagits i din roll',
      text: (about: Dated) =>
        `Myndigheten frågade ${about.date} om du vet att din förbindelse till klienten upphör om det godkänns. Om du inte känner till en ändring, säg det: svaret avgör ännu ingenting.`,
      aware: 'Jag känner till det',
      notAware: 'Jag känner inte till det',
      answered: {
        AWARE: (about: Dated) => `Du svarade ${about.date}: du känner till det.`,
        NOT_AWARE: (about: Dated) => `Du svarade ${about.date}: du känner inte till det.`,
      },
    },
    missing: {
      title: (about: Dated) => `Myndigheten bad om mer ${about.date}`,
      statement: 'Ditt svar',
      files: 'Handlingar',
      send: 'Skicka till myndigheten',
    },
    clientsCases: 'Klientens ärenden',
    lastDay: (about: Dated) => `I kraft till och med ${about.date}`,
  },
});
