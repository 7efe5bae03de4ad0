import { type ExecutionResult, execute, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scopesOfPart, type Viewer } from '../access/viewer.ts';
import { publicError } from '../graphql/public-error.ts';
import { schema } from '../schema.ts';
import type { Caller } from '../testing/caller.ts';
import { RawStream } from '../testing/raw-stream.ts';
import { TestService, testKeys } from '../testing/service.ts';
import { represents } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { Cursors } from './cursor.ts';
import { follow } from './follow.ts';
import type { StreamContext } from './subscriber.ts';
import { randomFrom, randomStream } from './testing/random-documents.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let staff: Caller;
let diaryNumber: string;

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR');
  staff = await service.person('STAFF', { name: 'Satu Salo' });
  ({ diaryNumber } = await represents(advisor, staff, uma));
});
afterAll(() => service.stop());

const cursors = new Cursors(testKeys.cursor);

/** The same subscription by graphql-js alone, for one viewer: what comes, and what is to be had after a position. */
async function plainly(caller: Caller, part: Viewer['part'], document: string) {
  const { app, clock, url } = service;
  const viewer: Viewer = {
    accountId: caller.accountId,
    part,
    scopes: new Set(scopesOfPart[part]),
    via: { kind: 'token', id: caller.tokenId },
  };
  const contextValue: StreamContext = {
    viewer,
    language: 'en',
    database: app.database,
    clock,
    publicUrl: url,
    mailGoesOut: true,
    onRead: () => undefined,
    onSharedRead: () => undefined,
    feed: app.feed,
    cursors,
    validUntil: async () => new Date('2099-01-01'),
  };
  const args = { schema, document: parse(document), contextValue, variableValues: { yes: true } };
  const received: ExecutionResult[] = [];
  void (async () => {
    for await (const rootValue of follow(contextValue, viewer)) received.push(await execute({ ...args, rootValue }));
  })();
  const after = async (position: bigint) => {
    const { events } = (await app.feed.after(viewer, position, 100)) ?? { events: [] };
    const results: ExecutionResult[] = [];
    for (const event of events) results.push(await execute({ ...args, rootValue: { event } }));
    return results;
  };
  return { received, after };
}

const asSent = (result: ExecutionResult) =>
  JSON.parse(
    JSON.stringify(
      result.errors ? { ...result, errors: result.errors.map((error) => publicError(error, () => undefined)) } : result,
    ),
  );
const payloads = (stream: RawStream) =>
  stream.frames.map(({ text }) => JSON.parse(text)).flatMap((message) => (message.type === 'next' ? [message.payload] : []));

it('a group receives what graphql-js by itself gives each of its members, for any document', async () => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
  const random = randomFrom(seed);
  const documents = Array.from({ length: 12 }, () => randomStream(schema, random));
  const followed = await Promise.all(
    documents.flatMap((document) => {
      expect(validate(schema, parse(document))).toEqual([]);
      return (
        [
          ['ADVISOR', advisor],
          ['STAFF', staff],
        ] as const
      ).map(async ([part, caller]) => ({
        document,
        caller,
        plain: await plainly(caller, part, document),
        grouped: await Promise.all(
          [1, 2].map(() => RawStream.open(service.url, { token: caller.token }, document, { yes: true })),
        ),
      }));
    }),
  );
  let before = 0;
  const types = ['processing-started', 'supplement-requested', 'decision-made', 'legal-force-gained'] as const;
  for (const [n, type] of types.entries()) {
    const data = type === 'supplement-requested' ? { requestId: 'r', message: 'Send it', dueOn: '2026-12-20' } : {};
    await uma.tell(`application.${type}`, diaryNumber, data);
    for (const { plain, grouped } of followed) {
      await grouped[0]?.until(() => plain.received.length > n && grouped.every((stream) => payloads(stream).length > n));
    }
    // Whoever was still alone has joined its group by then.
    if (n === 0) before = service.app.feed.figures.executed;
  }
  for (const { document, plain, grouped } of followed) {
    const expected = plain.received.map(asSent);
    expect(expected).toHaveLength(types.length);
    for (const stream of grouped) {
      expect({ seed, document, results: payloads(stream) }).toEqual({ seed, document, results: expected });
      stream.close();
    }
  }
  // Two sockets of each person, and each event executed once for both, whatever they ask for.
  expect(service.app.feed.figures.executed - before).toBe(followed.length * (types.length - 1));

  const log = await service.asOwner<{ position: string }>('select position from case_event order by position desc limit 4');
  const places = log.slice(1).map(({ position }) => BigInt(position));
  for (const { document, caller, plain } of followed) {
    const back = await Promise.all(
      [...places, ...places].map((place) =>
        RawStream.open(service.url, { token: caller.token }, document, { yes: true, after: cursors.encode(place) }, 0),
      ),
    );
    for (const [n, stream] of back.entries()) {
      const expected = (await plain.after(places[n % 3] ?? 0n)).map(asSent);
      await stream.until(() => payloads(stream).length >= expected.length);
      expect({ seed, document, results: payloads(stream) }).toEqual({ seed, document, results: expected });
      stream.close();
    }
  }
});
