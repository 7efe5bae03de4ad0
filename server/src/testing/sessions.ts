import pg from 'pg';
import { findRunningPostgres } from '../database/embedded-postgres.ts';

/** Beside a running service: as if nobody had used any session for so many minutes. @throws where no service runs on the directory */
export async function leaveSessionsUnused(dataDir: string, minutes: number): Promise<void> {
  const urls = findRunningPostgres(dataDir);
  if (!urls) throw new Error(`No service runs on ${dataDir}`);
  const client = new pg.Client({ connectionString: urls.ownerUrl });
  await client.connect();
  try {
    await client.query(`update session set last_seen_at = now() - $1 * interval '1 minute'`, [minutes]);
  } finally {
    await client.end();
  }
}
