import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AccountEntity } from '../accounts/account.entity.ts';
import { decryptIdentityCode, EidasIdentifier, IdentityCode, personKey } from '../accounts/identity-code.ts';
import { Database } from '../database/database.ts';
import { deriveKeys } from '../keys.ts';
import { MovingClock } from '../testing/moving-clock.ts';
import { createTestDatabase, type TestDatabase } from '../testing/postgres.ts';
import { demoPeople, seedPeople } from './people.ts';

let testDatabase: TestDatabase;
let database: Database;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = await Database.connect(testDatabase.serviceUrl, [AccountEntity]);
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});

interface Row {
  id: string;
  username: string;
  parts: string[];
  person_key: Buffer | null;
  identity_code: Buffer | null;
}
const accounts = () =>
  database.read(null, (tx) =>
    tx.query(sql<Row>`select id, username, parts, person_key, identity_code from account order by username`),
  );
const keys = deriveKeys('a secret of more than thirty-two characters');
const codes = demoPeople.flatMap(({ identifier }) => (identifier instanceof IdentityCode ? [identifier] : []));

test('demo people are test persons: their individual numbers are 900–999', () => {
  expect(codes).toHaveLength(5);
  for (const code of codes) expect(code.reveal()).toMatch(/^\d{6}[-A]9\d\d.$/);
});

test('there is one without an identity code, known by eIDAS', () => {
  expect(demoPeople.filter(({ identifier }) => identifier instanceof EidasIdentifier)).toHaveLength(1);
});

test('their accounts are made once, however often they are seeded', async () => {
  await seedPeople(database, keys, new MovingClock());
  const first = await accounts();
  await seedPeople(database, keys, new MovingClock());
  const again = await accounts();
  expect(again.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  expect(again.map(({ username, parts }) => [username, parts])).toEqual([
    ['aino', ['ADVISOR']],
    ['eero', ['ADVISOR']],
    ['jana', ['ADVISOR']],
    ['mikko', ['STAFF', 'ADVISOR']],
    ['satu', ['STAFF']],
    ['uma', ['UMA']],
  ]);
});

test('R1 their codes are encrypted, and follow the keys when those change', async () => {
  const others = deriveKeys('another secret of more than thirty-two characters');
  await seedPeople(database, others, new MovingClock());
  const aino = (await accounts()).find(({ username }) => username === 'aino');
  const code = demoPeople.find(({ username }) => username === 'aino')?.identifier as IdentityCode;
  expect(aino?.person_key?.equals(personKey(others.personKey, code))).toBe(true);
  const opened = decryptIdentityCode(others.identityCode, aino?.identity_code as Buffer, aino?.person_key as Buffer);
  expect(opened.reveal()).toBe(code.reveal());
});
