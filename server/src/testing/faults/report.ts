import type { Verdict } from './history.ts';

export const faults = [
  'SOCKETS_CLOSED',
  'SOCKETS_HALF_OPEN',
  'SOCKETS_BLACK_HOLE',
  'NODE_KILLED',
  'EVERY_NODE_KILLED',
  'NODE_ENDED_IN_ORDER',
  'POSTGRES_RESTARTED',
  'LISTENING_KILLED',
  'LISTENING_SILENT',
  'EVERY_NOTIFY_DROPPED',
  'BUS_STOPPED',
] as const;
export type Fault = (typeof faults)[number];

/** What a fault run has found. Times are in milliseconds. */
export interface Report {
  planned: number;
  /** How many of them have happened; fewer than planned where time ran out. */
  happened: number;
  counts: Partial<Record<Fault, number>>;
  /** Processes that ended by -9. */
  kills: number;
  verdict: Verdict;
  acknowledged: number;
  stored: number;
  /** How often a subscriber came back with its cursor. */
  resumed: number;
  /** From a node's kill to the next event, to each subscriber that was on it and found another node. */
  fromKill: number[];
  /** From the first node's `Ready` after all were killed, or a node's after it ended in order, to the next event, to each subscriber. */
  fromReady: number[];
  /** From when PostgreSQL was back to the next event, to each subscriber. */
  fromPostgres: number[];
  /** Who did not have what, and whether it was the end or a gap. */
  missing: string[];
  /** Subscribers that heard nothing for long although there was something to hear. */
  silent: string[];
  /** Requests that were under way when their node was told to end, and how many of them were not answered as they should. */
  underWay: number;
  failed: number;
  /** Mandates without their fact, and facts without their mandate. */
  halfDone: number;
  /** Answers that should not be. */
  surprises: string[];
}

export const newReport = (planned: number): Report => ({
  planned,
  happened: 0,
  counts: {},
  kills: 0,
  verdict: { delivered: 0, lost: 0, doubled: 0, reordered: 0, foreign: 0, absent: 0, twice: 0 },
  acknowledged: 0,
  stored: 0,
  resumed: 0,
  fromKill: [],
  fromReady: [],
  fromPostgres: [],
  missing: [],
  silent: [],
  underWay: 0,
  failed: 0,
  halfDone: 0,
  surprises: [],
});

/** @param share of the measurements that are not longer; NaN where there is none */
export function quantile(measured: readonly number[], share: number): number {
  const sorted = measured.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
