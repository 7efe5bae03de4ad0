/** What a person may read in their language. */
interface Text {
  fi: string;
  sv: string;
  en: string;
}

interface Row {
  kind: string;
  address?: string;
  purposes: string[];
  /** The kinds of application that it is for; any where it is left out. */
  kinds?: string[];
  title: Text;
  advice?: Text;
  languages?: string[];
  hours?: object[];
  source: string;
}

const guidance = "The authority's customer guidance, 2023";
const description = "The authority's description of the advisors' part";
const since = '2023-01-01';
const ours = ['fi', 'sv', 'en'];

const weekdays = [1, 2, 3, 4, 5];
const telephoneHours = [
  { days: weekdays, opens: '08:30', closes: '12:00' },
  { days: weekdays, opens: '13:00', closes: '15:30' },
];
const beforeCalling: Text = {
  fi: 'Pidä esillä asiakasnumero tai syntymäaika sekä tieto siitä, mistä hakemuksesta, milloin ja missä jätetystä, ja mistä asiakirjasta kysyt. Puhelimessa ei kerrota yksittäisistä turvapaikka-asioista eikä pakolaisen matkustusasiakirjaa koskevista päätöksistä, eikä puhelu nopeuta asiaa. Puhelu, myös jonottaminen, maksaa paikallisverkko- tai matkapuhelinmaksun. Puhelut tallennetaan.',
  sv: 'Ha till hands kundnumret eller födelsedatumet och uppgift om vilken ansökan, när och var den lämnats in, och vilken handling frågan gäller. Per telefon berättas inget om enskilda asylärenden eller om beslut om resedokument för flykting, och ett samtal påskyndar inte ärendet. Samtalet, också kötiden, kostar lokalnäts- eller mobilsamtalsavgift. Samtalen spelas in.',
  en: 'Have the customer number or the date of birth ready, and which application, when and where it was submitted, and which document the question is about. Nothing of single asylum matters or decisions about refugee travel documents is told by telephone, and a call does not speed a matter up. Calls cost the local network or mobile charge, queueing included. All calls are recorded.',
};

const telephone = (number: string, title: Text, kinds: string[]): Row => ({
  kind: 'PHONE',
  address: number,
  purposes: ['ACTING_FOR_CLIENT', 'ADVICE'],
  kinds,
  title,
  advice: beforeCalling,
  languages: ours,
  hours: telephoneHours,
  source: guidance,
});

