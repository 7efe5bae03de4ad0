import { expect, it } from 'vitest';
import { sendThroughKills } from './submissions.ts';

it('R16 every submission is once in staff’s queue and once in the outbox, in the order of the receipts, across kills', async () => {
  const { retries, ...counts } = await sendThroughKills({ senders: 10, each: 10, kills: 2 });
  expect(counts).toEqual({
    submissions: 100,
    kills: 2,
    notOnceForStaff: 0,
    notOnceInOutbox: 0,
    outOfOrder: 0,
    otherReceipts: 0,
  });
  expect(retries).toBeGreaterThan(0);
});
