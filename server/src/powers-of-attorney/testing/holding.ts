import pg from 'pg';

/** Runs `work` while somebody else's transaction, on a connection of its own, has executed `statement` and does not end. */
export async function holding<T>(url: string, statement: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(statement);
    return await work();
  } finally {
    await client.query('rollback');
    await client.end();
  }
}
