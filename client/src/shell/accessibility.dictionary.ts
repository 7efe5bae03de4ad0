import { defineDictionary } from '../i18n/dictionary.ts';

/** R20: the accessibility statement, as the act on the provision of digital services (306/2019) asks for it. */
export const accessibilityTexts = defineDictionary('accessibility', {
  en: {
    title: 'Accessibility statement',
    lead: 'This statement is about Edusta, the service in which those who help an applicant follow the applicant’s matters at the immigration authority. It was drawn up on 22.11.2026.',
    state: {
      heading: 'How accessible the service is',
      text: 'The service aims at level AA of the Web Content Accessibility Guidelines (WCAG 2.2) and meets it for the most part. What does not meet it is told below.',
    },
    ways: {
      heading: 'What you can count on',
      keyboard: 'Everything works by the keyboard alone. Single-key shortcuts at the work queue can be switched off.',
      live: 'What changes by itself is said once to screen readers, and nothing moves while you are reading it.',
      time: 'You are warned four minutes before your session ends, and can stay with one press. What you have written is kept.',
      zoom: 'Text can be enlarged fourfold, and pages work on a narrow screen. Light and dark colours follow your device.',
      language: 'The service speaks Finnish, Swedish and English.',
    },
    gaps: {
      heading: 'What is not accessible',
      documents:
        'Documents that people send, such as scanned powers of attorney, may be pictures without text. The service shows them as they are (WCAG 1.1.1, 1.3.1). Ask the authority for the content in another form.',
      preview:
        'The preview of a PDF is your browser’s own, and its keyboard and screen-reader support varies (WCAG 2.1.1). Every document can also be downloaded.',
      names: 'Names in other scripts are shown as the person wrote them, without their language being marked (WCAG 3.1.2).',
    },
    how: {
      heading: 'How this was found out',
      text: 'By the developers’ own assessment: an automatic tool checks the main pages each time the service changes, and pages were looked at in the sizes of a telephone, a tablet and a desktop computer. The service has not yet been assessed from outside, nor tried with users of assistive technology.',
    },
    contact: {
      tell: {
        heading: 'Did you find something?',
        text: 'Tell us, and we answer within two weeks:',
      },
      authority: {
        heading: 'The supervising authority',
        text: 'If you are not content with the answer, or none comes in two weeks, you can report it to the Finnish Transport and Communications Agency Traficom, which supervises the accessibility of digital services:',
      },
    },
  },
  fi: {
    title: 'Saavutettavuusseloste',
    lead: 'Tämä seloste koskee Edustaa, palvelua, jossa hakijaa auttavat henkilöt seuraavat hakijan asioita maahanmuuttoviranomaisessa. Seloste on laadittu 22.11.2026.',
    state: {
      heading: 'Palvelun saavutettavuuden tila',
      text: 'Palvelun tavoitteena on verkkosisällön saavutettavuusohjeiden (WCAG 2.2) AA-taso, ja se täyttää vaatimukset suurimmaksi osaksi. Puutteet kerrotaan alla.',
    },
    ways: {
      heading: 'Mihin voit luottaa',
      keyboard: 'Kaikki toimii pelkällä näppäimistöllä. Työjonon yhden näppäimen pikanäppäimet voi kytkeä pois.',
      live: 'Itsestään muuttuva tieto kerrotaan ruudunlukijalle kerran, eikä mikään liiku, kun luet sitä.',
      time: 'Istunnon päättymisestä varoitetaan neljä minuuttia etukäteen, ja voit jatkaa yhdellä painalluksella. Kirjoittamasi teksti säilyy.',
      zoom: 'Tekstin voi suurentaa nelinkertaiseksi, ja sivut toimivat kapealla näytöllä. Vaaleat ja tummat värit seuraavat laitettasi.',
      language: 'Palvelu toimii suomeksi, ruotsiksi ja englanniksi.',
    },
    gaps: {
      heading: 'Mikä ei ole saavutettavaa',
      documents:
        'Ihmisten lähettämät asiakirjat, kuten skannatut valtakirjat, voivat olla kuvia ilman tekstiä. Palvelu näyttää ne sellaisinaan (WCAG 1.1.1, 1.3.1). Pyydä sisältö viranomaiselta muussa muodossa.',
      preview:
        'PDF-tiedoston esikatselu on selaimesi oma, ja sen tuki näppäimistölle ja ruudunlukijalle vaihtelee (WCAG 2.1.1). Jokaisen asiakirjan voi myös ladata.',
      names:
        'Muilla kirjaimistoilla kirjoitetut nimet näytetään niin kuin henkilö on ne kirjoittanut, eikä niiden kieltä ole merkitty (WCAG 3.1.2).',
    },
    how: {
      heading: 'Miten saavutettavuus on arvioitu',
      text: 'Kehittäjien oma arvio: automaattinen työkalu tarkistaa tärkeimmät sivut aina, kun palvelu muuttuu, ja sivuja on katsottu puhelimen, tabletin ja tietokoneen kokoisina. Ulkopuolista arviota tai kokeilua avustavan teknologian käyttäjien kanssa ei ole vielä tehty.',
    },
    contact: {
      tell: {
        heading: 'Huomasitko puutteen?',
        text: 'Kerro siitä meille, niin vastaamme kahdessa viikossa:',
      },
      authority: {
        heading: 'Valvontaviranomainen',
        text: 'Jos et ole tyytyväinen vastaukseen tai sitä ei tule kahdessa viikossa, voit tehdä ilmoituksen Liikenne- ja viestintävirasto Traficomille, joka valvoo digitaalisten palvelujen saavutettavuutta:',
      },
    },
  },
  sv: {
    title: 'Tillgänglighetsutlåtande',
    lead: 'Det här utlåtandet gäller Edusta, tjänsten där de som hjälper en sökande följer den sökandes ärenden hos invandringsmyndigheten. Utlåtandet har upprättats 22.11.2026.',
    state: {
      heading: 'Hur tillgänglig tjänsten är',
      text: 'Målet är nivå AA i riktlinjerna för tillgängligt webbinnehåll (WCAG 2.2), och tjänsten uppfyller kraven till största delen. Bristerna beskrivs nedan.',
    },
    ways: {
      heading: 'Det här kan du lita på',
      keyboard: 'Allt fungerar med enbart tangentbord. Arbetsköns kortkommandon med en tangent kan stängas av.',
      live: 'Det som ändras av sig självt sägs en gång till skärmläsare, och ingenting flyttar sig medan du läser.',
      time: 'Du varnas fyra minuter innan sessionen upphör och kan fortsätta med en tryckning. Det du har skrivit finns kvar.',
      zoom: 'Texten kan förstoras fyra gånger och sidorna fungerar på en smal skärm. Ljusa och mörka färger följer din enhet.',
      language: 'Tjänsten finns på finska, svenska och engelska.',
    },
    gaps: {
      heading: 'Det som inte är tillgängligt',
      documents:
        'Handlingar som människor skickar, till exempel skannade fullmakter, kan vara bilder utan text. Tjänsten visar dem som de är (WCAG 1.1.1, 1.3.1). Be myndigheten om innehållet i en annan form.',
      preview:
        'Förhandsvisningen av en PDF är webbläsarens egen, och dess stöd för tangentbord och skärmläsare varierar (WCAG 2.1.1). Varje handling kan också laddas ner.',
      names: 'Namn med andra skrifttecken visas så som personen har skrivit dem, utan att språket är utmärkt (WCAG 3.1.2).',
    },
    how: {
      heading: 'Så har tillgängligheten bedömts',
      text: 'Utvecklarnas egen bedömning: ett automatiskt verktyg kontrollerar de viktigaste sidorna varje gång tjänsten ändras, och sidorna har granskats i telefonens, surfplattans och datorns storlek. Tjänsten har ännu inte bedömts utifrån eller prövats med användare av hjälpmedel.',
    },
    contact: {
      tell: {
        heading: 'Märkte du en brist?',
        text: 'Berätta om den, så svarar vi inom två veckor:',
      },
      authority: {
        heading: 'Tillsynsmyndigheten',
        text: 'Om du inte är nöjd med svaret, eller om inget svar kommer inom två veckor, kan du anmäla saken till Transport- och kommunikationsverket Traficom, som övervakar digitala tjänsters tillgänglighet:',
      },
    },
  },
});
