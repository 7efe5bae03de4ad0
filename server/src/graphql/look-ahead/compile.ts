import { type RawBuilder, sql } from 'kysely';
import { isAsStored, objectText, orNull, quoted, valueText } from './json-text.ts';
import { type Page, pageOf } from './page.ts';
import { NotInAnswersShape } from './planned-read.ts';
import { projected } from './project.ts';
import { addBelow, newTrail, readKey, type Trail } from './read-rows.ts';
import type { Keys, Selected } from './selection.ts';
import type { Row, Shape, ShapeContext, ShapeField } from './shape.ts';

type Expression = RawBuilder<unknown>;
type Fields = [string, Expression][];

interface Order {
  orderBy: readonly string[];
  descending?: boolean;
  within?: boolean;
}

/** One statement's worth of aliases. Whatever it gives is SQL of type text that holds JSON. */
export class Compiler {
  private aliases = 0;
  constructor(
    private readonly context: ShapeContext,
    private readonly keys: Keys = 'LOADED',
  ) {}

  alias(): Row {
    return sql.ref(`r${++this.aliases}`);
  }

  /** The row as one object with just what is selected. `within`: it belongs to a row whose reading says all. */
  object(shape: Shape, row: Row, selected: readonly Selected[], trail: Trail, within = false): Expression {
    const fields: Fields = [];
    for (const field of selected) {
      const declared = shape.fields[field.name];
      if (field.name === '__typename') fields.push([field.key, sql.lit(`"${field.of}"`)]);
      else if (declared) fields.push([field.key, this.field(declared, row, field, trail)]);
      else if (this.keys === 'ANSWER') throw new NotInAnswersShape(`${shape.type}.${field.name}`);
    }
    if (shape.readAs && !within && this.context.onRead) {
      const own = shape.readAs === 'id' ? selected.find((field) => field.name === 'id') : undefined;
      trail.row = { type: shape.type, key: own?.key ?? readKey, fields: selected.map((field) => field.name) };
      if (!own) fields.push([readKey, orNull(quoted(this.readAs(shape, row)))]);
    }
    return objectText(fields);
  }

  /** `select` of one object of this shape; null where there is none. */
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

  /** A whole connection: its page, and its count where it is asked for. */
  connection(
    shape: Shape,
    where: (row: Row) => Expression,
    order: Order,
    args: Record<string, unknown>,
    selected: readonly Selected[],
    trail: Trail,
  ): Expression {
    const page = pageOf(args, shape.type);
    const row = this.alias();
    const visible = sql`${this.visible(shape, row, order.within)} and ${where(row)}`;
    const fields: Fields = [];
    // What each row of the page gives, as columns of one select.
    const columns: Expression[] = [];
    const told = selected.some((field) => field.name === 'pageInfo' && asksRows(field, page));
    const inPage = told ? sql` filter (where p.n <= ${sql.lit(page.size)})` : sql``;
    const listed = page.backward ? sql` order by p.n desc` : sql``;
    const list = (column: Expression) => {
      const name = sql.ref(`c${columns.length}`);
      columns.push(sql`${column} as ${name}`);
      return sql`'[' || coalesce(string_agg(p.${name}, ','${listed})${inPage}, '') || ']'`;
    };
    for (const field of selected) {
      const below = newTrail();
      if (field.name === 'totalCount') {
        fields.push([field.key, sql`(select count(*)::text from ${shape.from} ${row} where ${visible})`]);
      } else if (field.name === 'nodes') {
        fields.push([field.key, list(this.objectOf(field, shape, row, below, order.within))]);
      } else if (field.name === 'edges') {
        fields.push([field.key, list(this.edge(field, shape, row, below, order.within))]);
      } else if (field.name === 'pageInfo') {
        fields.push([field.key, pageInfo(field, page)]);
      } else fields.push([field.key, typename(field)]);
      addBelow(trail, field.key, below);
    }
    if (columns.length === 0 && !told) return objectText(fields);
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
    if (told) columns.push(sql`${globalId(shape, row)} as cursor`);
    const numbered = told || page.backward;
    if (numbered) columns.push(sql`${row}."$n" as n`);
    const number = numbered ? sql`, row_number() over (order by ${ordered}) as "$n"` : sql``;
    // The page first, and what is read of its rows then.
    return sql`(select ${objectText(fields)} from (
      select ${sql.join(columns)} from (
        select ${row}.*${number} from ${shape.from} ${row} where ${visible} ${keyset}
        order by ${ordered} limit ${sql.lit(told ? page.size + 1 : page.size)}) ${row}) p)`;
  }

