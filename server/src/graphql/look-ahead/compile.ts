import { type RawBuilder, sql } from 'kysely';
import { pageOf } from './page.ts';
import { addBelow, newTrail, readKey, type Trail } from './read-rows.ts';
import type { Selected } from './selection.ts';
import type { Row, Shape, ShapeContext, ShapeField } from './shape.ts';

type Expression = RawBuilder<unknown>;

/** The fields of a connection that need its page read; a count alone does not. */
const pageFields = new Set(['nodes', 'edges', 'pageInfo']);

/** One statement's worth of aliases. */
export class Compiler {
  private aliases = 0;
  constructor(private readonly context: ShapeContext) {}

  alias(): Row {
    return sql.ref(`r${++this.aliases}`);
  }

  /** The row as one JSON object with just what is selected. `within`: it belongs to a row whose reading says all. */
  object(shape: Shape, row: Row, selected: readonly Selected[], trail: Trail, within = false): Expression {
    const parts = selected.flatMap((field) => {
      const declared = shape.fields[field.name];
      return declared ? [[sql.lit(field.key), this.field(declared, row, field, trail)] as const] : [];
    });
    if (shape.readAs && !within && this.context.onRead) {
      const own = shape.readAs === 'id' && selected.some((field) => field.key === 'id');
      trail.row = { type: shape.type, key: own ? 'id' : readKey, fields: selected.map((field) => field.name) };
      if (!own) parts.push([sql.lit(readKey), this.readAs(shape, row)]);
    }
    // A function takes at most 100 arguments; json objects cannot be joined, so wide ones go by way of jsonb.
    if (parts.length <= 50) return build('json_build_object', parts);
    const chunks = Array.from({ length: Math.ceil(parts.length / 50) }, (_, n) =>
      build('jsonb_build_object', parts.slice(n * 50, n * 50 + 50)),
    );
    return sql`(${sql.join(chunks, sql` || `)})::json`;
  }

  /** `select` of one object of this shape, as JSON. */
  one(
    shape: Shape,
    where: (row: Row) => Expression,
    selected: readonly Selected[],
    trail = newTrail(),
    within = false,
  ): Expression {
    const row = this.alias();
    return sql`(select ${this.object(shape, row, selected, trail, within)} from ${shape.from} ${row}
      where ${this.visible(shape, row, within)} and ${where(row)} limit 1)`;
  }

  /** A whole connection as JSON: its page, and its count where it is asked for. */
  connection(
    shape: Shape,
    where: (row: Row) => Expression,
    order: { orderBy: readonly string[]; descending?: boolean; within?: boolean },
    args: Record<string, unknown>,
    selected: readonly Selected[],
    trail: Trail,
  ): Expression {
    const page = pageOf(args, shape.type);
    const row = this.alias();
    const visible = sql`${this.visible(shape, row, order.within)} and ${where(row)}`;
    const parts: [Expression, Expression][] = [];
    const nodes: Selected[] = [];
    const edges = selected.filter((field) => field.name === 'edges');
    for (const field of selected) if (field.name === 'nodes' && field.returns) nodes.push(...field.below(field.returns));
    for (const edge of edges) {
      if (!edge.returns) continue;
      for (const field of edge.below(edge.returns))
        if (field.name === 'node' && field.returns) nodes.push(...field.below(field.returns));
    }
    const within = sql`p.n <= ${sql.lit(page.size)}`;
    const listed = page.backward ? sql`order by p.n desc` : sql`order by p.n`;
    for (const field of selected) {
      if (field.name === 'totalCount') {
        parts.push([sql.lit(field.key), sql`(select count(*)::int from ${shape.from} ${row} where ${visible})`]);
      } else if (field.name === 'nodes') {
        parts.push([sql.lit(field.key), sql`coalesce(json_agg(p.node ${listed}) filter (where ${within}), '[]')`]);
      } else if (field.name === 'edges') {
        const edge = sql`json_build_object('cursor', p.cursor, 'node', p.node)`;
        parts.push([sql.lit(field.key), sql`coalesce(json_agg(${edge} ${listed}) filter (where ${within}), '[]')`]);
      } else if (field.name === 'pageInfo') {
        const more = sql`count(*) > ${sql.lit(page.size)}`;
        const started = page.from ? sql`true` : sql`false`;
        const nearest = sql`(array_agg(p.cursor order by p.n) filter (where ${within}))[1]`;
        const farthest = sql`(array_agg(p.cursor order by p.n desc) filter (where ${within}))[1]`;
        parts.push([
          sql.lit(field.key),
          sql`json_build_object('hasNextPage', ${page.backward ? started : more}, 'hasPreviousPage', ${page.backward ? more : started},
            'startCursor', ${page.backward ? farthest : nearest}, 'endCursor', ${page.backward ? nearest : farthest})`,
        ]);
      }
    }
    if (!selected.some((field) => pageFields.has(field.name))) return build('json_build_object', parts);
    const towards = (order.descending ?? false) !== page.backward ? sql`desc` : sql`asc`;
    const keys = order.orderBy.map((name) => sql`${row}.${sql.ref(name)}`);
    const ordered = sql.join(keys.map((key) => sql`${key} ${towards}`));
    const start = this.alias();
    // Key by key: an index finds its place by values, which a row that comes from a query is not.
    const startAt = order.orderBy.map(
      (name) => sql`(select ${start}.${sql.ref(name)} from ${shape.from} ${start} where ${start}.id = ${page.from}::uuid)`,
    );
    const beyond = (order.descending ?? false) !== page.backward ? sql`<` : sql`>`;
    const keyset = page.from ? sql`and (${sql.join(keys)}) ${beyond} (${sql.join(startAt)})` : sql``;
    return sql`(select ${build('json_build_object', parts)} from (
      select row_number() over (order by ${ordered}) as n, global_id(${sql.lit(shape.type)}, ${row}.id) as cursor,
        ${this.object(shape, row, merge(nodes), trail, order.within)} as node
      from ${shape.from} ${row} where ${visible} ${keyset}
      order by ${ordered} limit ${sql.lit(page.size + 1)}) p)`;
  }

