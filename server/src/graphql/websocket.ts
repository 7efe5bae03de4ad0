import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Viewer } from '../access/viewer.ts';
import type { LiveConnection, LiveConnections } from '../http/live-connections.ts';
import { apiError } from './errors.ts';
import { limitsRule, maximumTokens } from './limits.ts';
import { publicError, type ReportError } from './public-error.ts';

interface Options {
  schema: GraphQLSchema;
  connections: LiveConnections;
  /** @returns who connects, null for nobody, or 'refused' for credentials that do not hold. */
  authenticate(request: IncomingMessage, authorization: string | undefined): Promise<Viewer | null | 'refused'>;
  /** Whether who connected may still be here: asked before each query and mutation. Subscriptions ask by themselves, and go on asking. */
  isHere(viewer: Viewer): Promise<boolean>;
  contextOf(viewer: Viewer | null, acceptLanguage: string | undefined, close: (code: number, reason: string) => void): object;
  report: ReportError;
}

const maximumMessage = 64 * 1024;
const maximumOperationsOfConnection = 20;

interface Extra extends Record<PropertyKey, unknown> {
  viewer?: Viewer | null;
  connection?: LiveConnection;
}

/** GraphQL over `graphql-transport-ws` at `/graphql`, with the same limits as over HTTP: they do not reach it by themselves. */
export function addWebSocket(server: Server, options: Options): { stop(): Promise<void> } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maximumMessage,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false),
  });
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (new URL(request.url ?? '/', 'http://edusta').pathname !== '/graphql') {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit('connection', ws, request));
  };
  server.on('upgrade', onUpgrade);

  const { dispose } = useServer<Record<string, unknown>, Extra>(
    {
      schema: options.schema,
      execute: (args) => execute(args),
      subscribe: (args) => subscribe(args),
      onConnect: async ({ connectionParams, extra }) => {
        const authorization = connectionParams?.authorization ?? connectionParams?.Authorization;
        const viewer = await options.authenticate(extra.request, typeof authorization === 'string' ? authorization : undefined);
        if (viewer === 'refused') return false;
        extra.viewer = viewer;
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
      onSubscribe: async ({ extra, connectionParams, subscriptions }, _id, payload) => {
        if (Object.keys(subscriptions).length > maximumOperationsOfConnection)
          return [refusal('Too many operations on one connection.')];
        const checked = check(options.schema, payload.query);
        if (!('kind' in checked)) return checked;
        const streams = getOperationAST(checked, payload.operationName)?.operation === 'subscription';
        if (extra.viewer && !streams && !(await options.isHere(extra.viewer)))
          return [apiError('UNAUTHENTICATED', 'Sign in first.')];
        const language = connectionParams?.acceptLanguage ?? extra.request.headers['accept-language'];
        return {
          schema: options.schema,
          document: checked,
          operationName: payload.operationName,
          variableValues: payload.variables,
          contextValue: options.contextOf(
            extra.viewer ?? null,
            typeof language === 'string' ? language : undefined,
            (code, reason) => extra.socket.close(code, reason),
          ),
        };
      },
      onNext: (_context, _id, _payload, _args, result) => {
        if (!result.errors) return undefined;
        return { ...result, errors: result.errors.map((error) => publicError(error, options.report)) };
      },
      onError: (_context, _id, _payload, errors) => errors.map((error) => publicError(error, options.report)),
    },
    sockets,
  );
  return {
    stop: async () => {
      server.off('upgrade', onUpgrade);
      await dispose();
      for (const socket of sockets.clients) socket.terminate();
    },
  };
}

const refusal = (message: string) => new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE' } });

/** Parsed and validated documents, the last used last: a thousand subscribers with one document parse it once. */
const checkedDocuments = new Map<string, DocumentNode>();
const maximumChecked = 500;

function check(schema: GraphQLSchema, query: string): DocumentNode | GraphQLError[] {
  const known = checkedDocuments.get(query);
  if (known) {
    checkedDocuments.delete(query);
    checkedDocuments.set(query, known);
    return known;
  }
  try {
    const document = parse(query, { maxTokens: maximumTokens });
    const errors = validate(schema, document, [limitsRule, ...specifiedRules]);
    if (errors.length > 0) return [...errors];
    checkedDocuments.set(query, document);
    const [oldest] = checkedDocuments.keys();
    if (checkedDocuments.size > maximumChecked && oldest !== undefined) checkedDocuments.delete(oldest);
    return document;
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError(String(error))];
  }
}
