import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, execute, type GraphQLSchema, subscribe } from 'graphql';
import { createHandler } from 'graphql-sse';
import type { Viewer } from '../access/viewer.ts';
import type { LiveConnection, LiveConnections } from '../http/live-connections.ts';
import { refusalByCost } from './cost.ts';
import type { CheckedDocuments } from './documents.ts';
import { type LiveOperation, type Outlet, presentable, type StreamResult } from './outlet.ts';
import type { ReportError } from './public-error.ts';
import { whenTaken } from './websocket-outlet.ts';

interface Options {
  schema: GraphQLSchema;
  connections: LiveConnections;
  documents: CheckedDocuments;
  viewerOf(request: FastifyRequest): Viewer | null | 'refused';
  contextOf(request: FastifyRequest, live: LiveOperation): object;
  report: ReportError;
}

/** Answers a request for an event stream at `/graphql`. */
export type SendStream = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Whether a request wants its answer as an event stream: that alone. A client that takes JSON as well, as urql's does, gets JSON. */
export const wantsStream = ({ headers: { accept = '' } }: FastifyRequest): boolean =>
  accept.includes('text/event-stream') && !accept.includes('json');

/**
 * GraphQL over SSE by the protocol of graphql-sse, each operation on a connection of its own, for those whose network blocks WebSocket: the
 * same limits, streams and groups. The connection ends where a WebSocket would be closed, without `complete` where one is to come back.
 */
export function graphqlOverSse(options: Options): SendStream {
  const handler = createHandler<{ fastify: FastifyRequest; outlet: EventStreamOutlet }, undefined, Record<PropertyKey, unknown>>({
    schema: options.schema,
    // Without a token there are only distinct connections.
    authenticate: () => null,
    // By the rules of every transport, below.
    validate: () => [],
    execute,
    subscribe,
    onSubscribe: ({ raw: { fastify, outlet } }, { query, operationName, variables }) => {
      const checked = options.documents.check(query);
      if (!('document' in checked)) return { data: null, errors: checked };
      const { document } = checked;
      const refused = refusalByCost(options.schema, document, operationName, variables);
      if (refused) return { data: null, errors: [refused] };
      const args = { schema: options.schema, document, operationName, variableValues: variables };
      const contextValue = options.contextOf(fastify, { outlet, args, report: options.report });
      return { ...args, contextValue: contextValue as Record<PropertyKey, unknown> };
    },
    onNext: (_context, _request, result) => presentable(result as ExecutionResult, options.report) as typeof result,
  });

  return async (request, reply) => {
    const viewer = options.viewerOf(request);
    if (viewer === 'refused') {
      await reply.code(401).header('cache-control', 'no-store').send({ error: 'Sign in first.' });
      return;
    }
    const outlet = new EventStreamOutlet(reply.raw);
    const connection: LiveConnection | null = viewer && { viewer, close: (code) => outlet.close(code) };
    const [body, init] = await handler({
      method: request.method,
      url: request.url,
      headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : String(request.headers[name] ?? '')) },
      body: () => Promise.resolve(request.body as Record<PropertyKey, unknown>),
      raw: { fastify: request, outlet },
      context: undefined,
    });
    reply.header('cache-control', 'no-store').header('x-accel-buffering', 'no').code(init.status);
    if (body === null || typeof body === 'string') {
      await reply.headers({ ...init.headers }).send(body ?? '');
      return;
    }
    reply.hijack();
    reply.raw.writeHead(init.status, { ...headersOf(reply), ...init.headers, ...streamHeaders });
    if (connection) options.connections.add(connection);
    reply.raw.once('close', () => {
      if (connection) options.connections.remove(connection);
      void body.return();
    });
    for await (const message of body) {
      if (reply.raw.destroyed) break;
      reply.raw.write(message);
    }
    reply.raw.end();
  };
}

/** What every answer of ours has beside its content. */
const streamHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

const headersOf = (reply: FastifyReply) =>
  Object.fromEntries(Object.entries(reply.getHeaders()).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

/** What every stream writes is the same on every connection: there is one operation on each. */
class EventStreamOutlet implements Outlet {
  constructor(private readonly response: ServerResponse) {}

  write(result: StreamResult): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    const frame = result.frames.get('sse') ?? Buffer.from(`event: next\ndata: ${result.json}\n\n`);
    result.frames.set('sse', frame);
    this.response.write(frame);
  }

  get waiting(): number {
    return this.response.writableLength;
  }

  whenTaken(then: () => void): void {
    whenTaken(this.response, then);
  }

  /** In good order where everything is said; cut off where somebody does not take it. */
  close(code: number): void {
    if (code === 1013) this.response.destroy();
    else this.response.end();
  }
}
