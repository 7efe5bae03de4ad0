import { ApolloServer, HeaderMap } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { sendGraphiql, wantsGraphiql } from './graphiql.routes.ts';
import { limitsRule, maximumTokens } from './limits.ts';
import { publicError, type ReportError } from './public-error.ts';

interface Options<Context extends object> {
  schema: GraphQLSchema;
  contextOf: (request: FastifyRequest) => Context;
  /** Documents by their SHA-256, sent by hash: the dashboard's own, known since the build. */
  documents: ReadonlyMap<string, string>;
  report: ReportError;
}

/** GraphQL over HTTP at `/graphql`. Call `stop` once no request is under way. */
export async function addGraphql<Context extends object>(
  app: FastifyInstance,
  options: Options<Context>,
): Promise<{ stop(): Promise<void> }> {
  const apollo = new ApolloServer<Context>({
    schema: options.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: maximumTokens },
    validationRules: [limitsRule],
    // Only what the build brought is known by hash; nobody can add to it.
    persistedQueries: { cache: known(options.documents) },
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
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
      }
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method,
          headers,
          body: request.body,
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

function known(documents: ReadonlyMap<string, string>) {
  return {
    get: async (key: string) => documents.get(key.replace(/^apq:/, '')),
    set: async () => undefined,
    delete: async () => false,
  };
}
