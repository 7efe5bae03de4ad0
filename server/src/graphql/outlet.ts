import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { publicError, type ReportError } from './public-error.ts';

/** One result of a stream, serialised once however many connections carry it. */
export class StreamResult {
  /** What a transport made of it, by what it needs to tell apart: bytes as a text of Latin-1, in two halves. */
  readonly frames = new Map<number | string, readonly [before: string, after: string]>();

  constructor(readonly json: string) {}
}

/** The connection's end of a stream: results go to its client in the order in which they were written. */
export interface Outlet {
  /** @returns false where nobody is there any more, and nothing was written */
  write(results: readonly StreamResult[]): boolean;
  /** Bytes that were written and that the client has not taken yet. */
  readonly waiting: number;
  /** Calls back once the client has taken what was written, or is gone; at once where nothing waits. */
  whenTaken(then: () => void): void;
  /** Closes the connection; over WebSocket with this code. */
  close(code: number, reason: string): void;
}

/** What a subscription needs to write by itself rather than to hand its results to the transport one by one. */
export interface LiveOperation {
  outlet: Outlet;
  /** As they came: variables are not coerced yet. */
  args: Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;
  report: ReportError;
}

/** A result as the world may see it. */
export function presentable(result: ExecutionResult, report: ReportError): object {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => publicError(error, report)) };
}
