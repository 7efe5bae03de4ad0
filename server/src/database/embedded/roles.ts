import pg from 'pg';
import { keepSecret } from '../../data-dir.ts';

export const superuser = 'postgres';
const owner = 'edusta_owner';
const service = 'edusta_service';
const database = 'edusta';

export type Role = typeof superuser | typeof owner | typeof service;

/** The role's password: made once, kept in `home`, readable by its owner alone. */
export const passwordOf = (home: string, role: Role) => keepSecret(home, `${role}.password`);

export function urlOf(home: string, role: Role, port: number): string {
  return `postgres://${role}:${passwordOf(home, role)}@127.0.0.1:${port}/${role === superuser ? 'postgres' : database}`;
}

/**
 * Two roles of which neither is a superuser: one owns the tables and migrates them, the other serves and owns nothing, so that row-level
 * security and append-only logs hold against the service itself. Made at the first start; a start that was cut short is completed.
 */
export async function ensureRolesAndDatabase(home: string, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(home, superuser, port) });
  await client.connect();
  try {
    const found = await client.query<{ name: string }>(
      'select rolname as name from pg_roles where rolname = any($1) union all select datname from pg_database where datname = $2',
      [[owner, service], database],
    );
    const there = new Set(found.rows.map((row) => row.name));
    for (const role of [owner, service] as const) {
      if (there.has(role)) continue;
      await client.query(`create role ${role} login password ${pg.escapeLiteral(passwordOf(home, role))}`);
    }
    if (there.has(database)) return;
    await client.query(`create database ${database} owner ${owner}`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect, temporary on database ${database} to ${service}`);
  } finally {
    await client.end();
  }
}
