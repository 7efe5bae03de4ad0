import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { execute, type GraphQLSchema, getOperationAST, subscribe } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import type { LiveConnection, LiveConnections } from '../http/live-connections.ts';
import { refusalByCost } from './cost.ts';
import type { CheckedDocuments } from './documents.ts';
import { type LiveOperation, type Outlet, presentable, StreamResult } from './outlet.ts';
import type { ReportError } from './public-error.ts';
import { whenTaken } from './websocket-outlet.ts';

interface Options {
  schema: GraphQLSchema;
  connections: LiveConnections;
  documents: CheckedDocuments;
  viewerOf(request: FastifyRequest): Viewer | null | 'refused';
  contextOf(request: FastifyRequest, live: LiveOperation): object;
  report: ReportError;
  heartbeatMs?: number;
}

/** Answers a request for an event stream at `/graphql`. */
export type SendStream = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Whether a request wants its answer as an event stream: that alone. A client that takes JSON as well, as urql's does, gets JSON. */
export const wantsStream = ({ headers: { accept = '' } }: FastifyRequest): boolean =>
  accept.includes('text/event-stream') && !accept.includes('json');

const usualHeartbeatMs = 12_000;

/** A request's operation, by the rules of GraphQL over HTTP; null where it is none. */
function operationOf({ method, body, query }: FastifyRequest) {
  try {
    const { variables, ...given } = { ...((method === 'GET' ? query : body) as Record<string, unknown>) };
    const read = typeof variables === 'string' ? JSON.parse(variables) : variables;
    if (typeof given.query !== 'string' || (read != null && (typeof read !== 'object' || Array.isArray(read)))) return null;
    const name = typeof given.operationName === 'string' ? given.operationName : undefined;
    return { query: given.query, operationName: name, variableValues: (read ?? {}) as Record<string, unknown> };
  } catch {
    return null;
  }
}

/**
 * GraphQL over SSE by the protocol of graphql-sse, each operation on a connection of its own, for those whose network blocks WebSocket: the
 * same limits, streams and groups. The connection ends where a WebSocket would be closed, without `complete` where one is to come back.
 */
export function graphqlOverSse(options: Options): { send: SendStream; stop(): void } {
  const { schema, connections, documents, report, heartbeatMs = usualHeartbeatMs } = options;
  const open = new Set<EventStreamOutlet>();
  // One timer for all: whoever has taken nothing of what waited at the last heartbeat is gone.
  const heartbeat = setInterval(() => {
    for (const outlet of open) outlet.beat();
  }, heartbeatMs).unref();

  const send: SendStream = async (request, reply) => {
    const viewer = options.viewerOf(request);
    reply.header('cache-control', 'no-store');
    if (viewer === 'refused') return reply.code(401).send({ error: 'Sign in first.' });
    const operation = operationOf(request);
    if (!operation) return reply.code(400).send({ error: 'That is no operation.' });
    const checked = documents.check(operation.query);
    const ast = 'document' in checked ? getOperationAST(checked.document, operation.operationName) : null;
    if (ast?.operation === 'mutation' && request.method === 'GET') return reply.code(405).send({ error: 'Post it.' });

    const { raw } = reply;
    const outlet = new EventStreamOutlet(raw);
    const connection: LiveConnection | null = viewer && { viewer, close: (code) => outlet.close(code) };
    const perform = async () => {
      if (!('document' in checked)) return { errors: checked };
      const { document } = checked;
      const refused = refusalByCost(schema, document, operation.operationName, operation.variableValues);
      if (refused) return { errors: [refused] };
      const args = { ...operation, schema, document };
      const contextValue = options.contextOf(request, { outlet, args, report });
      return ast?.operation === 'subscription' ? subscribe({ ...args, contextValue }) : execute({ ...args, contextValue });
    };
    const result = await perform();
    reply.hijack();
    raw.writeHead(200, { ...headersOf(reply), ...streamHeaders });
    open.add(outlet);
    if (connection) connections.add(connection);
    const leave = () => {
      open.delete(outlet);
      if (connection) connections.remove(connection);
      if (Symbol.asyncIterator in result) void result.return?.();
    };
    raw.once('close', leave);
    // Whoever went away while we looked: nothing will say so again.
    if (raw.destroyed) leave();
    outlet.say(sign);
    try {
      for await (const one of Symbol.asyncIterator in result ? result : [result])
        outlet.write([new StreamResult(JSON.stringify(presentable(one, report)))]);
      outlet.say(complete);
      raw.end();
    } catch (error) {
      report({ correlationId: request.id, error }, 'A stream failed');
      outlet.close(1013);
    }
    return reply;
  };
  return { send, stop: () => clearInterval(heartbeat) };
}

/** What every answer of ours has beside its content. */
const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'x-accel-buffering': 'no',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

const headersOf = (reply: FastifyReply) =>
  Object.fromEntries(Object.entries(reply.getHeaders()).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

/** A comment: browsers believe in a stream once something came, and nothing else tells that it is still there. */
const sign = ':\n\n';
const complete = 'event: complete\ndata:\n\n';

/** What every stream writes is the same on every connection: there is one operation on each. */
class EventStreamOutlet implements Outlet {
  /** Bytes that had been taken by the last heartbeat, where some still waited. */
  private stuckAt: number | undefined;

  constructor(private readonly response: ServerResponse) {}

  write(results: readonly StreamResult[]): boolean {
    let frames = '';
    for (const result of results) {
      const known = result.frames.get('sse');
      const frame = known ?? ([Buffer.from(`event: next\ndata: ${result.json}\n\n`).toString('latin1'), ''] as const);
      if (!known) result.frames.set('sse', frame);
      frames += frame[0];
    }
    return this.say(frames);
  }

  /** @param bytes as a text of Latin-1 */
  say(bytes: string): boolean {
    if (this.response.writableEnded || this.response.destroyed) return false;
    this.response.write(bytes, 'latin1');
    return true;
  }

  get waiting(): number {
    return this.response.writableLength;
  }

  whenTaken(then: () => void): void {
    whenTaken(this.response, then);
  }

  /** Says that the stream is still there; cuts it off where nothing of what waited was taken since the last time. */
  beat(): void {
    const { socket } = this.response;
    const taken = socket ? socket.bytesWritten - socket.writableLength : 0;
    if (this.stuckAt === taken) return void this.response.destroy();
    this.stuckAt = this.waiting > 0 ? taken : undefined;
    if (this.waiting === 0) this.say(sign);
  }

  /** In good order where everything is said; cut off where somebody does not take it. */
  close(code: number): void {
    if (code === 1013) this.response.destroy();
    else this.response.end();
  }
}
