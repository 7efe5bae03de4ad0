import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { systemClock } from '../clock.ts';
import { LiveConnections } from '../http/live-connections.ts';
import { CheckedDocuments } from './documents.ts';
import { graphqlOverSse } from './sse.ts';

const schema: GraphQLSchema = buildSchema('type Query { a: String } type Subscription { word: String }');
let http: FastifyInstance;
let streams: ReturnType<typeof graphqlOverSse>;
const say: ((word: string) => void)[] = [];

beforeEach(async () => {
  say.length = 0;
  const word = schema.getSubscriptionType()?.getFields().word;
  if (word)
    word.subscribe = async function* () {
      for (;;) yield { word: await new Promise<string>((resolve) => say.push(resolve)) };
    };
  const connections = new LiveConnections({
    clock: systemClock,
    validUntil: async () => new Map(),
    endStreams: async () => undefined,
    onError: () => undefined,
  });
  streams = graphqlOverSse({
    schema,
    connections,
    documents: new CheckedDocuments(schema),
    viewerOf: () => null,
    contextOf: () => ({}),
    report: () => undefined,
    heartbeatMs: 100,
  });
  http = Fastify().get('/graphql', streams.send);
  await http.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  streams.stop();
  http.server.closeAllConnections();
  await http.close();
});

const open = () =>
  new Promise<IncomingMessage>((resolve) => {
    const { port } = http.server.address() as AddressInfo;
    get(`http://127.0.0.1:${port}/graphql?query=subscription{word}`, { agent: false }, resolve);
  });

it('says to every stream that it is still there, by one timer for all', async () => {
  const timers = vi.spyOn(globalThis, 'setInterval');
  const answers = await Promise.all([open(), open(), open()]);
  const texts = answers.map((answer) => {
    const came = { text: '' };
    answer.setEncoding('utf8').on('data', (text) => {
      came.text += text;
    });
    return came;
  });
  await vi.waitFor(() => expect(texts.every(({ text }) => text.split(':\n\n').length > 3)).toBe(true));
  expect(timers).not.toHaveBeenCalled();
  timers.mockRestore();
  for (const answer of answers) answer.destroy();
});

it('cuts off a stream of which nothing is taken any more, and no other', async () => {
  const stuck = await open();
  await vi.waitFor(() => expect(say.length).toBe(1));
  const reader = (await open()).resume();
  await vi.waitFor(() => expect(say.length).toBe(2));
  const cut = vi.fn();
  stuck.on('error', cut).pause();
  reader.on('end', () => expect.fail('The reader was sent away'));
  // More than everything between the two ends can hold.
  say[0]?.('x'.repeat(20_000_000));
  say[1]?.('x');
  await vi.waitFor(async () => expect(await connections()).toBe(1), 5_000);
  stuck.resume();
  await vi.waitFor(() => expect(cut).toHaveBeenCalled());
  expect(reader.destroyed).toBe(false);
  reader.destroy();
});

const connections = () => new Promise((resolve) => http.server.getConnections((_error, count) => resolve(count)));
