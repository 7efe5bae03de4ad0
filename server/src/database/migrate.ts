import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { orderNamesAnew, requireIcu } from './collation.ts';
import { jobSchema, migrateJobs } from './jobs.ts';
import { migrations } from './migrations/index.ts';

/** What the service's role may not do to a table, by table: logs are only ever appended to. */
const appendOnly = ['case_event', 'audit_read', 'audit_link'];

/**
 * Brings the database to this version's shape, as its owner, and grants the service's role what it needs.
 * Nodes that start together wait for each other.
 */
export async function migrate(ownerUrl: string, serviceUrl: string): Promise<void> {
  const gate = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  await gate.connect();
  try {
    await requireIcu(gate);
    await gate.query('select pg_advisory_lock(7205759403792795)');
    const orm = await MikroORM.init({
      clientUrl: ownerUrl,
      entities: [],
      discovery: { warnWhenNoEntities: false },
      extensions: [Migrator],
      migrations: { migrationsList: migrations, snapshot: false, silent: true },
    });
    try {
      await orm.migrator.up();
    } finally {
      await orm.close(true);
    }
    await orderNamesAnew(gate);
    await migrateJobs(ownerUrl);
    const owner = roleOf(ownerUrl);
    const service = roleOf(serviceUrl);
    if (service !== owner) await grant(gate, service);
    await gate.query('select ensure_case_event_partitions(current_date, 2), ensure_audit_read_partitions(current_date, 2)');
  } finally {
    await gate.end();
  }
}

const roleOf = (url: string) => decodeURIComponent(new URL(url).username);

async function grant(client: pg.Client, role: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  await client.query(`grant usage on schema public to ${name}`);
  await client.query(`grant select, insert, update, delete on all tables in schema public to ${name}`);
  await client.query(`grant usage, select on all sequences in schema public to ${name}`);
  for (const table of appendOnly)
    await client.query(`revoke update, delete, truncate on ${pg.escapeIdentifier(table)} from ${name}`);
  await client.query(`grant usage on schema ${jobSchema} to ${name}`);
  await client.query(`grant select, insert, update, delete on all tables in schema ${jobSchema} to ${name}`);
  await client.query(`grant usage, select on all sequences in schema ${jobSchema} to ${name}`);
  // Row-level security is asked of the table that is named: a partition is reached through its parent alone.
  const partitions = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relispartition and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  );
  for (const { name: table } of partitions.rows) await client.query(`revoke all on ${table} from ${name}`);
  await client.query(`revoke all on mikro_orm_migrations from ${name}`);
}
