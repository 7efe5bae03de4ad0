import { defineDictionary } from '../i18n/dictionary.ts';

export const shellTexts = defineDictionary('shell', {
  en: {
    skip: 'Skip to content',
    home: 'Edusta, front page',
    navigation: 'Main menu',
    nav: { cases: 'Clients', mandates: 'Powers of attorney', sent: 'Sent', desk: 'Work queue' },
    language: 'Language',
    theme: { auto: 'Colours: as the device', light: 'Colours: light', dark: 'Colours: dark' },
    account: {
      menu: (who: { name: string }) => `Account: ${who.name}`,
      title: 'Your account',
      profile: 'Notices and calendar',
      signOut: 'Sign out',
    },
    foot: { label: 'About the service', accessibility: 'Accessibility statement' },
    session: {
      title: 'Are you still there?',
      text: (end: { time: string }) =>
        `Nothing has been done for a while, so you will be signed out at ${end.time}. What you have written stays where it is.`,
      left: 'Time left',
      stay: 'Stay signed in',
      unsent: 'The service did not answer. Check your connection and try again.',
      stayed: 'You stay signed in.',
      latest: (end: { time: string }) => `You will be signed out at ${end.time}`,
      latestText:
        'A session lasts eight hours at most. Finish what you are at, or sign in again now: you come back to this page, and what you have written stays.',
      again: 'Sign in again now',
    },
    notFound: {
      title: 'This page is not here',
      text: 'The address may be mistyped, or what it showed is no longer open to you: for example because a mandate has ended or a case has gained legal force.',
      mandates: 'If your mandate has ended, your powers of attorney tell why, and how you can still act for the client.',
      toMandates: 'Your powers of attorney',
      home: 'To the front page',
    },
    failed: {
      title: 'This page could not be shown',
      text: 'The fault is ours. Nothing that you sent and got a receipt for is lost. Try again; if it does not help, try a little later.',
      again: 'Try again',
    },
    unreachable: {
      title: 'The service does not answer',
      text: 'Check your connection. We try again by ourselves, every few seconds.',
      again: 'Try now',
    },
  },
  fi: {
    skip: 'Siirry sisältöön',
    home: 'Edusta, etusivu',
    navigation: 'Päävalikko',
    nav: { cases: 'Asiakkaat', mandates: 'Valtakirjat', sent: 'Lähetetyt', desk: 'Työjono' },
    language: 'Kieli',
    theme: { auto: 'Värit: laitteen mukaan', light: 'Värit: vaalea', dark: 'Värit: tumma' },
    account: {
      menu: ({ name }) => `Käyttäjä: ${name}`,
      title: 'Omat tiedot',
      profile: 'Ilmoitukset ja kalenteri',
      signOut: 'Kirjaudu ulos',
    },
    foot: { label: 'Tietoa palvelusta', accessibility: 'Saavutettavuusseloste' },
    session: {
      title: 'Oletko vielä paikalla?',
      text: ({ time }) =>
        `Mitään ei ole tehty hetkeen, joten sinut kirjataan ulos klo ${time}. Kirjoittamasi teksti pysyy paikallaan.`,
      left: 'Aikaa jäljellä',
      stay: 'Jatka istuntoa',
      unsent: 'Palvelu ei vastannut. Tarkista verkkoyhteytesi ja yritä uudelleen.',
      stayed: 'Istuntosi jatkuu.',
      latest: ({ time }) => `Sinut kirjataan ulos klo ${time}`,
      latestText:
        'Istunto kestää enintään kahdeksan tuntia. Tee työsi loppuun tai tunnistaudu nyt uudelleen: palaat tälle sivulle, ja kirjoittamasi teksti säilyy.',
      again: 'Tunnistaudu nyt uudelleen',
    },
    notFound: {
      title: 'Sivua ei löydy',
      text: 'Osoitteessa voi olla kirjoitusvirhe, tai sivu ei ole enää sinulle avoinna: esimerkiksi valtuutus on päättynyt tai asia on saanut lainvoiman.',
      mandates:
        'Jos valtuutuksesi on päättynyt, Valtakirjat-sivulla kerrotaan syy ja miten voit edelleen toimia asiakkaan puolesta.',
      toMandates: 'Valtakirjasi',
      home: 'Etusivulle',
    },
    failed: {
      title: 'Sivua ei voitu näyttää',
      text: 'Vika on meidän. Mitään, mistä olet saanut vastaanottokuittauksen, ei ole kadonnut. Yritä uudelleen; jos se ei auta, kokeile hetken kuluttua.',
      again: 'Yritä uudelleen',
    },
    unreachable: {
      title: 'Palvelu ei vastaa',
      text: 'Tarkista verkkoyhteytesi. Yritämme itse uudelleen muutaman sekunnin välein.',
      again: 'Yritä nyt',
    },
  },
  sv: {
    skip: 'Gå till innehållet',
    home: 'Edusta, startsidan',
    navigation: 'Huvudmeny',
    nav: { cases: 'Klienter', mandates: 'Fullmakter', sent: 'Skickat', desk: 'Arbetskö' },
    language: 'Språk',
    theme: { auto: 'Färger: enligt enheten', light: 'Färger: ljusa', dark: 'Färger: mörka' },
    account: {
      menu: ({ name }) => `Användare: ${name}`,
      title: 'Mina uppgifter',
      profile: 'Meddelanden och kalender',
      signOut: 'Logga ut',
    },
    foot: { label: 'Om tjänsten', accessibility: 'Tillgänglighetsutlåtande' },
    session: {
      title: 'Är du kvar?',
      text: ({ time }) => `Ingenting har gjorts på en stund, så du loggas ut kl. ${time}. Det du har skrivit står kvar.`,
      left: 'Tid kvar',
      stay: 'Fortsätt sessionen',
      unsent: 'Tjänsten svarade inte. Kontrollera din nätförbindelse och försök igen.',
      stayed: 'Din session fortsätter.',
      latest: ({ time }) => `Du loggas ut kl. ${time}`,
      latestText:
        'En session varar högst åtta timmar. Avsluta det du håller på med, eller identifiera dig på nytt nu: du kommer tillbaka till den här sidan, och det du har skrivit finns kvar.',
      again: 'Identifiera dig på nytt nu',
    },
    notFound: {
      title: 'Sidan finns inte',
      text: 'Adressen kan vara felskriven, eller så är sidan inte längre öppen för dig: till exempel för att en fullmakt har upphört eller ett ärende har vunnit laga kraft.',
      mandates: 'Om ditt uppdrag har upphört ser du skälet på sidan Fullmakter, och hur du fortfarande kan företräda klienten.',
      toMandates: 'Dina fullmakter',
      home: 'Till startsidan',
    },
    failed: {
      title: 'Sidan kunde inte visas',
      text: 'Felet är vårt. Ingenting som du har fått en mottagningskvittering för har försvunnit. Försök igen; om det inte hjälper, försök om en stund.',
      again: 'Försök igen',
    },
    unreachable: {
      title: 'Tjänsten svarar inte',
      text: 'Kontrollera din nätförbindelse. Vi försöker själva på nytt med några sekunders mellanrum.',
      again: 'Försök nu',
    },
  },
});
