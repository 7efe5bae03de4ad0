import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FeedService } from './testing/feed-service.ts';
import { happened, lodged, registered, umaEvent } from './testing/world.ts';

let feed: FeedService;
beforeAll(async () => {
  feed = await FeedService.start();
});
afterAll(() => feed.stop());
beforeEach(() => feed.clear());

/** A mandate that was approved at a moment, for a client that is known. */
async function approved(customerNumber: string, role: string, decidedAt: string): Promise<string> {
  const [advisor, id] = [randomUUID(), randomUUID()];
  await feed.database.write(null, async (tx) => {
    await tx.query(sql`insert into account (id, given_names, family_name, display_name, parts, created_at)
      values (${advisor}, 'Aino', 'Aalto', 'Aino Aalto', '{ADVISOR}', ${decidedAt})`);
    await tx.query(sql`
      insert into power_of_attorney (id, status, role, capacity, basis, advisor_id, stated_given_names, stated_family_name, stated_date_of_birth,
        client_id, submitted_at, decided_at, approved_position)
      select ${id}, 'APPROVED', ${role}, case ${role} when 'LEGAL_ADVISOR' then 'COUNSEL' else 'REPRESENTATIVE' end, 'POWER_OF_ATTORNEY', ${advisor}, 'Z', 'R',
        '1990-01-01', c.id, ${decidedAt}::timestamptz, ${decidedAt}::timestamptz, 0
      from client c where customer_number = ${customerNumber}`);
  });
  return id;
}
const statusOf = async (id: string) =>
  (
    await feed.rows(
      sql<{ status: string; reason: string | null }>`select status, end_reason as reason from power_of_attorney where id = ${id}`,
    )
  )[0];
const log = () =>
  feed.rows(sql<{ kind: string; number: string | null; staffOnly: boolean }>`
    select e.kind, a.diary_number as number, e.staff_only as "staffOnly" from case_event e left join application a on a.id = e.application_id order by position`);
const kept = () =>
  feed.rows(sql<{ outcome: string; mandate: string | null; name: string }>`
    select outcome, power_of_attorney_id as mandate, representative_name as name from uma_representation order by recorded_at, role desc`);
const recorded = (customerNumber: string, role: string, time: string) =>
  umaEvent('representation.recorded', customerNumber, 9, { customerNumber, role, representativeName: 'Oy' }, { time });

