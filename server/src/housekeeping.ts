import { sql } from 'kysely';
import { removeEndedSessions } from './accounts/session.usecases.ts';
import type { DocumentStores } from './documents/document-stores.ts';
import { scanUnscanned, scanWaiting } from './documents/scan.usecases.ts';
import { removeUnusedDocuments } from './documents/unused.usecases.ts';
import { tidyNotices } from './notifications/tidy.usecases.ts';
import { applyDates } from './powers-of-attorney/by-date.usecases.ts';
import { closeSuccessions } from './powers-of-attorney/succession.usecases.ts';

const hourMs = 60 * 60_000;
/** How long after midnight in Finland a mandate ends at the latest, and how long somebody who was asked may think that they still are. */
const soonMs = 10_000;
/** How soon the virus scanner is asked again about what waits for it. */
const scanMs = 5_000;
/** Answers to idempotency keys are kept for at least 24 h. */
const keptAnswersHours = 48;

/** What is done once an hour: next months' partitions, and removing what has had its time; and often, what mandates come to by themselves, and files that wait for the virus scanner. */
export function startHousekeeping({
  database,
  store,
  clock,
  scanner,
  complain,
}: DocumentStores & { complain: (error: unknown) => void }): { stop(): void } {
  const tidy = async () => {
    const now = clock.now();
    await database.write(null, async (tx) => {
      const today = sql`${now.toISOString()}::date`;
      await tx.query(sql`select ensure_case_event_partitions(${today}, 2), ensure_audit_read_partitions(${today}, 2)`);
      await removeEndedSessions(tx, now);
      await tidyNotices(tx, now);
      await tx.query(
        sql`delete from idempotency where created_at < ${now.toISOString()}::timestamptz - make_interval(hours => ${keptAnswersHours})`,
      );
    });
    await removeUnusedDocuments({ database, store, clock });
  };
  const lookAtMandates = oneAtATime(async () => {
    await applyDates(database, clock, complain);
    await closeSuccessions(database, clock);
  });
  const scan = oneAtATime(async () => {
    if (scanner) await scanWaiting({ database, store, clock, scanner }, complain);
  });
  const scanWhatCameBefore = oneAtATime(async () => {
    if (scanner) await scanUnscanned({ database, store, clock, scanner }, complain);
  });
  void lookAtMandates().catch(complain);
  void scan().catch(complain);
  void scanWhatCameBefore().catch(complain);
  const timers = [
    setInterval(() => void tidy().catch(complain), hourMs).unref(),
    setInterval(() => void scanWhatCameBefore().catch(complain), hourMs).unref(),
    setInterval(() => void lookAtMandates().catch(complain), soonMs).unref(),
    setInterval(() => void scan().catch(complain), scanMs).unref(),
  ];
  return { stop: () => timers.forEach(clearInterval) };
}

/** Does nothing while the last time is not over. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let working = false;
  return async () => {
    if (working) return;
    working = true;
    try {
      await work();
    } finally {
      working = false;
    }
  };
}
