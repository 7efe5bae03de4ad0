import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FeedService } from './testing/feed-service.ts';
import { happened, lodged, registered, umaEvent } from './testing/world.ts';

let feed: FeedService;
let other: pg.Client;
beforeAll(async () => {
  feed = await FeedService.start();
  other = new pg.Client({ connectionString: feed.testDatabase.serviceUrl });
  await other.connect();
  await other.query("set edusta.part = 'SERVICE'");
  await feed.deliver([registered('L1'), registered('L2'), lodged('LA1', 'L1'), lodged('LA2', 'L2')]);
});
afterAll(async () => {
  await other.end();
  await feed.stop();
});

describe('a batch that meets a row held by somebody else', () => {
  it.each([
    ['application', "diary_number = 'LA1'", () => happened('interview-held', 'LA1', 2)],
    ['client', "customer_number = 'L1'", () => umaEvent('client.updated', 'L1', 2, { customerNumber: 'L1' })],
  ])('is answered 503 within 5 s, stores nothing, and delays no other (%s)', async (table, where, event) => {
    await other.query('begin');
    await other.query(`select from ${table} where ${where} for update`);
    const met = event();
    const began = performance.now();
    const blocked = feed.post(JSON.stringify([registered(`beside ${table}`), met]));
    for (let n = 0; n < 3; n++) {
      const sent = performance.now();
      expect(await feed.deliver([happened('processing-started', 'LA2', n + 2)])).toMatchObject([{ result: 'accepted' }]);
      expect(performance.now() - sent).toBeLessThan(1_000);
    }
    const answer = await blocked;
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(answer.statusCode).toBe(503);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await feed.state()).clients.map(({ number }) => number)).not.toContain(`beside ${table}`);

    await other.query('rollback');
    expect(await feed.deliver([met])).toMatchObject([{ result: 'accepted' }]);
  });

  it('is taken once the row is free', async () => {
    await other.query('begin');
    await other.query("select from application where diary_number = 'LA1' for update");
    const blocked = feed.deliver([happened('decision-notified', 'LA1', 5)]);
    setTimeout(() => void other.query('commit'), 300);
    expect(await blocked).toMatchObject([{ result: 'accepted' }]);
  });

  it('keeps order and counts when many come at once', async () => {
    const events = Array.from({ length: 40 }, (_, n) => registered(`many ${n}`));
    const twice = await Promise.all([...events, ...events].map((event) => feed.deliver([event])));
    const results = twice.map(([result]) => result?.result).sort();
    expect(results).toEqual([...events.map(() => 'accepted'), ...events.map(() => 'duplicate')]);
  });
});
