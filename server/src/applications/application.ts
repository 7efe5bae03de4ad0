/** The kinds of application, as the UMA feed names them. */
export const applicationKinds = [
  'ASYLUM',
  'TEMPORARY_PROTECTION',
  'RESIDENCE_PERMIT_WORK',
  'RESIDENCE_PERMIT_STUDIES',
  'RESIDENCE_PERMIT_FAMILY',
  'RESIDENCE_PERMIT_FINNISH_ORIGIN',
  'RESIDENCE_PERMIT_OTHER_GROUNDS',
  'RESIDENCE_PERMIT_CARD_RENEWAL',
  'RESIDENCE_PERMIT_WITHDRAWAL',
  'EXTENDED_PERMIT',
  'PERMANENT_RESIDENCE_PERMIT',
  'CITIZENSHIP',
  'EU_REGISTRATION',
  'EU_FAMILY_RESIDENCE_CARD',
  'BREXIT',
  'ALIENS_PASSPORT',
  'REFUGEE_TRAVEL_DOCUMENT',
  'ENTRY_BAN_WITHDRAWAL',
] as const;
export type ApplicationKind = (typeof applicationKinds)[number];

export const applicationStatuses = [
  'WAITING_FOR_INTERVIEW',
  'WAITING_FOR_DECISION',
  'DECISION_NOTIFIED',
  'COMPLAINT_PERIOD',
  'WAITING_FOR_PROCESSING',
  'PROCESSING',
  'DECISION_MADE',
  'CLOSED',
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** What can put a status in force, by the name that the log gives it. */
export const milestones = [
  'APPLICATION_LODGED',
  'PROCESSING_STARTED',
  'INTERVIEW_HELD',
  'DECISION_MADE',
  'DECISION_NOTIFIED',
  'COMPLAINT_LODGED',
  'LEGAL_FORCE_GAINED',
] as const;
export type Milestone = (typeof milestones)[number];

export const isMilestone = (kind: string): kind is Milestone => (milestones as readonly string[]).includes(kind);

type Line = readonly [Milestone, ApplicationStatus];

/** R11: the first line whose milestone is known is the status. Every application is known from its lodging, so the last line always fits. */
export const statusLines = {
  asylum: [
    ['LEGAL_FORCE_GAINED', 'CLOSED'],
    ['COMPLAINT_LODGED', 'COMPLAINT_PERIOD'],
    ['DECISION_NOTIFIED', 'DECISION_NOTIFIED'],
    ['INTERVIEW_HELD', 'WAITING_FOR_DECISION'],
    ['APPLICATION_LODGED', 'WAITING_FOR_INTERVIEW'],
  ],
  other: [
    ['LEGAL_FORCE_GAINED', 'CLOSED'],
    ['DECISION_MADE', 'DECISION_MADE'],
    ['PROCESSING_STARTED', 'PROCESSING'],
    ['APPLICATION_LODGED', 'WAITING_FOR_PROCESSING'],
  ],
} as const satisfies Record<string, readonly Line[]>;

/** When each known milestone was reached: the time of its lowest-sequence event. */
export type MilestoneTimes = Partial<Record<Milestone, string>>;

/**
 * R11: the status that follows from what is known, and since when it stands (R13). It asks only which milestones are known,
 * never in which order they came. An asylum decision that is made has no line: nothing of it can be seen in a status (R12).
 *
 * @throws Error when none is known that has a line, not even the lodging
 */
export function applicationStatus(kind: ApplicationKind, known: MilestoneTimes): { status: ApplicationStatus; since: string } {
  for (const [milestone, status] of kind === 'ASYLUM' ? statusLines.asylum : statusLines.other) {
    const since = known[milestone];
    if (since !== undefined) return { status, since };
  }
  throw new Error('An application whose lodging is not known has no status');
}

/** R12: that an asylum decision is made is for staff alone, before and after it is notified. */
export function isForStaffAlone(kind: ApplicationKind, milestone: string): boolean {
  return kind === 'ASYLUM' && milestone === 'DECISION_MADE';
}