describe('R7 a power of attorney recorded by hand in UMA', () => {
  it('ends the mandate in its role that was decided before it, and no other', async () => {
    await feed.deliver([registered('C'), lodged('A', 'C'), lodged('B', 'C', 'CITIZENSHIP'), registered('D')]);
    const ended = await approved('C', 'LEGAL_ADVISOR', '2026-02-01T00:00:00Z');
    const others = [
      await approved('C', 'REPRESENTATIVE', '2026-02-01T00:00:00Z'),
      await approved('D', 'LEGAL_ADVISOR', '2026-02-01T00:00:00Z'),
    ];
    const batch = [
      happened('interview-held', 'A', 2),
      recorded('C', 'LEGAL_ADVISOR', '2026-02-02T00:00:00Z'),
      happened('interview-held', 'A', 3),
    ];
    expect((await feed.deliver(batch)).map(({ result }) => result)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(await statusOf(ended)).toEqual({ status: 'ENDED', reason: 'RECORDED_IN_UMA' });
    for (const id of others) expect(await statusOf(id)).toMatchObject({ status: 'APPROVED' });
    const kinds = (await log()).slice(2).map(({ kind, number }) => `${kind} ${number}`);
    expect([kinds[0], kinds[3]]).toEqual(['INTERVIEW_HELD A', 'INTERVIEW_HELD A']);
    expect(kinds.slice(1, 3).sort()).toEqual(['POWER_OF_ATTORNEY_ENDED A', 'POWER_OF_ATTORNEY_ENDED B']);
  });

  it('ends nothing when it is older than the decision', async () => {
    await feed.deliver([registered('C'), lodged('A', 'C')]);
    const id = await approved('C', 'LEGAL_ADVISOR', '2026-02-01T00:00:00Z');
    expect(await feed.deliver([recorded('C', 'LEGAL_ADVISOR', '2026-01-31T23:59:59Z')])).toMatchObject([{ result: 'accepted' }]);
    expect(await statusOf(id)).toMatchObject({ status: 'APPROVED' });
    expect((await log()).map(({ kind }) => kind)).toEqual(['APPLICATION_LODGED']);
    expect(await kept()).toEqual([{ outcome: 'ONLY_SHOWN', mandate: id, name: 'Oy' }]);
  });

  it('is kept with what came of it', async () => {
    await feed.deliver([registered('C'), lodged('A', 'C')]);
    const ended = await approved('C', 'LEGAL_ADVISOR', '2026-02-01T00:00:00Z');
    await feed.deliver([
      recorded('C', 'REPRESENTATIVE', '2026-02-02T00:00:00Z'),
      recorded('C', 'LEGAL_ADVISOR', '2026-02-02T00:00:00Z'),
      recorded('C', 'LEGAL_ADVISOR', '2026-02-03T00:00:00Z'),
    ]);
    expect(await kept()).toEqual([
      { outcome: 'NOBODY_HELD', mandate: null, name: 'Oy' },
      { outcome: 'ENDED', mandate: ended, name: 'Oy' },
      { outcome: 'NOBODY_HELD', mandate: null, name: 'Oy' },
    ]);
  });
});

describe('what follows from an event', () => {
  it('R12 a decision of an asylum case stands in the log for staff alone, of another for all', async () => {
    await feed.deliver([
      registered('C'),
      lodged('A', 'C'),
      lodged('B', 'C', 'CITIZENSHIP'),
      happened('decision-made', 'A', 2),
      happened('decision-made', 'B', 2),
    ]);
    expect(await log()).toMatchObject([
      { kind: 'APPLICATION_LODGED', staffOnly: false },
      { kind: 'APPLICATION_LODGED', staffOnly: false },
      { kind: 'DECISION_MADE', number: 'A', staffOnly: true },
      { kind: 'DECISION_MADE', number: 'B', staffOnly: false },
    ]);
  });

  it('R10 closes an application at the position of its first gain of legal force', async () => {
    await feed.deliver([registered('C'), lodged('A', 'C'), happened('legal-force-gained', 'A', 3)]);
    await feed.deliver([happened('legal-force-gained', 'A', 2)]);
    const [row] = await feed.rows(sql<{ same: boolean }>`
      select closed_position = (select min(position) from case_event where kind = 'LEGAL_FORCE_GAINED') as same from application`);
    expect(row).toEqual({ same: true });
  });

  it.each([
    ['in order', [0, 1, 2]],
    ['out of order', [2, 1, 0]],
    ['mixed', [1, 2, 0]],
  ])('keeps one supplement request for each request id, as the highest sequence asks (%s)', async (_how, order) => {
    const ask = (sequence: number, requestId: string, message: string) =>
      happened('supplement-requested', 'A', sequence, { requestId, message, dueOn: `2026-12-1${sequence}` });
    const asked = [ask(2, 'r', 'first'), ask(3, 'r', 'second'), ask(4, 'other', 'third')];
    await feed.deliver([registered('C'), lodged('A', 'C')]);
    for (const at of order) await feed.deliver([asked[at]]);
    const rows = await feed.rows(
      sql`select uma_request_id as id, message, due_on::text as due, status from supplement_request order by 1`,
    );
    expect(rows).toEqual([
      { id: 'other', message: 'third', due: '2026-12-14', status: 'OPEN' },
      { id: 'r', message: 'second', due: '2026-12-13', status: 'OPEN' },
    ]);
    expect((await log()).filter(({ kind }) => kind === 'SUPPLEMENT_REQUESTED')).toHaveLength(3);
  });

  it('tells in the log where and when an interview is', async () => {
    await feed.deliver([
      registered('C'),
      lodged('A', 'C'),
      happened('interview-scheduled', 'A', 2, { at: '2026-05-05T09:00:00+03:00', office: 'Oulu' }),
    ]);
    const [row] = await feed.rows(sql`select data from case_event where kind = 'INTERVIEW_SCHEDULED'`);
    expect(row).toEqual({ data: { at: '2026-05-05T06:00:00Z', office: 'Oulu' } });
  });
});
