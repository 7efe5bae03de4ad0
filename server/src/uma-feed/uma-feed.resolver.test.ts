import 'reflect-metadata';
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Part, scopesOfPart } from '../access/viewer.ts';
import { buildApiSchema } from '../graphql/schema.ts';
import { FeedService } from './testing/feed-service.ts';
import { registered, umaEvent } from './testing/world.ts';
import { UmaFeedResolver } from './uma-feed.resolver.ts';

let feed: FeedService;
const schema = buildApiSchema([UmaFeedResolver]);
beforeAll(async () => {
  feed = await FeedService.start();
});
afterAll(() => feed.stop());

async function ask(source: string, part: Part | null) {
  const viewer = part && {
    accountId: '00000000-0000-4000-8000-000000000000',
    part,
    scopes: new Set(scopesOfPart[part]),
    via: { kind: 'token', id: '00000000-0000-4000-8000-000000000000' },
  };
  const { data, errors } = await graphql({
    schema,
    source,
    contextValue: { viewer, database: feed.database, clock: feed.clock, publicUrl: '' },
  });
  return errors ? errors[0]?.extensions.code : JSON.parse(JSON.stringify(data));
}
const freshness = '{ feedFreshness { lastReceivedAt isStale } }';
const health = `{ umaFeed { lastReceivedAt acceptedCount parkedCount sequenceGaps { subject missing } unknownTypes { type count }
  rejected(first: 2) { totalCount nodes { reason receivedAt } } } }`;

it('R13 tells everybody how fresh the feed is, and nobody else', async () => {
  expect(await ask(freshness, 'ADVISOR')).toEqual({ feedFreshness: { lastReceivedAt: null, isStale: true } });
  await feed.deliver([registered('F1')]);
  const heard = feed.clock.now().toISOString();
  expect(await ask(freshness, 'ADVISOR')).toEqual({ feedFreshness: { lastReceivedAt: heard, isStale: false } });
  feed.clock.forward({ minutes: 59 });
  expect(await ask(freshness, 'STAFF')).toEqual({ feedFreshness: { lastReceivedAt: heard, isStale: false } });
  feed.clock.forward({ minutes: 2 });
  await feed.deliver(['not good']);
  expect(await ask(freshness, 'STAFF')).toEqual({ feedFreshness: { lastReceivedAt: heard, isStale: true } });
  expect(await ask(freshness, null)).toBe('UNAUTHENTICATED');
});

it('shows the health of the feed to staff alone', async () => {
  await feed.clear();
  const event = (subject: string, sequence: number) => umaEvent('client.updated', subject, sequence, { customerNumber: subject });
  await feed.deliver([
    registered('G1'),
    event('G1', 3),
    event('G1', 90),
    event('G1', 90),
    event('G2', 1),
    umaEvent('case.merged', 'G3', 2),
  ]);
  await feed.deliver([1, 2, 3, 1]);
  expect(await ask(health, 'STAFF')).toEqual({
    umaFeed: {
      lastReceivedAt: feed.clock.now().toISOString(),
      acceptedCount: 5,
      parkedCount: 1,
      sequenceGaps: [
        { subject: 'G1', missing: ['2', '4-89'] },
        { subject: 'G3', missing: ['1'] },
      ],
      unknownTypes: [{ type: 'fi.migri.uma.case.merged.v1', count: 1 }],
      rejected: {
        totalCount: 3,
        nodes: Array(2).fill({ reason: 'The event is not a JSON object.', receivedAt: feed.clock.now().toISOString() }),
      },
    },
  });
  expect(await ask(health, 'ADVISOR')).toBe('FORBIDDEN');
});
