import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { execute, GraphQLError, type GraphQLSchema, getOperationAST, subscribe } from 'graphql';
import { CloseCode, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Viewer } from '../access/viewer.ts';
import type { LiveConnection, LiveConnections } from '../http/live-connections.ts';
import { refusalByCost } from './cost.ts';
import type { CheckedDocuments } from './documents.ts';
import { apiError } from './errors.ts';
import { OperationOrder } from './operation-order.ts';
import type { LiveOperation } from './outlet.ts';
import { isPassing, publicError, type ReportError } from './public-error.ts';
import { longestOperationId, WebSocketOutlet } from './websocket-outlet.ts';

interface Options {
  schema: GraphQLSchema;
  connections: LiveConnections;
  documents: CheckedDocuments;
  /** @returns who connects, null for nobody, or 'refused' for credentials that do not hold. */
  authenticate(request: IncomingMessage, authorization: string | undefined): Promise<Viewer | null | 'refused'>;
  /** Whether who connected may still be here: asked before each query and mutation. Subscriptions ask by themselves, and go on asking. */
  isHere(viewer: Viewer): Promise<boolean>;
  contextOf(viewer: Viewer | null, acceptLanguage: string | undefined, live: LiveOperation): object;
  report: ReportError;
}

const maximumMessage = 64 * 1024;
const maximumOperationsOfConnection = 20;
/** How often a connection must answer. */
const heartbeatMs = 12_000;
/** What stock clients take as: come back a little later. */
const later = 1013;

interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  request: IncomingMessage;
  order: OperationOrder;
  viewer?: Viewer | null;
  connection?: LiveConnection;
  language?: string | undefined;
}

/** GraphQL over `graphql-transport-ws` at `/graphql`, with the same limits as over HTTP: they do not reach it by themselves. */
export function addWebSocket(server: Server, options: Options): { stop(): Promise<void> } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maximumMessage,
    // What several connections share must be the same bytes.
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false),
  });
  /** What each connection stands on: frames that are shared are written onto it whole. */
  const below = new WeakMap<WebSocket, Duplex>();
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Nobody else listens from here on: what goes wrong with it is not to end the process, nor is an address that is none.
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?')[0] !== '/graphql') {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (ws) => {
      below.set(ws, socket);
      sockets.emit('connection', ws, request);
    });
  };
  server.on('upgrade', onUpgrade);
  const heartbeat = watch(sockets);

  const protocol = makeServer<Record<string, unknown>, Extra>({
    schema: options.schema,
    execute: (args) => execute(args),
    subscribe: (args) => subscribe(args),
    onConnect: async ({ connectionParams, extra }) => {
      const authorization = connectionParams?.authorization ?? connectionParams?.Authorization;
      const language = connectionParams?.acceptLanguage ?? extra.request.headers['accept-language'];
      const viewer = await options
        .authenticate(extra.request, typeof authorization === 'string' ? authorization : undefined)
        .catch((error: unknown) => {
          if (!isPassing(error)) throw error;
          extra.socket.close(later, 'Busy: try again in a moment');
          return 'refused' as const;
        });
      if (viewer === 'refused') return false;
      extra.viewer = viewer;
      extra.language = typeof language === 'string' ? language : undefined;
      if (viewer) {
        extra.connection = { viewer, close: (code, reason) => extra.socket.close(code, reason) };
        options.connections.add(extra.connection);
        // Whoever went away while we asked: `onClose` has been and will not come again.
        if (extra.socket.readyState > 1) options.connections.remove(extra.connection);
      }
      return true;
    },
    onClose: ({ extra }) => {
      if (extra.connection) options.connections.remove(extra.connection);
    },
    onSubscribe: async ({ extra, subscriptions }, id, payload) => {
      if (Object.keys(subscriptions).length > maximumOperationsOfConnection)
        return [refusal('Too many operations on one connection.')];
      if (id.length > longestOperationId) return [refusal('The id of an operation is too long.')];
      const checked = options.documents.check(payload.query);
      if (!('document' in checked)) return checked;
      const refused = refusalByCost(options.schema, checked.document, payload.operationName, payload.variables);
      if (refused) return [refused];
      // Each connection keeps what it asked for as long as it goes on: the one text will do for all.
      (payload as { query: string }).query = checked.text;
      const streams = getOperationAST(checked.document, payload.operationName)?.operation === 'subscription';
      if (extra.viewer && !streams && !(await options.isHere(extra.viewer)))
        return [apiError('UNAUTHENTICATED', 'Sign in first.')];
      const args = {
        schema: options.schema,
        document: checked.document,
        operationName: payload.operationName,
        variableValues: payload.variables,
      };
      const socket = below.get(extra.socket);
      if (!socket) return [apiError('UNAVAILABLE', 'The connection is over.')];
      const outlet = new WebSocketOutlet(extra.socket, socket, id);
      const live = { outlet, args, report: options.report };
      return { ...args, contextValue: options.contextOf(extra.viewer ?? null, extra.language, live) };
    },
    onNext: (_context, _id, _payload, _args, result) => {
      if (!result.errors) return undefined;
      return { ...result, errors: result.errors.map((error) => publicError(error, options.report)) };
    },
    onError: (_context, _id, _payload, errors) => errors.map((error) => publicError(error, options.report)),
    onOperation: ({ extra }, id) => extra.order.begins(id),
  });
  sockets.on('connection', (socket, request) => {
    // A message that is too long, or none, closes the socket with its code; that anybody can send one is not news for the log.
    socket.on('error', () => undefined);
    const order = new OperationOrder();
    const take = async (text: string, handle: (text: string) => Promise<void>) => {
      try {
        if (!(await order.take(text, handle))) socket.close(later, 'Too much at once');
      } catch (error) {
        // The library has no kinder way to say that a message is ours to send, not theirs.
        if (String(error).includes('Unexpected message of type'))
          return socket.close(CloseCode.BadRequest, 'Invalid message received');
        options.report({ correlationId: randomUUID(), error }, 'A message failed');
        socket.close(CloseCode.InternalServerError, 'Internal server error');
      }
    };
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) => sent(socket, data),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) => socket.on('message', (data) => void take(String(data), handle)),
      },
      { socket, request, order },
    );
    socket.once('close', (code, reason) => {
      order.end();
      void closed(code, String(reason));
    });
  });
  return {
    stop: async () => {
      clearInterval(heartbeat);
      server.off('upgrade', onUpgrade);
      for (const socket of sockets.clients) socket.close(1001, 'Going away');
      // Resolves once the last of them is gone.
      await new Promise((resolve) => sockets.close(resolve));
    },
  };
}

/** Resolves once it is handed to the system; at once where nobody is there. */
function sent(socket: WebSocket, data: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  return new Promise((resolve, reject) => socket.send(data, (error) => (error ? reject(error) : resolve())));
}

const refusal = (message: string) => new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE' } });

/** One timer for all connections: whoever has not answered the last ping by the next is gone. */
function watch(sockets: WebSocketServer): NodeJS.Timeout {
  const answered = new WeakSet<WebSocket>();
  function onPong(this: WebSocket) {
    answered.add(this);
  }
  sockets.on('connection', (socket: WebSocket) => {
    answered.add(socket);
    socket.on('pong', onPong);
  });
  return setInterval(() => {
    for (const socket of sockets.clients) {
      if (!answered.delete(socket)) socket.terminate();
      else if (socket.readyState === socket.OPEN) socket.ping();
    }
  }, heartbeatMs).unref();
}