  private visible(shape: Shape, row: Row, within = false): Expression {
    if (!within) return shape.sees(row, this.context);
    return shape.seesWithin?.(row, this.context) ?? sql`true`;
  }

  private readAs(shape: Shape, row: Row): Expression {
    return typeof shape.readAs === 'function' ? shape.readAs(row) : sql`global_id(${sql.lit(shape.type)}, ${row}.id)`;
  }

  private field(declared: ShapeField, row: Row, field: Selected, trail: Trail): Expression {
    if ('value' in declared) return declared.value(row, this.context, field.args);
    if (!field.returns) throw new Error(`${field.name} is declared as an object and is none in the schema`);
    const below = newTrail();
    const selected = field.below(field.returns);
    const compiled = this.related(declared, row, field.args, selected, below);
    addBelow(trail, field.key, below);
    return compiled;
  }

  private related(
    declared: Exclude<ShapeField, { value: unknown }>,
    row: Row,
    args: Record<string, unknown>,
    selected: readonly Selected[],
    trail: Trail,
  ): Expression {
    const where = (child: Row) => declared.where(row, child, this.context, args);
    if ('one' in declared) return this.one(declared.one(), where, selected, trail, declared.within);
    if ('connection' in declared) return this.connection(declared.connection(), where, declared, args, selected, trail);
    const shape = declared.list();
    const child = this.alias();
    const keys = sql.join(declared.orderBy.map((name) => sql`${child}.${sql.ref(name)}`));
    return sql`(select coalesce(json_agg(${this.object(shape, child, selected, trail, declared.within)} order by ${keys}), '[]')
      from ${shape.from} ${child} where ${this.visible(shape, child, declared.within)} and ${where(child)})`;
  }
}

/** Fields asked for in several places of a connection (`nodes`, `edges { node }`), each once. */
function merge(selected: readonly Selected[]): Selected[] {
  const merged = new Map<string, Selected>();
  for (const field of selected) {
    const other = merged.get(field.key);
    merged.set(field.key, other ? { ...other, below: (type) => merge([...other.below(type), ...field.below(type)]) } : field);
  }
  return [...merged.values()];
}

function build(
  name: 'json_build_object' | 'jsonb_build_object',
  parts: readonly (readonly [Expression, Expression])[],
): Expression {
  return sql`${sql.raw(name)}(${sql.join(parts.map(([key, value]) => sql`${key}, ${value}`))})`;
}
