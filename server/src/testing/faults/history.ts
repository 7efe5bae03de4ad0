/** An event as the log has it, in its order. */
export interface Stored {
  id: string;
  /** What made it: an event of UMA, or a key under which something was asked for. */
  cause: string;
  applicationId: string | null;
}

/** What a subscriber had, in the order in which it came, from its first event on. */
export interface Received {
  name: string;
  ids: readonly string[];
  /** What reached it by the log, in the log's order. */
  expected: readonly string[];
}

export interface Verdict {
  delivered: number;
  lost: number;
  doubled: number;
  /** Out of the order of their case. */
  reordered: number;
  /** Delivered to whom it did not reach. */
  foreign: number;
  /** Acknowledged, and not in the log. */
  absent: number;
  /** In the log more than once for one cause. */
  twice: number;
}

/** Compares what was acknowledged, what is stored and what was delivered. */
export function judge(acknowledged: Iterable<string>, stored: readonly Stored[], received: readonly Received[]): Verdict {
  const verdict: Verdict = { delivered: 0, lost: 0, doubled: 0, reordered: 0, foreign: 0, absent: 0, twice: 0 };
  const places = new Map(stored.map(({ id, applicationId }, place) => [id, { place, applicationId }]));
  const causes = new Set<string>();
  for (const { cause } of stored) {
    if (causes.has(cause)) verdict.twice++;
    causes.add(cause);
  }
  for (const cause of acknowledged) if (!causes.has(cause)) verdict.absent++;
  for (const { ids, expected } of received) {
    const had = new Set<string>();
    const reaching = new Set(expected);
    const lastOf = new Map<string | null, number>();
    for (const id of ids) {
      verdict.delivered++;
      const at = places.get(id);
      if (had.has(id)) verdict.doubled++;
      else if (!at || !reaching.has(id)) verdict.foreign++;
      else {
        if ((lastOf.get(at.applicationId) ?? -1) > at.place) verdict.reordered++;
        lastOf.set(at.applicationId, at.place);
      }
      had.add(id);
    }
    for (const id of expected) if (!had.has(id)) verdict.lost++;
  }
  return verdict;
}
