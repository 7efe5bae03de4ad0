import { type RawBuilder, sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';

/**
 * A condition on a client's row: each word of `search` begins one of the names, or the whole is the customer number or a diary
 * number of theirs. Capitals, marks and the script are alike: `makinen` and `Мякинен` find Mäkinen.
 *
 * For staff the whole register is looked up, by its indexes. For an advisor each of their own clients is compared: how
 * long that takes tells nothing of others (R4).
 */
export function clientMatches(search: string, row: RawBuilder<unknown>, viewer: Viewer): RawBuilder<unknown> {
  const text = search.trim();
  // PostgreSQL takes no NUL in a text, and no name that it holds has one.
  if (text === '' || text.includes('\0')) return sql`false`;
  if (viewer.part === 'STAFF') return sql`${row}.id in (select found_clients(${text}))`;
  return sql`(${row}.customer_number = ${text}
    or ${row}.id in (select client_id from application where diary_number in (${text}, ${text.toUpperCase()}))
    or (cardinality(name_patterns(${text})) > 0 and ${row}.name_folded like all (name_patterns(${text}))))`;
}
