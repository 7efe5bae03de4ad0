import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { Caller } from '../testing/caller.ts';
import { RawStream } from '../testing/raw-stream.ts';
import { TestService } from '../testing/service.ts';
import { SignedIn } from '../testing/signed-in.ts';

let service: TestService;
let staff: Caller;

beforeAll(async () => {
  service = await TestService.start();
  staff = await service.person('STAFF', { name: 'Satu Salo' });
});
afterAll(() => service.stop());

const stream = 'subscription { caseEvents { cursor event { id } } }';

/** A connection spoken by hand: what it says, what came, and how it was closed. */
async function connection(payload: object = { authorization: `Bearer ${staff.token}` }, headers: Record<string, string> = {}) {
  const socket = new WebSocket(`${service.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  // biome-ignore lint/suspicious/noExplicitAny: messages of any type
  const came: any[] = [];
  let code: number | undefined;
  socket.on('message', (data) => came.push(JSON.parse(String(data))));
  socket.on('close', (closed) => {
    code = closed;
  });
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init', payload }));
  const until = async (condition: () => boolean) => {
    const limit = performance.now() + 5_000;
    while (!condition() && performance.now() < limit) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  await until(() => came.length > 0 || code !== undefined);
  return { socket, came, until, code: () => code };
}

describe('a WebSocket connection', () => {
  it('is closed when a message is longer than 64 KiB', async () => {
    const { socket, until, code } = await connection();
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: stream, operationName: 'x'.repeat(65_536) } }));
    await until(() => code() !== undefined);
    expect(code()).toBe(1009);
  });

  it('R23 an id that is completed and taken again before its operation was set up is one operation, and none once it is gone', async () => {
    const { socket, came, until } = await connection();
    const subscribed = async () =>
      Number(/^edusta_stream_subscribers (\d+)$/m.exec(await (await fetch(`${service.url}/metrics`)).text())?.[1]);
    const before = await subscribed();
    const begin = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: stream } });
    const complete = JSON.stringify({ id: '1', type: 'complete' });
    for (let n = 0; n < 10; n++) for (const message of [begin, complete]) socket.send(message);
    socket.send(begin);
    await expect.poll(subscribed).toBe(before + 1);
    const uma = await service.uma();
    await uma.lodged(await uma.client());
    await until(() => came.some(({ type }) => type === 'next'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const ids = came.filter(({ type }) => type === 'next').map(({ payload }) => payload.data.caseEvents.event.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(came.some(({ type }) => type === 'complete')).toBe(false);
    for (const message of [complete, begin, complete, begin]) socket.send(message);
    socket.terminate();
    await expect.poll(subscribed).toBe(before);
  });

  it('is closed where one id is completed and taken again more often than anybody needs', async () => {
    const { socket, until, code } = await connection();
    const query = '{ viewer { id } }';
    for (let n = 0; n < 200; n++) {
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
      socket.send(JSON.stringify({ id: '1', type: 'complete' }));
    }
    await until(() => code() !== undefined);
    expect(code()).toBe(1013);
  });

  it('is closed, and no line is in the log, where it says what only we may say', async () => {
    const { socket, until, code } = await connection();
    socket.send(JSON.stringify({ id: '1', type: 'next', payload: {} }));
    await until(() => code() !== undefined);
    expect(code()).toBe(4400);
    expect(service.log).toEqual([]);
  });

  it('carries at most 20 operations at once', async () => {
    const { socket, came, until } = await connection();
    for (let n = 1; n <= 21; n++) socket.send(JSON.stringify({ id: `${n}`, type: 'subscribe', payload: { query: stream } }));
    await until(() => came.some(({ type }) => type === 'error'));
    const errors = came.filter(({ type }) => type === 'error');
    expect(errors.map(({ id }) => id)).toEqual(['21']);
    expect(errors[0].payload[0].extensions.code).toBe('QUERY_TOO_LARGE');
    socket.terminate();
  });

  it('refuses what is too deep, too wide or too long before it looks at anything', async () => {
    const { socket, came, until } = await connection();
    const deep = `subscription { caseEvents { event { application { ${'client { applications { nodes { '.repeat(6)} id ${' } } }'.repeat(6)} } } } }`;
    const wide = `subscription { caseEvents { cursor ${'event { id } '.repeat(1_000)} } }`;
    const cyclic =
      'subscription { caseEvents { event { ...A } } } fragment A on CaseEvent { ...B } fragment B on CaseEvent { ...A }';
    const long = `subscription { caseEvents { cursor ${'cursor '.repeat(5_000)} } }`;
    for (const [n, query] of [deep, wide, cyclic, long].entries())
      socket.send(JSON.stringify({ id: `${n}`, type: 'subscribe', payload: { query } }));
    await until(() => came.filter(({ type }) => type === 'error').length === 4);
    expect(came.filter(({ type }) => type === 'error').map(({ id }) => id)).toEqual(['0', '1', '2', '3']);
    socket.terminate();
  });

  it('takes a cookie from our own pages alone', async () => {
    const session = await SignedIn.as(service, 'STAFF', { name: 'Mikko Mäki' });
    const foreign = await connection({}, { ...session.headers, origin: 'https://elsewhere.example' });
    await foreign.until(() => foreign.code() !== undefined);
    expect(foreign.code()).toBe(4403);
    const own = await RawStream.open(service.url, { headers: session.headers }, stream);
    expect(own.closeCode).toBeUndefined();
    own.close();
  });

  it('does not compress, so that what is shared is the same bytes', async () => {
    const socket = new WebSocket(`${service.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      perMessageDeflate: true,
    });
    await new Promise((resolve) => socket.once('open', resolve));
    expect(socket.extensions).toBe('');
    socket.terminate();
  });
});
