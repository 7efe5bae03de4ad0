import { defineDictionary } from '../i18n/dictionary.ts';

export const shellTexts = defineDictionary('shell', {
  en: {
    skip: 'Skip to content',
    home: 'Edusta, front page',
    navigation: 'Main menu',
    nav: { cases: 'Clients', mandates: 'Powers of attorney', sent: 'Sent', desk: 'Work queue' },
    language: 'Language',
    theme: { auto: 'Colours: as the device', light: 'Colours: light', dark: 'Colours: dark' },
    account: { menu: (who: { name: string }) => `Account: ${who.name}`, signOut: 'Sign out' },
    notFound: {
      title: 'This page is not here',
      text: 'The address may be mistyped, or what it showed is no longer open to you: for example because a mandate has ended or a case has gained legal force.',
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
    account: { menu: ({ name }) => `Käyttäjä: ${name}`, signOut: 'Kirjaudu ulos' },
    notFound: {
      title: 'Sivua ei löydy',
      text: 'Osoitteessa voi olla kirjoitusvirhe, tai sivu ei ole enää sinulle avoinna: esimerkiksi valtuutus on päättynyt tai asia on saanut lainvoiman.',
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
    account: { menu: ({ name }) => `Användare: ${name}`, signOut: 'Logga ut' },
    notFound: {
      title: 'Sidan finns inte',
      text: 'Adressen kan vara felskriven, eller så är sidan inte längre öppen för dig: till exempel för att en fullmakt har upphört eller ett ärende har vunnit laga kraft.',
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
