/** As much of the feed's health as its first line of words is made of. */
export interface FeedNumbers {
  lastReceivedAt?: string | null;
  isStale: boolean;
  parkedCount: number;
  /** When the latest refusals came, newest first. */
  rejectedAt: readonly string[];
  gapCount: number;
  /** Of what UMA was to be told: what it refused, and what it has not confirmed for ten minutes. */
  refusedCount: number;
  lateCount: number;
}

/** What is wrong, the worst first; `count` of events, or of clients and cases for `gaps`. */
export type FeedTrouble =
  | { kind: 'never' }
  | { kind: 'silent' }
  | { kind: 'refused'; count: number }
  | { kind: 'late'; count: number }
  | { kind: 'rejected'; count: number }
  | { kind: 'gaps'; count: number }
  | { kind: 'parked'; count: number };

const day = 86_400_000;

/**
 * What needs somebody's eye now. A refusal stays in its list for ever, but is news for a day only: a line that never says "all
 * well" again is soon read by nobody.
 */
export function feedTroubles(feed: FeedNumbers, now: Date): FeedTrouble[] {
  if (!feed.lastReceivedAt) return [{ kind: 'never' }];
  const rejected = feed.rejectedAt.filter((at) => now.getTime() - new Date(at).getTime() < day).length;
  const counted = [
    { kind: 'refused', count: feed.refusedCount },
    { kind: 'late', count: feed.lateCount },
    { kind: 'rejected', count: rejected },
    { kind: 'gaps', count: feed.gapCount },
    { kind: 'parked', count: feed.parkedCount },
  ] as const;
  return [...(feed.isStale ? [{ kind: 'silent' } as const] : []), ...counted.filter(({ count }) => count > 0)];
}
