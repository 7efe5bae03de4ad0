/** Idle for longer than this, a session is over. */
export const idleLimitMs = 30 * 60_000;
/** However busy, a session lasts no longer than this. */
export const absoluteLimitMs = 8 * 60 * 60_000;
/** Use is written down at most this often: a session's or token's row is not rewritten by every request. */
export const usageGranularityMs = 60_000;

const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds);

/** A session last seen at or before this is over. */
export const idleSince = (now: Date): Date => before(now, idleLimitMs);

/** Use last written down at or before this is to be written down again. */
export const usageStale = (now: Date): Date => before(now, usageGranularityMs);

/** When a session that begins now ends at the latest. */
export const endsAtLatest = (now: Date): Date => new Date(now.getTime() + absoluteLimitMs);
