import { type RawBuilder, sql } from 'kysely';

/** Escapes what LIKE takes as a pattern. */
const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/**
 * A condition on a client's row: each word of `search` begins one of the names, or the whole is the customer number or a diary
 * number of theirs. Upper and lower case are alike.
 */
export function clientMatches(search: string, row: RawBuilder<unknown>): RawBuilder<unknown> {
  const text = search.trim();
  const words = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, 8);
  // PostgreSQL takes no NUL in a text, and no name that it holds has one.
  if (words.length === 0 || text.includes('\0')) return sql`false`;
  const byName = sql.join(
    words.map((word) => {
      const begins = `${literal(word.toLowerCase())}%`;
      const within = `% ${begins}`;
      const hyphenated = `%-${begins}`;
      return sql`(lower(${row}.family_name || ' ' || ${row}.given_names) like any (${[begins, within, hyphenated]}::text[])
        or lower(${row}.given_names) like ${begins})`;
    }),
    sql` and `,
  );
  return sql`(${row}.customer_number = ${text}
    or ${row}.id in (select client_id from application where diary_number = ${text.toUpperCase()} or diary_number = ${text})
    or (${byName}))`;
}
