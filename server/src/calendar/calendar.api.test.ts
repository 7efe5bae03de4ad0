import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { MovingClock } from '../testing/moving-clock.ts';
import { TestService } from '../testing/service.ts';
import { represents } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';

// A Tuesday; the 6th, Independence Day, is a Sunday; the 24th and 25th are no working days.
const clock = new MovingClock('2026-12-01T10:00:00Z');
let service: TestService;
let uma: Uma;
let staff: Caller;
let aino: Caller;

beforeAll(async () => {
  service = await TestService.start(clock);
  uma = await service.uma();
  staff = await service.person('STAFF', { name: 'Satu Salo' });
});
beforeEach(async () => {
  aino = await service.person('ADVISOR');
});
afterAll(() => service.stop());

const make = async (caller: Caller, input: object = {}) =>
  (
    await caller.ask(
      'mutation ($input: MakeCalendarAddressInput!) { makeCalendarAddress(input: $input) { url userErrors { code } } }',
      { input },
    )
  ).makeCalendarAddress;
const read = (url: string, headers: Record<string, string> = {}) => fetch(url, { headers });
const asked = (diaryNumber: string, dueOn: string) =>
  uma.tell('application.supplement-requested', diaryNumber, { requestId: dueOn, message: 'Salainen', dueOn });
const interview = (diaryNumber: string, at: string, time: string) =>
  uma.tell('application.interview-scheduled', diaryNumber, { at, office: 'Oulu' }, time);
const end = (id: string) =>
  staff.ask('mutation ($input: EndPowerOfAttorneyInput!) { endPowerOfAttorney(input: $input) { userErrors { code } } }', {
    input: { id, reason: 'For the test' },
  });
const deadlines = async (caller: Caller) =>
  (await caller.ask('{ deadlines(first: 10) { totalCount nodes { kind on at workingDaysLeft application { diaryNumber } } } }'))
    .deadlines;

describe('R18 the next deadlines', () => {
  it('stand in order, with the working days that are left, and go when they are answered, held or lost', async () => {
    const one = await represents(aino, staff, uma, 'ASYLUM');
    const two = await represents(aino, staff, uma);
    const other = await service.person('ADVISOR');
    await represents(other, staff, uma);
    await asked(two.diaryNumber, '2026-12-28');
    await asked(one.diaryNumber, '2026-12-07');
    await interview(one.diaryNumber, '2026-12-09T08:00:00Z', '2026-11-20T10:00:00Z');
    await interview(one.diaryNumber, '2026-12-10T08:00:00Z', '2026-11-21T10:00:00Z');
    const found = await deadlines(aino);
    expect(
      found.nodes.map((each: { kind: string; on: string; workingDaysLeft: number }) => [
        each.kind,
        each.on,
        each.workingDaysLeft,
      ]),
    ).toEqual([
      ['SUPPLEMENT_REQUEST', '2026-12-07', 4],
      ['INTERVIEW', '2026-12-10', 7],
      ['SUPPLEMENT_REQUEST', '2026-12-28', 17],
    ]);
    // A request counts its own days alike, until it is answered.
    const open = '{ supplementRequests(status: OPEN, first: 10) { nodes { id dueOn workingDaysLeft } } }';
    const { supplementRequests } = await aino.ask(open);
    const counted = (each: { dueOn: string; workingDaysLeft: number }) => [each.dueOn, each.workingDaysLeft];
    expect(supplementRequests.nodes.map(counted).toSorted()).toEqual([
      ['2026-12-07', 4],
      ['2026-12-28', 17],
    ]);
    const { answerSupplementRequest } = await aino.ask(
      `mutation ($input: AnswerSupplementRequestInput!) {
        answerSupplementRequest(input: $input) { supplementRequest { workingDaysLeft } userErrors { code } } }`,
      {
        input: {
          supplementRequestId: supplementRequests.nodes.find(({ dueOn }: { dueOn: string }) => dueOn === '2026-12-28').id,
          message: 'Here it is',
          attachmentIds: [],
        },
      },
    );
    expect(answerSupplementRequest).toEqual({ supplementRequest: { workingDaysLeft: null }, userErrors: [] });
    expect((await deadlines(other)).totalCount).toBe(0);
    await uma.tell('application.interview-held', one.diaryNumber, {}, '2026-11-22T10:00:00Z');
    await end(two.mandateId);
    expect((await deadlines(aino)).nodes).toMatchObject([{ on: '2026-12-07', application: { diaryNumber: one.diaryNumber } }]);
  });
});

