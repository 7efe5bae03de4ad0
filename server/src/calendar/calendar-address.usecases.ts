import { sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import { hashOfSecret, newSessionSecret } from '../accounts/secret.ts';
import type { Tx } from '../database/database.ts';
import type { Language } from '../graphql/language.ts';

/** Makes an advisor's calendar address, or a new one instead of the old, which is gone at once. @returns its secret, told this once */
export async function makeCalendarAddress(tx: Tx, viewer: Viewer, language: Language, now: Date): Promise<string> {
  const secret = newSessionSecret();
  await tx.query(sql`insert into calendar_address (account_id, secret_hash, language, created_at)
    values (${viewer.accountId}::uuid, ${hashOfSecret(secret)}, ${language}, ${now})
    on conflict (account_id) do update set secret_hash = excluded.secret_hash, language = excluded.language,
      created_at = excluded.created_at, last_read_at = null`);
  return secret;
}

/** Revokes it, at once and for good. Again: no change. */
export async function revokeCalendarAddress(tx: Tx, viewer: Viewer): Promise<void> {
  await tx.query(sql`delete from calendar_address where account_id = ${viewer.accountId}::uuid`);
}
