/** Every kind of the log, as the contract lists them. ACCESS_ENDED is only ever delivered, never recorded. */
export const caseEventKinds = [
  'APPLICATION_LODGED',
  'PROCESSING_STARTED',
  'INTERVIEW_SCHEDULED',
  'INTERVIEW_HELD',
  'SUPPLEMENT_REQUESTED',
  'SUPPLEMENT_ANSWERED',
  'SUPPLEMENT_EXTENDED',
  'DECISION_MADE',
  'DECISION_NOTIFIED',
  'COMPLAINT_LODGED',
  'LEGAL_FORCE_GAINED',
  'POWER_OF_ATTORNEY_SUBMITTED',
  'POWER_OF_ATTORNEY_APPROVED',
  'POWER_OF_ATTORNEY_REJECTED',
  'POWER_OF_ATTORNEY_WITHDRAWN',
  'POWER_OF_ATTORNEY_ENDED',
  'POWER_OF_ATTORNEY_INCOMPLETE',
  'POWER_OF_ATTORNEY_COMPLETED',
  'POWER_OF_ATTORNEY_ENDING_SOON',
  'SUCCESSION_PROPOSED',
  'SUCCESSION_ANSWERED',
  'SUCCESSION_CLOSED',
  'ADDITIONAL_INFORMATION_SENT',
  'SUBMISSION_READ',
  'SUBMISSION_HANDLED',
  'DOCUMENT_REQUESTED',
  'DOCUMENT_REQUEST_EXTENDED',
  'DOCUMENTS_ISSUED',
  'DOCUMENT_REQUEST_DECLINED',
  'MATTER_TAKEN',
  'MATTER_RELEASED',
  'UMA_MESSAGE_SENT_AGAIN',
  'ACCESS_ENDED',
] as const;
export type CaseEventKind = (typeof caseEventKinds)[number];

/** One thing that was done, about to be recorded. */
export interface Fact {
  kind: Exclude<CaseEventKind, 'ACCESS_ENDED'>;
  /** When it happened: UMA's `time` for what UMA reports, RFC 3339; otherwise now. */
  occurredAt: Date | string;
  applicationId: string | null;
  clientId: string | null;
  powerOfAttorneyId?: string | null;
  /** Who did it; null for UMA and for the service itself. */
  actorId?: string | null;
  /** R12: never delivered or shown to anybody but staff. */
  staffOnly?: boolean;
  /** Facts of one act share it: the same decision recorded for each application that it covers. Default: an act of its own. */
  actId?: string;
  data?: Record<string, unknown>;
  /** The application gained legal force: it closes at this fact's position (R10). */
  closesApplication?: boolean;
  /** The mandate is in force from this act on, or ends with it (R2): a right changes at a position of the log. */
  opensMandate?: boolean;
  closesMandate?: boolean;
}

/** An event of the log as the stream hands it on. */
export interface LoggedEvent {
  position: bigint;
  id: string;
  kind: CaseEventKind;
  occurredAt: string;
  recordedAt: string;
  applicationId: string | null;
  powerOfAttorneyId: string | null;
  actorId: string | null;
  actId: string;
  data: Record<string, unknown>;
}
