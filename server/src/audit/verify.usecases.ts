import type { Tx } from '../database/database.ts';
import type { Anchored } from './anchor.ts';
import { countAfter, linksAfter, macsOf, rowsAfter } from './chain.queries.ts';
import { type Fault, faultOf, type Link, type LogName, logNames } from './chain.ts';

/** What was found of one log. */
export interface Verified {
  log: LogName;
  /** Rows that the chain vouches for. */
  rows: number;
  /** Rows behind its end: at most what came within the last second. */
  unchained: number;
  /** The newest head that was kept outside the database, if any was. */
  anchored: Anchored | undefined;
}

export interface Verdict {
  logs: Verified[];
  /** The first broken row; null where everything is as it was. */
  fault: Fault | null;
}

const linksAtOnce = 20;
const anchorsAtOnce = 5_000;

/**
 * Verifies both logs: every row against its link, every link against the one before, and every anchor against its link. Works beside the
 * running service: what is added meanwhile does no harm.
 * @param anchors every head that was kept outside the database, oldest first
 */
export async function verifyAudit(tx: Tx, key: Buffer, anchors: AsyncIterable<Anchored> | Iterable<Anchored>): Promise<Verdict> {
  // Anchors first: the chain only grows from here.
  const mismatches = new Map<LogName, Anchored>();
  const newest = new Map<LogName, Anchored>();
  let batch: Anchored[] = [];
  const check = async () => {
    for (const log of logNames) {
      const ofLog = batch.filter((anchor) => anchor.log === log && anchor.number > 0n);
      if (ofLog.length === 0) continue;
      const macs = await macsOf(
        tx,
        log,
        ofLog.map(({ number }) => number),
      );
      const wrong = ofLog.find(({ number, mac }) => !macs.get(number)?.equals(mac));
      if (wrong && wrong.number < (mismatches.get(log)?.number ?? wrong.number + 1n)) mismatches.set(log, wrong);
    }
    batch = [];
  };
  for await (const anchor of anchors) {
    newest.set(anchor.log, anchor);
    batch.push(anchor);
    if (batch.length === anchorsAtOnce) await check();
  }
  await check();

  const logs: Verified[] = [];
  for (const log of logNames) {
    const walked = await walk(tx, key, log);
    if (walked.fault) return { logs, fault: walked.fault };
    const wrong = mismatches.get(log);
    if (wrong) return { logs, fault: faultOfAnchor(log, walked, wrong) };
    logs.push({ log, rows: walked.rows, unchained: await countAfter(tx, log, walked.last), anchored: newest.get(log) });
  }
  return { logs, fault: null };
}

interface Walked {
  fault: Fault | null;
  rows: number;
  last: bigint;
  links: bigint;
}

async function walk(tx: Tx, key: Buffer, log: LogName): Promise<Walked> {
  let previous: Link | undefined;
  let rows = 0;
  for (;;) {
    const links = await linksAfter(tx, log, previous?.number ?? 0n, linksAtOnce);
    for (const link of links) {
      const range = { until: link.positions.at(-1) ?? 0n };
      const covered = await rowsAfter(tx, log, link.form, previous?.positions.at(-1) ?? 0n, range);
      const fault = faultOf(key, previous, link, covered);
      if (fault) return { fault, rows, last: 0n, links: 0n };
      previous = link;
      rows += covered.length;
    }
    if (links.length < linksAtOnce)
      return { fault: null, rows, last: previous?.positions.at(-1) ?? 0n, links: previous?.number ?? 0n };
  }
}

/** The chain is whole in itself, and yet not the one that was anchored: its end was taken away, or it was made anew. */
function faultOfAnchor(log: LogName, { last, links }: Walked, anchor: Anchored): Fault {
  if (links < anchor.number) return { log, why: 'FEWER_THAN_ANCHORED', position: last + 1n, link: links + 1n };
  return { log, why: 'OTHER_THAN_ANCHORED', position: anchor.last, link: anchor.number };
}

const called = {
  ACTS: { log: 'acts', row: 'case_event' },
  READS: { log: 'reads', row: 'audit_read' },
} as const;

/** @returns one line for a person: what was verified, or the first broken row */
export function sentenceOf({ logs, fault }: Verdict): string {
  if (!fault) {
    const counts = logs.map(
      ({ log, rows, unchained }) => `${rows} ${called[log].log}${unchained > 0 ? ` (${unchained} newer not chained yet)` : ''}`,
    );
    const at = logs.flatMap(({ anchored }) => (anchored ? [anchored.at.toISOString()] : [])).sort();
    return `The audit trail is whole: ${counts.join(' and ')}, anchored until ${at.at(-1) ?? 'never'}.`;
  }
  const row = `${called[fault.log].row} ${fault.position}`;
  const link = `audit_link ${fault.log} ${fault.link}`;
  const whys: Record<Fault['why'], string> = {
    CHANGED: `${row}: it is not what it was`,
    MISSING: `${row}: it is gone`,
    NOT_CHAINED: `${row}: it was put in later`,
    LINK_CHANGED: `${link}: it is not what it was (for ${row} and on)`,
    LINK_MISSING: `${link}: it is gone (for ${row} and on)`,
    FEWER_THAN_ANCHORED: `${link}: it and what follows are gone (${row} and on)`,
    OTHER_THAN_ANCHORED: `${link}: the chain up to here was made anew (${row} and before)`,
  };
  return `The audit trail is BROKEN, first at ${whys[fault.why]}.`;
}
