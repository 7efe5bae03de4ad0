import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/postgres.ts';
import { Database } from './database.ts';

const poolSize = 3;
let testDatabase: TestDatabase;
let database: Database;
beforeEach(async () => {
  testDatabase = await createTestDatabase();
  database = await Database.connect(testDatabase.adminUrl, [], poolSize);
});
afterEach(() => testDatabase.drop());

const one = () => database.read(null, (tx) => tx.query(sql<{ one: number }>`select 1 as one`));

describe('a connection that dies', () => {
  it('inside a transaction is no loss to the pool, however often', async () => {
    for (let n = 0; n < 4 * poolSize; n++) {
      const cut = database.write(null, (tx) => tx.query(sql`select pg_terminate_backend(pg_backend_pid())`));
      await expect(cut).rejects.toThrow();
    }
    const many = await Promise.all(Array.from({ length: 5 * poolSize }, one));
    expect(many.flat()).toHaveLength(5 * poolSize);
    await database.close();
  });

  it('between two statements of a transaction is no loss either, and fails that transaction alone', async () => {
    const others = sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'edusta' and pid <> pg_backend_pid() and datname = current_database()`;
    for (let n = 0; n < 2 * poolSize; n++) {
      const cut = database.write(null, async (tx) => {
        await tx.query(sql`select 1`);
        await database.read(null, (beside) => beside.query(others));
        await tx.query(sql`select 2`);
      });
      await expect(cut).rejects.toThrow();
    }
    expect(await one()).toEqual([{ one: 1 }]);
    await database.close();
  });

  it('while nobody uses it is thrown away unnoticed', async () => {
    await Promise.all(Array.from({ length: poolSize }, one));
    const owner = await Database.connect(testDatabase.adminUrl, [], 1);
    await owner.write(null, (tx) =>
      tx.query(
        sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()`,
      ),
    );
    await owner.close();
    const many = await Promise.allSettled(Array.from({ length: 4 * poolSize }, one));
    expect(many.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(await one()).toEqual([{ one: 1 }]);
    await database.close();
  });
});
