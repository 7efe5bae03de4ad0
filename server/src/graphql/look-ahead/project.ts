import { getNullableType, isListType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { isAsStored, objectText, orNull } from './json-text.ts';
import { NotInAnswersShape } from './planned-read.ts';
import type { Selected } from './selection.ts';

type Expression = RawBuilder<unknown>;

/**
 * Of a value that is an object by itself, or a list of them, what is asked of it, as SQL of type text. Its members have the schema's
 * names. `alias` gives a new name in the statement.
 */
export function projected(value: Expression, field: Selected, alias: () => Expression): Expression {
  const type = field.type && getNullableType(field.type);
  const whole = alias();
  const is = sql`${whole}.value`;
  // Looked at several times and read once: `offset` keeps it a select of its own.
  const from = sql`(select (${value})::json as value offset 0) ${whole}`;
  const missing = sql`when ${is} is null or json_typeof(${is}) = 'null' then 'null'`;
  if (!isListType(type)) return sql`(select case ${missing} else ${members(is, field, alias)} end from ${from})`;
  const item = alias();
  return sql`(select case ${missing} else (
    select '[' || coalesce(string_agg(${members(sql`${item}.value`, field, alias)}, ',' order by ${item}.n), '') || ']'
    from json_array_elements(${is}) with ordinality ${item}(value, n)) end from ${from})`;
}

function members(value: Expression, field: Selected, alias: () => Expression): Expression {
  const asked = field.returns ? field.below(field.returns) : [];
  return objectText(
    asked.map((member) => {
      if (member.name === '__typename') return [member.key, sql.lit(`"${member.of}"`)] as const;
      if (!isAsStored(member.type)) throw new NotInAnswersShape(`${member.name} has other names for its values`);
      const part = sql`(${value} -> ${sql.lit(member.name)})`;
      return [member.key, member.returns ? projected(part, member, alias) : orNull(sql`${part}::text`)] as const;
    }),
  );
}
