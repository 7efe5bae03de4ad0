import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { MovingClock } from '../testing/moving-clock.ts';
import { TestService } from '../testing/service.ts';
import { approves, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { applyDates } from './by-date.usecases.ts';
import { kindsOf, looksAt, settle, stream } from './testing/acts.ts';
import { holding } from './testing/holding.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let staff: Caller;

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR');
  staff = await service.person('STAFF', { name: 'Satu Salo' });
});
afterAll(() => service.stop());

const order = { role: 'REPRESENTATIVE', basis: 'DISTRICT_COURT_ORDER' };
const failed = (error: unknown) => {
  throw error;
};

/** What comes by itself at that moment; the service's own clock stays where it is. */
const at = (moment: string) => applyDates(service.app.database, new MovingClock(moment), failed);

/** A child, with one open case, whom somebody represents. */
async function child(dateOfBirth: string | null, more: { mandate?: object; approval?: object } = {}) {
  const customerNumber = await uma.client({ dateOfBirth });
  await uma.lodged(customerNumber, 'ASYLUM');
  const id = await submits(advisor, { ...order, ...more.mandate });
  const { userErrors } = await approves(staff, id, customerNumber, more.approval);
  expect(userErrors).toEqual([]);
  return { id, customerNumber };
}

const fields = 'status endReason lastDay lastDayReason';
const inForce = (lastDay: string | null, lastDayReason: string | null) => ({
  status: 'APPROVED',
  endReason: null,
  lastDay,
  lastDayReason,
});
const ended = (endReason: string) => ({ status: 'ENDED', endReason, lastDay: null, lastDayReason: null });

describe('R8 a court-ordered representative of a minor', () => {
  it("ends on the order's date: in force through it, over at midnight in Helsinki", async () => {
    const { id } = await child('2015-01-01', { approval: { endsOn: '2027-06-30' } });
    expect(await looksAt(advisor, id, fields)).toEqual(inForce('2027-06-30', 'ORDER_EXPIRED'));
    await at('2027-06-30T20:59:59Z'); // 23:59:59 there, in summer time
    expect(await looksAt(advisor, id, fields)).toEqual(inForce('2027-06-30', 'ORDER_EXPIRED'));
    await at('2027-06-30T21:00:00Z');
    expect(await looksAt(advisor, id, fields)).toEqual(ended('ORDER_EXPIRED'));
    const { history } = await looksAt(staff, id, 'history(last: 1) { nodes { kind endReason actorName recordedAt } }');
    expect(history.nodes[0]).toEqual({
      kind: 'POWER_OF_ATTORNEY_ENDED',
      endReason: 'ORDER_EXPIRED',
      actorName: null,
      recordedAt: '2027-06-30T21:00:00.000Z',
    });
  });

  it('ends when the client turns 18, by the calendar of Helsinki and in winter time', async () => {
    const { id } = await child('2009-02-10');
    expect(await looksAt(advisor, id, fields)).toEqual(inForce('2027-02-09', 'CLIENT_OF_AGE'));
    await at('2027-02-09T21:59:59Z');
    expect(await looksAt(advisor, id, 'status')).toEqual({ status: 'APPROVED' });
    await at('2027-02-09T22:00:00Z');
    expect(await looksAt(advisor, id, fields)).toEqual(ended('CLIENT_OF_AGE'));
  });

  it('ends by whichever comes first', async () => {
    const ofAge = await child('2009-02-10', { approval: { endsOn: '2028-01-01' } });
    expect(await looksAt(staff, ofAge.id, fields)).toEqual(inForce('2027-02-09', 'CLIENT_OF_AGE'));
    const byOrder = await child('2009-02-10', { approval: { endsOn: '2027-01-01' } });
    expect(await looksAt(staff, byOrder.id, fields)).toEqual(inForce('2027-01-01', 'ORDER_EXPIRED'));
  });

  it('follows the register: a corrected date of birth moves the day, also to one that is past', async () => {
    const { id, customerNumber } = await child('2012-03-03');
    await uma.tell('client.updated', customerNumber, { customerNumber, dateOfBirth: '2009-03-03' });
    expect(await looksAt(advisor, id, fields)).toEqual(inForce('2027-03-02', 'CLIENT_OF_AGE'));
    await uma.tell('client.updated', customerNumber, { customerNumber, dateOfBirth: '2005-03-03' });
    await at('2026-12-01T10:00:00Z');
    expect(await looksAt(advisor, id, fields)).toEqual(ended('CLIENT_OF_AGE'));
  });

  it('is one where the register does not know the age and the order is for a child; the day stands once it is known', async () => {
    const client = { givenNames: 'Zahra', familyName: 'Rahimi', dateOfBirth: '2010-05-05' };
    const { id, customerNumber } = await child(null, { mandate: { client } });
    expect(await looksAt(advisor, id, fields)).toEqual(inForce(null, null));
    await uma.tell('client.updated', customerNumber, { customerNumber, dateOfBirth: '2010-05-05' });
    expect(await looksAt(advisor, id, fields)).toEqual(inForce('2028-05-04', 'CLIENT_OF_AGE'));
  });
});

