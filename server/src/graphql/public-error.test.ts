import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/postgres.ts';
import { isPassing } from './public-error.ts';

let testDatabase: TestDatabase;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
});
afterAll(() => testDatabase.drop());

const failure = (work: () => Promise<unknown>) =>
  work().then(
    () => 'none',
    (error: unknown) => error,
  );
const connected = async () => {
  const client = new pg.Client(testDatabase.serviceUrl);
  const over = new Promise((resolve) => client.once('error', resolve));
  await client.connect();
  return { client, over };
};

describe('a failure passes', () => {
  it('where the connection is ended under a statement, and for whatever is asked on it afterwards', async () => {
    const { client, over } = await connected();
    const ended = failure(() => client.query('select pg_terminate_backend(pg_backend_pid())'));
    await over;
    expect(isPassing(await ended)).toBe(true);
    expect(isPassing(await failure(() => client.query('select 1')))).toBe(true);
  });

  it('where the node is ending: another one goes on', async () => {
    const pool = new pg.Pool({ connectionString: testDatabase.serviceUrl });
    const client = await pool.connect();
    client.release();
    await pool.end();
    expect(isPassing(await failure(() => pool.query('select 1')))).toBe(true);
    expect(isPassing(await failure(() => client.query('select 1')))).toBe(true);
  });
});

it('a failure of the statement itself does not pass', async () => {
  const { client } = await connected();
  expect(isPassing(await failure(() => client.query('select nothing from nowhere')))).toBe(false);
  await client.end();
});
