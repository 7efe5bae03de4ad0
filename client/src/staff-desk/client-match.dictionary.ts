import { defineDictionary } from '../i18n/dictionary.ts';
import { plural } from '../i18n/plural.ts';

/** Who the client is: what was stated beside what the register says. */
export const clientMatchTexts = defineDictionary('client-match', {
  en: {
    compare: {
      caption: 'What was stated, and what the register says',
      stated: 'Stated',
      registered: 'Register',
      suggested: 'suggested',
      field: {
        familyName: 'Family name',
        givenNames: 'Given names',
        dateOfBirth: 'Date of birth',
        customerNumber: 'Customer number',
        diaryNumber: 'Diary number',
      },
      mark: { same: 'Same', alike: 'Almost the same', different: 'Differs', notStated: 'Not stated', notKnown: 'Not known' },
      note: {
        spelling: 'other spelling',
        order: 'other order',
        part: 'some names are missing',
        swapped: 'names in each other’s place',
        script: 'other script, compare by eye',
        dayMonth: 'day and month in each other’s place',
      },
    },
    match: {
      heading: 'Who is the client?',
      suggestions: 'Possible clients',
      reason: {
        customerNumber: 'Same customer number',
        diaryNumber: 'Same diary number',
        nameAndBirth: 'Same name and date of birth',
        name: 'Same name',
        similarName: 'Similar name',
        partAndBirth: 'Same date of birth, part of the name',
        birth: 'Same date of birth',
      },
      birthUnknown: 'date of birth not known',
      search: 'Look for the client by name, customer number or diary number',
      asking: 'Searching…',
      found: (clients: { count: number }) =>
        plural('en', clients.count, { one: '1 possible client', other: `${clients.count} possible clients` }),
      nobody: 'Nobody is found with this. Try fewer words or a number.',
      needed: 'Choose the client first: an approval needs to know for whom.',
      another: 'Choose another client',
      others: (others: { count: number }) =>
        plural('en', others.count, {
          one: 'Choose another client (1 more possible)',
          other: `Choose another client (${others.count} more possible)`,
        }),
      numbersDisagree: 'The customer number and the diary number that were stated belong to different persons.',
      cases: (cases: { count: number }) => plural('en', cases.count, { one: '1 open case', other: `${cases.count} open cases` }),
      noCases: 'This client has no open case, so nothing can be approved for them.',
      roleTaken:
        'The holder must first be known to be aware that their connection closes: confirm their written statement if one came, ask them here, or choose another client. The submitter must not be told that there is a holder.',
    },
  },
  fi: {
    compare: {
      caption: 'Ilmoitetut tiedot ja rekisterin tiedot',
      stated: 'Ilmoitettu',
      registered: 'Rekisteri',
      suggested: 'ehdotettu',
      field: {
        familyName: 'Sukunimi',
        givenNames: 'Etunimet',
        dateOfBirth: 'Syntymäaika',
        customerNumber: 'Asiakasnumero',
        diaryNumber: 'Diaarinumero',
      },
      mark: { same: 'Sama', alike: 'Lähes sama', different: 'Eroaa', notStated: 'Ei ilmoitettu', notKnown: 'Ei tiedossa' },
      note: {
        spelling: 'eri kirjoitusasu',
        order: 'eri järjestys',
        part: 'osa nimistä puuttuu',
        swapped: 'nimet vaihtaneet paikkaa',
        script: 'eri kirjaimisto, vertaa itse',
        dayMonth: 'päivä ja kuukausi vaihtaneet paikkaa',
      },
    },
    match: {
      heading: 'Kuka on asiakas?',
      suggestions: 'Mahdolliset asiakkaat',
      reason: {
        customerNumber: 'Sama asiakasnumero',
        diaryNumber: 'Sama diaarinumero',
        nameAndBirth: 'Sama nimi ja syntymäaika',
        name: 'Sama nimi',
        similarName: 'Samankaltainen nimi',
        partAndBirth: 'Sama syntymäaika, osa nimestä',
        birth: 'Sama syntymäaika',
      },
      birthUnknown: 'syntymäaika ei tiedossa',
      search: 'Hae asiakasta nimellä, asiakasnumerolla tai diaarinumerolla',
      asking: 'Haetaan…',
      found: ({ count }) => plural('fi', count, { one: '1 mahdollinen asiakas', other: `${count} mahdollista asiakasta` }),
      nobody: 'Tällä haulla ei löydy ketään. Kokeile vähemmillä sanoilla tai numerolla.',
      needed: 'Valitse ensin asiakas, jota hyväksyminen koskee.',
      another: 'Valitse toinen asiakas',
      others: ({ count }) =>
        plural('fi', count, {
          one: 'Valitse toinen asiakas (1 muu mahdollinen)',
          other: `Valitse toinen asiakas (${count} muuta mahdollista)`,
        }),
      numbersDisagree: 'Ilmoitetut asiakasnumero ja diaarinumero kuuluvat eri henkilöille.',
      cases: ({ count }) => plural('fi', count, { one: '1 vireillä oleva asia', other: `${count} vireillä olevaa asiaa` }),
      noCases: 'Asiakkaalla ei ole vireillä olevaa asiaa, joten hyväksyä ei voi.',
      roleTaken:
        'Nykyisen toimijan on ensin tiedettävä yhteytensä päättymisestä: vahvista hänen kirjallinen selvityksensä, jos sellainen tuli, kysy häneltä täällä tai valitse toinen asiakas. Lähettäjälle ei saa kertoa, että roolissa on jo joku.',
    },
  },
  sv: {
    compare: {
      caption: 'Uppgivna uppgifter och uppgifterna i registret',
      stated: 'Uppgivet',
      registered: 'Register',
      suggested: 'föreslagen',
      field: {
        familyName: 'Efternamn',
        givenNames: 'Förnamn',
        dateOfBirth: 'Födelsetid',
        customerNumber: 'Kundnummer',
        diaryNumber: 'Diarienummer',
      },
      mark: { same: 'Samma', alike: 'Nästan samma', different: 'Avviker', notStated: 'Inte uppgivet', notKnown: 'Inte känt' },
      note: {
        spelling: 'annan stavning',
        order: 'annan ordning',
        part: 'en del av namnen saknas',
        swapped: 'namnen har bytt plats',
        script: 'annat skriftsystem, jämför själv',
        dayMonth: 'dag och månad har bytt plats',
      },
    },
    match: {
      heading: 'Vem är klienten?',
      suggestions: 'Möjliga klienter',
      reason: {
        customerNumber: 'Samma kundnummer',
        diaryNumber: 'Samma diarienummer',
        nameAndBirth: 'Samma namn och födelsetid',
        name: 'Samma namn',
        similarName: 'Liknande namn',
        partAndBirth: 'Samma födelsedatum, en del av namnet',
        birth: 'Samma födelsetid',
      },
      birthUnknown: 'födelsetid inte känd',
      search: 'Sök klienten med namn, kundnummer eller diarienummer',
      asking: 'Söker…',
      found: ({ count }) => plural('sv', count, { one: '1 möjlig klient', other: `${count} möjliga klienter` }),
      nobody: 'Ingen hittas med den här sökningen. Försök med färre ord eller ett nummer.',
      needed: 'Välj först klienten som godkännandet gäller.',
      another: 'Välj en annan klient',
      others: ({ count }) =>
        plural('sv', count, {
          one: 'Välj en annan klient (1 möjlig till)',
          other: `Välj en annan klient (${count} möjliga till)`,
        }),
      numbersDisagree: 'Kundnumret och diarienumret som uppgavs hör till olika personer.',
      cases: ({ count }) => plural('sv', count, { one: '1 anhängigt ärende', other: `${count} anhängiga ärenden` }),
      noCases: 'Klienten har inget anhängigt ärende, så inget kan godkännas.',
      roleTaken:
        'Den nuvarande måste först känna till att förbindelsen upphör: bekräfta hens skriftliga utsaga om en sådan kom, fråga hen här, eller välj en annan klient. Avsändaren får inte få veta att det redan finns någon i rollen.',
    },
  },
});
