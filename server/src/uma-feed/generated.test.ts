import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FeedService } from './testing/feed-service.ts';
import { asDelivery, generatedFeed, hasGenerator, withoutChanged } from './testing/generated.ts';
import { NaiveFeed } from './testing/naive-feed.ts';
import { cut, type RawEvent } from './testing/world.ts';

let feed: FeedService;
beforeEach(async () => {
  feed = await FeedService.start();
});
afterEach(() => feed.stop());

async function deliverAll(events: readonly RawEvent[], size = 500): Promise<string[]> {
  const results: string[] = [];
  const batches = cut(
    events,
    Array.from({ length: Math.ceil(events.length / size) }, (_, n) => n * size),
  );
  for (const batch of batches) results.push(...(await feed.deliver(batch)).map(({ result }) => result));
  return results;
}

describe.runIf(hasGenerator)('a generated feed', () => {
  it.each([1, 2, 3])('comes to what the README says, and again to nothing new (seed %i)', async (seed) => {
    const events = generatedFeed(seed, 60, 0.1);
    const naive = new NaiveFeed();
    const expected = events.map((event) => naive.deliver(asDelivery(event)));
    expect(await deliverAll(events)).toEqual(expected);
    expect(await feed.state()).toEqual(naive.state());
    expect(await feed.facts()).toEqual(naive.facts);

    const again = await deliverAll(events);
    expect(again).toEqual(expected.map((result) => (result === 'rejected' ? 'rejected' : 'duplicate')));
    expect(await feed.state()).toEqual(naive.state());
    expect(await feed.facts()).toEqual(naive.facts);
  });

  it('comes to the same end in any order', async () => {
    const events = withoutChanged(generatedFeed(4, 60, 0.1));
    const naive = new NaiveFeed();
    for (const event of events) naive.deliver(asDelivery(event));
    const [shuffled = []] = fc.sample(fc.shuffledSubarray(events, { minLength: events.length }), { numRuns: 1, seed: 4 });
    await deliverAll(shuffled, 200);
    expect(await feed.state()).toEqual(naive.state());
  });
});
