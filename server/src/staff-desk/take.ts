/**
 * Who takes a matter has it until nothing was done with it for so long; taking it again, as the desk does while somebody works on it,
 * begins the time anew. A take tells the others and stops nobody: decisions need none.
 */
export const idleMinutes = 30;

/** @returns until when a matter that is taken now stays taken. */
export function takenUntil(now: Date): Date {
  return new Date(now.getTime() + idleMinutes * 60_000);
}
