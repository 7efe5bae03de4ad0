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
