import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { migrate } from '../database/migrate.ts';
import { onDatabase, template } from './postgres.ts';

/** One PostgreSQL for the whole run, with a migrated template that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'edusta-tests-'));
  const server = await startEmbeddedPostgres({ dataDir: folder, durable: false });
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  await admin.query(`create database ${template} owner edusta_owner`);
  await admin.end();
  const urls = { adminUrl: server.adminUrl, ownerUrl: server.ownerUrl, serviceUrl: server.serviceUrl };
  await migrate(onDatabase(urls.ownerUrl, template), onDatabase(urls.serviceUrl, template));
  project.provide('postgres', urls);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
