import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { systemClock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Caller } from '../testing/caller.ts';
import { ResumingStream } from '../testing/faults/resuming-stream.ts';
import { until, World } from '../testing/faults/world.ts';
import { figure } from '../testing/figures.ts';
import { represents } from '../testing/story.ts';
import { Uma } from '../testing/uma.ts';
import { recordFacts } from './record.ts';

const inspector = 19_229;
const idle = 2_000;
const stalling = 100;
const reading = 30;
const coming = 500;
const missed = 300;

const open: ResumingStream[] = [];
let world: World;
let database: Database;
let staff: Caller;
let application: { id: string; client_id: string };

beforeAll(async () => {
  world = await World.begin({ nodes: 1, env: { NODE_OPTIONS: `--inspect=127.0.0.1:${inspector}` } });
  database = await world.connect();
  staff = await world.person(database, 'STAFF', 'Satu Salo');
  const uma = new Uma(staff.url, (await world.person(database, 'UMA', 'UMA')).token);
  const { diaryNumber } = await represents(await world.person(database, 'ADVISOR', 'Aino Aalto'), staff, uma);
  const select = 'select id, client_id from application where diary_number = $1';
  [application] = (await world.query<typeof application>(select, [diaryNumber])) as [typeof application];
});
afterEach(() => {
  for (const stream of open.splice(0)) stream.stop();
});
afterAll(async () => {
  await database.close();
  await world.end();
});

const streamOf = (fields: string) =>
  `subscription ($after: String) { caseEvents(after: $after) { cursor event { id applicationId ${fields} } } }`;
const direct = () => [`http://127.0.0.1:${world.nodes[0]?.port}`];
/** One after the other: that everybody comes at the same moment is another matter. */
async function follow(count: number, document: string): Promise<ResumingStream[]> {
  const streams: ResumingStream[] = [];
  for (let n = 0; n < count; n++) {
    streams.push(new ResumingStream('STAFF', staff.token, direct(), document, 10_000));
    open.push(streams[n] as ResumingStream);
    await sleep(10);
  }
  return streams;
}

/** Records an event. @returns when its commit was known */
async function happens(): Promise<number> {
  const fact = {
    kind: 'PROCESSING_STARTED' as const,
    occurredAt: new Date(),
    applicationId: application.id,
    clientId: application.client_id,
  };
  await database.write(null, async (tx) => recordFacts(tx, systemClock, [fact]));
  return performance.now();
}

/** Lets things happen until everybody has been reached by one. */
async function reachAll(streams: readonly ResumingStream[]): Promise<void> {
  const limit = performance.now() + 120_000;
  while (streams.some(({ deliveries }) => deliveries.length === 0)) {
    if (performance.now() > limit) throw new Error('Some are never reached');
    await happens();
    await sleep(500);
  }
}