describe('R15 a calendar', () => {
  it('has what is due and where to be, with nothing of a person but the diary number', async () => {
    const held = await represents(aino, staff, uma, 'ASYLUM');
    await asked(held.diaryNumber, '2026-12-07');
    await interview(held.diaryNumber, '2026-12-10T08:00:00Z', '2026-11-21T10:00:00Z');
    const { url } = await make(aino);
    expect(url).toMatch(new RegExp(`^${service.url}/calendar/[A-Za-z0-9_-]{43}\\.ics$`));
    const answer = await read(url);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = (await answer.text()).replace(/\r\n[ \t]/g, '');
    expect(text).toContain(`SUMMARY:Supplement request due: ${held.diaryNumber}`);
    expect(text).toContain('DTSTART;VALUE=DATE:20261207');
    expect(text).toContain(`SUMMARY:Interview: ${held.diaryNumber}`);
    expect(text).toContain('DTSTART:20261210T080000Z');
    for (const personal of ['Rahimi', 'Zahra', 'Salainen', 'Oulu', held.customerNumber])
      expect(text, personal).not.toContain(personal);
  });

  it('is not sent again while nothing changes, and is as things are at each reading', async () => {
    const held = await represents(aino, staff, uma);
    await asked(held.diaryNumber, '2026-12-07');
    const { url } = await make(aino);
    const tag = (await read(url)).headers.get('etag') ?? '';
    clock.forward({ minutes: 5 });
    expect((await read(url, { 'if-none-match': tag })).status).toBe(304);
    await end(held.mandateId);
    const after = await read(url, { 'if-none-match': tag });
    expect(after.status).toBe(200);
    expect(await after.text()).not.toContain(held.diaryNumber);
  });

  it('R12 says nothing of an asylum decision that is made', async () => {
    const held = await represents(aino, staff, uma, 'ASYLUM');
    await asked(held.diaryNumber, '2026-12-07');
    const { url } = await make(aino);
    const tag = (await read(url)).headers.get('etag') ?? '';
    await uma.tell('application.decision-made', held.diaryNumber);
    expect((await read(url, { 'if-none-match': tag })).status).toBe(304);
  });

  it('is renewed and revoked at once; one that is gone is as one that never was', async () => {
    const never = await read(`${service.url}/calendar/${'A'.repeat(43)}.ics`);
    const told = async (answer: Response) => [answer.status, await answer.text(), [...answer.headers.keys()]];
    const expected = await told(never);
    expect(never.status).toBe(404);
    const first = await make(aino);
    const second = await make(aino, { idempotencyKey: 'once' });
    expect(await told(await read(first.url))).toEqual(expected);
    expect((await read(second.url)).status).toBe(200);
    expect(await make(aino, { idempotencyKey: 'once' })).toEqual({ url: null, userErrors: [{ code: 'SECRET_ALREADY_SHOWN' }] });
    const found = await aino.ask('{ calendarAddress { createdAt lastReadAt } }');
    expect(found.calendarAddress).toEqual({
      createdAt: clock.now().toISOString(),
      lastReadAt: expect.stringMatching(/:00\.000Z$/),
    });
    await aino.ask('mutation { revokeCalendarAddress(input: {}) { calendarAddress { id } userErrors { code } } }');
    expect(await told(await read(second.url))).toEqual(expected);
    expect(await aino.ask('{ calendarAddress { createdAt } }')).toEqual({ calendarAddress: null });
    for (const bad of ['x.ics', `${'A'.repeat(43)}`, `${'A'.repeat(42)}'.ics`, '..%2f..%2fetc.ics'])
      expect(await told(await read(`${service.url}/calendar/${bad}`)), bad).toEqual(expected);
  });

  it('is kept as a hash, is nobody else’s to renew, and is in no log', async () => {
    const { url } = await make(aino);
    const secret = url.slice(-47, -4);
    await make(await service.person('ADVISOR'));
    expect((await read(url)).status).toBe(200);
    const rows = await service.asOwner('select c::text as text from calendar_address c');
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(service.log.join('')).not.toContain(secret);
  });

  it('is read 120 times an hour at most, over all nodes', async () => {
    const { url } = await make(aino);
    for (let n = 0; n < 120; n++) expect((await read(url)).status).toBe(200);
    const answer = await read(url);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3600']);
    clock.forward({ hours: 1, seconds: 1 });
    expect((await read(url)).status).toBe(200);
  });
});
