import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/database.ts';
import { Compiler } from './compile.ts';
import { newTrail, readRows, type Trail } from './read-rows.ts';
import { selectionBelow, valueKey } from './selection.ts';
import type { Row, Shape, ShapeContext } from './shape.ts';

type Loaded = Record<string, unknown>;
type Where = (row: Row) => RawBuilder<unknown>;

/** One object of `shape`, with everything that the query asks below, in one statement; null where the viewer sees none. */
export async function loadOne(
  tx: Tx,
  context: ShapeContext,
  shape: Shape,
  where: Where,
  info: GraphQLResolveInfo,
): Promise<Loaded | null> {
  const selected = selectionBelow(info, objectType(info, shape.type));
  const trail = newTrail();
  const rows = await tx.query(
    sql<{ value: Loaded | null }>`select ${new Compiler(context).one(shape, where, selected, trail)} as value`,
  );
  const value = rows[0]?.value;
  report(context, trail, value, 'ONE');
  return value ? { __typename: shape.type, ...value } : null;
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
  const trail = newTrail();
  const expression = new Compiler(context).connection(shape, where, order, args, selectionBelow(info, type), trail);
  const rows = await tx.query(sql<{ value: Loaded }>`select ${expression} as value`);
  const value = rows[0]?.value ?? {};
  report(context, trail, value, 'LIST');
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
    sql<{ id: string; value: Loaded }>`select id, (${new Compiler(context).one(
      shape,
      (row) => sql`${row}.id = wanted.id`,
      selected,
      trail,
    )}) as value from unnest(${[...ids]}::uuid[]) as wanted(id)`,
  );
  const found = rows.filter(({ value }) => value !== null);
  for (const { value } of found) report(context, trail, value, 'LIST');
  return new Map(found.map(({ id, value }) => [id, { __typename: shape.type, ...value }]));
}

/** Reads a field from a loaded row by its name and arguments; from any other object by its name. */
export const readLoaded: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const object = source as Loaded;
  const value = object[valueKey(info.fieldName, args)];
  return typeof value === 'function' ? value.call(object, args, context, info) : value;
};

function report(context: ShapeContext, trail: Trail, value: unknown, from: 'ONE' | 'LIST'): void {
  const rows = readRows(trail, value);
  if (rows.length > 0) context.onRead?.(rows, from);
}

function objectType(info: GraphQLResolveInfo, name: string): GraphQLObjectType {
  const type = info.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}
