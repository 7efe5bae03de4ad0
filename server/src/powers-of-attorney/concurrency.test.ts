import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
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

  /** The cases of a client for which something of a mandate was recorded, after UMA was just about to lodge one more. */
  async function casesIn(kind: string, customerNumber: string, mandateId: string, act: () => Promise<unknown>) {
    const lodging = new pg.Client({ connectionString: service.testDatabase.ownerUrl });
    await lodging.connect();
    await lodging.query('begin');
    await lodging.query(
      `insert into application (id, diary_number, client_id, kind, status, status_changed_at, lodged_at)
       select gen_random_uuid(), 'MEANWHILE/' || customer_number, id, 'CITIZENSHIP', 'WAITING_FOR_PROCESSING', now(), now()
       from client where customer_number = $1`,
      [customerNumber],
    );
    const acting = act();
    expect(await Promise.race([acting, sleep(300, 'still waiting')])).toBe('still waiting');
    await lodging.query('commit');
    await lodging.end();
    await acting;
    const [row] = await service.asOwner<{ cases: number }>(
      'select count(distinct application_id)::int as cases from case_event where power_of_attorney_id = $1 and kind = $2',
      [uuidOf(mandateId), kind],
    );
    return row?.cases;
  }

  it('R2 an application that is being lodged is covered by the approval: told in the log, never left out', async () => {
    const [advisor, staff] = [await service.person('ADVISOR'), await service.person('STAFF')];
    const customerNumber = await uma.client();
    await uma.lodged(customerNumber);
    const id = await submits(advisor, { basis: 'NOTIFICATION', statement: 's', attachmentIds: [] });
    const approving = () => approves(staff, id, customerNumber);
    expect(await casesIn('POWER_OF_ATTORNEY_APPROVED', customerNumber, id, approving)).toBe(2);
  });

  it('R8 an application that is being lodged is lost with the mandate: told in the log, never left out', async () => {
    const [advisor, staff] = [await service.person('ADVISOR'), await service.person('STAFF')];
    const { customerNumber, mandateId } = await represents(advisor, staff, uma);
    const ending = () => acts(advisor, 'endPowerOfAttorney', { id: mandateId });
    expect(await casesIn('POWER_OF_ATTORNEY_ENDED', customerNumber, mandateId, ending)).toBe(2);
  });

  it('R10 an application that gains legal force at the same time is lost once, not twice', async () => {
    const [advisor, staff] = [await service.person('ADVISOR'), await service.person('STAFF')];
    const { diaryNumber, mandateId } = await represents(advisor, staff, uma);
    const closing = new pg.Client({ connectionString: service.testDatabase.ownerUrl });
    await closing.connect();
    await closing.query('begin');
    await closing.query("update application set status = 'CLOSED', closed_position = 1 where diary_number = $1", [diaryNumber]);
    const ending = acts(advisor, 'endPowerOfAttorney', { id: mandateId });
    expect(await Promise.race([ending, sleep(300, 'still waiting')])).toBe('still waiting');
    await closing.query('commit');
    await closing.end();
    expect((await ending).userErrors).toEqual([]);
    const ends = await service.asOwner(
      "select application_id from case_event where power_of_attorney_id = $1 and kind = 'POWER_OF_ATTORNEY_ENDED'",
      [uuidOf(mandateId)],
    );
    expect(ends).toEqual([{ application_id: null }]);
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
