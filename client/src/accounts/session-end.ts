/** When a session ends, by the service's clock. */
export interface SessionEnds {
  /** If nothing more is done. */
  endsAt: Date;
  /** However busy. */
  latest: Date;
}

/** `idle`: whoever is there can stay. `latest`: it ends however busy it is, and they should finish. */
export type SessionStanding = { state: 'open' } | { state: 'ending'; because: 'idle' | 'latest'; at: Date } | { state: 'over' };

const minute = 60_000;
/** How long before its end a session's holder is warned, in milliseconds: time enough to come back from the next room (WCAG 2.2.1). */
export const warnedBefore = { idle: 4 * minute, latest: 10 * minute };

/** How a session stands at a moment of the service's clock. */
export function sessionStanding({ endsAt, latest }: SessionEnds, now: Date): SessionStanding {
  const left = (end: Date) => end.getTime() - now.getTime();
  if (left(endsAt) <= 0) return { state: 'over' };
  if (endsAt < latest && left(endsAt) <= warnedBefore.idle) return { state: 'ending', because: 'idle', at: endsAt };
  if (left(latest) <= warnedBefore.latest) return { state: 'ending', because: 'latest', at: latest };
  return { state: 'open' };
}

/** `3:07`: minutes and seconds until then, never below nothing. */
export function timeLeft(end: Date, now: Date): string {
  const seconds = Math.max(0, Math.ceil((end.getTime() - now.getTime()) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
