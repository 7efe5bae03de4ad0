import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Database, Tx } from '../../database/database.ts';
import { askedBy, compileSql, fill, type Statement } from '../../database/statement.ts';
import { Compiler } from './compile.ts';
import { PlannedRead } from './planned-read.ts';
import { newTrail, readRows, type Trail } from './read-rows.ts';
import { type Keys, selectionBelow, valueKey } from './selection.ts';
import type { Row, Shape, ShapeContext } from './shape.ts';

type Loaded = Record<string, unknown>;
type Where = (row: Row) => RawBuilder<unknown>;
type From = 'ONE' | 'LIST';

/** One object of `shape`, with everything that the query asks below, in one statement; null where the viewer sees none. */
export async function loadOne(
  tx: Tx,
  context: ShapeContext,
  shape: Shape,
  where: Where,
  info: GraphQLResolveInfo,
): Promise<Loaded | null> {
  const type = objectType(info, shape.type);
  const value = await load(tx, context, 'ONE', (compiler, keys, trail) =>
    compiler.one(shape, where, selectionBelow(info, type, keys), trail),
  );
  return value && typed(shape, value);
}

/** Objects that were loaded together and are handed out one by one. */
export interface LoadedRows {
  beside: boolean;
  /** @returns the object at this place, noted as read in this context; null where the viewer sees none */
  take(place: number, context: ShapeContext): Loaded | null;
}

/** A condition beside what is read, of the same moment: SQL of a value that is given each time. */
export interface Beside {
  condition: (value: RawBuilder<unknown>) => RawBuilder<unknown>;
  value: unknown;
}

interface RowsStatement {
  statement: Statement;
  trail: Trail;
}

/** Stand in a statement for what differs from one time to the next. */
const slots = { ids: ['ids'], value: ['value'] };

/**
 * Statements of one selection by where it stands in the document, for those who ask for it again and again: they are made once for each viewer.
 * What looks at the time is made each time.
 */
export class PreparedRows {
  private readonly known = new WeakMap<Viewer, Map<string | number, RowsStatement>>();

  statement(context: ShapeContext, key: string | number, make: (context: ShapeContext) => RowsStatement): RowsStatement {
    const own = this.known.get(context.viewer) ?? new Map<string | number, RowsStatement>();
    const known = own.get(key);
    if (known) return known;
    let isTimed = false;
    const timed = <Key extends 'now' | 'today'>(name: Key) => ({
      get: () => {
        isTimed = true;
        return context[name];
      },
    });
    const made = make(Object.create(context, { now: timed('now'), today: timed('today') }));
    if (!isTimed) this.known.set(context.viewer, own.set(key, made));
    return made;
  }
}

/** Objects of `shape` by their uuids, in one round trip and outside any transaction. */
export async function loadRows(
  database: Database,
  context: ShapeContext,
  shape: Shape,
  ids: readonly string[],
  info: GraphQLResolveInfo,
  beside: Beside,
  prepared: PreparedRows,
): Promise<LoadedRows> {
  const { statement, trail } = prepared.statement(context, info.path.key, (own) => rowsStatement(own, shape, info, beside));
  const values = new Map<unknown, unknown>([
    [slots.ids, ids],
    [slots.value, beside.value],
  ]);
  const text = await database.answer(fill(statement, values));
  const loaded = JSON.parse(text ?? '{"beside":false,"rows":[]}') as { beside: boolean; rows: (Loaded | null)[] };
  return {
    beside: loaded.beside,
    take: (place, own) => {
      const value = loaded.rows[place] ?? null;
      report(own, trail, value, 'ONE');
      return value && typed(shape, value);
    },
  };
}

function rowsStatement(context: ShapeContext, shape: Shape, info: GraphQLResolveInfo, { condition }: Beside): RowsStatement {
  const trail = newTrail();
  const selected = selectionBelow(info, objectType(info, shape.type));
  const one = new Compiler(context).one(shape, (row) => sql`${row}.id = wanted.id`, selected, trail);
  const text = sql`select '{"beside":' || (${condition(sql`${slots.value}`)})::text || ',"rows":[' || coalesce((
    select string_agg(coalesce(${one}, 'null'), ',' order by wanted.place)
    from unnest(${slots.ids}::uuid[]) with ordinality as wanted(id, place)), '') || ']}'`;
  return { statement: compileSql(askedBy(context.viewer, text)), trail };
}

/** A connection of `shape` at the root of a query, in one statement. */
export async function loadConnection(
  tx: Tx,
  context: ShapeContext,
  shape: Shape,
  where: Where,
  order: { orderBy: readonly string[]; descending?: boolean },
  args: Record<string, unknown>,
  info: GraphQLResolveInfo,
): Promise<Loaded> {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) throw new Error(`${type.name} is no connection`);
  const value = await load(tx, context, 'LIST', (compiler, keys, trail) =>
    compiler.connection(shape, where, order, args, selectionBelow(info, type, keys), trail),
  );
  return value ?? {};
}

/** With what an interface's type is told by. */
const typed = (shape: Shape, value: Loaded): Loaded => Object.assign(value, { __typename: shape.type });

async function load(
  tx: Tx,
  context: ShapeContext,
  from: From,
  compile: (compiler: Compiler, keys: Keys, trail: Trail) => RawBuilder<unknown>,
): Promise<Loaded | null> {
  const trail = newTrail();
  if (tx instanceof PlannedRead) {
    tx.take({ text: compile(new Compiler(context, 'ANSWER'), 'ANSWER', trail), trail, from });
    return tx.placeholder;
  }
  const text = compile(new Compiler(context), 'LOADED', trail);
  const [row] = await tx.query(sql<{ value: string | null }>`select ${text} as value`);
  const value = row?.value ? (JSON.parse(row.value) as Loaded) : null;
  report(context, trail, value, from);
  return value;
}

/** Objects of `shape` at a field that may hold others as well, in one statement. @returns those that the viewer sees, by their uuid */
export async function loadMany(
  tx: Tx,
  context: ShapeContext,
  shape: Shape,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<Map<string, Loaded>> {
  if (ids.length === 0) return new Map();
  const trail = newTrail();
  const selected = selectionBelow(info, objectType(info, shape.type));
  const rows = await tx.query(
    sql<{ id: string; value: string | null }>`select id, (${new Compiler(context).one(
      shape,
      (row) => sql`${row}.id = wanted.id`,
      selected,
      trail,
    )}) as value from unnest(${[...ids]}::uuid[]) as wanted(id)`,
  );
  const found = rows.flatMap(({ id, value }) => (value ? [{ id, value: JSON.parse(value) as Loaded }] : []));
  for (const { value } of found) report(context, trail, value, 'LIST');
  return new Map(found.map(({ id, value }) => [id, typed(shape, value)]));
}

/** Reads a field from a loaded row by its name and arguments; from any other object by its name. */
export const readLoaded: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const object = source as Loaded;
  const value = object[valueKey(info.fieldName, args)];
  return typeof value === 'function' ? value.call(object, args, context, info) : value;
};

function report(context: ShapeContext, trail: Trail, value: unknown, from: From): void {
  const rows = readRows(trail, value);
  if (rows.length > 0) context.onRead?.(rows, from);
}

function objectType(info: GraphQLResolveInfo, name: string): GraphQLObjectType {
  const type = info.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}
