import { type RawBuilder, sql } from 'kysely';

/**
 * A condition on a mandate's row, for staff: each word of `search` begins one of the names of the client, as stated or as registered, or
 * of the advisor; or the whole is the client's customer number or a diary number of theirs, stated or registered. Names as in
 * `clientMatches`. By the indexes of each, beneath row-level security; for anybody but staff it finds nothing.
 */
export function mandateMatches(search: string, row: RawBuilder<unknown>): RawBuilder<unknown> {
  // PostgreSQL takes no NUL in a text, and nothing that it holds has one.
  if (search.includes('\0')) return sql`false`;
  return sql`${row}.id in (select found_mandates(${search}))`;
}
