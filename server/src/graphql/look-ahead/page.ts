import { apiError } from '../errors.ts';
import { idOfType } from '../global-id.ts';

/** A connection's page: at most `size` rows after (or before) the row `from`. */
export interface Page {
  size: number;
  backward: boolean;
  from: string | null;
}

export const defaultPageSize = 20;
export const maximumPageSize = 100;

/** Reads `first`, `after`, `last` and `before`, as the contract has them. @throws BAD_USER_INPUT */
export function pageOf(args: Record<string, unknown>, type: string): Page {
  const { first, last, after, before } = args;
  if (first != null && last != null) throw apiError('BAD_USER_INPUT', 'Give first or last, not both.');
  if ((after != null && last != null) || (before != null && last == null)) {
    throw apiError('BAD_USER_INPUT', 'after goes with first, before with last.');
  }
  const size = (first ?? last ?? defaultPageSize) as number;
  if (!Number.isInteger(size) || size < 1 || size > maximumPageSize) {
    throw apiError('BAD_USER_INPUT', `first and last are from 1 to ${maximumPageSize}.`);
  }
  const cursor = (after ?? before) as string | null | undefined;
  const from = cursor == null ? null : idOfType(type, cursor);
  if (cursor != null && from === null) throw apiError('BAD_USER_INPUT', 'That is no cursor of this list.');
  return { size, backward: last != null, from };
}
