import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../deadlines/holidays.ts';
import { FeedService } from '../../uma-feed/testing/feed-service.ts';
import { advance } from './advance.ts';
import { type Message, readBook } from './book.ts';
import { scripted } from './cast.ts';
import type { Random } from './chance.ts';
import { populate } from './population.ts';
import { type SimulatorOptions, seedDemoCases, startSimulator } from './simulator.ts';

/** The same chances each time. */
function chances(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
const now = new Date('2026-12-01T10:00:00Z');

describe('the simulated UMA', () => {
  it('never runs dry and never floods, whatever happens', () => {
    const random = chances(1);
    const book = populate(random, now);
    const watched = new Set(book.clients.slice(0, 4).map(({ customerNumber }) => customerNumber));
    const counts: number[] = [];
    for (let n = 0; n < 5_000; n++) {
      const at = new Date(now.getTime() + n * 4_000);
      expect(advance(book, random, at, watched).length).toBeGreaterThan(0);
      counts.push(book.clients.reduce((sum, { cases }) => sum + cases.filter(({ closed }) => !closed).length, 0));
    }
    expect(Math.min(...counts)).toBeGreaterThan(30);
    expect(Math.max(...counts)).toBeLessThanOrEqual(95);
    expect(book.clients.length).toBeLessThanOrEqual(151);
  });

  it('has interviews in office hours on working days, and never before their time', () => {
    const scheduled = new Map<string, string>();
    let [held, moved] = [0, 0];
    const check = ({ type, subject, time, data }: Message) => {
      if (type.includes('interview-scheduled')) {
        const at = String(data.at);
        const [date = '', hour = ''] = new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Helsinki' }).split(' ');
        expect(isWorkingDay(date), at).toBe(true);
        expect(hour >= '09:00' && hour <= '16:00', hour).toBe(true);
        expect(at > time || scheduled.has(subject), `${at} ${time}`).toBe(true);
        if (scheduled.has(subject)) moved++;
        scheduled.set(subject, at);
      }
      if (type.includes('interview-held')) {
        held++;
        expect(time >= (scheduled.get(subject) ?? '9'), `${time} ${scheduled.get(subject)}`).toBe(true);
      }
    };
    for (let seed = 10; seed < 16; seed++) {
      const random = chances(seed);
      // Over Christmas: a week with hardly a working day in it.
      const start = new Date(`2026-12-2${seed - 10}T10:00:00Z`);
      const book = populate(random, start);
      expect(book.pending.every(({ time }) => time <= start.toISOString())).toBe(true);
      book.pending.forEach(check);
      const watched = new Set(book.clients.slice(0, 4).map(({ customerNumber }) => customerNumber));
      // An hour between two events: two months.
      for (let n = 0; n < 1_500; n++) advance(book, random, new Date(start.getTime() + n * 3_600_000), watched).forEach(check);
    }
    expect(held).toBeGreaterThan(100);
    expect(moved).toBeGreaterThan(5);
  });

  it('lets most things happen to those who are represented', () => {
    const random = chances(2);
    const book = populate(random, now);
    const [one, other] = book.clients;
    const watched = new Set([one?.customerNumber ?? '', other?.customerNumber ?? '']);
    const theirs = () =>
      new Set(
        book.clients
          .filter(({ customerNumber }) => watched.has(customerNumber))
          .flatMap(({ customerNumber, cases }) => [customerNumber, ...cases.map(({ diaryNumber }) => diaryNumber)]),
      );
    let seen = 0;
    for (let n = 0; n < 500; n++) {
      const before = theirs();
      const messages = advance(book, random, now, watched);
      if (messages.some(({ subject }) => before.has(subject) || theirs().has(subject))) seen++;
    }
    expect(seen).toBeGreaterThan(250);
  });

  it('uses numbers with a D and its own source', () => {
    const { clients, pending } = populate(chances(3), now);
    expect(clients.every(({ customerNumber }) => /^D[0-9]+$/.test(customerNumber))).toBe(true);
    expect(
      clients.flatMap(({ cases }) => cases).every(({ diaryNumber }) => /^[A-Z]{3}\/20[0-9]{2}\/D[0-9]+$/.test(diaryNumber)),
    ).toBe(true);
    expect(new Set(pending.map(({ source }) => source))).toEqual(new Set(['urn:migri:uma:demo']));
    expect(pending.every(({ time }) => time <= now.toISOString())).toBe(true);
  });
});

describe('the simulator beside the service', () => {
  let feed: FeedService;
  let options: SimulatorOptions;
  beforeAll(async () => {
    feed = await FeedService.start();
    const url = await feed.app.listen({ host: '127.0.0.1', port: 0 });
    const dataDir = await mkdtemp(join(tmpdir(), 'edusta-simulator-'));
    const token = await feed.tokenFor('UMA', ['UMA_WRITE']);
    options = { url, token, dataDir, clock: feed.clock, log: () => undefined, random: chances(4), every: 5 };
  });
  afterAll(async () => {
    await feed.stop();
    await rm(options.dataDir, { recursive: true });
  });
  beforeEach(() => feed.clock.forward({ minutes: 1 }));

  const counts = async () =>
    (
      await feed.rows(sql<Record<string, number>>`select accepted::int, parked::int, rejected::int,
      (select count(*)::int from client) as clients, (select count(*)::int from application where status <> 'CLOSED') as open from uma_feed_state`)
    )[0];

  it('gives a first start its clients, and a second one nothing more', async () => {
    const clients = await seedDemoCases(options);
    expect(clients.slice(0, scripted.length).map(({ familyName }) => familyName)).toEqual(
      scripted.map(({ familyName }) => familyName),
    );
    const first = await counts();
    expect(first).toMatchObject({ parked: 0, rejected: 0, clients: 60 });
    expect(first?.open).toBeGreaterThan(40);
    expect(await seedDemoCases(options)).toEqual(clients);
    expect(await counts()).toEqual(first);
  });

  it('moves cases until it is stopped, and goes on after a new start', async () => {
    const accepted = async () => (await counts())?.accepted ?? 0;
    for (let start = 0; start < 2; start++) {
      const before = await accepted();
      const simulator = await startSimulator(options);
      for (const limit = performance.now() + 20_000; (await accepted()) < before + 3 && performance.now() < limit; )
        await sleep(50);
      await simulator.stop();
      expect(await accepted()).toBeGreaterThanOrEqual(before + 3);
    }
    const after = await counts();
    expect(after).toMatchObject({ parked: 0, rejected: 0 });
    const gaps = await feed.rows(sql`select subject from uma_event group by subject having max(sequence) <> count(*)`);
    expect(gaps).toEqual([]);
    // What was under way may still be taken.
    await sleep(300);
    const stopped = await counts();
    await sleep(200);
    expect(await counts()).toEqual(stopped);
  });

  it('comes again when the service is away, and loses nothing', async () => {
    const said: string[] = [];
    const simulator = await startSimulator({ ...options, url: 'http://127.0.0.1:9', log: (text) => said.push(text) });
    await sleep(200);
    await simulator.stop();
    expect(said[0]).toContain('could not reach the service');
    const waiting = readBook(join(options.dataDir, 'uma-simulator.json'))?.pending.map(({ id }) => id) ?? [];
    expect(waiting.length).toBeGreaterThan(0);
    await seedDemoCases(options);
    const taken = await feed.rows(sql`select from uma_event where event_id = any(${waiting}::text[]) and state = 'ACCEPTED'`);
    expect(taken).toHaveLength(waiting.length);
  });
});
