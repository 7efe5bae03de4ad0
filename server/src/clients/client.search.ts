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
    or ${row}.id in (select own.client_id ${ownCases(viewer, [text, text.toUpperCase()])})
    or (cardinality(name_patterns(${text})) > 0 and ${row}.name_folded like all (name_patterns(${text}))))`;
}

/**
 * A condition on an application's row: it has this diary number. For an advisor each of their own cases is compared, whether or not
 * somebody else's has it: by the index on the numbers, row-level security would have more to do for one that is there (R4).
 */
export function hasDiaryNumber(number: string, row: RawBuilder<unknown>, viewer: Viewer): RawBuilder<unknown> {
  if (number.includes('\0')) return sql`false`;
  if (viewer.part !== 'ADVISOR') return sql`${row}.diary_number = ${number}`;
  return sql`${row}.id in (select own.id ${ownCases(viewer, [number])})`;
}

// Joined to nothing, a number is none that an index knows.
const ownCases = (viewer: Viewer, numbers: readonly string[]) => sql`from power_of_attorney held
  join application own on own.client_id = held.client_id
  where held.advisor_id = ${viewer.accountId}::uuid and held.status = 'APPROVED' and own.diary_number || '' = any(${numbers}::text[])`;
