import { ApolloServer, HeaderMap } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { ApiContext } from './context.ts';
import { answerText, Executor } from './executor.ts';
import { sendGraphiql, wantsGraphiql } from './graphiql.routes.ts';
import { limitsRule, maximumTokens } from './limits.ts';
import { publicError, type ReportError } from './public-error.ts';
import { type SendStream, wantsStream } from './sse.ts';

interface Options<Context extends object> {
  schema: GraphQLSchema;
  contextOf: (request: FastifyRequest) => Context;
  /** The dashboard's own documents by the hash that it sends instead of them, known since the build; nobody can add to them. */
  documents: ReadonlyMap<string, string>;
  report: ReportError;
  /** Answers as an event stream who asks for one. */
  sendStream: SendStream;
}

/** GraphQL over HTTP at `/graphql`. Call `stop` once no request is under way. */
export async function addGraphql<Context extends object>(
  app: FastifyInstance,
  options: Options<Context>,
): Promise<{ stop(): Promise<void> }> {
  const { schema } = options;
  const executor = new Executor(schema);
  const apollo = new ApolloServer<Context>({
    // Apollo's way to another executor: there is no other service behind it.
    gateway: {
      onSchemaLoadOrUpdate(tell) {
        tell({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: async () => ({
        executor: ({ document, operationName, request, context }) =>
          executor.execute({ document, operationName, variables: request.variables, context: context as ApiContext }),
      }),
      stop: async () => undefined,
    },
    stringifyResult: answerText,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: maximumTokens },
    validationRules: [limitsRule],
    persistedQueries: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginUsageReportingDisabled()],
    formatError: (formatted, error) => {
      const unwrapped = unwrapResolverError(error);
      if (error instanceof GraphQLError) {
        const own = unwrapped === error || unwrapped instanceof GraphQLError;
        return own ? formatted : publicError(error, options.report);
      }
      return formatted as GraphQLFormattedError;
    },
    logger: {
      debug() {},
      info() {},
      warn() {},
      error: (message) => options.report({ correlationId: 'apollo', error: message }, 'Apollo'),
    },
  });
  await apollo.start();

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: 256 * 1024,
    handler: async (request, reply) => {
      if (wantsGraphiql(request)) return sendGraphiql(reply);
      if (wantsStream(request)) return options.sendStream(request, reply);
      const body = withText(request.body, options.documents);
      if (body === null) return reply.header('cache-control', 'no-store').send(unknownHash);
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
      }
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method,
          headers,
          body,
          search: new URL(request.url, 'http://edusta').search,
        },
        context: async () => options.contextOf(request),
      });
      for (const [name, value] of answer.headers) reply.header(name, value);
      reply.header('cache-control', 'no-store').code(answer.status ?? 200);
      if (answer.body.kind === 'complete') return reply.send(answer.body.string);
      throw new Error('Incremental delivery is not offered');
    },
  });
  return { stop: () => apollo.stop() };
}

/** The request's body with the text of a document that was sent by its hash; null for a hash that no build of ours has. */
function withText(body: unknown, documents: ReadonlyMap<string, string>): unknown {
  const { extensions, ...rest } = (body ?? {}) as { query?: string; extensions?: { persistedQuery?: { sha256Hash?: unknown } } };
  const hash = extensions?.persistedQuery?.sha256Hash;
  if (typeof hash !== 'string') return body;
  if (rest.query !== undefined) return rest;
  const text = documents.get(hash);
  return text === undefined ? null : { ...rest, query: text };
}

/** What clients of the usual protocol take as: send the whole text. */
const unknownHash = { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };
