import { setTimeout as sleep } from 'node:timers/promises';
import { judge, type Received, type Stored, type Verdict } from './history.ts';
import { post } from './load.ts';
import type { NodeProcess } from './node-process.ts';
import { withoutNotifications } from './tcp-proxy.ts';
import { listens, until, World } from './world.ts';

export const faults = [
  'SOCKETS_CLOSED',
  'SOCKETS_HALF_OPEN',
  'SOCKETS_BLACK_HOLE',
  'NODE_KILLED',
  'NODE_ENDED_IN_ORDER',
  'POSTGRES_RESTARTED',
  'LISTENING_KILLED',
  'LISTENING_SILENT',
  'EVERY_NOTIFY_DROPPED',
] as const;
export type Fault = (typeof faults)[number];

export interface Report {
  verdict: Verdict;
  counts: Partial<Record<Fault, number>>;
  acknowledged: number;
  stored: number;
  resumed: number;
  /** Milliseconds from a node's `Ready` to the first event over it after that, to each subscriber that was on it; sorted. */
  fromReady: number[];
  /** Milliseconds from when PostgreSQL was back to the first event, to each subscriber; sorted. */
  fromPostgres: number[];
  /** Requests that were under way when their node was told to end, and how many of them were not answered as they should. */
  underWay: number;
  failed: number;
  /** Mandates without their fact, and facts without their mandate. */
  halfDone: number;
  surprises: string[];
}

interface Options {
  nodes: number;
  advisors: number;
  staff: number;
  /** Events of UMA a second. */
  rate: number;
  /** The faults in their order. */
  plan: readonly Fault[];
  env?: Record<string, string>;
}

/** Runs the service under load, does what the plan says, and compares the histories. */
export async function runFaults(options: Options): Promise<Report> {
  const world = await World.begin(options);
  try {
    await world.populate(options);
    const report: Report = {
      verdict: judge([], [], []),
      counts: {},
      acknowledged: 0,
      stored: 0,
      resumed: 0,
      fromReady: [],
      fromPostgres: [],
      underWay: 0,
      failed: 0,
      halfDone: 0,
      surprises: [],
    };
    await sleep(500);
    for (const [n, fault] of options.plan.entries()) {
      await happen(world, fault, world.nodes[n % world.nodes.length] as NodeProcess, report);
      report.counts[fault] = (report.counts[fault] ?? 0) + 1;
      await sleep(100 + Math.random() * 300);
    }
    await world.load?.stop();
    await compare(world, report);
    for (const times of [report.fromReady, report.fromPostgres]) times.sort((a, b) => a - b);
    return report;
  } finally {
    world.load?.stop().catch(() => undefined);
    await world.end();
  }
}

async function happen(world: World, fault: Fault, node: NodeProcess, report: Report): Promise<void> {
  const half = () => Math.random() < 0.5;
  switch (fault) {
    case 'SOCKETS_CLOSED':
      node.proxy.cut(half);
      return;
    case 'SOCKETS_HALF_OPEN':
      node.proxy.halfOpen(half);
      return;
    case 'SOCKETS_BLACK_HOLE':
      node.proxy.blackHole(half);
      return;
    case 'NODE_KILLED':
      await node.kill();
      await node.start();
      report.fromReady.push(...(await firstAfter(world, node.readyAt)));
      return;
    case 'NODE_ENDED_IN_ORDER':
      await endInOrder(world, node, report);
      return;
    case 'POSTGRES_RESTARTED':
      report.fromPostgres.push(...(await firstAfter(world, await world.restartPostgres())));
      return;
    case 'LISTENING_KILLED':
      await world.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'edusta-listen'");
      return;
    case 'LISTENING_SILENT':
      world.database.blackHole(listens);
      return;
    case 'EVERY_NOTIFY_DROPPED':
      world.database.filter = (hello) => (listens(hello) ? withoutNotifications() : null);
      world.database.cut(listens);
      await sleep(1_500);
      world.database.filter = undefined;
      world.database.cut(listens);
  }
}

/** How long each subscriber waited for its first event after a moment. */
async function firstAfter(world: World, moment: number): Promise<number[]> {
  const first = () => world.streams.map(({ deliveries }) => deliveries.find(({ at }) => at >= moment)?.at);
  // Whoever hears nothing any more is found by the histories too: they are compared in any case.
  await until(() => first().every((at) => at !== undefined), 'everybody hears something again').catch(() => undefined);
  return first().map((at) => (at ?? Number.POSITIVE_INFINITY) - moment);
}

