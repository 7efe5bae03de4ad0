import { type ApplicationKind, type ApplicationStatus, type MilestoneTimes, statusLines } from '../applications/application.ts';

/** A time that a case spent in a status which it has left. */
export interface StatusStay {
  status: ApplicationStatus;
  since: string;
  until: string;
}

/**
 * The statuses that a case has been through, by which milestones are known and when each was reached. One that was skipped, or whose
 * end is said to be before its beginning, is no measure of anything and left out.
 */
export function statusStays(kind: ApplicationKind, known: MilestoneTimes): StatusStay[] {
  const lines = kind === 'ASYLUM' ? statusLines.asylum : statusLines.other;
  const reached = lines.flatMap(([milestone, status], at) => {
    const time = known[milestone];
    return time === undefined ? [] : [{ at, status, time }];
  });
  return reached.flatMap(({ at, status, time }, n) => {
    const next = reached[n - 1];
    const isMeasured = next !== undefined && next.at === at - 1 && Date.parse(next.time) > Date.parse(time);
    return isMeasured ? [{ status, since: time, until: next.time }] : [];
  });
}
