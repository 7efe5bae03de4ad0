import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, it } from 'vitest';
import { figure } from '../testing/figures.ts';
import { TestService } from '../testing/service.ts';
import { submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { holding } from './testing/holding.ts';
import { clientsWithCases, decides, decisionPairs, holderPairs } from './testing/pairs.ts';

let service: TestService;
let uma: Uma;
beforeEach(async () => {
  service = await TestService.start();
  uma = await service.uma();
});
afterEach(() => service.stop());

const none = (what: string, count: number) => figure(what, String(count), '0', count === 0);

describe('decisions on mandates at their full count', () => {
  it('R3 500 pairs at the same time on one mandate each', async () => {
    const counts = await decisionPairs(service, uma, 500);
    none(
      `mandates: of ${counts.pairs} pairs of decisions, not exactly one took effect or the loser was not told`,
      counts.wrong.length,
    );
    none('mandates: decided with other than one act', counts.otherThanOneAct);
    none('mandates: decisions answered other than 200', counts.failures);
    none('mandates: deadlocks', counts.deadlocks);
  });

  it('R5, R6 500 pairs of approvals for one client and role each', async () => {
    const counts = await holderPairs(service, uma, 500);
    none(`holders: of ${counts.pairs} pairs of approvals, answered wrongly`, counts.wrong.length);
    none(`holders: roles with two, in ${counts.looks} looks meanwhile`, counts.twoHolders);
    none('holders: clients with other than one at the end', counts.otherThanOneHolder);
    none('holders: approvals answered other than 200', counts.failures);
    none('holders: deadlocks', counts.deadlocks);
  });

  it('a row locked for 30 s delays no other case', async () => {
    const [advisor, staff] = [await service.person('ADVISOR'), await service.person('STAFF')];
    const clients = await clientsWithCases(service, uma, 100);
    const submit = () => submits(advisor, { basis: 'NOTIFICATION', statement: 's', attachmentIds: [] });
    const held = await submit();
    const uuid = Buffer.from(held, 'base64url').toString().split(':')[1];
    const times: number[] = [];
    const waits: number[] = [];
    let failures = 0;
    await holding(service.testDatabase.ownerUrl, `select from power_of_attorney where id = '${uuid}' for update`, async () => {
      const until = performance.now() + 30_000;
      const blocked = (async () => {
        while (performance.now() < until) {
          const outcome = await decides(staff, 'approvePowerOfAttorney', { id: held, clientId: clients[0] });
          waits.push(outcome.ms);
          if (outcome.httpStatus >= 500) failures++;
        }
      })();
      for (let n = 1; n < clients.length && performance.now() < until; n++) {
        const outcome = await decides(staff, 'approvePowerOfAttorney', { id: await submit(), clientId: clients[n] });
        times.push(outcome.ms);
        if (outcome.result !== 'done') failures++;
        await sleep(250);
      }
      await blocked;
    });
    const slowest = Math.max(...times);
    figure(
      `locked row: slowest of ${times.length} decisions on other cases`,
      `${slowest.toFixed(0)} ms`,
      '1,000 ms',
      slowest < 1_000,
    );
    const longest = Math.max(...waits);
    figure(
      'locked row: longest that a decision on it is kept waiting',
      `${(longest / 1_000).toFixed(1)} s`,
      '7 s',
      longest < 7_000,
    );
    none('locked row: 5xx, or other cases not decided', failures);
  });
});
