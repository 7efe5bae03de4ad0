import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { type ChainedRow, type Head, type Link, type LogName, linkOf, rowsOfLink } from './chain.ts';

const chainLock = 7205759403792801n;

/** Microseconds, whatever the time zone and date style of who reads. */
const micros = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000000)::bigint`;

/** How each log is read for its chain, by form. A form that rows have been chained with is never changed. */
const logs: Record<LogName, { table: RawBuilder<unknown>; form: number; contents: Record<number, RawBuilder<unknown>> }> = {
  ACTS: {
    table: sql`case_event`,
    form: 1,
    contents: {
      1: sql`json_build_array(id, kind, ${micros('occurred_at')}, ${micros('recorded_at')}, application_id, client_id, power_of_attorney_id,
        actor_id, staff_only, act_id, data::text)`,
    },
  },
  READS: {
    table: sql`audit_read`,
    form: 1,
    contents: {
      1: sql`json_build_array(id, ${micros('read_at')}, ${micros('hour')}, via_kind, via_id, account_id, part, subject_id, application_id,
        power_of_attorney_id, client_id, staff_only, ordinal, to_json(kinds), to_json(document_ids), entitled_by, to_json(mandate_ids))`,
    },
  },
};

interface LinkRow {
  log: LogName;
  number: string;
  form: number;
  positions: string;
  hashes: Buffer;
  mac: Buffer;
}

const linkColumns = sql`log, number::text, form, array_to_string(positions, ',') as positions, hashes, mac`;

const asLink = ({ number, positions, ...rest }: LinkRow): Link => ({
  ...rest,
  number: BigInt(number),
  positions: positions === '' ? [] : positions.split(',').map(BigInt),
});

const headOf = ({ number, mac, positions }: Link): Head => ({ number, mac, last: positions.at(-1) ?? 0n });

/** The links of a log behind `after`, in order. */
export async function linksAfter(tx: Tx, log: LogName, after: bigint, limit: number): Promise<Link[]> {
  const rows = await tx.query(sql<LinkRow>`
    select ${linkColumns} from audit_link where log = ${log} and number > ${after}::bigint order by audit_link.number limit ${limit}`);
  return rows.map(asLink);
}

/** The MACs of those links that are there, by number. */
export async function macsOf(tx: Tx, log: LogName, numbers: readonly bigint[]): Promise<Map<bigint, Buffer>> {
  const rows = await tx.query(sql<{ number: string; mac: Buffer }>`
    select number::text, mac from audit_link where log = ${log} and number = any(${numbers.map(String)}::bigint[])`);
  return new Map(rows.map(({ number, mac }) => [BigInt(number), mac]));
}

/** The rows of a log behind `after`, up to `until` where that is given, in order. */
export async function rowsAfter(
  tx: Tx,
  log: LogName,
  form: number,
  after: bigint,
  { until, limit }: { until?: bigint; limit?: number },
): Promise<ChainedRow[]> {
  const content = logs[log].contents[form];
  if (!content) throw new Error(`The chain of ${log} has a link of form ${form}, which this version does not know`);
  const rows = await tx.query(sql<{ position: string; content: string }>`
    select position::text, ${content}::text as content from ${logs[log].table}
    where position > ${after}::bigint ${until === undefined ? sql`` : sql`and position <= ${until}::bigint`}
    order by ${logs[log].table}.position ${limit === undefined ? sql`` : sql`limit ${limit}`}`);
  return rows.map((row) => ({ position: BigInt(row.position), content: row.content }));
}

/** How many rows of a log no link vouches for yet. */
export async function countAfter(tx: Tx, log: LogName, after: bigint): Promise<number> {
  const [row] = await tx.query(sql<{ count: number }>`
    select count(*)::float8 as count from ${logs[log].table} where position > ${after}::bigint`);
  return row?.count ?? 0;
}

/** Where a chain stands, and whether rows wait behind it. */
export async function standOf(tx: Tx, log: LogName): Promise<{ head: Head | undefined; waiting: boolean }> {
  const [row] = await tx.query(sql<LinkRow>`
    select ${linkColumns} from audit_link where log = ${log} order by audit_link.number desc limit 1`);
  const head = row && headOf(asLink(row));
  const [next] = await tx.query(sql<{ waiting: boolean }>`
    select exists (select from ${logs[log].table} where position > ${head?.last ?? 0n}::bigint) as waiting`);
  return { head, waiting: next?.waiting ?? false };
}

/**
 * Chains the next rows of a log. Positions follow commits, so that whatever is behind the head is behind it for good. One node at a
 * time: where another is at it, nothing is done.
 * @returns where the chain stands now, undefined where nothing was chained
 */
export async function extendChain(tx: Tx, key: Buffer, log: LogName): Promise<{ head: Head; full: boolean } | undefined> {
  const [lock] = await tx.query(sql<{ taken: boolean }>`select pg_try_advisory_xact_lock(${chainLock}) as taken`);
  if (!lock?.taken) return undefined;
  const { head } = await standOf(tx, log);
  const { form } = logs[log];
  const rows = await rowsAfter(tx, log, form, head?.last ?? 0n, { limit: rowsOfLink });
  if (rows.length === 0) return undefined;
  const link = linkOf(key, log, head, form, rows);
  await tx.query(sql`
    insert into audit_link (log, number, form, positions, hashes, mac)
    values (${log}, ${link.number}::bigint, ${form}, ${link.positions.map(String)}::bigint[], ${link.hashes}, ${link.mac})`);
  return { head: headOf(link), full: rows.length === rowsOfLink };
}
