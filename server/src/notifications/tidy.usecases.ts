import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

/** Bounces come within days; that a reminder was made must be known until its due date is over. */
const keptNoticesDays = 90;
const keptMailDays = 30;
/** Longer than a job is tried: one that is neither settled nor tried any more was lost with its last worker. */
const forgottenDays = 4;

/** Removes what has had its time: notices that are settled, the demo's mail, and addresses that nobody confirmed; and has what was forgotten tried again. */
export async function tidyNotices(tx: Tx, now: Date): Promise<void> {
  const before = (days: number) => sql`${now}::timestamptz - make_interval(days => ${days})`;
  await tx.query(sql`delete from notice where settled_at < ${before(keptNoticesDays)}`);
  await tx.query(
    sql`update notice set posted_at = null where settled_at is null and not for_digest and posted_at < ${before(forgottenDays)}`,
  );
  await tx.query(sql`delete from kept_mail where kept_at < ${before(keptMailDays)}`);
  await tx.query(
    sql`update notice_settings set pending_address = null, pending_until = null, code_hash = null where pending_until < ${now}`,
  );
}
