import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { Caller } from '../testing/caller.ts';
import { RawStream } from '../testing/raw-stream.ts';
import { TestService } from '../testing/service.ts';
import { represents } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { recordFacts } from './record.ts';
import { whileTheLogIsHeld } from './testing/held-log.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let staff: Caller;
let colleague: Caller;
let diaryNumber: string;

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR');
  staff = await service.person('STAFF', { name: 'Satu Salo' });
  colleague = await service.person('STAFF', { name: 'Mikko Mäki' });
  ({ diaryNumber } = await represents(advisor, staff, uma));
});
afterAll(() => service.stop());

const document = (fields: string) =>
  `subscription ($after: String) { caseEvents(after: $after) { cursor event { id kind applicationId ${fields} } } }`;
const withCase = document('application { id diaryNumber status }');
const happens = () => uma.tell('application.processing-started', diaryNumber);
/** Resolves once it shares with the others: until then what happens is executed for it by itself, and a busy machine takes its time. */
async function open(caller: Caller, query: string, variables: object = {}): Promise<RawStream> {
  const stream = await RawStream.open(service.url, { token: caller.token }, query, variables);
  expect(await stream.until(() => service.app.feed.behind === 0)).toBe(true);
  return stream;
}
const came = (streams: readonly RawStream[], counts: readonly number[]) =>
  Promise.all(streams.map((stream, n) => stream.until(() => stream.delivered.length >= (counts[n] ?? 0))));
/** How often one event was executed for these streams. */
async function executionsFor(streams: readonly RawStream[]): Promise<number> {
  const before = { ...service.app.feed.figures };
  const counts = streams.map((stream) => stream.delivered.length + 1);
  await happens();
  await came(streams, counts);
  const { executed, written } = service.app.feed.figures;
  expect(written - before.written).toBe(streams.length);
  return executed - before.executed;
}
const close = (streams: readonly RawStream[]) => {
  for (const stream of streams) stream.close();
};

describe('subscribers with the same document, rights and variables', () => {
  it('share one execution of each event, whatever cursor they came with and whoever of the staff they are', async () => {
    const first = await open(staff, withCase);
    await happens();
    await came([first], [1]);
    const cursor = first.delivered[0]?.cursor;
    const others = await Promise.all([
      open(staff, withCase),
      open(colleague, withCase),
      open(colleague, withCase, { after: cursor }),
    ]);
    expect(await executionsFor([first, ...others])).toBe(1);
    const last = [first, ...others].map((stream) => stream.delivered.at(-1));
    for (const delivered of last) expect({ ...delivered, at: 0 }).toEqual({ ...last[0], at: 0 });
    close([first, ...others]);
  });

  it('do not share with other rights, other variables, or another document', async () => {
    const lesser = await service.person('STAFF', { name: 'Leena Laine', scopes: ['CASES_READ'] });
    const conditional = `subscription ($with: Boolean!) { caseEvents { cursor event { id kind application @include(if: $with) { id } } } }`;
    const streams = await Promise.all([
      open(staff, withCase),
      open(lesser, withCase),
      open(staff, document('application { id }')),
      open(staff, conditional, { with: true }),
      open(staff, conditional, { with: false }),
    ]);
    expect(await executionsFor(streams)).toBe(5);
    close(streams);
  });

  it('do not share what depends on whose account it is: each has their own', async () => {
    service.clock.forward({ minutes: 1 });
    await happens();
    const unread = document('application { id unreadCount }');
    const streams = await Promise.all([open(staff, unread), open(staff, unread), open(colleague, unread)]);
    service.clock.forward({ minutes: 1 });
    await service.app.database.write(null, (tx) =>
      tx.query(sql`update account set seen_until = ${service.clock.now()} where id = ${colleague.accountId}::uuid`),
    );
    service.clock.forward({ minutes: 1 });
    expect(await executionsFor(streams)).toBe(2);
    const counts = streams.map(
      ({ delivered }) => (delivered.at(-1)?.event.application as { unreadCount: number } | undefined)?.unreadCount,
    );
    expect(counts[0]).toBe(counts[1]);
    expect(counts[2]).toBe(1);
    expect(counts[0]).toBeGreaterThan(1);
    close(streams);
  });

  it('get the id of their own operation, of any length and in any letters', async () => {
    const ids = ['1', 'a-much-longer-id-than-the-other', 'ä"\\😀', 'x'.repeat(128)];
    const messages: { id?: string; type: string; payload?: unknown }[] = [];
    // From a cursor on, nobody has to be there before it happens; what has happened already comes in one go.
    const first = await open(staff, withCase);
    await happens();
    await came([first], [1]);
    const variables = { after: first.delivered[0]?.cursor };
    first.close();
    await happens();
    const socket = new WebSocket(`${service.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    socket.on('message', (data) => messages.push(JSON.parse(String(data))));
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${staff.token}` } }));
    for (const id of [...ids, 'x'.repeat(129)]) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query: withCase, variables } }));
    }
    await happens();
    const limit = performance.now() + 5_000;
    const nexts = () => messages.filter(({ type }) => type === 'next');
    while (nexts().length < 2 * ids.length && performance.now() < limit) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(
      nexts()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids, ...ids].sort());
    expect(new Set(nexts().map(({ payload }) => JSON.stringify(payload))).size).toBe(2);
    expect(messages.filter(({ type }) => type === 'error').map(({ id }) => id)).toEqual(['x'.repeat(129)]);
    socket.terminate();
  });

  it('R23 are each noted as who has read', async () => {
    const streams = await Promise.all([open(staff, withCase), open(colleague, withCase)]);
    service.clock.forward({ hours: 2 });
    expect(await executionsFor(streams)).toBe(1);
    await service.app.audit.tick();
    const readers = await service.asOwner<{ account_id: string }>(
      'select distinct account_id from audit_read where read_at > $1',
      [new Date(service.clock.now().getTime() - 60_000)],
    );
    expect(readers.map(({ account_id }) => account_id)).toEqual(expect.arrayContaining([staff.accountId, colleague.accountId]));
    close(streams);
  });
});

