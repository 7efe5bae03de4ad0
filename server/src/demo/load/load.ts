import pg from 'pg';
import { StartupError } from '../../startup-error.ts';
import { type Filled, fillTables } from './fill.ts';
import { orderLog } from './log.ts';
import { populate, type Scale } from './population.ts';

const loadLock = 7205759403792799n;
const tables = ['account', 'client', 'application', 'supplement_request', 'power_of_attorney', 'uma_event', 'case_event'];

/** One lock gives positions to whoever writes, and the whole load is one transaction under it. */
const whileServing =
  'A service runs on this database: it goes on showing what there is, and asks whoever sends something meanwhile to try again.';

/**
 * Fills a database that nobody but the demo's own simulated UMA has told anything: with clients, applications at every stage, mandates
 * of advisor-0001 and on, and all that UMA's events and the log say of them, as if it had come in over the last months. In one
 * transaction: cut short, nothing of it is there. The advisors' accounts must exist.
 * @param ownerUrl as the owner of the tables; migrated
 * @throws StartupError where somebody else's clients are there already
 */
export async function load(ownerUrl: string, scale: Scale, now: Date, say: (text: string) => void): Promise<Filled> {
  const end = new Date(now.getTime() - 10 * 60_000);
  const client = new pg.Client({
    connectionString: ownerUrl,
    application_name: 'edusta demo load',
    connectionTimeoutMillis: 5_000,
  });
  await client.connect();
  try {
    await client.query(`set work_mem = '128MB'; set temp_buffers = '64MB'; set jit = off`);
    // By itself: it holds up whoever writes to the log.
    await client.query(
      `select ensure_case_event_partitions(($1::timestamptz - make_interval(days => $2::int * 30))::date, $2::int + 2)`,
      [end, scale.months],
    );
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [loadLock]);
    const taken = await client.query(`select from client where customer_number !~ '^D[0-9]+$' limit 1`);
    if (taken.rowCount)
      throw new StartupError("The database is not empty: there are clients in it that are not the demo's first ones.");
    const beside = await client.query(
      `select from pg_stat_activity where datname = current_database() and application_name = 'edusta-listen' limit 1`,
    );
    if (beside.rowCount) say(whileServing);
    say(`Drawing ${scale.clients.toLocaleString('en')} clients and their cases…`);
    await populate(client, scale, end);
    say('Putting what happened in order…');
    await orderLog(client, end);
    const filled = await fillTables(client, say);
    say('Committing…');
    await client.query('commit');
    say('Counting for the planner…');
    await client.query(`analyze ${tables.join(', ')}`);
    return filled;
  } finally {
    await client.end();
  }
}
