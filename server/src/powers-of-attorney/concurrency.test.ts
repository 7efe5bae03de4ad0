import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, finds, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { acts, looksAt } from './testing/acts.ts';
import { holding } from './testing/holding.ts';
import { clientsWithCases, decides, decisionPairs, holderPairs } from './testing/pairs.ts';

let service: TestService;
let uma: Uma;
beforeEach(async () => {
  service = await TestService.start();
  uma = await service.uma();
});
afterEach(() => service.stop());

const uuidOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1];

describe('decisions at the same time', () => {
  it('R3 on one mandate: exactly one takes effect, one act each, and the loser is told how it stands', async () => {
    const { wrong, failures, deadlocks, otherThanOneAct } = await decisionPairs(service, uma, 51);
    expect({ wrong, failures, deadlocks, otherThanOneAct }).toEqual({ wrong: [], failures: 0, deadlocks: 0, otherThanOneAct: 0 });
  });

  it('R5, R6 for one client and role: never two holders at any instant', async () => {
    const { wrong, failures, deadlocks, twoHolders, otherThanOneHolder, looks } = await holderPairs(service, uma, 50);
    expect({ wrong, failures, deadlocks, twoHolders, otherThanOneHolder }).toEqual({
      wrong: [],
      failures: 0,
      deadlocks: 0,
      twoHolders: 0,
      otherThanOneHolder: 0,
    });
    expect(looks).toBeGreaterThan(10);
  });

  it('R2 an application that is lodged meanwhile is covered by the approval, or comes as news of its own: never neither', async () => {
    const [advisor, staff] = [await service.person('ADVISOR'), await service.person('STAFF')];
    for (let n = 0; n < 10; n++) {
      const customerNumber = await uma.client();
      await uma.lodged(customerNumber);
      const id = await submits(advisor, { basis: 'NOTIFICATION', statement: 's', attachmentIds: [] });
      await Promise.all([approves(staff, id, customerNumber), uma.lodged(customerNumber), uma.lodged(customerNumber)]);
      const untold = await service.asOwner(
        `select from application a join power_of_attorney p on p.client_id = a.client_id and p.status = 'APPROVED'
         where p.id = $1 and not exists (
           select from case_event e where e.application_id = a.id and e.position >= p.approved_position
             and e.kind in ('APPLICATION_LODGED', 'POWER_OF_ATTORNEY_APPROVED'))`,
        [uuidOf(id)],
      );
      expect(untold).toEqual([]);
    }
  });

  it('R8 an application that is lodged meanwhile is lost with the mandate, or never came: told in the log each time', async () => {
    const [advisor, staff] = [await service.person('ADVISOR'), await service.person('STAFF')];
    for (let n = 0; n < 10; n++) {
      const { customerNumber, mandateId } = await represents(advisor, staff, uma, undefined, {
        basis: 'NOTIFICATION',
        statement: 's',
        attachmentIds: [],
      });
      await Promise.all([acts(advisor, 'endPowerOfAttorney', { id: mandateId }), uma.lodged(customerNumber)]);
      const untold = await service.asOwner(
        `select from application a join power_of_attorney p on p.client_id = a.client_id
         join case_event lodged on lodged.application_id = a.id and lodged.kind = 'APPLICATION_LODGED'
         where p.id = $1 and lodged.position < p.ended_position and not exists (
           select from case_event e where e.application_id = a.id and e.power_of_attorney_id = p.id and e.kind = 'POWER_OF_ATTORNEY_ENDED')`,
        [uuidOf(mandateId)],
      );
      expect(untold).toEqual([]);
    }
  });

  it('R6 an answer and the decision, and an end and the decision: each pair ends in a state that both can see', async () => {
    const [holder, successor] = [await service.person('ADVISOR'), await service.person('ADVISOR')];
    const staff = await service.person('STAFF');
    for (let n = 0; n < 8; n++) {
      const { customerNumber, mandateId } = await represents(holder, staff, uma);
      const pending = await submits(successor);
      const clientId = await finds(staff, customerNumber);
      await acts(staff, 'askPreviousHolder', { id: pending, clientId });
      const { successionQuestions } = await looksAt(holder, mandateId, 'successionQuestions { id }');
      const rival =
        n % 2 === 0
          ? decides(holder, 'answerSuccession', { id: successionQuestions[0].id, answer: 'AWARE' })
          : decides(holder, 'endPowerOfAttorney', { id: mandateId });
      const [approved] = await Promise.all([approves(staff, pending, customerNumber), rival]);
      const taken = approved.userErrors[0]?.code === 'ROLE_TAKEN';
      if (taken) expect((await approves(staff, pending, customerNumber)).userErrors).toEqual([]);
      expect((await looksAt(staff, mandateId, 'status')).status).toBe('ENDED');
      expect((await rival).httpStatus).toBe(200);
    }
  });
});

describe('a row that somebody holds', () => {
  let advisor: Caller;
  let staff: Caller;
  let clients: string[];
  beforeEach(async () => {
    [advisor, staff] = [await service.person('ADVISOR'), await service.person('STAFF')];
    clients = await clientsWithCases(service, uma, 4);
  });
  const submit = () => submits(advisor, { basis: 'NOTIFICATION', statement: 's', attachmentIds: [] });

  it('delays no other case, and the decision on it goes through once it is free', async () => {
    const held = await submit();
    const url = service.testDatabase.ownerUrl;
    const waiting = await holding(url, `select from power_of_attorney where id = '${uuidOf(held)}' for update`, async () => {
      const blocked = decides(staff, 'approvePowerOfAttorney', { id: held, clientId: clients[0] });
      for (const clientId of clients.slice(1)) {
        const other = await decides(staff, 'approvePowerOfAttorney', { id: await submit(), clientId });
        expect(other.result).toBe('done');
      }
      expect(await Promise.race([blocked, 'still waiting'])).toBe('still waiting');
      return [blocked];
    });
    expect((await waiting[0])?.result).toBe('done');
  });

  it('is waited for five seconds, and then the decision may be tried again: no 5xx', async () => {
    const held = await submit();
    const url = service.testDatabase.ownerUrl;
    await holding(url, `select from power_of_attorney where id = '${uuidOf(held)}' for update`, async () => {
      const outcome = await decides(staff, 'approvePowerOfAttorney', { id: held, clientId: clients[0] });
      expect([outcome.httpStatus, outcome.result]).toEqual([200, 'UNAVAILABLE']);
    });
    expect((await decides(staff, 'approvePowerOfAttorney', { id: held, clientId: clients[0] })).result).toBe('done');
  });

  it('by a transaction that does nothing is free after five seconds: it is cut, and the service goes on', async () => {
    const held = await submit();
    const idle = service.app.database
      .write(null, async (tx) => {
        await tx.query(sql`select from power_of_attorney where id = ${uuidOf(held)}::uuid for update`);
        await sleep(6_500);
        await tx.query(sql`select 1`);
      })
      .then(
        () => 'went on',
        () => 'cut',
      );
    await sleep(1_500);
    const outcome = await decides(staff, 'approvePowerOfAttorney', { id: held, clientId: clients[0] });
    expect(outcome.result).toBe('done');
    expect(await idle).toBe('cut');
    expect((await decides(staff, 'approvePowerOfAttorney', { id: await submit(), clientId: clients[1] })).result).toBe('done');
  });
});
