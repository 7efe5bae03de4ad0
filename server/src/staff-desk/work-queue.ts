import type { CaseEventKind } from '../case-events/case-event.ts';

export const workQueueChanges = ['ADDED', 'CHANGED', 'REMOVED'] as const;
export type WorkQueueChange = (typeof workQueueChanges)[number];

/** What each kind of event does to the work queue; a kind that is not here leaves it as it is. */
const changes: Partial<Record<CaseEventKind, WorkQueueChange>> = {
  POWER_OF_ATTORNEY_SUBMITTED: 'ADDED',
  POWER_OF_ATTORNEY_INCOMPLETE: 'CHANGED',
  POWER_OF_ATTORNEY_COMPLETED: 'CHANGED',
  SUCCESSION_PROPOSED: 'CHANGED',
  SUCCESSION_ANSWERED: 'CHANGED',
  POWER_OF_ATTORNEY_APPROVED: 'REMOVED',
  POWER_OF_ATTORNEY_REJECTED: 'REMOVED',
  POWER_OF_ATTORNEY_WITHDRAWN: 'REMOVED',
};

/** @returns what an event does to the work queue (R21), or null. */
export function workQueueChange(kind: CaseEventKind): WorkQueueChange | null {
  return changes[kind] ?? null;
}

/** @returns the mandate in the queue that an event is about: of a succession it is the one that waits, not the one in force (R6). */
export function queuedMandate(event: { powerOfAttorneyId: string | null; data: Record<string, unknown> }): string | null {
  const { successorId } = event.data;
  return typeof successorId === 'string' ? successorId : event.powerOfAttorneyId;
}