  private edge(field: Selected, shape: Shape, row: Row, trail: Trail, within?: boolean): Expression {
    const fields: Fields = [];
    for (const part of this.below(field)) {
      const below = newTrail();
      if (part.name === 'cursor') fields.push([part.key, quoted(globalId(shape, row))]);
      else if (part.name === 'node') fields.push([part.key, this.objectOf(part, shape, row, below, within)]);
      else fields.push([part.key, typename(part)]);
      addBelow(trail, part.key, below);
    }
    return objectText(fields);
  }

  private objectOf(field: Selected, shape: Shape, row: Row, trail: Trail, within?: boolean): Expression {
    return this.object(shape, row, this.below(field), trail, within);
  }

  /** What is asked below a field that leads to an object. */
  private below(field: Selected): Selected[] {
    if (!field.returns) throw new Error(`${field.name} is declared as an object and is none in the schema`);
    return field.below(field.returns);
  }

  private visible(shape: Shape, row: Row, within = false): Expression {
    if (!within) return shape.sees(row, this.context);
    return shape.seesWithin?.(row, this.context) ?? sql`true`;
  }

  private readAs(shape: Shape, row: Row): Expression {
    return typeof shape.readAs === 'function' ? shape.readAs(row) : globalId(shape, row);
  }

  private field(declared: ShapeField, row: Row, field: Selected, trail: Trail): Expression {
    if ('value' in declared) {
      if (this.keys === 'ANSWER' && !isAsStored(field.type))
        throw new NotInAnswersShape(`${field.name} has other names for its values`);
      const value = declared.value(row, this.context, field.args);
      if (field.returns && this.keys === 'ANSWER') return projected(value, field, () => this.alias());
      return valueText(value, field.type, this.keys, declared.plain);
    }
    const below = newTrail();
    const compiled = this.related(declared, row, field, below);
    addBelow(trail, field.key, below);
    return compiled;
  }

  private related(declared: Exclude<ShapeField, { value: unknown }>, row: Row, field: Selected, trail: Trail): Expression {
    const selected = this.below(field);
    const where = (child: Row) => declared.where(row, child, this.context, field.args);
    if ('one' in declared) return orNull(this.one(declared.one(), where, selected, trail, declared.within));
    if ('connection' in declared) return this.connection(declared.connection(), where, declared, field.args, selected, trail);
    const shape = declared.list();
    const child = this.alias();
    const keys = sql.join(declared.orderBy.map((name) => sql`${child}.${sql.ref(name)}`));
    return sql`(select '[' || coalesce(string_agg(${this.object(shape, child, selected, trail, declared.within)}, ',' order by ${keys}), '') || ']'
      from ${shape.from} ${child} where ${this.visible(shape, child, declared.within)} and ${where(child)})`;
  }
}

/** What is left of the fields of a connection or an edge. */
function typename(field: Selected): Expression {
  if (field.name !== '__typename') throw new NotInAnswersShape(`${field.of}.${field.name}`);
  return sql.lit(`"${field.of}"`);
}

const globalId = (shape: Shape, row: Row): Expression => sql`global_id(${sql.lit(shape.type)}, ${row}.id)`;

/** Whether what is asked of the page is told by its rows; whether it was started at all is not. */
function asksRows(field: Selected, page: Page): boolean {
  const bare = ['__typename', page.backward ? 'hasNextPage' : 'hasPreviousPage'];
  return field.returns !== null && field.below(field.returns).some(({ name }) => !bare.includes(name));
}

/** Where a page stands, from its numbered rows `p`, of which one more than the page was read. */
function pageInfo(field: Selected, page: Page): Expression {
  const size = sql.lit(page.size);
  const boolean = (condition: Expression) => sql`(${condition})::text`;
  const more = boolean(sql`count(*) > ${size}`);
  const started = sql.lit(page.from ? 'true' : 'false');
  const nearest = orNull(quoted(sql`(array_agg(p.cursor order by p.n) filter (where p.n <= ${size}))[1]`));
  const farthest = orNull(quoted(sql`(array_agg(p.cursor order by p.n desc) filter (where p.n <= ${size}))[1]`));
  const values: Record<string, Expression> = {
    __typename: sql.lit('"PageInfo"'),
    hasNextPage: page.backward ? started : more,
    hasPreviousPage: page.backward ? more : started,
    startCursor: page.backward ? farthest : nearest,
    endCursor: page.backward ? nearest : farthest,
  };
  const asked = field.returns ? field.below(field.returns) : [];
  return objectText(asked.map(({ key, name }) => [key, values[name] ?? sql`'null'`]));
}