describe('subscribers that come back together', () => {
  it('share what they have missed, wherever each was, and get nothing twice', async () => {
    const before = await open(staff, withCase);
    for (let n = 1; n <= 8; n++) {
      await happens();
      await came([before], [n]);
    }
    const all = before.delivered.map(({ event }) => event.id);
    const { executed } = service.app.feed.figures;
    const streams = await whileTheLogIsHeld(service, () =>
      Promise.all(
        before.delivered
          .slice(0, 6)
          .flatMap(({ cursor }) =>
            [staff, colleague].map(({ token }) => RawStream.open(service.url, { token }, withCase, { after: cursor })),
          ),
      ),
    );
    await came(
      streams,
      streams.map((_, n) => 7 - Math.floor(n / 2)),
    );
    for (const [n, { delivered }] of streams.entries())
      expect(delivered.map(({ event }) => event.id)).toEqual(all.slice(1 + Math.floor(n / 2)));
    // The first to come was alone when its page was read; everybody else waited, and shared the next.
    expect(service.app.feed.figures.executed - executed).toBeLessThanOrEqual(2 * 7);
    close([before, ...streams]);
  });

  it('are given the case as it is when they come, never as it was when somebody else came', async () => {
    const before = await open(staff, withCase);
    await happens();
    await came([before], [1]);
    const after = before.delivered[0]?.cursor;
    await happens();
    await came([before], [2]);
    const first = await open(staff, withCase, { after });
    await uma.tell('application.decision-made', diaryNumber);
    await came([before, first], [3, 2]);
    const second = await open(staff, withCase, { after });
    await came([second], [2]);
    const statuses = (stream: RawStream) => stream.delivered.map(({ event }) => (event.application as { status: string }).status);
    expect(statuses(first)).toEqual([statuses(before)[1], statuses(before)[2]]);
    expect(statuses(first)[0]).not.toBe(statuses(first)[1]);
    expect(statuses(second)).toEqual([statuses(before)[2], statuses(before)[2]]);
    close([before, first, second]);
  });
});

describe('a subscriber that stops reading', () => {
  it('is closed with 1013, and the others get everything at once', async () => {
    const long = document('application { events(last: 100) { nodes { id kind occurredAt recordedAt } } }');
    const reader = await open(staff, long);
    const slow = await stalled(service.url, colleague.token, long);
    const [application] = await service.asOwner<{ id: string; client_id: string }>(
      'select id, client_id from application where diary_number = $1',
      [diaryNumber],
    );
    const { id = '', client_id = '' } = application ?? {};
    const subscribers = service.app.feed.subscribers;
    for (let n = 0; service.app.feed.subscribers === subscribers; n++) {
      expect(n).toBeLessThan(40);
      const facts = Array.from({ length: 50 }, () => ({
        kind: 'PROCESSING_STARTED' as const,
        occurredAt: service.clock.now(),
        applicationId: id,
        clientId: client_id,
      }));
      await service.app.database.write(null, async (tx) => recordFacts(tx, service.clock, facts));
      expect(await reader.until(() => reader.delivered.length >= (n + 1) * 50)).toBe(true);
    }
    expect(reader.closeCode).toBeUndefined();
    slow.goOn();
    expect(await slow.code).toBe(1013);
    reader.close();
  }, 240_000);
});

/** A subscription whose socket is not read any more, until it `goOn`s. */
async function stalled(url: string, token: string, query: string): Promise<{ goOn(): void; code: Promise<number> }> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
  await new Promise((resolve) => socket.once('message', resolve));
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const code = new Promise<number>((resolve) => socket.once('close', resolve));
  socket.pause();
  return { goOn: () => socket.resume(), code };
}
