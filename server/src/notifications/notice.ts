import type { CaseEventKind } from '../case-events/case-event.ts';

/** What can be told of, each switchable (R19), in the order in which the profile shows them. */
export const noticeKinds = [
  'SUPPLEMENT_REQUEST',
  'REMINDER',
  'DECISION',
  'INTERVIEW',
  'DOCUMENT_REQUEST',
  'SUBMISSION_HANDLED',
  'MANDATE',
  'PROGRESS',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What one is not told of before one asks for it: a mail should be about something that one needs to know or do. */
export const offAtFirst: readonly NoticeKind[] = ['PROGRESS'];

/** About one's own address: sent where it says, whatever is switched off. */
export const addressNotices = ['ADDRESS_CONFIRMATION', 'ADDRESS_CHANGED', 'ADDRESS_REMOVED'] as const;
export type AddressNotice = (typeof addressNotices)[number];

/** A reminder 5 working days before a due date, and on the day itself. */
export type Reminder = 'REMINDER_SOON' | 'REMINDER_TODAY';

/** What one mail or one line of a digest says. */
export type Told = keyof typeof kindOfEvent | Reminder;
export type Notice = Told | AddressNotice | 'DIGEST';

/**
 * Of which kind an event of the log is, for those whom it reaches. An event that is not here is told to nobody: what one did oneself is
 * left out when the log is read, and what one loses by (R10) is seen to have gone when a mail is about to be sent.
 */
export const kindOfEvent = {
  SUPPLEMENT_REQUESTED: 'SUPPLEMENT_REQUEST',
  SUPPLEMENT_EXTENDED: 'SUPPLEMENT_REQUEST',
  // Not of asylum cases (R12): the log's audience and the access table both see to that.
  DECISION_MADE: 'DECISION',
  DECISION_NOTIFIED: 'DECISION',
  INTERVIEW_SCHEDULED: 'INTERVIEW',
  DOCUMENTS_ISSUED: 'DOCUMENT_REQUEST',
  DOCUMENT_REQUEST_DECLINED: 'DOCUMENT_REQUEST',
  DOCUMENT_REQUEST_EXTENDED: 'DOCUMENT_REQUEST',
  SUBMISSION_HANDLED: 'SUBMISSION_HANDLED',
  POWER_OF_ATTORNEY_APPROVED: 'MANDATE',
  POWER_OF_ATTORNEY_REJECTED: 'MANDATE',
  POWER_OF_ATTORNEY_INCOMPLETE: 'MANDATE',
  POWER_OF_ATTORNEY_ENDED: 'MANDATE',
  POWER_OF_ATTORNEY_ENDING_SOON: 'MANDATE',
  SUCCESSION_PROPOSED: 'MANDATE',
  APPLICATION_LODGED: 'PROGRESS',
  PROCESSING_STARTED: 'PROGRESS',
  INTERVIEW_HELD: 'PROGRESS',
  COMPLAINT_LODGED: 'PROGRESS',
} as const satisfies Partial<Record<CaseEventKind, NoticeKind>>;

/** @returns the switch by which something is told */
export const kindOf = (told: Told): NoticeKind =>
  told === 'REMINDER_SOON' || told === 'REMINDER_TODAY' ? 'REMINDER' : kindOfEvent[told];

/** The events that are told while these kinds are switched off. */
export const eventsOfKind = (kind: NoticeKind): string[] =>
  Object.entries(kindOfEvent)
    .filter(([, each]) => each === kind)
    .map(([event]) => event);

/** Why a notice went no further than it did. SENT: a mail server took it. */
export type Outcome =
  | 'SENT'
  /** In a digest that was sent. */
  | 'IN_DIGEST'
  /** R2, R10, R12: whoever it is for may not see it any more. */
  | 'NOT_ALLOWED'
  /** Answered, or due on another day, since. */
  | 'OUTDATED'
  /** Switched off, or no confirmed address to send it to. */
  | 'NOT_WANTED'
  /** The address takes no mail. */
  | 'REFUSED'
  /** Tried as often as a mail is tried. */
  | 'UNDELIVERED';

export const deliveries = ['EACH', 'DAILY'] as const;
export type Delivery = (typeof deliveries)[number];

/** R18: from which hour in Helsinki reminders and digests go out. */
export const dailyHour = 9;
/** How many working days before a due date one is reminded. */
export const reminderWorkingDays = 5;
