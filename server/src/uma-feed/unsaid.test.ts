import 'reflect-metadata';
import { graphql } from 'graphql';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Part, scopesOfPart } from '../access/viewer.ts';
import { ApplicationResolver } from '../applications/application.resolver.ts';
import { buildApiSchema } from '../graphql/schema.ts';
import { FeedService } from './testing/feed-service.ts';
import { lodged, registered, umaEvent } from './testing/world.ts';
import { UmaFeedResolver } from './uma-feed.resolver.ts';

const feed = await FeedService.start();
const schema = buildApiSchema([UmaFeedResolver, ApplicationResolver]);
beforeEach(() => feed.clear());
afterAll(() => feed.stop());

async function ask(source: string, part: Part = 'STAFF') {
  const viewer = {
    accountId: '00000000-0000-4000-8000-000000000000',
    part,
    scopes: new Set(scopesOfPart[part]),
    via: { kind: 'token', id: '00000000-0000-4000-8000-000000000000' },
  };
  const contextValue = { viewer, database: feed.database, clock: feed.clock, publicUrl: '', onRead: () => undefined };
  const { data, errors } = await graphql({ schema, source, contextValue });
  return errors ? errors[0]?.extensions.code : JSON.parse(JSON.stringify(data));
}
const now = () => feed.clock.now().toISOString();
const daysAgo = (days: number) => new Date(feed.clock.now().getTime() - days * 86_400_000).toISOString();

describe('R13 the silence of the feed', () => {
  const silences = () =>
    feed.rows(sql<{ hour: string; minutes: number }>`
      select utc_text(hour) as hour, (extract(epoch from longest) / 60)::float8 as minutes from uma_silence order by hour`);
  let sequence = 0;
  const heard = () => feed.deliver([umaEvent('case.merged', 'H1', ++sequence)]);

  it('is noted for each hour that it lasted, as long as it was to be seen there', async () => {
    const from = feed.clock.now(); // on the hour
    await heard();
    feed.clock.forward({ minutes: 50 });
    await heard();
    feed.clock.forward({ minutes: 130 });
    await heard();
    const hour = (n: number) => new Date(from.getTime() + n * 3_600_000).toISOString();
    expect(await silences()).toEqual([
      { hour: hour(0), minutes: 50 },
      { hour: hour(1), minutes: 70 },
      { hour: hour(2), minutes: 130 },
      { hour: hour(3), minutes: 130 },
    ]);
  });

  it('is judged by what is usual at this hour of this day of the week', async () => {
    // Eight weeks: two hours with a word every ten minutes, then none until the next week.
    const twoHours = async () => {
      for (let n = 0; n < 12; n++) {
        await heard();
        feed.clock.forward({ minutes: 10 });
      }
    };
    for (let week = 0; week < 8; week++) {
      await twoHours();
      feed.clock.forward({ hours: 7 * 24 - 2 });
    }
    const freshness = async () => (await ask('{ feedFreshness { isStale usualSilence } }', 'ADVISOR')).feedFreshness;
    // In the first hour it is usual that nothing has come since the week before.
    expect(await freshness()).toEqual({ isStale: false, usualSilence: expect.any(Number) });
    expect((await freshness()).usualSilence).toBeGreaterThan(6 * 86_400);
    for (let n = 0; n < 7; n++) {
      await heard();
      feed.clock.forward({ minutes: 10 });
    }
    expect(await freshness()).toEqual({ isStale: false, usualSilence: 15 * 60 });
    feed.clock.forward({ minutes: 6 });
    expect(await freshness()).toEqual({ isStale: true, usualSilence: 15 * 60 });
    feed.clock.forward({ hours: 2 }); // it is always silent then
    expect((await freshness()).isStale).toBe(false);
  });
});

