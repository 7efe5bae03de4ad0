import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type RawBuilder, sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';

/** SQL with its parameters, ready to be sent. */
export interface Statement {
  sql: string;
  parameters: readonly unknown[];
}

/** The statement with other values in place of the parameters that stand for them. */
export function fill({ sql, parameters }: Statement, values: ReadonlyMap<unknown, unknown>): Statement {
  return { sql, parameters: parameters.map((value) => (values.has(value) ? values.get(value) : value)) };
}

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

export function compileSql(statement: RawBuilder<unknown>): Statement {
  const { sql, parameters } = statement.compile(compiler);
  return { sql, parameters };
}

/**
 * One statement that says whose it is before it reads `text`, an expression: a `case` looks at its conditions first, and a sub-select
 * that refers to nothing outside is run when its value is wanted. Were it otherwise, row-level security would let nothing through.
 * @param viewer null for the service itself
 */
export const askedBy = (viewer: Viewer | null, text: RawBuilder<unknown>): RawBuilder<unknown> => sql`select case
  when set_config('edusta.account', ${viewer?.accountId ?? ''}, true) is not null
    and set_config('edusta.part', ${viewer?.part ?? 'SERVICE'}, true) is not null
  then (${text}) end as value`;
