import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batched, FeedService, structured } from './testing/feed-service.ts';
import { mutated } from './testing/mutations.ts';
import { NaiveFeed } from './testing/naive-feed.ts';
import { cut, deliveriesOf, happened, lodged, registered, umaEvent } from './testing/world.ts';

let feed: FeedService;
beforeAll(async () => {
  feed = await FeedService.start();
});
afterAll(() => feed.stop());

describe('POST /uma/events', () => {
  it('answers one structured event as it answers a batch', async () => {
    const answer = await feed.post(JSON.stringify(registered('S1')), { type: structured });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ results: [{ id: expect.any(String), result: 'accepted', reason: null }] });
  });

  it('answers each element in order, with a null id where it is no string', async () => {
    const good = registered('O1');
    const results = await feed.deliver([7, good, { ...good, id: 3 }, [], good]);
    expect(results).toEqual([
      { id: null, result: 'rejected', reason: 'The event is not a JSON object.' },
      { id: good.id, result: 'accepted', reason: null },
      { id: null, result: 'rejected', reason: 'id is not a string with something in it.' },
      { id: null, result: 'rejected', reason: 'The event is not a JSON object.' },
      { id: good.id, result: 'duplicate', reason: null },
    ]);
  });

  it('answers 401 without a good token and 403 without the scope', async () => {
    const body = JSON.stringify([registered('T1')]);
    const statuses = [
      await feed.post(body, { token: null }),
      await feed.post(body, { token: 'edusta_nothing' }),
      await feed.post(body, { token: await feed.tokenFor('UMA', ['UMA_READ']) }),
      await feed.post(body, { token: await feed.tokenFor('STAFF', ['STAFF_WRITE']) }),
    ].map(({ statusCode }) => statusCode);
    expect(statuses).toEqual([401, 401, 403, 403]);
  });

  it('answers 415 for other media types, 400 for what is not JSON of the right form', async () => {
    const status = async (body: string | Buffer, type: string) => (await feed.post(body, { type })).statusCode;
    expect(await status('[]', 'application/json')).toBe(415);
    expect(await status('[]', `${batched}; charset=iso-8859-1`)).toBe(415);
    expect(await status('[]', `${batched.toUpperCase()}; charset="UTF-8"`)).toBe(200);
    expect(await status('{}', batched)).toBe(400);
    expect(await status('[]', structured)).toBe(400);
    expect(await status('{}', structured)).toBe(200);
    expect(await status('"a"', structured)).toBe(400);
    expect(await status('[1,]', batched)).toBe(400);
    expect(await status('', batched)).toBe(400);
    expect(await status(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]), batched)).toBe(400);
  });

  it('answers 413 for more than 1,000 events or 5 MiB', async () => {
    const of = (n: number) => JSON.stringify(Array.from({ length: n }, () => 0));
    expect((await feed.post(of(1_000))).statusCode).toBe(200);
    expect((await feed.post(of(1_001))).statusCode).toBe(413);
    const filled = (bytes: number) => `[${' '.repeat(bytes - 2)}]`;
    expect((await feed.post(filled(5 * 1024 * 1024))).statusCode).toBe(200);
    expect((await feed.post(filled(5 * 1024 * 1024 + 1))).statusCode).toBe(413);
  });

  it('keeps a rejected content once and rejects it again', async () => {
    const bad = { ...registered('R1'), time: 'yesterday' };
    for (let i = 0; i < 2; i++)
      expect(await feed.deliver([bad, bad])).toMatchObject([{ result: 'rejected' }, { result: 'rejected' }]);
    const kept = await feed.rows(sql<{ reason: string }>`select reason from uma_rejection where content like ${`%${bad.id}%`}`);
    expect(kept).toEqual([{ reason: 'time is not an RFC 3339 date-time.' }]);
    expect(await feed.deliver([{ ...bad, time: '2026-01-01T00:00:00Z' }])).toMatchObject([{ result: 'accepted' }]);
  });

  it('compares attributes and data as JSON values', async () => {
    const good = JSON.stringify({ ...registered('J1'), more: 1 });
    const post = async (body: string) => (await feed.post(`[${body}]`)).json().results[0].result;
    expect(await post(good)).toBe('accepted');
    expect(await post(good.replace('"more":1', '"more":10e-1'))).toBe('duplicate');
    expect(await post(good.replace('"more":1', '"more":1.00000000000000000001'))).toBe('rejected');
    expect(await post(`{"more":1.0,${good.slice(1, good.lastIndexOf(','))}}`)).toBe('duplicate');
    expect(await post(good.replace('}', ',"extra":null}'))).toBe('rejected');
  });

  it('takes any string as an id, number and name, and data of any size, depth and precision', async () => {
    const strings = [
      '\0',
      '\ud800',
      '\udfff',
      '\\u0000',
      '__proto__',
      'x'.repeat(100_000),
      'ö\u2028😀',
      "'; drop table client; --",
      ' ',
    ];
    for (const string of strings) {
      const client = { ...registered(string, 1, { givenNames: string, familyName: string }), id: string, source: string };
      const application = { ...lodged(string, string), source: string };
      const asked = happened('supplement-requested', string, 2, { requestId: string, message: string, dueOn: '2026-12-10' });
      expect(await feed.deliver([asked, application, client])).toMatchObject([
        { result: 'parked' },
        { result: 'parked' },
        { result: 'accepted' },
      ]);
      expect(await feed.deliver([client, application])).toMatchObject([
        { id: string, result: 'duplicate' },
        { result: 'duplicate' },
      ]);
    }
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    for (const odd of [
      '1e400',
      '-1E-999999999999999999999',
      deep,
      `{"__proto__":{"a":1}}`,
      '123456789012345678901234567890',
      '"\\ud800\\u0000"',
    ]) {
      const event = JSON.stringify(umaEvent('application.sent', 'odd', 1, { odd: 'here' })).replace('"here"', odd);
      const answer = await feed.post(`[${event}]`);
      expect(answer.json().results).toMatchObject([{ result: 'accepted' }]);
      expect((await feed.post(`[${event}]`)).json().results).toMatchObject([{ result: 'duplicate' }]);
    }
  });

  it('answers no 5xx to 1,000 mutated messages, and a bad one delays no good one', async () => {
    const statuses = new Map<number, number>();
    for (const body of mutated(1, 1_000)) {
      const { statusCode } = await feed.post(body);
      statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
    }
    expect([...statuses.keys()].sort()).toEqual([200, 400]);
    expect(await feed.deliver([registered('after all this')])).toMatchObject([{ result: 'accepted' }]);
  });

  it('takes times and dates at the ends of the calendar', async () => {
    const times = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59+23:59', '2016-12-31T23:59:60Z', '2026-03-02t09:15:00.123456789z'];
    for (const [n, time] of times.entries()) {
      const client = { ...registered(`time ${n}`, 1, { dateOfBirth: '0004-02-29' }), time };
      const application = { ...lodged(`time ${n}`, `time ${n}`), time };
      expect(await feed.deliver([client, application])).toMatchObject([{ result: 'accepted' }, { result: 'accepted' }]);
    }
  });

  it('rejects what has no year of four digits in UTC, wherever a date or time stands', async () => {
    const known = [registered('edge'), lodged('edge', 'edge')];
    await feed.deliver(known);
    const asked = (dueOn: string) => happened('supplement-requested', 'edge', 3, { requestId: 'r', message: 'm', dueOn });
    const scheduled = (at: string) => happened('interview-scheduled', 'edge', 2, { at, office: 'Pasila' });
    const bad = [
      { ...happened('interview-held', 'edge', 4), time: '9999-12-31T23:59:59-23:59' },
      { ...happened('interview-held', 'edge', 4), time: '0000-01-01T00:00:00Z' },
      scheduled('9999-12-31T23:59:59-12:00'),
      scheduled('0000-01-01T00:00:00Z'),
      asked('0000-01-01'),
      registered('edge of birth', 1, { dateOfBirth: '0000-02-29' }),
    ];
    for (const { result, reason } of await feed.deliver(bad)) expect([result, typeof reason]).toEqual(['rejected', 'string']);
    const good = [
      scheduled('9999-12-31T23:59:59Z'),
      asked('9999-12-31'),
      registered('edge of birth', 1, { dateOfBirth: '0001-01-01' }),
    ];
    expect((await feed.deliver(good)).map(({ result }) => result)).toEqual(['accepted', 'accepted', 'accepted']);
  });

  it('R11 keeps for each application and client what the README says, wherever the batches are cut', async () => {
    const property = fc.asyncProperty(
      deliveriesOf({ ties: true }),
      fc.array(fc.nat(), { maxLength: 5 }),
      async (deliveries, places) => {
        await feed.clear();
        const naive = new NaiveFeed();
        const expected = deliveries.map((delivery) => naive.deliver(delivery));
        const results: string[] = [];
        for (const batch of cut(deliveries, places)) {
          results.push(...(await feed.deliver(batch.map(({ raw }) => raw))).map(({ result }) => result));
        }
        expect(results).toEqual(expected);
        expect(await feed.state()).toEqual(naive.state());
        expect(await feed.facts()).toEqual(naive.facts);
        const counted =
          await feed.rows(sql`select accepted = (select count(*) from uma_event where state = 'ACCEPTED') as accepted,
        parked = (select count(*) from uma_event where state = 'PARKED') as parked, rejected = (select count(*) from uma_rejection) as rejected
        from uma_feed_state`);
        expect(counted).toEqual([{ accepted: true, parked: true, rejected: true }]);
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });
});