describe("the feed's health", () => {
  it('says what waits for what, and since when, until it comes', async () => {
    const since = now();
    await feed.deliver([lodged('P/1', 'P1'), umaEvent('application.processing-started', 'P/2', 1)]);
    const parked = '{ umaFeed { parked { totalCount nodes { type subject receivedAt waitsForKind waitsForNumber content } } } }';
    const { nodes, totalCount } = (await ask(parked)).umaFeed.parked;
    expect(totalCount).toBe(2);
    expect(nodes).toMatchObject([
      {
        type: 'fi.migri.uma.application.lodged.v1',
        subject: 'P/1',
        receivedAt: since,
        waitsForKind: 'CLIENT',
        waitsForNumber: 'P1',
      },
      { subject: 'P/2', waitsForKind: 'APPLICATION', waitsForNumber: 'P/2' },
    ]);
    expect(JSON.parse(nodes[1].content)).toMatchObject({ subject: 'P/2' });
    await feed.deliver([registered('P1')]);
    expect((await ask(parked)).umaFeed.parked.nodes.map((each: { subject: string }) => each.subject)).toEqual(['P/2']);
    expect(await ask(parked, 'ADVISOR')).toBe('FORBIDDEN');
  });

  it('pages through what waits, in order of arrival', async () => {
    await feed.deliver(['Q/1', 'Q/2', 'Q/3'].map((subject) => umaEvent('application.interview-held', subject, 1)));
    const page = (args: string) =>
      ask(`{ umaFeed { parked(${args}) { nodes { subject } pageInfo { hasNextPage endCursor } } } }`);
    const first = (await page('first: 2')).umaFeed.parked;
    expect(first.nodes).toEqual([{ subject: 'Q/1' }, { subject: 'Q/2' }]);
    const second = (await page(`first: 2, after: "${first.pageInfo.endCursor}"`)).umaFeed.parked;
    expect(second).toMatchObject({ nodes: [{ subject: 'Q/3' }], pageInfo: { hasNextPage: false } });
  });

  it('says which numbers are missing and since when, and no more once they have come', async () => {
    const event = (sequence: number) => umaEvent('client.updated', 'N1', sequence, { customerNumber: 'N1' });
    const since = now();
    await feed.deliver([registered('N1'), event(4), event(4)]);
    feed.clock.forward({ hours: 1 });
    await feed.deliver([event(6)]);
    const gaps = '{ umaFeed { gaps { totalCount nodes { subject missing noticedAt } } sequenceGaps { subject missing } } }';
    expect(await ask(gaps)).toEqual({
      umaFeed: {
        gaps: { totalCount: 1, nodes: [{ subject: 'N1', missing: ['2-3', '5'], noticedAt: since }] },
        sequenceGaps: [{ subject: 'N1', missing: ['2-3', '5'] }],
      },
    });
    await feed.deliver([event(2), event(3), event(5)]);
    expect((await ask(gaps)).umaFeed).toEqual({ gaps: { totalCount: 0, nodes: [] }, sequenceGaps: [] });
  });
});

describe('R13 reconciliation', () => {
  const unmentioned = `{ unmentionedApplications { totalCount nodes {
    lastMentionedAt usualDays learntFrom application { diaryNumber status } } } }`;
  const at = (days: number) => ({ time: daysAgo(days) });

  it('shows staff the open cases of which UMA has said nothing for longer than their status usually lasts, the longest first', async () => {
    const said = [daysAgo(200), daysAgo(400)];
    await feed.deliver([
      registered('S1'),
      { ...lodged('S/1', 'S1', 'CITIZENSHIP'), time: said[0] },
      { ...lodged('S/2', 'S1', 'CITIZENSHIP'), time: said[1] },
      { ...lodged('S/3', 'S1', 'CITIZENSHIP'), ...at(400) },
      { ...lodged('S/4', 'S1', 'CITIZENSHIP'), ...at(100) },
      { ...lodged('S/5', 'S1', 'CITIZENSHIP'), ...at(400) },
      { ...umaEvent('application.interview-scheduled', 'S/3', 2, { at: daysAgo(10), office: 'Oulu' }), ...at(30) },
      { ...umaEvent('application.legal-force-gained', 'S/5', 2), ...at(300) },
    ]);
    const { unmentionedApplications } = await ask(unmentioned);
    expect(unmentionedApplications).toEqual({
      totalCount: 2,
      nodes: ['S/2', 'S/1'].map((diaryNumber, n) => ({
        lastMentionedAt: said[1 - n],
        usualDays: 180,
        learntFrom: 0,
        application: { diaryNumber, status: 'WAITING_FOR_PROCESSING' },
      })),
    });
    expect(await ask(unmentioned, 'ADVISOR')).toBe('FORBIDDEN');
  });

  it('learns how long a status lasts from the cases that have left it', async () => {
    const cases = Array.from({ length: 40 }, (_, n) => [
      { ...lodged(`L/${n}`, 'L1', 'CITIZENSHIP'), ...at(120) },
      { ...umaEvent('application.processing-started', `L/${n}`, 2), ...at(120 - 20 - (n % 5)) },
      { ...umaEvent('application.legal-force-gained', `L/${n}`, 3), ...at(1) },
    ]);
    await feed.deliver([
      registered('L1'),
      ...cases.flat(),
      { ...lodged('L/late', 'L1', 'CITIZENSHIP'), ...at(30) },
      { ...lodged('L/new', 'L1', 'CITIZENSHIP'), ...at(20) },
    ]);
    expect((await ask(unmentioned)).unmentionedApplications.nodes).toEqual([
      {
        lastMentionedAt: daysAgo(30),
        usualDays: 24,
        learntFrom: 40,
        application: { diaryNumber: 'L/late', status: 'WAITING_FOR_PROCESSING' },
      },
    ]);
  });
});
