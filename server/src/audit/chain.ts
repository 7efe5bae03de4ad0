import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** The logs that are chained (R23): who did what, and who saw what. */
export const logNames = ['ACTS', 'READS'] as const;
export type LogName = (typeof logNames)[number];

/** A row of a log as the chain knows it: every column, as one text that is the same whenever it is read. */
export interface ChainedRow {
  position: bigint;
  content: string;
}

/** Vouches for a batch of rows, and by its MAC for every link before it. */
export interface Link {
  log: LogName;
  /** From 1, without gaps. */
  number: bigint;
  /** Which columns the content had, and how they were written: a log that gains a column gets another form. */
  form: number;
  positions: bigint[];
  /** Of the rows, in the same order, one behind the other. */
  hashes: Buffer;
  mac: Buffer;
}

/** Where a chain stands. */
export type Head = Pick<Link, 'number' | 'mac'> & { last: bigint };

export const rowsOfLink = 1_000;
const hashLength = 32;

/** What is wrong with the first row that cannot be vouched for. */
export interface Fault {
  log: LogName;
  why: 'CHANGED' | 'MISSING' | 'NOT_CHAINED' | 'LINK_CHANGED' | 'LINK_MISSING' | 'OTHER_THAN_ANCHORED' | 'FEWER_THAN_ANCHORED';
  /** The first row of the log that it concerns. */
  position: bigint;
  /** The link, where it is the link that is broken. */
  link?: bigint;
}

const hashOf = (log: LogName, form: number, row: ChainedRow): Buffer =>
  createHash('sha256').update(`${log}\n${form}\n${row.position}\n${row.content}`).digest();

function macOf(key: Buffer, previous: Buffer | undefined, link: Omit<Link, 'mac'>): Buffer {
  const { log, number, form, positions, hashes } = link;
  return createHmac('sha256', key)
    .update(`${log}\n${number}\n${form}\n${positions.join(',')}\n${hashes.length}\n`)
    .update(previous ?? '')
    .update(hashes)
    .digest();
}

/** The link behind `head` for rows that are in order of position, at least one. */
export function linkOf(
  key: Buffer,
  log: LogName,
  head: Pick<Head, 'number' | 'mac'> | undefined,
  form: number,
  rows: readonly ChainedRow[],
): Link {
  const link = {
    log,
    number: (head?.number ?? 0n) + 1n,
    form,
    positions: rows.map(({ position }) => position),
    hashes: Buffer.concat(rows.map((row) => hashOf(log, form, row))),
  };
  return { ...link, mac: macOf(key, head?.mac, link) };
}

/**
 * What is wrong with a link or with the rows that it vouches for.
 * @param previous the link before, found good
 * @param rows all rows of the log behind the last position of `previous`, up to the last of `link`, in order
 * @returns the first fault, or null
 */
export function faultOf(key: Buffer, previous: Link | undefined, link: Link, rows: readonly ChainedRow[]): Fault | null {
  const { log, form, positions, hashes } = link;
  const begin = (previous?.positions.at(-1) ?? 0n) + 1n;
  const expected = (previous?.number ?? 0n) + 1n;
  if (link.number !== expected) return { log, why: 'LINK_MISSING', position: rows[0]?.position ?? begin, link: expected };
  const mac = macOf(key, previous?.mac, link);
  if (mac.length !== link.mac.length || !timingSafeEqual(mac, link.mac)) {
    return { log, why: 'LINK_CHANGED', position: positions[0] ?? begin, link: link.number };
  }
  for (let n = 0; n < Math.max(positions.length, rows.length); n++) {
    const position = positions[n];
    const row = rows[n];
    if (position === undefined || (row && row.position < position))
      return { log, why: 'NOT_CHAINED', position: (row as ChainedRow).position };
    if (!row || row.position > position) return { log, why: 'MISSING', position };
    const hash = hashes.subarray(n * hashLength, (n + 1) * hashLength);
    if (!hashOf(log, form, row).equals(hash)) return { log, why: 'CHANGED', position };
  }
  return null;
}
