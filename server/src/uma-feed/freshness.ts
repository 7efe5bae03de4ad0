const minute = 60_000;
/** UMA speaks every few minutes in office hours; this long a silence is not usual at any hour. */
const longestUsualSilence = 60 * minute;

/** R13: whether the feed has been silent for longer than usual; also before it was ever heard. */
export function isStale(lastReceivedAt: Date | null, now: Date): boolean {
  return lastReceivedAt === null || now.getTime() - lastReceivedAt.getTime() > longestUsualSilence;
}
