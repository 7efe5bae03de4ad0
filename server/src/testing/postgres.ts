import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { adminUrl: string; ownerUrl: string; serviceUrl: string };
  }
}

/** The migrated database that tests clone. */
export const template = 'edusta_template';

export interface TestDatabase {
  name: string;
  ownerUrl: string;
  serviceUrl: string;
  /** As the superuser, in this database: to look where neither role may. */
  adminUrl: string;
  /** Cuts what is still connected and removes it. */
  drop(): Promise<void>;
}

/** The same role and server, another database. */
export function onDatabase(url: string, database: string): string {
  const at = new URL(url);
  at.pathname = `/${database}`;
  return at.href;
}

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgres').adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A database of the caller's own: migrated, empty, about 50 ms. `from: null` is one without tables. */
export async function createTestDatabase({ from = template }: { from?: string | null } = {}): Promise<TestDatabase> {
  const { adminUrl, ownerUrl, serviceUrl } = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`create database ${name} owner edusta_owner template ${from ?? 'template1'}`);
  return {
    name,
    ownerUrl: onDatabase(ownerUrl, name),
    serviceUrl: onDatabase(serviceUrl, name),
    adminUrl: onDatabase(adminUrl, name),
    drop: () => asAdmin(`drop database if exists ${name} with (force)`),
  };
}
