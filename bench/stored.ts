import { connected, type SqlClient } from './service.ts';

const tables = `
select c.oid::regclass::text as name, (
  select json_agg(json_build_object('name', quote_ident(attname), 'identity', attidentity <> '') order by attnum) from pg_attribute
  where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns, (
  select 'concat_ws('','', ' || string_agg(quote_ident(attname), ', ') || ')' from pg_index i join pg_attribute a on a.attrelid = c.oid
  where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey)) as key
from pg_class c where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
order by c.oid`;

interface Table {
  name: string;
  columns: { name: string; identity: boolean }[];
  /** An expression for the primary key. */
  key: string | null;
}

/** The keys that a database has by table: in a fresh one there are few. */
export type Keys = Map<string, Set<unknown>>;

const tablesOf = async (client: SqlClient) => (await client.query(tables)).rows as unknown as Table[];

export function keysOf(url: string): Promise<Keys> {
  return connected(url, async (client) => {
    const keys: Keys = new Map();
    for (const { name, key } of await tablesOf(client)) {
      const { rows } = await client.query(`select ${key ?? 'null'} as key from ${name}`);
      keys.set(name, new Set(rows.map((row) => row.key)));
    }
    return keys;
  });
}

/**
 * Every row that a database has been given since then, whichever table it is in, as multi-row INSERTs in the order in which they came: so many
 * transactions, each with an equal share of every table's.
 */
export function statementsOf(url: string, before: Keys, transactions: number) {
  return connected(url, async (client) => {
    const quoted = (value: unknown) => (value === null ? 'null' : client.escapeLiteral(String(value)));
    const statements: string[][] = Array.from({ length: transactions }, () => []);
    const rows = new Map<string, number>();
    for (const { name, columns, key } of await tablesOf(client)) {
      const texts = columns.map((column) => `${column.name}::text`).join(', ');
      const order = 'xmin::text::bigint, tableoid, ctid';
      const found = await client.query(`select ${key ?? 'null'} as bench_key, ${texts} from ${name} order by ${order}`);
      const added = found.rows.filter((row) => !before.get(name)?.has(row.bench_key));
      if (added.length === 0) continue;
      rows.set(name, added.length);
      const overriding = columns.some(({ identity }) => identity) ? 'overriding system value ' : '';
      const into = `insert into ${name} (${columns.map((column) => column.name).join(', ')}) ${overriding}values `;
      const tuples = added.map(({ bench_key: _, ...row }) => `(${Object.values(row).map(quoted).join(', ')})`);
      for (const [n, own] of statements.entries()) {
        const at = (part: number) => Math.round((tuples.length * part) / transactions);
        if (at(n + 1) > at(n)) own.push(into + tuples.slice(at(n), at(n + 1)).join(',\n'));
      }
    }
    return { statements, rows };
  });
}