describe('R8 no end by age', () => {
  it.each([
    ['a guardian, whoever ordered it', '2009-02-10', { capacity: 'GUARDIAN' }],
    ['a representative by power of attorney', '2009-02-10', { basis: 'POWER_OF_ATTORNEY' }],
    ['a representative who was ordered for an adult', '1990-02-10', {}],
    ['a legal advisor', '2009-02-10', { role: 'LEGAL_ADVISOR', basis: 'POWER_OF_ATTORNEY' }],
  ])('%s', async (_who, dateOfBirth, mandate) => {
    const { id } = await child(dateOfBirth, { mandate });
    expect(await looksAt(advisor, id, fields)).toEqual(inForce(null, null));
    await at('2040-01-01T12:00:00Z');
    expect(await looksAt(advisor, id, 'status')).toEqual({ status: 'APPROVED' });
  });
});

describe('R8 the warning', () => {
  const soon = 'query { powersOfAttorney(first: 100, filter: { endingSoon: true }) { nodes { id } } }';

  it('comes 60 days before, once, to the holder and to staff, live; and the desk can list who is near', async () => {
    const { id } = await child('2015-01-01', { approval: { endsOn: '2027-09-30' } });
    const [mine, desk] = [await advisor.follow(stream), await staff.follow(stream)];
    await at('2027-07-31T20:59:00Z');
    await at('2027-07-31T21:00:00Z');
    await at('2027-07-31T21:00:00Z');
    await at('2027-08-20T09:00:00Z');
    const [warned] = await mine.first(1);
    expect(warned.caseEvents.event).toMatchObject({
      kind: 'POWER_OF_ATTORNEY_ENDING_SOON',
      applicationId: null,
      powerOfAttorneyId: id,
    });
    const { history } = await looksAt(advisor, id, 'history(last: 1) { nodes { kind endReason recordedAt } }');
    expect(history.nodes).toEqual([
      { kind: 'POWER_OF_ATTORNEY_ENDING_SOON', endReason: 'ORDER_EXPIRED', recordedAt: '2027-07-31T21:00:00.000Z' },
    ]);
    await settle();
    const about = (received: object[]) => received.filter((delivery) => JSON.stringify(delivery).includes(id));
    expect([about(mine.received).length, about(desk.received).length]).toEqual([1, 1]);
    await Promise.all([mine.close(), desk.close()]);
  });

  it('is seen in the list of those near their end, by its holder and by staff', async () => {
    const { id } = await child('2015-01-01', { approval: { endsOn: '2027-01-30' } });
    const far = await child('2015-01-01', { approval: { endsOn: '2027-02-01' } });
    for (const caller of [advisor, staff]) {
      const ids = (await caller.ask(soon)).powersOfAttorney.nodes.map((n: { id: string }) => n.id);
      expect(ids).toContain(id);
      expect(ids).not.toContain(far.id);
    }
  });

  it('comes again where the day has moved', async () => {
    const { id, customerNumber } = await child('2009-12-24');
    await at('2027-11-01T12:00:00Z');
    await uma.tell('client.updated', customerNumber, { customerNumber, dateOfBirth: '2009-12-31' });
    await at('2027-11-02T12:00:00Z');
    await at('2027-11-03T12:00:00Z');
    const { history } = await looksAt(advisor, id, 'history { nodes { kind } }');
    const kinds = history.nodes.map((n: { kind: string }) => n.kind);
    expect(kinds.filter((kind: string) => kind === 'POWER_OF_ATTORNEY_ENDING_SOON')).toHaveLength(2);
  });
});

describe('R8 several nodes', () => {
  it('warn and end each once, however many of them look at the same time', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 6; n++) ids.push((await child('2015-01-01', { approval: { endsOn: '2029-03-01' } })).id);
    const desk = await staff.follow(stream);
    const everywhere = (moment: string) => Promise.all(Array.from({ length: 5 }, () => at(moment)));
    await everywhere('2029-01-15T12:00:00Z');
    await at('2029-01-15T12:00:00Z');
    await everywhere('2029-03-02T12:00:00Z');
    await at('2029-03-02T12:00:00Z');
    await desk.until(() => kindsOf(desk.received).filter((kind) => kind === 'POWER_OF_ATTORNEY_ENDED').length >= 6, 'six ends');
    await settle();
    const acts = desk.received
      .map(({ caseEvents }) => caseEvents.event)
      .filter(({ powerOfAttorneyId }) => ids.includes(powerOfAttorneyId))
      .map(({ kind, powerOfAttorneyId }) => `${kind} ${powerOfAttorneyId}`);
    expect(acts.sort()).toEqual(
      ids.flatMap((id) => [`POWER_OF_ATTORNEY_ENDED ${id}`, `POWER_OF_ATTORNEY_ENDING_SOON ${id}`]).sort(),
    );
    await desk.close();
  });

  it('leave what somebody is at for the next time, and do the others meanwhile', async () => {
    const held = await child('2015-01-01', { approval: { endsOn: '2030-03-01' } });
    const free = await child('2015-01-01', { approval: { endsOn: '2030-03-01' } });
    const uuid = Buffer.from(held.id, 'base64url').toString().split(':')[1];
    await holding(service.testDatabase.ownerUrl, `select from power_of_attorney where id = '${uuid}' for update`, async () => {
      await at('2030-03-02T12:00:00Z');
      expect(await looksAt(staff, free.id, 'status')).toEqual({ status: 'ENDED' });
      expect(await looksAt(staff, held.id, 'status')).toEqual({ status: 'APPROVED' });
    });
    await at('2030-03-02T12:00:00Z');
    expect(await looksAt(staff, held.id, 'status')).toEqual({ status: 'ENDED' });
  });
});
