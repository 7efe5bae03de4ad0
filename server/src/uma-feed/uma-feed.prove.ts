import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { figure } from '../testing/figures.ts';
import { FeedService } from './testing/feed-service.ts';
import { asDelivery, generatedFeed, hasGenerator, withoutChanged } from './testing/generated.ts';
import { mutated } from './testing/mutations.ts';
import { NaiveFeed } from './testing/naive-feed.ts';
import { cut, type RawEvent } from './testing/world.ts';

let feed: FeedService;
beforeEach(async () => {
  feed = await FeedService.start();
});
afterEach(() => feed.stop());

const batchesOf = (events: readonly RawEvent[], size: number) =>
  cut(
    events,
    Array.from({ length: Math.ceil(events.length / size) }, (_, n) => n * size),
  );

describe('the feed at its full count', () => {
  it('answers no 5xx to 10,000 mutated messages', async () => {
    let failures = 0;
    for (const body of mutated(7, 10_000)) if ((await feed.post(body)).statusCode >= 500) failures++;
    figure('feed: 5xx in 10,000 mutated messages', String(failures), '0', failures === 0);
  });

  it.runIf(hasGenerator)('takes 10,000 events in less than 10 s', async () => {
    const events = generatedFeed(7, 2_000, 0.1).slice(0, 10_000);
    const bodies = batchesOf(events, 1_000).map((batch) => JSON.stringify(batch));
    const began = performance.now();
    for (const body of bodies) expect((await feed.post(body)).statusCode).toBe(200);
    const seconds = (performance.now() - began) / 1_000;
    figure(`feed: ${events.length} events in batches of 1,000`, `${seconds.toFixed(2)} s`, '10 s', seconds < 10);
  });

  it.runIf(hasGenerator)('comes to what the README says for 2,000 clients', async () => {
    const events = generatedFeed(11, 2_000, 0.1);
    const naive = new NaiveFeed();
    const expected = events.map((event) => naive.deliver(asDelivery(event)));
    const results: string[] = [];
    for (const batch of batchesOf(events, 1_000)) results.push(...(await feed.deliver(batch)).map(({ result }) => result));
    const wrong = results.filter((result, at) => result !== expected[at]).length;
    figure('feed: wrong answers for 2,000 clients', String(wrong), '0', wrong === 0);
    expect(await feed.state()).toEqual(naive.state());
    expect(await feed.facts()).toEqual(naive.facts);
  });

  it.runIf(hasGenerator)('comes to the same end in 200 shuffles', async () => {
    const events = withoutChanged(generatedFeed(12, 20, 0.1));
    const naive = new NaiveFeed();
    for (const event of events) naive.deliver(asDelivery(event));
    const shuffles = fc.sample(fc.shuffledSubarray(events, { minLength: events.length }), { numRuns: 200, seed: 12 });
    let different = 0;
    for (const shuffled of shuffles) {
      await feed.clear();
      for (const batch of batchesOf(shuffled, 100)) await feed.deliver(batch);
      if (JSON.stringify(await feed.state()) !== JSON.stringify(naive.state())) different++;
    }
    figure('feed: other end states in 200 shuffles', String(different), '0', different === 0);
  });
});
