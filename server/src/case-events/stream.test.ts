import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let other: Caller;
let staff: Caller;

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR');
  other = await service.person('ADVISOR', { name: 'Eero Eskola' });
  staff = await service.person('STAFF', { name: 'Satu Salo' });
  service.clock.forward({ minutes: 1 });
});
afterAll(() => service.stop());

const stream = `subscription ($after: String) { caseEvents(after: $after) {
  cursor event { id kind occurredAt recordedAt applicationId application { id diaryNumber status } } } }`;
// biome-ignore lint/suspicious/noExplicitAny: answers of any document
const kinds = (deliveries: any[]) => deliveries.map(({ caseEvents }) => caseEvents.event.kind);
const settle = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('the stream', () => {
  it('brings what UMA reports to the holder and to staff, and to nobody else', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma);
    const mine = await advisor.follow(stream);
    const theirs = await other.follow(stream);
    const all = await staff.follow(stream);
    await uma.tell('application.processing-started', diaryNumber);
    const [event] = await mine.first(1);
    expect(event.caseEvents.event).toMatchObject({
      kind: 'PROCESSING_STARTED',
      application: { diaryNumber, status: 'PROCESSING' },
    });
    const [same] = await all.first(1);
    expect(same.caseEvents.cursor).toBe(event.caseEvents.cursor);
    await settle();
    expect(theirs.received).toEqual([]);
    await Promise.all([mine.close(), theirs.close(), all.close()]);
  });

  it('brings an event that has a time of no calendar, without the time', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma);
    const bare = 'subscription ($after: String) { caseEvents(after: $after) { cursor event { kind interviewAt } } }';
    const whole =
      'subscription ($after: String) { caseEvents(after: $after) { event { kind interviewAt application { diaryNumber } } } }';
    const first = await advisor.follow(bare);
    await uma.tell('application.processing-started', diaryNumber);
    const [{ caseEvents: head }] = await first.first(1);
    await first.close();
    await uma.tell('application.interview-scheduled', diaryNumber, { at: '2027-01-01T10:00:00Z', office: 'Pasila' });
    await uma.tell('application.interview-scheduled', diaryNumber, { at: '9999-12-31T23:30:00Z', office: 'Pasila' });
    for (const at of ['10000-01-01T11:59:59Z', '0001-01-01T00:00:00Z BC']) {
      await service.asOwner(
        "update case_event set data = jsonb_set(data, '{at}', to_jsonb($1::text)) where data ->> 'at' = '2027-01-01T10:00:00Z' or data ->> 'at' = any($2)",
        [at, ['10000-01-01T11:59:59Z']],
      );
      for (const document of [bare, whole]) {
        const again = await advisor.follow(document, { after: head.cursor });
        const events = (await again.first(2)).map(({ caseEvents }) => caseEvents.event);
        expect([again.errors, events.map(({ interviewAt }) => interviewAt)]).toEqual([[], [null, '9999-12-31T23:30:00.000Z']]);
        await again.close();
      }
    }
    const { deadlines } = await advisor.ask('{ deadlines(first: 100) { nodes { kind on at } } }');
    expect(deadlines.nodes).toContainEqual({ kind: 'INTERVIEW', on: '9999-12-31', at: '9999-12-31T23:30:00.000Z' });
  });

  it('goes on after a cursor without losing or doubling anything', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma);
    const first = await advisor.follow(stream);
    await uma.tell('application.processing-started', diaryNumber);
    const [{ caseEvents }] = await first.first(1);
    await first.close();
    await uma.tell('application.supplement-requested', diaryNumber, { requestId: 'r', message: 'm', dueOn: '2026-12-20' });
    const again = await advisor.follow(stream, { after: caseEvents.cursor });
    await uma.tell('application.decision-made', diaryNumber);
    expect(kinds(await again.first(2))).toEqual(['SUPPLEMENT_REQUESTED', 'DECISION_MADE']);
    await settle();
    expect(again.received).toHaveLength(2);
    await again.close();
  });

  it('refuses what is no cursor with BAD_CURSOR', async () => {
    for (const after of ['', 'x', 'AAAAAAAAAAAAAAAAAAAAAA']) {
      const refused = await advisor.follow(stream, { after });
      await refused.until(() => refused.errors.length > 0, 'error');
      expect(refused.errors[0].extensions.code).toBe('BAD_CURSOR');
      await refused.close();
    }
  });

  it('R12 never tells of a decision made in an asylum case, live, replayed or by query; that it is notified is told', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma, 'ASYLUM');
    const live = await advisor.follow(stream);
    const desk = await staff.follow(stream);
    await uma.tell('application.interview-held', diaryNumber);
    const [{ caseEvents: held }] = await live.first(1);
    await uma.tell('application.decision-made', diaryNumber, {}, '2026-11-30T12:34:56Z');
    await uma.tell('application.decision-notified', diaryNumber);
    expect(kinds(await live.first(2))).toEqual(['INTERVIEW_HELD', 'DECISION_NOTIFIED']);
    expect(kinds(await desk.first(3))).toEqual(['INTERVIEW_HELD', 'DECISION_MADE', 'DECISION_NOTIFIED']);
    const replayed = await advisor.follow(stream, { after: held.cursor });
    expect(kinds(await replayed.first(1))).toEqual(['DECISION_NOTIFIED']);
    const everything = await advisor.ask(
      `query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { status statusChangedAt unreadCount
        events(first: 100) { totalCount nodes { id kind occurredAt recordedAt } pageInfo { startCursor endCursor } } documents { totalCount } }
        news(first: 100) { nodes { kind occurredAt } } }`,
      { n: diaryNumber },
    );
    expect(everything.applicationByDiaryNumber.status).toBe('DECISION_NOTIFIED');
    expect(JSON.stringify(everything)).not.toContain('12:34:56');
    expect(everything.applicationByDiaryNumber.events.totalCount).toBe(everything.applicationByDiaryNumber.events.nodes.length);
    expect(everything.applicationByDiaryNumber.unreadCount).toBe(everything.applicationByDiaryNumber.events.totalCount);
    const made = (await desk.first(2))[1].caseEvents.event.id;
    expect(await advisor.ask('query ($id: ID!) { node(id: $id) { id } }', { id: made })).toEqual({ node: null });
    await Promise.all([live.close(), desk.close(), replayed.close()]);
  });

  it('R12 has cursors from which no position can be read, the same for every viewer and for ever', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma, 'ASYLUM');
    const live = await advisor.follow(stream);
    for (const type of ['interview-scheduled', 'interview-held', 'decision-notified']) {
      await uma.tell(
        `application.${type}`,
        diaryNumber,
        type === 'interview-scheduled' ? { at: '2027-01-05T10:00:00Z', office: 'Oulu' } : {},
      );
    }
    const cursors = (await live.first(3)).map(({ caseEvents }) => Buffer.from(caseEvents.cursor, 'base64url'));
    expect(cursors.map((bytes) => bytes.length)).toEqual([16, 16, 16]);
    const shared = (a: Buffer, b: Buffer) => a.filter((byte, n) => byte === b[n]).length;
    expect(shared(cursors[0] as Buffer, cursors[1] as Buffer)).toBeLessThan(6);
    await live.close();
  });

  it('tells of an approval to its holder and to staff alone, and replays no history with it', async () => {
    const customerNumber = await uma.client();
    const diaryNumber = await uma.lodged(customerNumber);
    const id = await submits(advisor);
    const mine = await advisor.follow(stream);
    const theirs = await other.follow(stream);
    await approves(staff, id, customerNumber);
    const [event] = await mine.first(1);
    expect(event.caseEvents.event).toMatchObject({ kind: 'POWER_OF_ATTORNEY_APPROVED', application: { diaryNumber } });
    await settle();
    expect(mine.received).toHaveLength(1);
    expect(theirs.received).toEqual([]);
    await Promise.all([mine.close(), theirs.close()]);
  });

  it('R10 turns legal force into ACCESS_ENDED with the same cursor and id, and the case is not there any more', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma);
    const kept = await represents(advisor, staff, uma);
    const mine = await advisor.follow(stream);
    const desk = await staff.follow(stream);
    await uma.tell('application.legal-force-gained', diaryNumber);
    const [{ caseEvents: ended }] = await mine.first(1);
    const [{ caseEvents: gained }] = await desk.first(1);
    expect(ended.event).toEqual({ ...gained.event, kind: 'ACCESS_ENDED', application: null });
    expect(gained.event).toMatchObject({ kind: 'LEGAL_FORCE_GAINED', application: { status: 'CLOSED' } });
    expect(ended.cursor).toBe(gained.cursor);
    await uma.tell('application.processing-started', diaryNumber);
    await uma.tell('application.processing-started', kept.diaryNumber);
    expect(kinds(await mine.first(2))).toEqual(['ACCESS_ENDED', 'PROCESSING_STARTED']);
    const byNumber = 'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { status } }';
    expect(await advisor.ask(byNumber, { n: diaryNumber })).toEqual({ applicationByDiaryNumber: null });
    expect((await staff.ask(byNumber, { n: diaryNumber })).applicationByDiaryNumber.status).toBe('CLOSED');
    await Promise.all([mine.close(), desk.close()]);
  });

  it('R7 ends the contact when a power of attorney is recorded in UMA: one ACCESS_ENDED, live and after a reconnect, and nothing else', async () => {
    const { diaryNumber, customerNumber } = await represents(advisor, staff, uma);
    const mine = await advisor.follow(stream);
    await uma.tell('application.processing-started', diaryNumber);
    const [{ caseEvents: before }] = await mine.first(1);
    const beforeThat = await advisor.follow(stream);
    await uma.tell('application.supplement-requested', diaryNumber, { requestId: 'x', message: 'm', dueOn: '2026-12-20' });
    service.clock.forward({ minutes: 1 });
    await uma.tell(
      'representation.recorded',
      customerNumber,
      { customerNumber, role: 'LEGAL_ADVISOR', representativeName: 'Toimisto Oy' },
      '2026-12-24T10:00:00Z',
    );
    await uma.tell('application.decision-made', diaryNumber);
    expect(kinds(await mine.first(3))).toEqual(['PROCESSING_STARTED', 'SUPPLEMENT_REQUESTED', 'ACCESS_ENDED']);
    await settle();
    expect(mine.received).toHaveLength(3);
    const resumed = await advisor.follow(stream, { after: before.cursor });
    const [only] = await resumed.first(1);
    expect(only.caseEvents).toEqual(mine.received[2].caseEvents);
    expect(only.caseEvents.event).toMatchObject({ kind: 'ACCESS_ENDED', application: null });
    expect(only.caseEvents.event.applicationId).not.toBeNull();
    await settle();
    expect(resumed.received).toHaveLength(1);
    await Promise.all([mine.close(), beforeThat.close(), resumed.close()]);
  });

  it("one's own new mandate takes over without a gap: nothing ends for its holder", async () => {
    const { customerNumber, diaryNumber } = await represents(advisor, staff, uma);
    const mine = await advisor.follow(stream);
    await approves(staff, await submits(advisor), customerNumber);
    await uma.tell('application.processing-started', diaryNumber);
    const delivered = await mine.first(4);
    expect(kinds(delivered)).toEqual([
      'POWER_OF_ATTORNEY_SUBMITTED',
      'POWER_OF_ATTORNEY_ENDED',
      'POWER_OF_ATTORNEY_APPROVED',
      'PROCESSING_STARTED',
    ]);
    await mine.close();
  });

  it('ends with ACCESS_ENDED, complete and 4403 within a second when a token is revoked, and delivers nothing after', async () => {
    const leaving = await service.person('ADVISOR');
    const { diaryNumber } = await represents(leaving, staff, uma);
    const mine = await leaving.follow(stream);
    await service.app.database.write(null, (tx) =>
      tx.query(
        sql`update api_token set revoked_at = ${service.clock.now().toISOString()}::timestamptz where id = ${leaving.tokenId}::uuid`,
      ),
    );
    await mine.until(() => mine.closeCode !== undefined, 'close');
    expect(mine.closeCode).toBe(4403);
    expect(mine.completed).toBe(true);
    expect(
      mine.received.map(({ caseEvents }) => [caseEvents.cursor, caseEvents.event.kind, caseEvents.event.applicationId]),
    ).toEqual([[null, 'ACCESS_ENDED', null]]);
    await uma.tell('application.processing-started', diaryNumber);
    await settle();
    expect(mine.received).toHaveLength(1);
    expect((await leaving.send('{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is refused to nobody and to a wrong token', async () => {
    const { Followed } = await import('../testing/caller.ts');
    const wrong = new Followed(service.url, 'edusta_wrong', stream, {});
    await wrong.until(() => wrong.closeCode !== undefined, 'close');
    expect(wrong.closeCode).toBe(4403);
    await wrong.close();
  });
});

describe('the log', () => {
  it('has positions that follow commits: 32 writers at once, and a reader by cursor loses none and reorders none', async () => {
    const reader = await staff.follow(stream);
    const subjects = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const { diaryNumber } = await represents(await service.person('ADVISOR'), staff, uma);
        return diaryNumber;
      }),
    );
    await settle();
    const before = reader.received.length;
    await Promise.all(
      Array.from({ length: 32 }, (_, n) => uma.tell('application.processing-started', subjects[n % subjects.length] as string)),
    );
    await Promise.all(
      Array.from({ length: 16 }, () => submits(other, { basis: 'NOTIFICATION', statement: 's', attachmentIds: [] })),
    );
    await reader.until(() => reader.received.length >= before + 48, '48 events');
    const live = reader.received.map(({ caseEvents }) => caseEvents.event.id);
    expect(new Set(live).size).toBe(live.length);
    const logged = await service.asOwner<{ id: string }>('select id from case_event order by position desc limit $1', [
      live.length,
    ]);
    expect(live.map((id) => Buffer.from(id, 'base64url').toString().split(':')[1])).toEqual(logged.map(({ id }) => id).reverse());
    await reader.close();
  });

  it("is only ever appended to by the service's role", async () => {
    for (const statement of [sql`update case_event set kind = 'X'`, sql`delete from case_event`, sql`truncate case_event`]) {
      await expect(service.app.database.write(null, (tx) => tx.query(statement))).rejects.toThrow(/permission denied/);
    }
  });

  it('arrives although no notification does', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma);
    const mine = await advisor.follow(stream);
    await service
      .asOwner(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'edusta-listen' and datname = current_database()",
      )
      .catch(() => undefined);
    await uma.tell('application.processing-started', diaryNumber);
    expect(kinds(await mine.first(1))).toEqual(['PROCESSING_STARTED']);
    await mine.close();
  });
});

describe('the work queue', () => {
  it('tells staff what enters and leaves it, once for each act', async () => {
    const queue = await staff.follow(
      'subscription { workQueue { change item { __typename ... on PowerOfAttorney { id status } } } }',
    );
    const customerNumber = await uma.client();
    await uma.lodged(customerNumber);
    await uma.lodged(customerNumber);
    const id = await submits(advisor);
    await approves(staff, id, customerNumber);
    expect(await queue.first(2)).toEqual([
      {
        workQueue: {
          change: 'ADDED',
          item: { __typename: 'PowerOfAttorney', id, status: expect.stringMatching(/PENDING|APPROVED/) },
        },
      },
      { workQueue: { change: 'REMOVED', item: { __typename: 'PowerOfAttorney', id, status: 'APPROVED' } } },
    ]);
    await settle();
    expect(queue.received).toHaveLength(2);
    await queue.close();
    const refused = await advisor.follow('subscription { workQueue { change } }');
    await refused.until(() => refused.errors.length > 0, 'error');
    expect(refused.errors[0].extensions.code).toBe('FORBIDDEN');
    await refused.close();
  });
});
