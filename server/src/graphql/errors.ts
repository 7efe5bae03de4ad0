import { GraphQLError } from 'graphql';

/** What a person may not do, or what no query may ask: a GraphQL error with a code and a short public sentence. */
export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'BAD_CURSOR' | 'RATE_LIMITED' | 'UNAVAILABLE';

export function apiError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