/** By when a busy node has let in who knocked. */
const letInMs = 100;

/** SIGTERM under load: what was under way is answered; what comes later is answered too, or not let in. */
async function endInOrder(world: World, node: NodeProcess, report: Report): Promise<void> {
  let ended: number | undefined;
  const ask = async () => {
    const begun = performance.now();
    const dripMs = 200 + Math.random() * 400;
    const url = `http://127.0.0.1:${node.port}/graphql`;
    const question = post(url, '', 'application/json', { query: '{ __typename }' }, 10_000, dripMs);
    const answer = await question.catch((error: NodeJS.ErrnoException) => error.code ?? error.message);
    if (ended === undefined) return;
    const before = begun < ended - letInMs;
    if (before) report.underWay++;
    // Whoever knocks later may not be let in any more.
    if (typeof answer === 'string' ? before : answer.status !== 200) {
      report.failed++;
      report.surprises.push(`At SIGTERM: ${typeof answer === 'string' ? answer : answer.status}`);
    }
  };
  const asking = async () => {
    while (node.isUp) {
      await ask();
      await sleep(2);
    }
  };
  const askers = Array.from({ length: 16 }, asking);
  await sleep(600);
  ended = performance.now();
  const terminated = node.terminate();
  const code = await terminated;
  await Promise.all(askers);
  if (code !== 0) report.surprises.push(`A node ended with ${code}`);
  await node.start();
  report.fromReady.push(...(await firstAfter(world, node.readyAt)));
}

/** Waits until everybody has what reaches them, or nothing comes any more, and looks. */
async function compare(world: World, report: Report): Promise<void> {
  const log = await world.query<{ id: string; position: string; application_id: string | null; cause: string }>(
    `select e.id, e.position, e.application_id, coalesce(p.statement, to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as cause
     from case_event e left join power_of_attorney p on p.id = e.power_of_attorney_id
     where e.kind in ('PROCESSING_STARTED', 'INTERVIEW_HELD', 'POWER_OF_ATTORNEY_SUBMITTED') order by e.position`,
  );
  const reaches = await world.query<{ id: string; advisor_id: string }>(
    'select e.id, a.advisor_id from case_event_audience a join case_event e on e.position = a.position order by a.position',
  );
  const ids = log.map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const received = world.streams.map(({ name, deliveries }) => {
    const from = places.get(deliveries[0]?.id ?? '') ?? 0;
    const all = name === 'STAFF' ? ids : reaches.flatMap(({ id, advisor_id }) => (advisor_id === name ? [id] : []));
    return { name, deliveries, expected: all.filter((id) => (places.get(id) ?? -1) >= from) };
  });
  await until(
    () => received.every(({ deliveries, expected }) => deliveries.length >= expected.length),
    'everything arrives',
    20_000,
  ).catch(() => undefined);
  await sleep(300);
  const causes = log.filter(({ cause }) => !cause.startsWith('2025'));
  const stored: Stored[] = [
    ...log
      .filter(({ cause }) => cause.startsWith('2025'))
      .map(({ id, application_id }) => ({ id, cause: id, applicationId: application_id })),
    ...causes.map(({ id, cause, application_id }) => ({ id, cause, applicationId: application_id })),
  ].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const histories: Received[] = received.map(({ name, deliveries, expected }) => ({
    name,
    ids: deliveries.map(({ id }) => id),
    expected,
  }));
  report.verdict = judge(world.load?.acknowledged ?? [], stored, histories);
  report.acknowledged = world.load?.acknowledged.size ?? 0;
  report.stored = causes.length;
  report.resumed = world.streams.reduce((sum, { resumed }) => sum + resumed, 0);
  const [half] = await world.query<{ count: number }>(
    `select (select count(*) from power_of_attorney p where p.statement like 'key %' and 1 <> (select count(*) from case_event e
       where e.power_of_attorney_id = p.id and e.kind = 'POWER_OF_ATTORNEY_SUBMITTED'))::int
     + (select count(*) from case_event e where e.kind = 'POWER_OF_ATTORNEY_SUBMITTED' and not exists (
       select from power_of_attorney p where p.id = e.power_of_attorney_id))::int as count`,
  );
  report.halfDone = half?.count ?? 0;
  report.surprises = [
    ...report.surprises,
    ...(world.load?.surprises ?? []),
    ...world.streams.flatMap(({ complaints }) => complaints),
  ];
}
