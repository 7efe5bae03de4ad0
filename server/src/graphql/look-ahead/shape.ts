import { type RawBuilder, sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { ReadRow } from './read-rows.ts';

/** What an expression may depend on besides its row. */
export interface ShapeContext {
  viewer: Viewer;
  /** Where the world reaches the service: document URLs are absolute. */
  publicUrl: string;
  /** Whether mail can go out at all. */
  mailGoesOut: boolean;
  /** The date in Helsinki, ISO: what holds from one day to another holds by it. */
  today: string;
  /** What the clock says: no expression asks the database's. */
  now: Date;
  /** Told which rows were handed out, as far as their reading is kept (R23). Neither waits nor throws. */
  onRead?: (rows: readonly ReadRow[], from: 'ONE' | 'LIST') => void;
}

type Expression = RawBuilder<unknown>;
/** The alias of a row in the statement. */
export type Row = Expression;

/** Which rows of the child belong to the parent's. */
type Where = (parent: Row, child: Row, context: ShapeContext, args: Record<string, unknown>) => Expression;

/** A value of the row itself. */
interface ValueField {
  value: (row: Row, context: ShapeContext, args: Record<string, unknown>) => Expression;
  /** It is a text in which nothing has to be escaped in JSON: an id, a time. */
  plain?: boolean;
}

/** One row of another shape, or null where none is there for the viewer. */
interface OneField {
  one: () => Shape;
  where: Where;
  within?: boolean;
}

/** A short list without pages, at most 20 rows. */
interface ListField {
  list: () => Shape;
  where: Where;
  orderBy: readonly string[];
  within?: boolean;
}

/** A Relay connection. `orderBy` names columns of the child, all in one direction, and ends in one that is unique. */
interface ConnectionField {
  connection: () => Shape;
  where: Where;
  orderBy: readonly string[];
  descending?: boolean;
  within?: boolean;
}

/** `within`: the parent is visible, and so is the child but for `seesWithin`. */
export type ShapeField = ValueField | OneField | ListField | ConnectionField;

/**
 * How an object type is read from its table: declared beside the type, compiled by `compile.ts` into one statement for a
 * whole query. `sees` is the access condition: a row for which it is false is not there for the viewer.
 */
export interface Shape {
  type: string;
  from: Expression;
  sees: (row: Row, context: ShapeContext) => Expression;
  /** What is left to ask of a row that was reached through a visible one; nothing where it is left out. */
  seesWithin?: (row: Row, context: ShapeContext) => Expression;
  fields: Record<string, ShapeField>;
  /** Set where its reading is kept: the opaque id of what counts as read, or 'id' where that is the row's own. */
  readAs?: 'id' | ((row: Row) => Expression);
}

/** A column as it is. */
export const column = (name: string): ValueField => ({ value: (row) => sql`${row}.${sql.ref(name)}` });
/** A timestamp column as RFC 3339 in UTC. */
export const timeColumn = (name: string): ValueField => ({ value: (row) => sql`utc_text(${row}.${sql.ref(name)})`, plain: true });
/** The row's opaque id. */
export const idOf = (type: string): ValueField => ({ value: (row) => sql`global_id(${sql.lit(type)}, ${row}.id)`, plain: true });
/** Another row's opaque id, from a column that refers to it. */
export const idFrom = (type: string, name: string): ValueField => ({
  value: (row) => sql`global_id(${sql.lit(type)}, ${row}.${sql.ref(name)})`,
  plain: true,
});
