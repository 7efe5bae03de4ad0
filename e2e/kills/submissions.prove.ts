import { it } from 'vitest';
import { figure } from '../../server/src/testing/figures.ts';
import { sendThroughKills } from './submissions.ts';

it('R16 1,000 submissions in bursts from 50 senders across 20 kills', async () => {
  const counts = await sendThroughKills({ senders: 50, each: 20, kills: 20 });
  const { submissions, kills, retries } = counts;
  figure('submissions: acknowledged', String(submissions), '1000', submissions === 1_000);
  figure(`submissions: kills of the service, with ${retries} tries again`, String(kills), '20', kills === 20 && retries > 0);
  const none = (what: string, count: number) => figure(`submissions: ${what}`, String(count), '0', count === 0);
  none('not exactly once in staff’s queue', counts.notOnceForStaff);
  none('not exactly once in the outbox', counts.notOnceInOutbox);
  none('places where the order is not the receipts’', counts.outOfOrder);
  none('other receipts for the same submission', counts.otherReceipts);
});
