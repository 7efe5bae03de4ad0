import { sql } from 'kysely';
import type { Clock } from './clock.ts';
import type { Database } from './database/database.ts';
import type { FileStore } from './documents/file-store.ts';
import { removeUnusedDocuments } from './documents/unused.usecases.ts';

const hourMs = 60 * 60_000;
/** Answers to idempotency keys are kept for at least 24 h. */
const keptAnswersHours = 48;

/** What is done once an hour: next months' partitions, and removing what has had its time. */
export function startHousekeeping({
  database,
  store,
  clock,
  complain,
}: {
  database: Database;
  store: FileStore;
  clock: Clock;
  complain: (error: unknown) => void;
}): { stop(): void } {
  const tidy = async () => {
    const now = clock.now();
    await database.write(null, async (tx) => {
      const today = sql`${now.toISOString()}::date`;
      await tx.query(sql`select ensure_case_event_partitions(${today}, 2), ensure_audit_read_partitions(${today}, 2)`);
      await tx.query(
        sql`delete from idempotency where created_at < ${now.toISOString()}::timestamptz - make_interval(hours => ${keptAnswersHours})`,
      );
    });
    await removeUnusedDocuments(database, store, clock);
  };
  const timer = setInterval(() => void tidy().catch(complain), hourMs).unref();
  return { stop: () => clearInterval(timer) };
}
