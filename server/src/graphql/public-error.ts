import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { sqlState } from '../database/database.ts';

/** Where the private half of an error goes. */
export type ReportError = (fields: { correlationId: string; error: unknown }, message: string) => void;

/** The database is away or busy, and the same request may succeed later. */
const passing = new Set(['55P03', '57014', '57P01', '57P02', '57P03', '53300', '08006', '08001', '40001', '40P01', '25P03']);
/** A text of the request holds what PostgreSQL keeps in none: NUL, as text or within JSON. The request is at fault, whichever field it was. */
const unkeepable = new Set(['22021', '22P05']);
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
/** How pg says, without a code, that a connection is over, or that this node is ending. */
const networkWords =
  /connection (timeout|terminated)|timeout exceeded when trying to connect|is not queryable|after calling end on the pool/i;

/**
 * The half of an error that the world may see: as it is where it was written for it; otherwise a short sentence and a
 * correlation id, the rest reported.
 */
export function publicError(error: GraphQLError, report: ReportError): GraphQLFormattedError {
  const original = error.originalError;
  if (!original || original instanceof GraphQLError) {
    const { stacktrace: _, ...extensions } = error.extensions as Record<string, unknown>;
    return { ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT', ...extensions } };
  }
  if (unkeepable.has(sqlState(original) ?? '')) {
    return {
      message: 'A text holds a character that no text here can hold, such as NUL.',
      path: error.path,
      locations: error.locations,
      extensions: { code: 'BAD_USER_INPUT' },
    } as GraphQLFormattedError;
  }
  const correlationId = randomUUID();
  report({ correlationId, error: original }, 'A request failed');
  const away = isPassing(original);
  return {
    message: away ? 'The service is busy or its database is away. Try again in a moment.' : 'Something went wrong on our side.',
    path: error.path,
    locations: error.locations,
    extensions: { code: away ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR', correlationId },
  } as GraphQLFormattedError;
}

/** @returns true where the database, and not the request, is why it failed, and it may succeed later. */
export function isPassing(error: unknown): boolean {
  if (passing.has(sqlState(error) ?? '')) return true;
  for (let at = error as { code?: string; message?: string; cause?: unknown } | undefined; at; at = at.cause as typeof at) {
    if (at.code && networkCodes.has(at.code)) return true;
    if (networkWords.test(at.message ?? '')) return true;
  }
  return false;
}
