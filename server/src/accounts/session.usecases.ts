import { sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import type { Tx } from '../database/database.ts';

/** How long what is over stays: nobody asks for it any more but for who looks into what went wrong yesterday. */
const keptHours = 24;

/** Somebody is there, and says so: use of the session, written down at once. */
export async function staySignedIn(tx: Tx, { via }: Viewer, now: Date): Promise<void> {
  if (via.kind !== 'session') return;
  await tx.query(sql`
    update session set last_seen_at = ${now} where id = ${via.id}::uuid and revoked_at is null and last_seen_at < ${now}`);
}

/** Removes sessions that have been over for a day, and what only the end of one is kept for. */
export async function removeEndedSessions(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptHours * 60 * 60_000);
  // However busy, a session ends at `expires_at`: that one of these is idle or revoked needs no second look.
  await tx.query(sql`delete from session where expires_at < ${before} or revoked_at < ${before}`);
  await tx.query(sql`delete from logout_token where expires_at < ${before}`);
  await tx.query(sql`delete from revocation where recorded_at < ${before}`);
}