const rows: Row[] = [
  {
    kind: 'SECURE_MAIL',
    address: 'securemail.migri.fi',
    purposes: ['ACTING_FOR_CLIENT', 'CANCELLING', 'ADVICE'],
    title: { fi: 'Turvaposti', sv: 'Säker e-post', en: 'Secure mail' },
    advice: {
      fi: 'Ainoa salaus, jonka viranomainen voi avata. Lähetä viesti vain kerran: viestit käsitellään saapumisjärjestyksessä. Lähettäjä vastaa siitä, että viesti tulee perille. Tavallinen sähköposti voi jäädä roskapostisuodattimeen.',
      sv: 'Den enda kryptering som myndigheten kan öppna. Skicka bara en gång: meddelanden behandlas i den ordning de kommer in. Avsändaren ser till att meddelandet kommer fram. Vanlig e-post kan fastna i skräppostfiltret.',
      en: 'The only encryption that the authority can open. Send once: messages are handled in the order of arrival. By law the sender sees to it that a message arrives. Ordinary mail may end in the spam filter.',
    },
    languages: ours,
    source: guidance,
  },
  telephone(
    '0295 790 600',
    {
      fi: 'EU-kansalaisen oleskeluoikeuden rekisteröinti ja perheenjäsenen oleskelukortti, Brexit, maahantulokiellon tai oleskeluluvan peruuttaminen, turvapaikanhakijan luvat ja työnteko-oikeus, muukalaispassi ja pakolaisen matkustusasiakirja',
      sv: 'Registrering av EU-medborgares uppehållsrätt och uppehållskort för familjemedlem, Brexit, återkallande av inreseförbud eller uppehållstillstånd, asylsökandes tillstånd och rätt att arbeta, främlingspass och resedokument för flykting',
      en: "Registration of the right of residence of EU citizens and residence cards of their family members, Brexit, withdrawal of an entry ban or a residence permit, asylum seekers' permits and right to work, alien's passports and refugee travel documents",
    },
    [
      'EU_REGISTRATION',
      'EU_FAMILY_RESIDENCE_CARD',
      'BREXIT',
      'ENTRY_BAN_WITHDRAWAL',
      'RESIDENCE_PERMIT_WITHDRAWAL',
      'ASYLUM',
      'ALIENS_PASSPORT',
      'REFUGEE_TRAVEL_DOCUMENT',
    ],
  ),
  telephone(
    '0295 790 602',
    {
      fi: 'Oleskelulupa opiskelua tai työtä varten',
      sv: 'Uppehållstillstånd för studier eller arbete',
      en: 'Residence permits for studies or work',
    },
    ['RESIDENCE_PERMIT_STUDIES', 'RESIDENCE_PERMIT_WORK'],
  ),
  telephone(
    '0295 790 603',
    {
      fi: 'Perheenjäsenen oleskelulupa',
      sv: 'Uppehållstillstånd för familjemedlemmar',
      en: 'Residence permits for family members',
    },
    ['RESIDENCE_PERMIT_FAMILY'],
  ),
  telephone(
    '0295 790 604',
    {
      fi: 'Oleskelulupakortin uusiminen, kansalaisuus ja pysyvä oleskelulupa',
      sv: 'Förnyande av uppehållstillståndskort, medborgarskap och permanent uppehållstillstånd',
      en: 'Renewal of a residence permit card, citizenship and permanent residence permits',
    },
    ['RESIDENCE_PERMIT_CARD_RENEWAL', 'CITIZENSHIP', 'PERMANENT_RESIDENCE_PERMIT'],
  ),
  telephone('0295 790 605', { fi: 'Ukraina', sv: 'Ukraina', en: 'Ukraine' }, ['TEMPORARY_PROTECTION']),
  {
    kind: 'EMAIL',
    address: 'esupport@migri.fi',
    purposes: ['TECHNICAL_SUPPORT'],
    title: { fi: 'Tekninen tuki', sv: 'Tekniskt stöd', en: 'Technical support' },
    advice: { fi: 'Kuvaa ongelma.', sv: 'Beskriv problemet.', en: 'Describe the problem.' },
    languages: ours,
    source: guidance,
  },
  {
    kind: 'EMAIL',
    address: 'tto@migri.fi',
    purposes: ['RIGHT_TO_WORK'],
    title: {
      fi: 'Työnteko-oikeus, työnantajille ja työntekijöille',
      sv: 'Rätt att arbeta, för arbetsgivare och arbetstagare',
      en: 'Right to work, for employers and employees',
    },
    advice: {
      fi: 'Vastaus tulee kahden viikon kuluessa. Salattua sähköpostia suositellaan.',
      sv: 'Svaret kommer inom två veckor. Krypterad e-post rekommenderas.',
      en: 'Answered within two weeks. Encrypted mail is recommended.',
    },
    languages: ours,
    source: guidance,
  },
  {
    kind: 'ELECTRONIC_SERVICE',
    address: 'enterfinland.fi',
    purposes: ['LODGING'],
    title: {
      fi: 'Uuden hakemuksen vireillepano: Enter Finland -palvelussa',
      sv: 'Lämna in en ny ansökan: i tjänsten Enter Finland',
      en: 'Lodging a new application: in Enter Finland',
    },
    source: description,
  },
  {
    kind: 'SERVICE_POINT',
    purposes: ['LODGING'],
    title: {
      fi: 'Uuden hakemuksen vireillepano: viranomaisen palvelupisteessä',
      sv: 'Lämna in en ny ansökan: på myndighetens tjänsteställe',
      en: 'Lodging a new application: at the authority’s service point',
    },
    source: description,
  },
  {
    kind: 'WRITTEN_NOTICE',
    purposes: ['CANCELLING'],
    title: {
      fi: 'Hakemuksen peruuttaminen: kirjallisesti viranomaiselle, allekirjoittajana se, jolla on siihen oikeus',
      sv: 'Återta ansökan: skriftligen till myndigheten, undertecknat av den som har rätt till det',
      en: 'Cancelling the application: in writing to the authority, signed by whoever is entitled to it',
    },
    source: description,
  },
  {
    kind: 'IN_PERSON',
    purposes: ['RECEIVING_ASYLUM_DECISION'],
    kinds: ['ASYLUM'],
    title: {
      fi: 'Turvapaikkapäätöksen vastaanottaminen: päätös annetaan tiedoksi asiakkaalle itselleen',
      sv: 'Ta emot asylbeslutet: det delges klienten personligen',
      en: 'Receiving the decision on asylum: it is given to the client in person',
    },
    source: description,
  },
  {
    kind: 'COURT',
    purposes: ['APPEALING'],
    title: {
      fi: 'Valittaminen: hallinto-oikeuteen päätöksen valitusosoituksen mukaan',
      sv: 'Överklaga: hos förvaltningsdomstolen enligt besvärsanvisningen i beslutet',
      en: 'Appealing: to the administrative court, as the appeal instructions of the decision say',
    },
    source: description,
  },
];

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const json = (value: unknown) => (value === undefined ? 'null' : `${text(JSON.stringify(value))}::jsonb`);
const list = (values: string[] = []) => `array[${values.map(text).join(', ')}]::text[]`;

/** The authority's other channels (R9) and where to go for what is not possible here (R14), from the day on which they were published. */
export const insertChannels = `
insert into guidance_channel (id, ordinal, kind, address, purposes, application_kinds, title, advice, languages, opening_hours, valid_from, source) values
${rows
  .map(
    (row, n) =>
      `(gen_random_uuid(), ${n + 1}, ${text(row.kind)}, ${row.address ? text(row.address) : 'null'}, ${list(row.purposes)}, ${list(row.kinds)}, ${json(row.title)}, ${json(row.advice)}, ${list(row.languages)}, ${json(row.hours)}, '${since}', ${text(row.source)})`,
  )
  .join(',\n')};
`;
