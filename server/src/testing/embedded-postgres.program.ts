import pg from 'pg';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';

// A service in small, for tests that kill it: runs the embedded PostgreSQL on the folder given, counts its starts, and says so.
const [dataDir = ''] = process.argv.slice(2);
try {
  const postgres = await startEmbeddedPostgres({ dataDir, progress: (text) => console.log(text) });
  const owner = new pg.Client({ connectionString: postgres.ownerUrl });
  owner.on('error', () => {});
  await owner.connect();
  await owner.query('create table if not exists start (at timestamptz not null default now())');
  await owner.query('insert into start default values');
  const { rows } = await owner.query<{ starts: number }>('select count(*)::int as starts from start');
  process.once('SIGTERM', async () => {
    // The signal went to our whole process group: the database must still answer.
    await owner.query('insert into start default values');
    await owner.end();
    await postgres.stop();
    console.log('stopped');
  });
  postgres.died.then((why) => {
    console.log(why.message);
    process.exit(1);
  });
  console.log(`starts: ${rows[0]?.starts}`);
} catch (error) {
  console.log((error as Error).message);
  process.exitCode = 1;
}
