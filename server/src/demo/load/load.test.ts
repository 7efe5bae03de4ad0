import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApplicationKind, applicationStatus, type MilestoneTimes } from '../../applications/application.ts';
import { positionLock } from '../../case-events/record.ts';
import { isWorkingDay } from '../../deadlines/holidays.ts';
import { Caller } from '../../testing/caller.ts';
import { MovingClock } from '../../testing/moving-clock.ts';
import { TestService } from '../../testing/service.ts';
import { eventType, knownType } from '../../uma-feed/event-types.ts';
import { FeedService } from '../../uma-feed/testing/feed-service.ts';
import { issueDemoTokens } from '../tokens.ts';
import { advisorName, ensureAdvisors } from './advisors.ts';
import type { Filled } from './fill.ts';
import { load } from './load.ts';

const scale = { advisors: 7, clients: 420, applications: 1.5, events: 6_000, months: 6 };
const progress: string[] = [];
let service: TestService;
let filled: Filled;

beforeAll(async () => {
  service = await TestService.start(new MovingClock('2026-12-01T10:00:00Z'));
  await ensureAdvisors(service.app.database, service.clock, scale.advisors);
  filled = await load(service.testDatabase.ownerUrl, scale, service.clock.now(), (text) => progress.push(text));
});
afterAll(() => service.stop());

const rows = <Row>(statement: ReturnType<typeof sql<Row>>) => service.app.database.read(null, (tx) => tx.query(statement));
const one = async <Row>(statement: ReturnType<typeof sql<Row>>) => (await rows(statement))[0];

it('writes what was asked for, and says how far it is', async () => {
  const counts = await one(sql`
    select (select count(*)::int from client) as clients, (select count(*)::int from application) as applications,
      (select count(*)::int from uma_event where type like '%.application.%') as told, (select count(*)::int from case_event) as events,
      (select count(*)::int from power_of_attorney where status = 'APPROVED') as held,
      (select count(*)::int from power_of_attorney where status = 'PENDING') as pending`);
  expect(counts).toEqual({
    clients: 420,
    applications: filled.applications,
    told: 6_000,
    events: filled.caseEvents,
    held: filled.held,
    pending: filled.pending,
  });
  expect(filled.applications).toBe(630);
  expect(filled.held).toBe(420 + 84);
  expect(progress).toContain('Drawing 420 clients and their cases…');
  expect(progress.at(-1)).toBe('Counting for the planner…');
  expect(progress[0]).toContain('asks whoever sends something meanwhile to try again');
});

it("R11 the status of every application is the rules' fold of its events", async () => {
  const told = await rows(sql<{
    number: string;
    kind: ApplicationKind;
    status: string;
    since: string;
    type: string;
    time: string;
  }>`
    select a.diary_number as number, a.kind, a.status, utc_text(a.status_changed_at) as since, e.type, utc_text(e.time) as time
    from application a join uma_event e on e.subject = a.diary_number order by e.sequence`);
  const cases = Map.groupBy(told, ({ number }) => number);
  expect(cases.size).toBe(filled.applications);
  for (const events of cases.values()) {
    const known: MilestoneTimes = {};
    for (const { type, time } of events) {
      const fact = eventType(knownType(type) as NonNullable<ReturnType<typeof knownType>>).fact as keyof MilestoneTimes;
      known[fact] ??= time;
    }
    const [{ kind, status, since }] = events as [(typeof events)[number]];
    expect({ status, since }).toEqual(applicationStatus(kind, known));
  }
});

it('is what the feed itself makes of the same events', async () => {
  const feed = await FeedService.start();
  try {
    const told = await rows(sql<{ content: string }>`select content from uma_event order by arrival`);
    for (let at = 0; at < told.length; at += 1_000) {
      const results = await feed.deliver(told.slice(at, at + 1_000).map(({ content }) => JSON.parse(content)));
      expect(results.filter(({ result }) => result !== 'accepted')).toEqual([]);
    }
    const state = sql<Record<string, unknown>>`
      select (select json_agg(json_build_array(customer_number, given_names, family_name, date_of_birth, nationality, contact_language)
          order by customer_number) from client) as clients,
        (select json_agg(json_build_array(diary_number, kind, status, status_changed_at, lodged_at) order by diary_number) from application) as cases,
        (select json_agg(json_build_array(uma_request_id, message, due_on, requested_at) order by uma_request_id) from supplement_request) as asked,
        (select json_agg(json_build_array(e.kind, a.diary_number, occurred_at, staff_only, data) order by e.position)
          from case_event e join application a on a.id = e.application_id where power_of_attorney_id is null) as log,
        (select md5(string_agg(encode(identity || subject_key || content_hash, 'hex'), '' order by event_id)) from uma_event) as keys`;
    const [here] = await rows(state);
    const [there] = await feed.rows(state);
    expect(here).toEqual(there);
  } finally {
    await feed.stop();
  }
});

