import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Part } from '../access/viewer.ts';
import {
  EidasIdentifier,
  encryptIdentityCode,
  IdentityCode,
  type PersonIdentifier,
  personKey,
} from '../accounts/identity-code.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Language } from '../graphql/language.ts';
import type { Keys } from '../keys.ts';

/** The ways in which the test Suomi.fi identifies; `weak` is there to see a refusal. */
export const means = ['bank', 'mobile', 'card', 'eidas', 'weak'] as const;
export type Means = (typeof means)[number];

export interface DemoPerson {
  username: string;
  givenNames: string;
  familyName: string;
  /** The first is the one that a token acts in. Empty: never gets an account. */
  parts: readonly Part[];
  /** Null for a system. */
  identifier: PersonIdentifier | null;
  /** By which means the test Suomi.fi knows this person. */
  means: readonly Means[];
  /** What one sees as them. */
  about: Record<Language, string>;
}

/** Test persons: individual numbers 900–999 are nobody's. */
function codeOf(text: string): IdentityCode {
  const code = IdentityCode.parse(text);
  if (!code) throw new Error('A demo person needs a good identity code');
  return code;
}

const finnishMeans = ['bank', 'mobile', 'card'] as const;

export const demoPeople: readonly DemoPerson[] = [
  {
    username: 'aino',
    givenNames: 'Aino',
    familyName: 'Aalto',
    parts: ['ADVISOR'],
    identifier: codeOf('140379-918E'),
    means: finnishMeans,
    about: {
      fi: 'Asianajaja. Edustaa jo muutamaa asiakasta, joiden asiat liikkuvat silmien edessä.',
      sv: 'Advokat. Företräder redan några klienter, vars ärenden rör sig medan man ser på.',
      en: 'An advocate. Already represents a few clients, whose cases move while you watch.',
    },
  },
  {
    username: 'eero',
    givenNames: 'Eero',
    familyName: 'Eskola',
    parts: ['ADVISOR'],
    identifier: codeOf('021188-927S'),
    means: finnishMeans,
    about: {
      fi: 'Uusi avustaja. Ei vielä yhtään asiakasta: aloittaa lähettämällä valtakirjan.',
      sv: 'Nytt biträde. Inga klienter ännu: börjar med att skicka en fullmakt.',
      en: 'New here as counsel. No clients yet: begins by sending a power of attorney.',
    },
  },
  {
    username: 'jana',
    givenNames: 'Jana',
    familyName: 'Nováková',
    parts: ['ADVISOR'],
    identifier: EidasIdentifier.parse('CZ/FI/test-9f1c37d2'),
    means: ['eidas'],
    about: {
      fi: 'Toisessa EU-maassa tunnistettu asiamies, jolla ei ole suomalaista henkilötunnusta.',
      sv: 'Ombud som identifierats i ett annat EU-land och saknar finländsk personbeteckning.',
      en: 'An attorney identified in another EU country, without a Finnish personal identity code.',
    },
  },
  {
    username: 'lauri',
    givenNames: 'Lauri',
    familyName: 'Laine',
    parts: [],
    identifier: codeOf('300802A9543'),
    means: ['weak'],
    about: {
      fi: 'Tunnistettu liian heikosti: kirjautuminen torjutaan, ja syy kerrotaan.',
      sv: 'För svagt identifierad: inloggningen avvisas, och orsaken anges.',
      en: 'Identified too weakly: signing in is refused, and the reason is told.',
    },
  },
  {
    username: 'satu',
    givenNames: 'Satu',
    familyName: 'Salonen',
    parts: ['STAFF'],
    identifier: codeOf('090191-9369'),
    means: [],
    about: {
      fi: 'Viranomaisen virkailija. Näkee kaikki asiat ja jonon, jossa odottaa valtakirjoja.',
      sv: 'Handläggare hos myndigheten. Ser alla ärenden och en kö där fullmakter väntar.',
      en: 'An official at the authority. Sees every case, and a queue in which powers of attorney wait.',
    },
  },
  {
    username: 'mikko',
    givenNames: 'Mikko',
    familyName: 'Mäkelä',
    parts: ['STAFF', 'ADVISOR'],
    identifier: codeOf('270685-945N'),
    means: finnishMeans,
    about: {
      fi: 'Virkailija, joka on myös lapsen edustaja: omasta valtuutuksestaan hän ei voi päättää.',
      sv: 'Handläggare som också är företrädare för ett barn: om sitt eget uppdrag kan han inte besluta.',
      en: 'An official who also represents a child: on his own mandate he cannot decide.',
    },
  },
  {
    username: 'uma',
    givenNames: 'UMA',
    familyName: '',
    parts: ['UMA'],
    identifier: null,
    means: [],
    about: {
      fi: 'Asiankäsittelyjärjestelmä. Ei kirjaudu: toimii vain tunnisteella.',
      sv: 'Ärendehanteringssystemet. Loggar inte in: använder bara en token.',
      en: 'The case management system. Does not sign in: uses a token only.',
    },
  },
];

/** Makes the demo people's accounts, or brings them up to date: known by username, whatever the keys were before. */
export async function seedPeople(
  database: Database,
  keys: Pick<Keys, 'personKey' | 'identityCode'>,
  clock: Clock,
): Promise<void> {
  const rows = demoPeople
    .filter(({ parts }) => parts.length > 0)
    .map(({ username, givenNames, familyName, parts, identifier }) => {
      const key = identifier && personKey(keys.personKey, identifier);
      const identityCode =
        key && identifier instanceof IdentityCode ? encryptIdentityCode(keys.identityCode, identifier, key) : null;
      const name = `${givenNames} ${familyName}`.trim();
      return sql`(${randomUUID()}, ${key}, ${identityCode}, ${username}, ${givenNames}, ${familyName}, ${name},
        ${[...parts]}::text[], ${clock.now()})`;
    });
  await database.write(null, (tx) =>
    tx.query(sql`
      insert into account (id, person_key, identity_code, username, given_names, family_name, display_name, parts, created_at)
      values ${sql.join(rows)}
      on conflict (username) do update set person_key = excluded.person_key, identity_code = excluded.identity_code,
        given_names = excluded.given_names, family_name = excluded.family_name, display_name = excluded.display_name,
        parts = excluded.parts`),
  );
}
