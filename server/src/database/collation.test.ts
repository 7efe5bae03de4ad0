import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/postgres.ts';
import { migrate } from './migrate.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

/** As the superuser: to make the database what it would be elsewhere. */
async function asAdmin(...statements: string[]): Promise<pg.QueryResult['rows']> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    let rows: pg.QueryResult['rows'] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

it('a database that cannot sort names is refused at start, with what it needs', async () => {
  await asAdmin(`delete from pg_collation where collprovider = 'i' and collname = 'fi-x-icu'`);
  await expect(migrate(database.ownerUrl, database.serviceUrl)).rejects.toThrow(/needs ICU/);
});

it('names that another version of ICU put in order are put in order anew, once', async () => {
  const state = `select collversion = pg_collation_actual_version(c.oid) as current, pg_relation_filenode('client_in_order') as file
    from pg_collation c where collname = 'finnish_names'`;
  const [before] = await asAdmin(state);
  expect(before.current).toBe(true);
  await asAdmin(`update pg_collation set collversion = '1' where collname = 'finnish_names'`);
  await migrate(database.ownerUrl, database.serviceUrl);
  const [after] = await asAdmin(state);
  expect(after.current).toBe(true);
  expect(after.file).not.toBe(before.file);
  await migrate(database.ownerUrl, database.serviceUrl);
  expect(await asAdmin(state)).toEqual([after]);
});