it('keeps the log in order of time, with a right beginning at the position of its approval', async () => {
  const disorder = await rows(sql`
    select position from (select position, recorded_at < lag(recorded_at) over (order by position) as earlier from case_event) e where earlier`);
  expect(disorder).toEqual([]);
  const months = await one(sql<{ count: number }>`select count(distinct tableoid)::int as count from case_event`);
  expect(months?.count).toBeGreaterThanOrEqual(6);
  const inDefault = await one(sql`select count(*)::int as count from case_event where tableoid = 'case_event_default'::regclass`);
  expect(inDefault).toEqual({ count: 0 });
  const elsewhere = await rows(sql`
    select p.id from power_of_attorney p
    left join (select power_of_attorney_id, min(position) as first, count(distinct act_id) as acts from case_event
      where kind = 'POWER_OF_ATTORNEY_APPROVED' group by 1) e on e.power_of_attorney_id = p.id
    where (p.status = 'APPROVED') <> (p.approved_position is not null) or p.approved_position is distinct from e.first or e.acts > 1`);
  expect(elsewhere).toEqual([]);
  const closed = await rows(sql`
    select a.id from application a left join case_event e on e.application_id = a.id and e.kind = 'LEGAL_FORCE_GAINED'
    where a.closed_position is distinct from e.position`);
  expect(closed).toEqual([]);
});

it('R12 an asylum decision that is made is for staff alone', async () => {
  const made = await rows(sql<{ asylum: boolean; hidden: boolean }>`
    select distinct a.kind = 'ASYLUM' as asylum, e.staff_only as hidden from case_event e join application a on a.id = e.application_id
    where e.kind = 'DECISION_MADE' order by 1`);
  expect(made).toEqual([
    { asylum: false, hidden: false },
    { asylum: true, hidden: true },
  ]);
});

it('leaves no advisor without clients', async () => {
  const usernames = Array.from({ length: scale.advisors }, (_, n) => advisorName(n + 1));
  const tokens = await service.app.database.write(null, (tx) =>
    issueDemoTokens(tx, usernames, { name: 'test', validForHours: 1 }, service.clock.now()),
  );
  expect([...tokens.keys()]).toEqual(usernames);
  for (const token of tokens.values()) {
    const { clients } = await new Caller(service.url, token, '', '').ask(
      '{ clients(first: 3) { totalCount nodes { customerNumber applications { nodes { diaryNumber events(last: 3) { nodes { kind } } } } } } }',
    );
    expect(clients.totalCount).toBeGreaterThan(40);
    expect(clients.nodes[0].customerNumber).toMatch(/^0D[0-9]{7}$/);
    expect(clients.nodes[0].applications.nodes[0].events.nodes.length).toBeGreaterThan(0);
  }
});

it('lets UMA go on from there', async () => {
  const uma = await service.uma();
  const told = await one(sql<{ content: string }>`select content from uma_event where type like '%legal-force%' limit 1`);
  expect(await uma.deliver([JSON.parse(told?.content ?? '')])).toMatchObject([{ result: 'duplicate' }]);
  const open = await one(sql<{ id: string; number: string }>`
    select id, diary_number as number from application where status = 'WAITING_FOR_PROCESSING' limit 1`);
  await uma.tell('application.decision-made', open?.number ?? '', {}, '2026-12-01T09:59:00Z');
  expect(await one(sql`select status from application where id = ${open?.id}`)).toEqual({ status: 'DECISION_MADE' });
});

it('has whoever sends something meanwhile try again: nothing of it is kept, and what there is can be seen', async () => {
  const loading = new pg.Client({ connectionString: service.testDatabase.ownerUrl });
  await loading.connect();
  await loading.query('begin');
  await loading.query('select pg_advisory_xact_lock($1)', [positionLock]);
  const advisor = await service.person('ADVISOR');
  const client = { givenNames: 'Zahra', familyName: 'Rahimi', dateOfBirth: '1990-05-01' };
  const input = { role: 'LEGAL_ADVISOR', basis: 'NOTIFICATION', statement: 'I act for them.', attachmentIds: [], client };
  const submit = `mutation ($input: SubmitPowerOfAttorneyInput!) { submitPowerOfAttorney(input: $input) { powerOfAttorney { id } userErrors { code } } }`;
  const list = '{ powersOfAttorney { totalCount } }';
  const sent = advisor.send(submit, { input });
  expect(await advisor.ask(list)).toEqual({ powersOfAttorney: { totalCount: 0 } });
  expect((await sent).errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
  await loading.end();
  expect(await advisor.ask(list)).toEqual({ powersOfAttorney: { totalCount: 0 } });
  expect((await advisor.ask(submit, { input })).submitPowerOfAttorney.userErrors).toEqual([]);
});

it('fills an empty database alone', async () => {
  const again = load(service.testDatabase.ownerUrl, scale, service.clock.now(), () => undefined);
  await expect(again).rejects.toThrow('The database is not empty');
  expect(await one(sql`select count(*)::int as count from client`)).toEqual({ count: 420 });
});

it('R18 schedules interviews on working days, in office hours of Helsinki', async () => {
  const times = await rows(sql<{ day: string; time: string }>`
    select to_char(held, 'YYYY-MM-DD') as day, to_char(held, 'HH24:MI') as time from case_event,
      lateral (select (data ->> 'at')::timestamptz at time zone 'Europe/Helsinki' as held) local where kind = 'INTERVIEW_SCHEDULED'`);
  expect(times.length).toBeGreaterThan(50);
  expect(times.filter(({ day, time }) => !isWorkingDay(day) || time < '08:00' || time > '15:00')).toEqual([]);
});
