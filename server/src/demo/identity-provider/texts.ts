import type { Language } from '../../graphql/language.ts';
import type { Means } from '../people.ts';

interface Texts {
  language: string;
  banner: string;
  title: { suomifi: string; staff: string };
  intro: { suomifi: string; staff: string };
  chooseMeans: string;
  choosePerson: string;
  identifiedBy: string;
  continueAs: string;
  otherMeans: string;
  cancel: string;
  means: Record<Means, { name: string; about: string }>;
  expired: { title: string; text: string };
  signOut: { title: string; text: string; yes: string; no: string; done: string };
  toService: string;
  mail: string;
}

export const texts: Record<Language, Texts> = {
  fi: {
    language: 'Suomeksi',
    banner: 'TESTI – tämä ei ole Suomi.fi. Täällä ei tunnisteta ketään oikeasti, eikä täällä pidä antaa omia tietojaan.',
    title: { suomifi: 'Testitunnistus', staff: 'Testikirjautuminen virkailijana' },
    intro: {
      suomifi: 'Tämä sivu esittää Suomi.fi-tunnistusta, kun Edustaa kokeillaan. Henkilöt ovat keksittyjä.',
      staff: 'Tämä sivu esittää viranomaisen omaa kirjautumista, kun Edustaa kokeillaan. Henkilöt ovat keksittyjä.',
    },
    chooseMeans: 'Valitse tunnistustapa',
    choosePerson: 'Valitse henkilö',
    identifiedBy: 'Tunnistustapa',
    continueAs: 'Jatka henkilönä',
    otherMeans: 'Vaihda tunnistustapaa',
    cancel: 'Keskeytä ja palaa Edustaan',
    means: {
      bank: { name: 'Pankkitunnukset', about: 'Varmuustaso korotettu' },
      mobile: { name: 'Mobiilivarmenne', about: 'Varmuustaso korotettu' },
      card: { name: 'Varmennekortti', about: 'Varmuustaso korkea' },
      eidas: { name: 'Toisen EU-maan tunnistus', about: 'eIDAS, varmuustaso korotettu, ei suomalaista henkilötunnusta' },
      weak: { name: 'Heikko tunnistus', about: 'Varmuustaso matala: näyttää, miten kirjautuminen torjutaan' },
    },
    expired: {
      title: 'Tunnistus on vanhentunut',
      text: 'Tunnistus kesti liian kauan, tai se on jo tehty. Aloita alusta Edustasta.',
    },
    signOut: {
      title: 'Kirjaudutaanko ulos testitunnistuksesta?',
      text: 'Edusta on jo kirjannut sinut ulos. Tämä päättää myös testitunnistuksen istunnon.',
      yes: 'Kirjaudu ulos',
      no: 'Pysy kirjautuneena',
      done: 'Olet kirjautunut ulos testitunnistuksesta.',
    },
    toService: 'Palaa Edustaan',
    mail: 'Kokeilun sähköposti',
  },
  sv: {
    language: 'På svenska',
    banner: 'TEST – det här är inte Suomi.fi. Ingen identifieras på riktigt här, och du ska inte lämna dina egna uppgifter här.',
    title: { suomifi: 'Testidentifiering', staff: 'Testinloggning som handläggare' },
    intro: {
      suomifi: 'Den här sidan spelar Suomi.fi-identifikation när Edusta provas. Personerna är påhittade.',
      staff: 'Den här sidan spelar myndighetens egen inloggning när Edusta provas. Personerna är påhittade.',
    },
    chooseMeans: 'Välj identifieringssätt',
    choosePerson: 'Välj person',
    identifiedBy: 'Identifieringssätt',
    continueAs: 'Fortsätt som',
    otherMeans: 'Byt identifieringssätt',
    cancel: 'Avbryt och återgå till Edusta',
    means: {
      bank: { name: 'Bankkoder', about: 'Tillitsnivå väsentlig' },
      mobile: { name: 'Mobilcertifikat', about: 'Tillitsnivå väsentlig' },
      card: { name: 'Certifikatkort', about: 'Tillitsnivå hög' },
      eidas: {
        name: 'Identifiering från ett annat EU-land',
        about: 'eIDAS, tillitsnivå väsentlig, ingen finländsk personbeteckning',
      },
      weak: { name: 'Svag identifiering', about: 'Tillitsnivå låg: visar hur inloggningen avvisas' },
    },
    expired: {
      title: 'Identifieringen har gått ut',
      text: 'Identifieringen tog för lång tid eller är redan gjord. Börja om från Edusta.',
    },
    signOut: {
      title: 'Vill du logga ut ur testidentifieringen?',
      text: 'Edusta har redan loggat ut dig. Det här avslutar också testidentifieringens session.',
      yes: 'Logga ut',
      no: 'Förbli inloggad',
      done: 'Du har loggat ut ur testidentifieringen.',
    },
    toService: 'Återgå till Edusta',
    mail: 'Demons e-post',
  },
  en: {
    language: 'In English',
    banner: 'TEST – this is not Suomi.fi. Nobody is really identified here, and you should not give your own details here.',
    title: { suomifi: 'Test identification', staff: 'Test sign-in for staff' },
    intro: {
      suomifi: 'This page plays Suomi.fi e-Identification while Edusta is tried out. The people are made up.',
      staff: 'This page plays the authority’s own sign-in while Edusta is tried out. The people are made up.',
    },
    chooseMeans: 'Choose how to identify',
    choosePerson: 'Choose a person',
    identifiedBy: 'Identified by',
    continueAs: 'Continue as',
    otherMeans: 'Choose another way to identify',
    cancel: 'Cancel and return to Edusta',
    means: {
      bank: { name: 'Bank ID', about: 'Level of assurance substantial' },
      mobile: { name: 'Mobile certificate', about: 'Level of assurance substantial' },
      card: { name: 'Certificate card', about: 'Level of assurance high' },
      eidas: {
        name: 'Identification from another EU country',
        about: 'eIDAS, level substantial, no Finnish personal identity code',
      },
      weak: { name: 'Weak identification', about: 'Level of assurance low: shows how a sign-in is refused' },
    },
    expired: {
      title: 'This identification has expired',
      text: 'It took too long, or it has been done already. Begin again from Edusta.',
    },
    signOut: {
      title: 'Sign out of the test identification?',
      text: 'Edusta has already signed you out. This ends the session at the test identification too.',
      yes: 'Sign out',
      no: 'Stay signed in',
      done: 'You are signed out of the test identification.',
    },
    toService: 'Return to Edusta',
    mail: 'Mail of the demo',
  },
};
