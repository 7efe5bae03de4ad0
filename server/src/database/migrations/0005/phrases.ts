interface Phrase {
  code: string;
  fi: string;
  sv: string;
  en: string;
}

const since = '2026-01-01';

// R4: each speaks of what the submitter sent, and of nothing else. None tells whether such a client, case or other holder exists; what
// staff found in the register is said by NOT_ENOUGH alone, whichever it was.
const rejection: Phrase[] = [
  {
    code: 'UNSIGNED',
    fi: 'Asiakirjaa ei ole allekirjoitettu.',
    sv: 'Handlingen är inte undertecknad.',
    en: 'The document is not signed.',
  },
  {
    code: 'UNDATED',
    fi: 'Asiakirjasta puuttuu allekirjoituspäivä.',
    sv: 'Datum för undertecknandet saknas i handlingen.',
    en: 'The date of signing is missing from the document.',
  },
  {
    code: 'UNREADABLE',
    fi: 'Asiakirjasta ei saa selvää. Lähetä kaikista sen sivuista selvempi kopio.',
    sv: 'Handlingen går inte att läsa. Skicka en tydligare kopia av alla sidor.',
    en: 'The document cannot be read. Send a clearer copy of all its pages.',
  },
  {
    code: 'WRONG_DOCUMENT',
    fi: 'Lähetetty tiedosto ei ole valtakirja eikä tuomioistuimen määräys.',
    sv: 'Filen som skickades är varken en fullmakt eller ett domstolsförordnande.',
    en: 'The file that was sent is not a power of attorney or a court order.',
  },
  {
    code: 'NOT_NAMED',
    fi: 'Asiakirjassa ei ole nimetty sinua valtuutetuksi.',
    sv: 'I handlingen har du inte utsetts till befullmäktigad.',
    en: 'The document does not name you as the person authorised.',
  },
  {
    code: 'EXPIRED',
    fi: 'Asiakirja ei ole enää voimassa.',
    sv: 'Handlingen är inte längre i kraft.',
    en: 'The document is no longer valid.',
  },
  {
    code: 'DOES_NOT_AGREE',
    fi: 'Antamasi tiedot eroavat lähettämäsi asiakirjan tiedoista.',
    sv: 'Uppgifterna som du gav avviker från uppgifterna i handlingen som du skickade.',
    en: 'The details that you gave differ from those in the document that you sent.',
  },
  {
    code: 'CUSTODIAN',
    fi: 'Palvelu on asiamiehille, avustajille, edunvalvojille ja edustajille. Huoltaja ei ole mikään näistä.',
    sv: 'Tjänsten är för ombud, biträden, intressebevakare och företrädare. En vårdnadshavare är inget av dessa.',
    en: 'The service is for attorneys, counsels, guardians and representatives. A custodian is none of these.',
  },
  {
    code: 'NOT_ENOUGH',
    fi: 'Valtuutusta ei voida hyväksyä lähetettyjen tietojen perusteella. Tarkista asiakkaan tiedot ja asiakirja ja lähetä ne uudelleen.',
    sv: 'Uppdraget kan inte godkännas utifrån det som skickades. Kontrollera klientens uppgifter och handlingen och skicka dem på nytt.',
    en: 'The mandate cannot be approved on the basis of what was sent. Check the client’s details and the document, and send them again.',
  },
];

const ending: Phrase[] = [
  {
    code: 'REVOKED_BY_CLIENT',
    fi: 'Asiakas on ilmoittanut viranomaiselle peruuttavansa valtuutuksen.',
    sv: 'Klienten har meddelat myndigheten att fullmakten återkallas.',
    en: 'The client has told the authority that the power of attorney is revoked.',
  },
  {
    code: 'RELIEVED_BY_COURT',
    fi: 'Käräjäoikeus on vapauttanut edustajan tai edunvalvojan tehtävästä.',
    sv: 'Tingsrätten har entledigat företrädaren eller intressebevakaren.',
    en: 'The district court has relieved the representative or guardian of the task.',
  },
  {
    code: 'NO_LONGER_ENTITLED',
    fi: 'Asiakirja ei enää oikeuta toimimaan asiakkaan puolesta.',
    sv: 'Handlingen ger inte längre rätt att handla för klienten.',
    en: 'The document no longer entitles to act for the client.',
  },
  {
    code: 'APPROVED_BY_MISTAKE',
    fi: 'Valtuutus oli hyväksytty erehdyksessä. Yhteys on suljettu heti.',
    sv: 'Fullmakten hade godkänts av misstag. Förbindelsen har stängts genast.',
    en: 'It had been approved by mistake. The connection was closed at once.',
  },
];

const missing: Phrase[] = [
  {
    code: 'SIGNED_DOCUMENT',
    fi: 'Lisää allekirjoitettu asiakirja.',
    sv: 'Lägg till en undertecknad handling.',
    en: 'Add the signed document.',
  },
  {
    code: 'ALL_PAGES',
    fi: 'Lisää asiakirjan kaikki sivut selkeinä.',
    sv: 'Lägg till handlingens alla sidor i läsbar form.',
    en: 'Add all pages of the document, so that they can be read.',
  },
  {
    code: 'COURT_ORDER',
    fi: 'Lisää käräjäoikeuden määräys.',
    sv: 'Lägg till tingsrättens förordnande.',
    en: 'Add the district court order.',
  },
  {
    code: 'TRANSLATION',
    fi: 'Lisää asiakirjan käännös suomeksi, ruotsiksi tai englanniksi.',
    sv: 'Lägg till en översättning av handlingen till finska, svenska eller engelska.',
    en: 'Add a translation of the document into Finnish, Swedish or English.',
  },
  {
    code: 'STATEMENT',
    fi: 'Kerro, missä asemassa ja millä perusteella toimit asiakkaan puolesta.',
    sv: 'Berätta i vilken ställning och på vilken grund du handlar för klienten.',
    en: 'Say in what capacity and on what ground you act for the client.',
  },
];

// R22: what staff write down; nobody has to show a power of attorney by profession unless the authority asks.
const withoutPowerOfAttorney: Phrase[] = [
  {
    code: 'ADVOCATE',
    fi: 'Toimija on asianajaja, eikä ole syytä pyytää valtakirjaa.',
    sv: 'Ombudet är advokat och det finns inte skäl att begära fullmakt.',
    en: 'The holder is an advocate, and there is no cause to ask for a power of attorney.',
  },
  {
    code: 'PUBLIC_LEGAL_AID_ATTORNEY',
    fi: 'Toimija on julkinen oikeusavustaja, eikä ole syytä pyytää valtakirjaa.',
    sv: 'Ombudet är offentligt rättsbiträde och det finns inte skäl att begära fullmakt.',
    en: 'The holder is a public legal aid attorney, and there is no cause to ask for a power of attorney.',
  },
];

const all = {
  REJECTION: rejection,
  ENDING: ending,
  MISSING: missing,
  WITHOUT_POWER_OF_ATTORNEY: withoutPowerOfAttorney,
};

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const rows = Object.entries(all).flatMap(([purpose, phrases]) =>
  phrases.map(
    ({ code, ...texts }, ordinal) =>
      `(${text(purpose)}, ${text(code)}, ${ordinal}, ${text(JSON.stringify(texts))}::jsonb, '${since}')`,
  ),
);

export const insertPhrases = `insert into reason_phrase (purpose, code, ordinal, texts, valid_from) values
${rows.join(',\n')}`;
