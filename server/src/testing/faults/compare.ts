import { setTimeout as sleep } from 'node:timers/promises';
import { judge, type Received, type Stored } from './history.ts';
import type { Report } from './report.ts';
import type { World } from './world.ts';

/** Waits until everybody has what reaches them, or nothing comes any more, and looks. */
export async function compare(world: World, report: Report): Promise<void> {
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
  const received = world.streams.map((stream) => {
    const { name, deliveries } = stream;
    const from = places.get(deliveries[0]?.id ?? '') ?? 0;
    const all = name === 'STAFF' ? ids : reaches.flatMap(({ id, advisor_id }) => (advisor_id === name ? [id] : []));
    return { stream, expected: all.filter((id) => (places.get(id) ?? -1) >= from) };
  });
  await untilQuiet(() => received.map(({ stream, expected }) => [stream.deliveries.length, expected.length]));
  const causes = log.filter(({ cause }) => !cause.startsWith('2025'));
  const stored: Stored[] = [
    ...log
      .filter(({ cause }) => cause.startsWith('2025'))
      .map(({ id, application_id }) => ({ id, cause: id, applicationId: application_id })),
    ...causes.map(({ id, cause, application_id }) => ({ id, cause, applicationId: application_id })),
  ].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const histories: Received[] = received.map(({ stream, expected }) => ({
    name: stream.name,
    ids: stream.deliveries.map(({ id }) => id),
    expected,
  }));
  for (const { name, ids: had, expected } of histories) {
    const gap = gapOf(had, expected);
    if (gap) report.missing.push(`${name === 'STAFF' ? 'Staff' : 'An advisor'} did not have ${gap}`);
  }
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

/** How long nothing may come before it is said that nothing more comes. */
const quietMs = 15_000;

/** Resolves once everybody has as many as they should, or for long nothing more has come: what is slow is not lost. */
async function untilQuiet(counts: () => number[][]): Promise<void> {
  let last = '';
  for (let since = performance.now(); performance.now() - since < quietMs; await sleep(50)) {
    const now = counts();
    if (now.every(([had = 0, due = 0]) => had >= due)) break;
    if (last !== String(now)) since = performance.now();
    last = String(now);
  }
  await sleep(300);
}

/** @returns what is missing, and whether something came after it: null where nothing is */
function gapOf(had: readonly string[], expected: readonly string[]): string | null {
  const known = new Set(had);
  const missing = expected.flatMap((id, place) => (known.has(id) ? [] : [place]));
  if (missing.length === 0) return null;
  const isEnd = missing[0] === expected.length - missing.length;
  return `${missing.length} of ${expected.length} events, ${isEnd ? 'the last ones' : `from the ${missing[0]}. on, and had later ones`}`;
}