/** Of the service's process, in KiB, after everything that nobody needs is let go. */
async function residentAfterCollection(): Promise<number> {
  const [target] = (await (await fetch(`http://127.0.0.1:${inspector}/json`)).json()) as { webSocketDebuggerUrl: string }[];
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? '');
  await new Promise((resolve) => socket.once('open', resolve));
  for (let id = 1; id <= 3; id++) {
    socket.send(JSON.stringify({ id, method: 'HeapProfiler.collectGarbage' }));
    await new Promise((resolve) => socket.once('message', resolve));
    await sleep(300);
  }
  socket.terminate();
  return resident();
}
const resident = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${world.nodes[0]?.pid}/status`, 'utf8'))?.[1]);

/** What everybody waited for each of some events, in milliseconds, sorted. */
async function delays(streams: readonly ResumingStream[], forMs: number, everyMs: number): Promise<number[]> {
  const end = performance.now() + forMs;
  const waits: number[] = [];
  while (performance.now() < end) {
    const counts = streams.map(({ deliveries }) => deliveries.length);
    const committed = await happens();
    await sleep(everyMs);
    for (const [n, { deliveries }] of streams.entries()) {
      const first = deliveries[counts[n] ?? 0];
      if (first) waits.push(Math.max(0, first.at - committed));
    }
  }
  return waits.sort((a, b) => a - b);
}
const p99 = (sorted: readonly number[]) => sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN;

describe(`${idle} idle subscribers`, () => {
  it('take little room', async () => {
    const document = streamOf('kind application { id diaryNumber status }');
    const warm = await follow(200, document);
    await reachAll(warm);
    const before = await residentAfterCollection();
    const more = await follow(idle, document);
    await reachAll(more);
    const each = ((await residentAfterCollection()) - before) / idle;
    figure('RSS of an idle subscriber', `${each.toFixed(1)} KiB`, '25 KiB', each <= 25);
  });
});

describe(`${stalling} subscribers that stop reading for 60 s`, () => {
  it('cost little, are closed, and resume without loss, and the others do not notice', async () => {
    const document = streamOf('application { events(last: 100) { nodes { id kind occurredAt recordedAt } } }');
    const readers = await follow(reading, document);
    const slow = await follow(stalling, document);
    await reachAll([...readers, ...slow]);
    for (let n = 0; n < 100; n++) await happens();
    await delays(readers, 5_000, 60);
    const without = await delays(readers, 20_000, 60);
    const before = await residentAfterCollection();
    for (const stream of slow) stream.stall();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, resident());
    }, 100);
    const beside = await delays(readers, 60_000, 60);
    clearInterval(watch);
    for (const stream of slow) stream.goOn();
    const log = await world.query<{ id: string }>('select id from case_event order by position');
    const last = log.at(-1)?.id;
    const caughtUp = () => slow.every(({ deliveries }) => deliveries.at(-1)?.id === last);
    await until(caughtUp, 'everything for those who come back', 90_000).catch(() => undefined);
    const logged = log.map(({ id }) => id);
    const isWhole = ({ deliveries }: ResumingStream) =>
      JSON.stringify(deliveries.map(({ id }) => id)) === JSON.stringify(logged.slice(logged.indexOf(deliveries[0]?.id ?? '')));
    const same = slow.filter(isWhole).length;
    const closed = slow.filter(({ closings }) => closings.length > 0).length;
    const cost = (most - before) / 1024;
    const ratio = p99(beside) / p99(without);
    figure('RSS that they cost at most', `${cost.toFixed(1)} MB`, '50 MB', cost < 50);
    figure('of them closed', `${closed}`, `${stalling}`, closed === stalling);
    figure('of them with every event, once and in order', `${same}`, `${stalling}`, same === stalling);
    figure('p99 of the others, beside without them', `${ratio.toFixed(2)} ×`, '1.2 ×', ratio <= 1.2);
    expect(logged.length).toBeGreaterThan(100);
  });
});

describe(`${coming} subscribers that come back after a restart, ${missed} events behind`, () => {
  it('have the first of them within a second, and miss none', async () => {
    const streams = await follow(coming, streamOf('kind application { id diaryNumber status }'));
    await reachAll(streams);
    const [node] = world.nodes;
    await node?.terminate();
    const counts = streams.map(({ deliveries }) => deliveries.length);
    for (let n = 0; n < missed; n++) await happens();
    await node?.start();
    const ready = node?.readyAt ?? 0;
    const log = await world.query<{ id: string }>('select id from case_event order by position');
    const last = log.at(-1)?.id;
    await until(() => streams.every(({ deliveries }) => deliveries.at(-1)?.id === last), 'everything for all', 90_000);
    const waits = (pick: (deliveries: ResumingStream['deliveries'], before: number) => number | undefined) =>
      streams.map(({ deliveries }, n) => (pick(deliveries, counts[n] ?? 0) ?? Number.NaN) - ready).sort((a, b) => a - b);
    const p95 = (sorted: readonly number[]) => sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
    const first = p95(waits((deliveries, before) => deliveries[before]?.at));
    const whole = p95(waits((deliveries) => deliveries.at(-1)?.at));
    figure('p95 from Ready to the first missed event', `${Math.round(first)} ms`, '1 s', first < 1_000);
    figure('p95 from Ready to the last missed event', `${Math.round(whole)} ms`, '5 s', whole < 5_000);
    expect(streams.every(({ deliveries }, n) => deliveries.length === (counts[n] ?? 0) + missed)).toBe(true);
  });
});
