import type { CaseEventKind, LoggedEvent } from '../case-events/case-event.ts';
import type { MatterKind } from './matter.ts';

export const workQueueChanges = ['ADDED', 'CHANGED', 'REMOVED'] as const;
export type WorkQueueChange = (typeof workQueueChanges)[number];

interface Touched {
  change: WorkQueueChange;
  kind: MatterKind;
  id: string;
}

type Rule = readonly [WorkQueueChange, MatterKind];

/** What each kind of event does to the work queue; a kind that is not here leaves it as it is. */
const rules: Partial<Record<CaseEventKind, Rule>> = {
  POWER_OF_ATTORNEY_SUBMITTED: ['ADDED', 'POWER_OF_ATTORNEY'],
  POWER_OF_ATTORNEY_INCOMPLETE: ['CHANGED', 'POWER_OF_ATTORNEY'],
  POWER_OF_ATTORNEY_COMPLETED: ['CHANGED', 'POWER_OF_ATTORNEY'],
  POWER_OF_ATTORNEY_APPROVED: ['REMOVED', 'POWER_OF_ATTORNEY'],
  POWER_OF_ATTORNEY_REJECTED: ['REMOVED', 'POWER_OF_ATTORNEY'],
  POWER_OF_ATTORNEY_WITHDRAWN: ['REMOVED', 'POWER_OF_ATTORNEY'],
  SUCCESSION_PROPOSED: ['CHANGED', 'POWER_OF_ATTORNEY'],
  SUCCESSION_ANSWERED: ['CHANGED', 'POWER_OF_ATTORNEY'],
  ADDITIONAL_INFORMATION_SENT: ['ADDED', 'SUBMISSION'],
  SUPPLEMENT_ANSWERED: ['ADDED', 'SUBMISSION'],
  SUBMISSION_READ: ['CHANGED', 'SUBMISSION'],
  SUBMISSION_HANDLED: ['REMOVED', 'SUBMISSION'],
  DOCUMENT_REQUESTED: ['ADDED', 'DOCUMENT_REQUEST'],
  DOCUMENT_REQUEST_EXTENDED: ['CHANGED', 'DOCUMENT_REQUEST'],
  DOCUMENTS_ISSUED: ['REMOVED', 'DOCUMENT_REQUEST'],
  DOCUMENT_REQUEST_DECLINED: ['REMOVED', 'DOCUMENT_REQUEST'],
};

/** What the events that do not speak of the matter itself hold it under. */
interface Data {
  submissionId?: string;
  documentRequestId?: string;
  /** Of a succession: the mandate that waits to take over (R6). */
  successorId?: string;
  matterKind?: MatterKind;
  matterId?: string;
}

/** @returns what an event does to the work queue, and to which matter (R21); null where it leaves it as it is. */
export function touchedBy(event: Pick<LoggedEvent, 'kind' | 'powerOfAttorneyId' | 'data'>): Touched | null {
  const data = event.data as Data;
  if (event.kind === 'MATTER_TAKEN' || event.kind === 'MATTER_RELEASED') {
    return data.matterKind && data.matterId ? { change: 'CHANGED', kind: data.matterKind, id: data.matterId } : null;
  }
  const rule = rules[event.kind];
  if (!rule) return null;
  const [change, kind] = rule;
  const ids = {
    POWER_OF_ATTORNEY: data.successorId ?? event.powerOfAttorneyId,
    SUBMISSION: data.submissionId,
    DOCUMENT_REQUEST: data.documentRequestId,
  } as const satisfies Record<MatterKind, string | null | undefined>;
  const id = ids[kind];
  return id ? { change, kind, id } : null;
}
