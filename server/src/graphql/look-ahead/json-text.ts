import { type GraphQLOutputType, GraphQLString, getNamedType, getNullableType, isEnumType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Keys } from './selection.ts';

type Expression = RawBuilder<unknown>;

// JSON is put together as text: PostgreSQL's own builders look up the kind of each argument again for each row, which is most of their work.

/** An object, as SQL of type text. The values are SQL texts of JSON, never null. */
export function objectText(fields: readonly (readonly [string, Expression])[]): Expression {
  if (fields.length === 0) return sql`'{}'`;
  const parts = fields.map(([key, value], n) => sql`${sql.lit(`${n === 0 ? '{' : ','}${JSON.stringify(key)}:`)} || ${value}`);
  return sql`(${sql.join(parts, sql` || `)} || '}')`;
}

/** What it says, or JSON's null where it is null. */
export const orNull = (text: Expression): Expression => sql`coalesce(${text}, 'null')`;

/** A text in which nothing has to be escaped, in quotes. */
export const quoted = (text: Expression): Expression => sql`'"' || ${text} || '"'`;

/** Whether a value of this type stands in the response as the tables have it: an enum may have other names for its values. */
export function isAsStored(type: GraphQLOutputType | null): boolean {
  const named = type && getNamedType(type);
  return !isEnumType(named) || named.getValues().every(({ name, value }) => name === value);
}

/**
 * A value, as SQL of type text. In an answer it is known by its type in the schema; what resolvers take it from may hold anything.
 * `plain`: it is a text in which nothing has to be escaped.
 */
export function valueText(value: Expression, type: GraphQLOutputType | null, keys: Keys, plain = false): Expression {
  if (plain) return orNull(quoted(value));
  const nullable = type && getNullableType(type);
  // What an enum may hold has no character that JSON escapes.
  if (keys === 'ANSWER' && isEnumType(nullable)) return orNull(quoted(sql`(${value})::text`));
  if (keys === 'ANSWER' && nullable === GraphQLString) return orNull(sql`to_json((${value})::text)::text`);
  // Whatever it is, of unknown type too.
  return sql`(json_build_array(${value}) -> 0)::text`;
}
