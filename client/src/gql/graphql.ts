/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A holder's answer to a succession question. */
export type AnswerSuccessionInput = {
  /** Whether one is aware that the connection closes. */
  answer: SuccessionAnswer;
  /** The question. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** A word to staff. */
  message?: string | null | undefined;
};

/** The answer to a supplement request. */
export type AnswerSupplementRequestInput = {
  /** Uploads, at most 20. */
  attachmentIds?: Array<string> | null | undefined;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** The message; may be empty where files are sent. */
  message: string;
  /** When it was sent, by the sender's clock; else now. */
  sentAt?: string | null | undefined;
  /** The request. */
  supplementRequestId: string;
};

/** What is applied for, as UMA has it. */
export type ApplicationKind =
  | 'ALIENS_PASSPORT'
  | 'ASYLUM'
  | 'BREXIT'
  | 'CITIZENSHIP'
  | 'ENTRY_BAN_WITHDRAWAL'
  | 'EU_FAMILY_RESIDENCE_CARD'
  | 'EU_REGISTRATION'
  | 'EXTENDED_PERMIT'
  | 'PERMANENT_RESIDENCE_PERMIT'
  | 'REFUGEE_TRAVEL_DOCUMENT'
  | 'RESIDENCE_PERMIT_CARD_RENEWAL'
  | 'RESIDENCE_PERMIT_FAMILY'
  | 'RESIDENCE_PERMIT_FINNISH_ORIGIN'
  | 'RESIDENCE_PERMIT_OTHER_GROUNDS'
  | 'RESIDENCE_PERMIT_STUDIES'
  | 'RESIDENCE_PERMIT_WITHDRAWAL'
  | 'RESIDENCE_PERMIT_WORK'
  | 'TEMPORARY_PROTECTION';

/** Where an application stands (R11). CLOSED, once it has gained legal force, is seen by staff alone (R10). */
export type ApplicationStatus =
  | 'CLOSED'
  | 'COMPLAINT_PERIOD'
  | 'DECISION_MADE'
  | 'DECISION_NOTIFIED'
  | 'PROCESSING'
  | 'WAITING_FOR_DECISION'
  | 'WAITING_FOR_INTERVIEW'
  | 'WAITING_FOR_PROCESSING';

/** The approval of a mandate, for a client that staff matched. */
export type ApprovePowerOfAttorneyInput = {
  /** Limited to these applications; all, present and later, where it is left out (R2). Not empty. */
  applicationIds?: Array<string> | null | undefined;
  /** The client. */
  clientId: string;
  /** When it ends by itself. */
  endsOn?: string | null | undefined;
  /** The mandate. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** Whether the statement that came with it is the previous holder's (R6). Who approves says so, unless it is false: then it counts for nothing. */
  previousHolderStatementConfirmed?: boolean | null | undefined;
  /** The version that was looked at. */
  version?: number | null | undefined;
  /** Why none needs to be shown (R22). */
  withoutPowerOfAttorneyReason?: string | null | undefined;
};

/** Staff ask the submitter for what is missing. */
export type AskForMissingInput = {
  /** The mandate. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** What is missing; the submitter reads it. */
  message: string;
  /** The version that was looked at. */
  version?: number | null | undefined;
};

/** Staff ask whoever holds the role whether they are aware. */
export type AskPreviousHolderInput = {
  /** The client that it is matched with. */
  clientId: string;
  /** The pending mandate. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** The version that was looked at. */
  version?: number | null | undefined;
};

/** Which entries of the audit trail; what is left out does not narrow them. */
export type AuditFilter = {
  /** By this account, an advisor or a staff member. */
  account?: string | null | undefined;
  /** Staff: by anybody whose name holds all of these words; for others it finds nothing. */
  accountName?: string | null | undefined;
  /** Of this application. */
  application?: string | null | undefined;
  /** Of this client, their cases and mandates. */
  client?: string | null | undefined;
  /** From this moment on. */
  from?: string | null | undefined;
  /** Of this kind. */
  kind?: AuditKind | null | undefined;
  /** Before this moment. */
  to?: string | null | undefined;
  /** Acts alone, or looks alone. */
  what?: AuditWhat | null | undefined;
};

/** What was done, as the case-event log has it; READ for a look. More kinds may come. */
export type AuditKind =
  | 'ADDITIONAL_INFORMATION_SENT'
  | 'APPLICATION_LODGED'
  | 'COMPLAINT_LODGED'
  | 'DECISION_MADE'
  | 'DECISION_NOTIFIED'
  | 'DOCUMENTS_ISSUED'
  | 'DOCUMENT_REQUESTED'
  | 'DOCUMENT_REQUEST_DECLINED'
  | 'DOCUMENT_REQUEST_EXTENDED'
  | 'INTERVIEW_HELD'
  | 'INTERVIEW_SCHEDULED'
  | 'LEGAL_FORCE_GAINED'
  | 'MATTER_RELEASED'
  | 'MATTER_TAKEN'
  | 'POWER_OF_ATTORNEY_APPROVED'
  | 'POWER_OF_ATTORNEY_COMPLETED'
  | 'POWER_OF_ATTORNEY_ENDED'
  | 'POWER_OF_ATTORNEY_ENDING_SOON'
  | 'POWER_OF_ATTORNEY_INCOMPLETE'
  | 'POWER_OF_ATTORNEY_REJECTED'
  | 'POWER_OF_ATTORNEY_SUBMITTED'
  | 'POWER_OF_ATTORNEY_WITHDRAWN'
  | 'PROCESSING_STARTED'
  | 'READ'
  | 'SUBMISSION_HANDLED'
  | 'SUBMISSION_READ'
  | 'SUCCESSION_ANSWERED'
  | 'SUCCESSION_CLOSED'
  | 'SUCCESSION_PROPOSED'
  | 'SUPPLEMENT_ANSWERED'
  | 'SUPPLEMENT_EXTENDED'
  | 'SUPPLEMENT_REQUESTED'
  | 'UMA_MESSAGE_SENT_AGAIN';

/** MANDATE: by a power of attorney in force. STAFF: as staff of the authority. OWN: what one has submitted oneself. */
export type AuditRight =
  | 'MANDATE'
  | 'OWN'
  | 'STAFF';

/** ACT: something was done. READ: somebody looked. */
export type AuditWhat =
  | 'ACT'
  | 'READ';

/** What a parked event waits for. */
export type AwaitedKind =
  | 'APPLICATION'
  | 'CLIENT';

/** What happened. More kinds may come. */
export type CaseEventKind =
  | 'ACCESS_ENDED'
  | 'ADDITIONAL_INFORMATION_SENT'
  | 'APPLICATION_LODGED'
  | 'COMPLAINT_LODGED'
  | 'DECISION_MADE'
  | 'DECISION_NOTIFIED'
  | 'DOCUMENTS_ISSUED'
  | 'DOCUMENT_REQUESTED'
  | 'DOCUMENT_REQUEST_DECLINED'
  | 'DOCUMENT_REQUEST_EXTENDED'
  | 'INTERVIEW_HELD'
  | 'INTERVIEW_SCHEDULED'
  | 'LEGAL_FORCE_GAINED'
  | 'MATTER_RELEASED'
  | 'MATTER_TAKEN'
  | 'POWER_OF_ATTORNEY_APPROVED'
  | 'POWER_OF_ATTORNEY_COMPLETED'
  | 'POWER_OF_ATTORNEY_ENDED'
  | 'POWER_OF_ATTORNEY_ENDING_SOON'
  | 'POWER_OF_ATTORNEY_INCOMPLETE'
  | 'POWER_OF_ATTORNEY_REJECTED'
  | 'POWER_OF_ATTORNEY_SUBMITTED'
  | 'POWER_OF_ATTORNEY_WITHDRAWN'
  | 'PROCESSING_STARTED'
  | 'SUBMISSION_HANDLED'
  | 'SUBMISSION_READ'
  | 'SUCCESSION_ANSWERED'
  | 'SUCCESSION_CLOSED'
  | 'SUCCESSION_PROPOSED'
  | 'SUPPLEMENT_ANSWERED'
  | 'SUPPLEMENT_EXTENDED'
  | 'SUPPLEMENT_REQUESTED'
  | 'UMA_MESSAGE_SENT_AGAIN';

/** What is to be otherwise; what is left out stays. */
export type ChangeNoticesInput = {
  /** How they come. */
  delivery?: NoticeDelivery | null | undefined;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** In which language. */
  language?: Language | null | undefined;
  /** The kinds that one is not told of; all others are on. */
  off?: Array<NoticeKind> | null | undefined;
};

/** What kind of channel it is. */
export type ChannelKind =
  | 'COURT'
  | 'ELECTRONIC_SERVICE'
  | 'EMAIL'
  | 'IN_PERSON'
  | 'PHONE'
  | 'SECURE_MAIL'
  | 'SERVICE_POINT'
  | 'WRITTEN_NOTICE';

/** Which clients of the caseload to list; what is left out does not narrow it. */
export type ClientFilter = {
  /** With a supplement request that waits for an answer. */
  deadline?: boolean | null | undefined;
  /** With an application of this kind. */
  kind?: ApplicationKind | null | undefined;
  /** Beginnings of names, a customer number or a diary number. */
  search?: string | null | undefined;
  /** With something unread. */
  unread?: boolean | null | undefined;
};

/** Why a client may be the one who was stated. Names are compared without marks, capitals and script, and by ear: Mohammed, Muhammad and محمد are similar. */
export type ClientMatchReason =
  | 'CUSTOMER_NUMBER'
  | 'DATE_OF_BIRTH_AND_PART_OF_NAME'
  | 'DIARY_NUMBER'
  | 'NAME_AND_DATE_OF_BIRTH'
  | 'SIMILAR_NAME';

/** In which order clients are listed. The last two are an advisor's, of their own clients. */
export type ClientOrder =
  /** Those first who have to answer the authority soonest; then the others, by name. */
  | 'DEADLINE'
  /** Those first in whose cases something happened last. */
  | 'LATEST_CHANGE'
  /** By family name, then given names. */
  | 'NAME';

/** What is added to a pending mandate; what is left out stays as it is. */
export type CompletePowerOfAttorneyInput = {
  /** Uploads, beside those that it has: at most 20 in all. */
  attachmentIds?: Array<string> | null | undefined;
  /** What one is to the client, corrected. */
  capacity?: PowerOfAttorneyCapacity | null | undefined;
  /** Who the client is, corrected as a whole (R4). */
  client?: StatedClientInput | null | undefined;
  /** The mandate. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** An upload: the previous holder's written statement that they are aware (R6). */
  previousHolderStatementId?: string | null | undefined;
  /** When the document was signed or the order given, corrected. */
  signedOn?: string | null | undefined;
  /** The statement, written anew. */
  statement?: string | null | undefined;
  /** The version that was looked at. */
  version?: number | null | undefined;
};

/** What came to the new address. */
export type ConfirmNoticeAddressInput = {
  /** The code, with or without its hyphens. */
  code: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
};

/** A token to be made. */
export type CreateApiTokenInput = {
  /** When it ends by itself, at most a year from now. */
  expiresAt: string;
  /** The same key with the same input makes no second one; its secret is not told again. */
  idempotencyKey?: string | null | undefined;
  /** What it is for, at most 100 characters. */
  name: string;
  /** What it opens: nothing that whoever asks lacks. */
  scopes: Array<Scope>;
};

/** What is not to be missed. */
export type DeadlineKind =
  /** An interview is held. */
  | 'INTERVIEW'
  /** A mandate ends by itself after this day (R8). */
  | 'MANDATE_ENDS'
  /** A supplement request that is not answered is due. */
  | 'SUPPLEMENT_REQUEST';

/** Why documents are not given. */
export type DeclineDocumentRequestInput = {
  /** The request. */
  documentRequestId: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** Why; the advisor reads it. */
  reason: string;
};

/** A draft to throw away. */
export type DiscardDraftInput = {
  /** Its id. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
};

/** Where a request for documents stands. */
export type DocumentRequestStatus =
  | 'DECLINED'
  | 'ISSUED'
  | 'OPEN';

/** What is asked for. */
export type DocumentRequestSubject =
  | 'APPLICATION_DOCUMENTS'
  | 'DECISION'
  | 'INTERVIEW_RECORD'
  | 'OTHER';

/** What the virus scanner said. NOT_SCANNED: there was none. WAITING: nothing yet, and only who sent it sees the file. REFUSED: nobody gets it. */
export type DocumentScan =
  | 'CLEAN'
  | 'NOT_SCANNED'
  | 'REFUSED'
  | 'WAITING';

/** The end of a mandate in force. */
export type EndPowerOfAttorneyInput = {
  /** The mandate. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** Why; staff give a reason, which its holder reads. */
  reason?: string | null | undefined;
  /** The version that was looked at. */
  version?: number | null | undefined;
  /** Staff: it was approved for the wrong client (R8). */
  wrongClient?: boolean | null | undefined;
};

/** Why a month is needed. */
export type ExtendDocumentRequestInput = {
  /** The request. */
  documentRequestId: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** Why; the advisor reads it. */
  reason: string;
};

/** More time for a supplement request. */
export type ExtendSupplementRequestInput = {
  /** The new last day, later than the old one. */
  dueOn: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** Why; the advisors read it. */
  reason: string;
  /** The request. */
  supplementRequestId: string;
};

/** An address for notices. */
export type GiveNoticeAddressInput = {
  /** A plain e-mail address of at most 254 characters. */
  address: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
};

/** The documents that were asked for. */
export type IssueDocumentsInput = {
  /** Uploads, 1 to 20. */
  attachmentIds: Array<string>;
  /** The request. */
  documentRequestId: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
};

/** A language of the service (R20). */
export type Language =
  | 'EN'
  | 'FI'
  | 'SV';

/** Why an address takes no mail. */
export type MailFailure =
  /** A mail came back later. */
  | 'BOUNCED'
  /** Its mail server refused it. */
  | 'REFUSED';

/** Nothing needs to be said. */
export type MakeCalendarAddressInput = {
  /** The same key with the same input answers as before and does nothing twice. The address is not told again. */
  idempotencyKey?: string | null | undefined;
};

/** Until when news is read. */
export type MarkAllAsReadInput = {
  /** See the conventions: the same key does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** `recordedAt` of the newest event that was looked at. An earlier one than is kept changes nothing. */
  until: string;
};

/** A submission that staff have dealt with. */
export type MarkSubmissionHandledInput = {
  /** Its id. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
};

/** A submission that staff have opened. */
export type MarkSubmissionReadInput = {
  /** Its id. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
};

/** How notices come. */
export type NoticeDelivery =
  /** One mail a day at nine in Helsinki, where there is anything to tell. */
  | 'DAILY'
  /** Each by itself, at once. */
  | 'EACH';

/** What can be told of by e-mail, each switchable (R19). */
export type NoticeKind =
  /** A decision is notified, or made; never that one is made in an asylum case. */
  | 'DECISION'
  /** Documents that were asked for are issued, declined, or take longer. */
  | 'DOCUMENT_REQUEST'
  /** An interview is scheduled, or at another time. */
  | 'INTERVIEW'
  /** What becomes of a power of attorney, and what is asked about it. */
  | 'MANDATE'
  /** Lodged, taken up, interviewed, appealed: the rest of what changes in a case. Off at first. */
  | 'PROGRESS'
  /** Five working days before a due date, and on the day, of what is not answered. */
  | 'REMINDER'
  /** The authority has handled what was sent. */
  | 'SUBMISSION_HANDLED'
  /** The authority asks for more, or gives more time. */
  | 'SUPPLEMENT_REQUEST';

/** The languages in which staff write. */
export type PhraseLanguage =
  | 'EN'
  | 'FI'
  | 'SV';

/** What a mandate rests on (R3). */
export type PowerOfAttorneyBasis =
  | 'DISTRICT_COURT_ORDER'
  | 'NOTIFICATION'
  | 'POWER_OF_ATTORNEY';

/** What one is to the client. */
export type PowerOfAttorneyCapacity =
  | 'ATTORNEY'
  | 'COUNSEL'
  | 'GUARDIAN'
  | 'REPRESENTATIVE';

/** Why a mandate ended. */
export type PowerOfAttorneyEndReason =
  | 'BY_HOLDER'
  | 'BY_STAFF'
  | 'CLIENT_OF_AGE'
  | 'ORDER_EXPIRED'
  | 'RECORDED_IN_UMA'
  | 'SUPERSEDED';

/** Which mandates to list; what is left out does not narrow it. */
export type PowerOfAttorneyFilter = {
  /** In force with at most 60 days left, whose holders are warned (R8). */
  endingSoon?: boolean | null | undefined;
  /** Staff: of a client, stated or matched, or of an advisor: beginnings of names, a customer number or a diary number. Refused to others. */
  search?: string | null | undefined;
  /** In this status. */
  status?: PowerOfAttorneyStatus | null | undefined;
};

/** Attorney and counsel take LEGAL_ADVISOR, guardian and representative REPRESENTATIVE; one holder of each for a client (R5). */
export type PowerOfAttorneyRole =
  | 'LEGAL_ADVISOR'
  | 'REPRESENTATIVE';

/** Where a mandate stands. */
export type PowerOfAttorneyStatus =
  | 'APPROVED'
  | 'ENDED'
  | 'PENDING'
  | 'REJECTED'
  | 'WITHDRAWN';

/** A profession that need show no power of attorney unless the authority asks (R22); apart from the capacity of a mandate. */
export type Profession =
  | 'ADVOCATE'
  | 'PUBLIC_LEGAL_AID_ATTORNEY';

/** What staff say of a stated profession. */
export type ProfessionDecisionInput = {
  /** The advisor. */
  advisorId: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** The profession that was looked at: CHANGED_SINCE where another is stated now. */
  profession: Profession;
};

/** What was looked at. LIST: the case in a list. DOCUMENTS: which there are; DOCUMENT_CONTENT: what stands in one. */
export type ReadKind =
  | 'CASE'
  | 'CLIENT'
  | 'DOCUMENTS'
  | 'DOCUMENT_CONTENT'
  | 'DOCUMENT_REQUESTS'
  | 'EVENTS'
  | 'LIST'
  | 'POWER_OF_ATTORNEY'
  | 'SUBMISSIONS'
  | 'SUPPLEMENT_REQUESTS';

/** What a reason is given for. REJECTION, ENDING and MISSING are read by the submitter or holder: none of these phrases tells whether a client, case or other holder exists (R4). WITHOUT_POWER_OF_ATTORNEY: R22. */
export type ReasonPurpose =
  | 'ENDING'
  | 'MISSING'
  | 'REJECTION'
  | 'WITHOUT_POWER_OF_ATTORNEY';

/** The rejection of a mandate. */
export type RejectPowerOfAttorneyInput = {
  /** The mandate. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** Why; the submitter reads it. */
  reason: string;
  /** The version that was looked at. */
  version?: number | null | undefined;
};

/** A matter of the work queue to be given back. */
export type ReleaseMatterInput = {
  /** The matter. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
};

/** Nothing needs to be said. */
export type RemoveNoticeAddressInput = {
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
};

/** A request for documents of a case (R17). */
export type RequestDocumentInput = {
  /** The case. */
  applicationId: string;
  /** The same in words; OTHER needs them. */
  description?: string | null | undefined;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** What is asked for. */
  subject: DocumentRequestSubject;
};

/** Staff ask for more from the desk. */
export type RequestSupplementInput = {
  /** The case. */
  applicationId: string;
  /** The last day to answer, in Finland. */
  dueOn: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** What is asked for. */
  message: string;
};

/** A token to be revoked. */
export type RevokeApiTokenInput = {
  /** The token, one’s own. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
};

/** Nothing needs to be said. */
export type RevokeCalendarAddressInput = {
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
};

/** What is being written: saved over what was saved before. */
export type SaveDraftInput = {
  /** The case. */
  applicationId: string;
  /** The finished uploads so far, at most 20. */
  attachmentIds?: Array<string> | null | undefined;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** What is written so far. */
  message: string;
  /** The request that it answers. */
  supplementRequestId?: string | null | undefined;
};

/** What a token opens. CASES_… for advisors and staff, STAFF_… for staff, UMA_… for the feed, which opens nothing here. */
export type Scope =
  | 'CASES_READ'
  | 'CASES_WRITE'
  | 'STAFF_READ'
  | 'STAFF_WRITE'
  | 'UMA_READ'
  | 'UMA_WRITE';

/** A message for a case, with or without documents. */
export type SendAdditionalInformationInput = {
  /** The case. */
  applicationId: string;
  /** Uploads, at most 20. */
  attachmentIds?: Array<string> | null | undefined;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** The message; may be empty where files are sent. */
  message: string;
  /** When it was sent, by the sender's clock; else now. */
  sentAt?: string | null | undefined;
};

/** A message to UMA to be sent again. */
export type SendToUmaAgainInput = {
  /** The message. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
};

/** What an advisor says of themselves. */
export type StateProfessionInput = {
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** The profession; null takes back what was said. */
  profession?: Profession | null | undefined;
};

/** Who the client is. They need not exist: the answer is the same (R4). */
export type StatedClientInput = {
  /** The authority's reference of the person. */
  customerNumber?: string | null | undefined;
  /** Date of birth. */
  dateOfBirth: string;
  /** The authority's reference of a case. */
  diaryNumber?: string | null | undefined;
  /** Family name. */
  familyName: string;
  /** Given names. */
  givenNames: string;
};

/** A mandate to be approved by staff. */
export type SubmitPowerOfAttorneyInput = {
  /** Uploads; POWER_OF_ATTORNEY and DISTRICT_COURT_ORDER need at least one. */
  attachmentIds: Array<string>;
  /** What it rests on. */
  basis: PowerOfAttorneyBasis;
  /** What one is to the client; else the role's usual one. */
  capacity?: PowerOfAttorneyCapacity | null | undefined;
  /** Who the client is. */
  client: StatedClientInput;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** An upload: the previous holder's written statement that they are aware (R6). */
  previousHolderStatementId?: string | null | undefined;
  /** The role that is asked for. */
  role: PowerOfAttorneyRole;
  /** When the document was signed or the order given. */
  signedOn?: string | null | undefined;
  /** A statement; NOTIFICATION needs one. */
  statement?: string | null | undefined;
};

/** Whether a holder is aware that their connection closes. */
export type SuccessionAnswer =
  | 'AWARE'
  | 'NOT_AWARE';

/** Whether it waits for an answer. */
export type SupplementRequestStatus =
  | 'ANSWERED'
  | 'OPEN';

/** A matter of the work queue to be taken, or kept for longer. */
export type TakeMatterInput = {
  /** The matter. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
  /** Why it comes before what came earlier: needed for a submission before which another waits that nobody has taken. */
  reason?: string | null | undefined;
};

/** What a person can mend. Codes never change; the message is in the language of Accept-Language. */
export type UserErrorCode =
  | 'ALREADY_ANSWERED'
  | 'ALREADY_ASKED'
  | 'ALREADY_CONFIRMED'
  | 'ALREADY_HANDLED'
  | 'ATTACHMENT_INFECTED'
  | 'ATTACHMENT_NOT_FOUND'
  | 'ATTACHMENT_REQUIRED'
  | 'ATTACHMENT_TYPE_NOT_ALLOWED'
  | 'CAPACITY_NOT_OF_ROLE'
  | 'CHANGED_SINCE'
  | 'CLIENT_NOT_FOUND'
  | 'CODE_NOT_VALID'
  | 'EXPIRY_TOO_FAR'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID_ADDRESS'
  | 'INVALID_DATE'
  | 'INVALID_TEXT'
  | 'NOTHING_ADDED'
  | 'NOTHING_ASKED'
  | 'NOT_APPROVED'
  | 'NOT_AVAILABLE_IN_SERVICE'
  | 'NOT_FOUND'
  | 'NOT_OPEN'
  | 'NOT_PENDING'
  | 'NOT_WAITING'
  | 'NO_HOLDER'
  | 'NO_OPEN_APPLICATION'
  | 'OUT_OF_TURN'
  | 'OWN_MANDATE'
  | 'OWN_PROFESSION'
  | 'REASON_REQUIRED'
  | 'REQUIRED'
  | 'ROLE_TAKEN'
  | 'SCOPE_NOT_ALLOWED'
  | 'SECRET_ALREADY_SHOWN'
  | 'STATEMENT_REQUIRED'
  | 'TAKEN'
  | 'TOO_LONG'
  | 'TOO_MANY_ATTACHMENTS'
  | 'TOO_MANY_ATTEMPTS';

/** The withdrawal of a pending mandate. */
export type WithdrawPowerOfAttorneyInput = {
  /** The mandate. */
  id: string;
  /** The same key with the same input answers as before and does nothing twice. */
  idempotencyKey?: string | null | undefined;
};

/** What happened to a matter of the work queue. */
export type WorkQueueChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

/** The kinds of matter that wait for staff. */
export type WorkQueueKind =
  | 'DOCUMENT_REQUEST'
  | 'POWER_OF_ATTORNEY'
  | 'SUBMISSION';

export type ApiTokensQueryVariables = Exact<{
  first: number;
}>;


export type ApiTokensQuery = { apiTokens: { totalCount: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'ApiTokenRow_ApiTokenFragment': ApiTokenRow_ApiTokenFragment } }
    )> } };

export type ApiTokenRow_ApiTokenFragment = { id: string, name: string, scopes: Array<Scope>, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null } & { ' $fragmentName'?: 'ApiTokenRow_ApiTokenFragment' };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { apiToken: (
      { id: string }
      & { ' $fragmentRefs'?: { 'ApiTokenRow_ApiTokenFragment': ApiTokenRow_ApiTokenFragment } }
    ) | null, userErrors: Array<{ message: string }> } };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string | null, apiToken: (
      { id: string }
      & { ' $fragmentRefs'?: { 'ApiTokenRow_ApiTokenFragment': ApiTokenRow_ApiTokenFragment } }
    ) | null, userErrors: Array<{ field: string | null, message: string }> } };

export type OwnProfessionQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnProfessionQuery = { viewer:
    | { profession: Profession | null, professionConfirmedAt: string | null, id: string }
    | { id: string }
   };

export type StateProfessionMutationVariables = Exact<{
  input: StateProfessionInput;
}>;


export type StateProfessionMutation = { stateProfession: { advisor: { id: string, profession: Profession | null, professionConfirmedAt: string | null } | null, userErrors: Array<{ message: string }> } };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { viewer:
    | { __typename: 'Advisor', id: string, displayName: string }
    | { __typename: 'StaffMember', id: string, displayName: string }
   };

export type CaseEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CaseEventsSubscription = { caseEvents: { cursor: string | null, event: { id: string, kind: CaseEventKind, occurredAt: string, recordedAt: string, applicationId: string | null, interviewAt: string | null, interviewOffice: string | null, isUnread: boolean, application: (
        { id: string, client: { id: string, displayName: string } | null }
        & { ' $fragmentRefs'?: { 'CaseRow_ApplicationFragment': CaseRow_ApplicationFragment } }
      ) | null } } };

export type CaseEventText_EventFragment = { kind: CaseEventKind, interviewAt: string | null, interviewOffice: string | null } & { ' $fragmentName'?: 'CaseEventText_EventFragment' };

export type CaseQueryVariables = Exact<{
  id: string;
}>;


export type CaseQuery = { application: (
    { id: string, diaryNumber: string, kind: ApplicationKind, lodgedAt: string, client: { id: string, givenNames: string, familyName: string, displayName: string } | null }
    & { ' $fragmentRefs'?: { 'CaseSteps_ApplicationFragment': CaseSteps_ApplicationFragment;'WhatNext_ApplicationFragment': WhatNext_ApplicationFragment;'Deadlines_ApplicationFragment': Deadlines_ApplicationFragment;'CaseTimeline_ApplicationFragment': CaseTimeline_ApplicationFragment } }
  ) | null };

export type CaseRow_ApplicationFragment = (
  { id: string, diaryNumber: string, kind: ApplicationKind, status: ApplicationStatus, statusChangedAt: string, unreadCount: number, events: { nodes: Array<(
      { id: string, occurredAt: string }
      & { ' $fragmentRefs'?: { 'CaseEventText_EventFragment': CaseEventText_EventFragment } }
    )> } }
  & { ' $fragmentRefs'?: { 'CaseSteps_ApplicationFragment': CaseSteps_ApplicationFragment } }
) & { ' $fragmentName'?: 'CaseRow_ApplicationFragment' };

export type CaseSteps_ApplicationFragment = { kind: ApplicationKind, status: ApplicationStatus, statusChangedAt: string } & { ' $fragmentName'?: 'CaseSteps_ApplicationFragment' };

export type CaseTimeline_ApplicationFragment = { events: { totalCount: number, nodes: Array<(
      { id: string, kind: CaseEventKind, occurredAt: string, isUnread: boolean }
      & { ' $fragmentRefs'?: { 'CaseEventText_EventFragment': CaseEventText_EventFragment } }
    )> } } & { ' $fragmentName'?: 'CaseTimeline_ApplicationFragment' };

export type Channels_ChannelFragment = { id: string, kind: ChannelKind, address: string | null, title: { fi: string, sv: string, en: string }, advice: { fi: string, sv: string, en: string } | null, openingHours: Array<{ days: Array<number>, opens: string, closes: string }> } & { ' $fragmentName'?: 'Channels_ChannelFragment' };

export type Deadlines_ApplicationFragment = { supplementRequests: { nodes: Array<{ id: string, status: SupplementRequestStatus, message: string, dueOn: string, workingDaysLeft: number | null }> } } & { ' $fragmentName'?: 'Deadlines_ApplicationFragment' };

export type NotHereQueryVariables = Exact<{
  kind: ApplicationKind;
}>;


export type NotHereQuery = { receiving: { nodes: Array<(
      { id: string, address: string | null }
      & { ' $fragmentRefs'?: { 'Channels_ChannelFragment': Channels_ChannelFragment } }
    )> }, appealing: { nodes: Array<(
      { id: string, address: string | null }
      & { ' $fragmentRefs'?: { 'Channels_ChannelFragment': Channels_ChannelFragment } }
    )> }, cancelling: { nodes: Array<(
      { id: string, address: string | null }
      & { ' $fragmentRefs'?: { 'Channels_ChannelFragment': Channels_ChannelFragment } }
    )> }, lodging: { nodes: Array<(
      { id: string, address: string | null }
      & { ' $fragmentRefs'?: { 'Channels_ChannelFragment': Channels_ChannelFragment } }
    )> } };

export type WhatNext_ApplicationFragment = { status: ApplicationStatus } & { ' $fragmentName'?: 'WhatNext_ApplicationFragment' };

export type CaseDraftQueryVariables = Exact<{
  id: string;
}>;


export type CaseDraftQuery = { draft: { id: string, updatedAt: string } | null };

export type CaseDocumentsQueryVariables = Exact<{
  id: string;
}>;


export type CaseDocumentsQuery = { application: { id: string, documents: { totalCount: number } } | null };

export type DocumentRequestBody_DocumentRequestFragment = { id: string, status: DocumentRequestStatus, description: string | null, dueOn: string, extensionReason: string | null, declineReason: string | null, viewerCanDecide: boolean, documents: Array<{ id: string, title: string, mediaType: string, byteSize: number, scan: DocumentScan, url: string }> } & { ' $fragmentName'?: 'DocumentRequestBody_DocumentRequestFragment' };

export type ReceiptQueryVariables = Exact<{
  id: string;
}>;


export type ReceiptQuery = { node:
    | { __typename: 'Advisor' }
    | { __typename: 'ApiToken' }
    | { __typename: 'Application' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CaseEvent' }
    | { __typename: 'Channel' }
    | { __typename: 'Client' }
    | { __typename: 'Document' }
    | { __typename: 'DocumentRequest' }
    | { __typename: 'Draft' }
    | { __typename: 'ParkedUmaEvent' }
    | { __typename: 'PowerOfAttorney' }
    | { __typename: 'RecordedRepresentation' }
    | { __typename: 'RejectedUmaEvent' }
    | { __typename: 'StaffMember' }
    | { __typename: 'Submission', id: string, number: string, senderName: string, isOwn: boolean, message: string | null, readAt: string | null, handledAt: string | null, repeatsNumber: string | null, supplementRequest: { id: string } | null, application: { id: string, diaryNumber: string, kind: ApplicationKind, client: { id: string, displayName: string } | null } | null, receipt: { number: string, sentAt: string | null, receivedAt: string, files: Array<{ name: string, byteSize: number, sha256: string }> } }
    | { __typename: 'SuccessionQuestion' }
    | { __typename: 'SupplementRequest' }
    | { __typename: 'UmaMessage' }
    | { __typename: 'UmaSequenceGap' }
    | { __typename: 'UnmentionedApplication' }
   | null };

export type RequestDocumentPageQueryVariables = Exact<{
  id: string;
}>;


export type RequestDocumentPageQuery = { application: { id: string, kind: ApplicationKind, diaryNumber: string, client: { id: string, displayName: string } | null } | null };

export type RequestDocumentMutationVariables = Exact<{
  input: RequestDocumentInput;
}>;


export type RequestDocumentMutation = { requestDocument: { documentRequest: { id: string, status: DocumentRequestStatus, dueOn: string } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type SentPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SentPageQuery = { submissions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'SentRow_SubmissionFragment': SentRow_SubmissionFragment } }
    )> } };

export type SentRow_SubmissionFragment = { id: string, number: string, readAt: string | null, handledAt: string | null, supplementRequest: { id: string } | null, application: { id: string, diaryNumber: string, kind: ApplicationKind, client: { id: string, displayName: string } | null } | null, receipt: { receivedAt: string, files: Array<{ sha256: string }> } } & { ' $fragmentName'?: 'SentRow_SubmissionFragment' };

export type SubmissionBody_SubmissionFragment = { id: string, number: string, isOwn: boolean, message: string | null, readAt: string | null, handledAt: string | null, repeatsNumber: string | null, receipt: { receivedAt: string }, documents: Array<{ id: string, title: string, mediaType: string, byteSize: number, scan: DocumentScan, url: string }> } & { ' $fragmentName'?: 'SubmissionBody_SubmissionFragment' };

export type ScansOfSubmissionQueryVariables = Exact<{
  id: string;
}>;


export type ScansOfSubmissionQuery = { node:
    | { id: string, documents: Array<{ id: string, scan: DocumentScan }> }
    | Record<PropertyKey, never>
   | null };

export type SupplementRequestBody_SupplementRequestFragment = { id: string, status: SupplementRequestStatus, message: string, dueOn: string, workingDaysLeft: number | null, answeredAt: string | null, answeredLate: boolean, extensionReason: string | null, application: { id: string } } & { ' $fragmentName'?: 'SupplementRequestBody_SupplementRequestFragment' };

export type CaseCorrespondenceQueryVariables = Exact<{
  id: string;
}>;


export type CaseCorrespondenceQuery = { application: { id: string, submissions: { nodes: Array<(
        { id: string, isOwn: boolean, senderName: string, receipt: { receivedAt: string }, supplementRequest: { id: string } | null }
        & { ' $fragmentRefs'?: { 'SubmissionBody_SubmissionFragment': SubmissionBody_SubmissionFragment } }
      )> }, supplementRequests: { nodes: Array<(
        { id: string, requestedAt: string }
        & { ' $fragmentRefs'?: { 'SupplementRequestBody_SupplementRequestFragment': SupplementRequestBody_SupplementRequestFragment } }
      )> }, documentRequests: { nodes: Array<(
        { id: string, status: DocumentRequestStatus, subject: DocumentRequestSubject, requestedAt: string, decidedAt: string | null }
        & { ' $fragmentRefs'?: { 'DocumentRequestBody_DocumentRequestFragment': DocumentRequestBody_DocumentRequestFragment } }
      )> } } | null };

export type SendingPageQueryVariables = Exact<{
  id: string;
  requestId?: string | null | undefined;
}>;


export type SendingPageQuery = { application: { id: string, diaryNumber: string, kind: ApplicationKind, client: { id: string, displayName: string } | null, supplementRequests: { nodes: Array<{ id: string, status: SupplementRequestStatus, message: string, dueOn: string, workingDaysLeft: number | null, extensionReason: string | null }> } } | null, draft: { id: string, message: string, updatedAt: string, attachments: Array<{ id: string, title: string, byteSize: number, mediaType: string, scan: DocumentScan }> } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { draft: { id: string, updatedAt: string } | null, userErrors: Array<{ message: string }> } };

export type DiscardDraftMutationVariables = Exact<{
  input: DiscardDraftInput;
}>;


export type DiscardDraftMutation = { discardDraft: { userErrors: Array<{ message: string }> } };

export type EarlierSubmissionQueryVariables = Exact<{
  input: SaveDraftInput;
}>;


export type EarlierSubmissionQuery = { earlierSubmission: { id: string, number: string, isOwn: boolean, senderName: string, receipt: { receivedAt: string } } | null };

export type SendAdditionalInformationMutationVariables = Exact<{
  input: SendAdditionalInformationInput;
}>;


export type SendAdditionalInformationMutation = { sendAdditionalInformation: { submission: { id: string } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AnswerSupplementRequestMutationVariables = Exact<{
  input: AnswerSupplementRequestInput;
}>;


export type AnswerSupplementRequestMutation = { answerSupplementRequest: { submission: { id: string } | null, supplementRequest: { id: string, status: SupplementRequestStatus, answeredAt: string | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RequestSupplementMutationVariables = Exact<{
  input: RequestSupplementInput;
}>;


export type RequestSupplementMutation = { requestSupplement: { supplementRequest: { id: string } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type CaseLineQueryVariables = Exact<{
  id: string;
}>;


export type CaseLineQuery = { application: { id: string, kind: ApplicationKind, diaryNumber: string, client: { id: string, displayName: string } | null } | null };

export type DeclineDocumentRequestMutationVariables = Exact<{
  input: DeclineDocumentRequestInput;
}>;


export type DeclineDocumentRequestMutation = { declineDocumentRequest: { documentRequest: { id: string, status: DocumentRequestStatus, decidedAt: string | null, declineReason: string | null, viewerCanDecide: boolean } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type ExtendDocumentRequestMutationVariables = Exact<{
  input: ExtendDocumentRequestInput;
}>;


export type ExtendDocumentRequestMutation = { extendDocumentRequest: { documentRequest: { id: string, dueOn: string, workingDaysLeft: number | null, extensionReason: string | null } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type ExtendSupplementRequestMutationVariables = Exact<{
  input: ExtendSupplementRequestInput;
}>;


export type ExtendSupplementRequestMutation = { extendSupplementRequest: { supplementRequest: { id: string, dueOn: string, workingDaysLeft: number | null, extensionReason: string | null } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type IssueDocumentsMutationVariables = Exact<{
  input: IssueDocumentsInput;
}>;


export type IssueDocumentsMutation = { issueDocuments: { documentRequest: { id: string, status: DocumentRequestStatus, decidedAt: string | null, viewerCanDecide: boolean } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type OpenDocumentRequestQueryVariables = Exact<{
  id: string;
}>;


export type OpenDocumentRequestQuery = { node:
    | { __typename: 'Advisor' }
    | { __typename: 'ApiToken' }
    | { __typename: 'Application' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CaseEvent' }
    | { __typename: 'Channel' }
    | { __typename: 'Client' }
    | { __typename: 'Document' }
    | { __typename: 'DocumentRequest', id: string, status: DocumentRequestStatus, subject: DocumentRequestSubject, description: string | null, requestedAt: string, dueOn: string, workingDaysLeft: number | null, extensionReason: string | null, viewerCanDecide: boolean, take: { takenBy: string, isViewers: boolean } | null, application: { id: string, diaryNumber: string, kind: ApplicationKind, client: { id: string, displayName: string, contactLanguage: string } | null } }
    | { __typename: 'Draft' }
    | { __typename: 'ParkedUmaEvent' }
    | { __typename: 'PowerOfAttorney' }
    | { __typename: 'RecordedRepresentation' }
    | { __typename: 'RejectedUmaEvent' }
    | { __typename: 'StaffMember' }
    | { __typename: 'Submission' }
    | { __typename: 'SuccessionQuestion' }
    | { __typename: 'SupplementRequest' }
    | { __typename: 'UmaMessage' }
    | { __typename: 'UmaSequenceGap' }
    | { __typename: 'UnmentionedApplication' }
   | null };

export type OpenSubmissionQueryVariables = Exact<{
  id: string;
}>;


export type OpenSubmissionQuery = { node:
    | { __typename: 'Advisor' }
    | { __typename: 'ApiToken' }
    | { __typename: 'Application' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CaseEvent' }
    | { __typename: 'Channel' }
    | { __typename: 'Client' }
    | { __typename: 'Document' }
    | { __typename: 'DocumentRequest' }
    | { __typename: 'Draft' }
    | { __typename: 'ParkedUmaEvent' }
    | { __typename: 'PowerOfAttorney' }
    | { __typename: 'RecordedRepresentation' }
    | { __typename: 'RejectedUmaEvent' }
    | { __typename: 'StaffMember' }
    | { __typename: 'Submission', id: string, number: string, senderName: string, message: string | null, readAt: string | null, handledAt: string | null, repeatsNumber: string | null, take: { takenBy: string, isViewers: boolean, outOfTurnReason: string | null } | null, receipt: { receivedAt: string }, supplementRequest: { id: string, message: string } | null, documents: Array<{ id: string, title: string, mediaType: string, byteSize: number, scan: DocumentScan, url: string }>, application: { id: string, diaryNumber: string, kind: ApplicationKind, client: { id: string, displayName: string } | null } | null }
    | { __typename: 'SuccessionQuestion' }
    | { __typename: 'SupplementRequest' }
    | { __typename: 'UmaMessage' }
    | { __typename: 'UmaSequenceGap' }
    | { __typename: 'UnmentionedApplication' }
   | null };

export type MarkSubmissionReadMutationVariables = Exact<{
  input: MarkSubmissionReadInput;
}>;


export type MarkSubmissionReadMutation = { markSubmissionRead: { submission: { id: string, readAt: string | null } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type MarkSubmissionHandledMutationVariables = Exact<{
  input: MarkSubmissionHandledInput;
}>;


export type MarkSubmissionHandledMutation = { markSubmissionHandled: { submission: { id: string, number: string, readAt: string | null, handledAt: string | null } | null, userErrors: Array<{ field: string | null, message: string }> } };

export type StaffDocumentRequestsQueryVariables = Exact<{
  first: number;
}>;


export type StaffDocumentRequestsQuery = { documentRequests: { totalCount: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'RequestRow_DocumentRequestFragment': RequestRow_DocumentRequestFragment } }
    )> } };

export type RequestRow_DocumentRequestFragment = { id: string, subject: DocumentRequestSubject, dueOn: string, workingDaysLeft: number | null, take: { takenBy: string, isViewers: boolean } | null, application: { id: string, client: { id: string, displayName: string } | null } } & { ' $fragmentName'?: 'RequestRow_DocumentRequestFragment' };

export type StaffCaseEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StaffCaseEventsSubscription = { caseEvents: { cursor: string | null, event: { id: string, kind: CaseEventKind, applicationId: string | null } } };

export type TakeCorrespondenceMutationVariables = Exact<{
  input: TakeMatterInput;
}>;


export type TakeCorrespondenceMutation = { takeMatter: { item:
      | { id: string, take: { takenBy: string, isViewers: boolean, outOfTurnReason: string | null } | null }
      | { id: string, take: { takenBy: string, isViewers: boolean, outOfTurnReason: string | null } | null }
      | Record<PropertyKey, never>
     | null, userErrors: Array<{ field: string | null, message: string }> } };

export type ReleaseCorrespondenceMutationVariables = Exact<{
  input: ReleaseMatterInput;
}>;


export type ReleaseCorrespondenceMutation = { releaseMatter: { item:
      | { id: string, take: { takenBy: string, isViewers: boolean, outOfTurnReason: string | null } | null }
      | { id: string, take: { takenBy: string, isViewers: boolean, outOfTurnReason: string | null } | null }
      | Record<PropertyKey, never>
     | null, userErrors: Array<{ field: string | null, message: string }> } };

export type ClientsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ClientFilter | null | undefined;
  order?: ClientOrder | null | undefined;
}>;


export type ClientsQuery = { clients: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'ClientRow_ClientFragment': ClientRow_ClientFragment } }
    )> }, powersOfAttorney: { totalCount: number } };

export type UnreadClientsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadClientsQuery = { clients: { totalCount: number } };

export type ClientRow_ClientFragment = { id: string, givenNames: string, familyName: string, customerNumber: string, applications: { totalCount: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'CaseRow_ApplicationFragment': CaseRow_ApplicationFragment } }
    )> } } & { ' $fragmentName'?: 'ClientRow_ClientFragment' };

export type NeedsYouQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedsYouQuery = { supplementRequests: { nodes: Array<{ id: string, dueOn: string, workingDaysLeft: number | null, application: { id: string, diaryNumber: string, client: { id: string, displayName: string } | null } }> }, powersOfAttorney: { nodes: Array<{ id: string, submittedAt: string, statedClient: { givenNames: string, familyName: string } }> } };

export type NewsQueryVariables = Exact<{ [key: string]: never; }>;


export type NewsQuery = { viewer:
    | { __typename: 'Advisor', id: string, seenUntil: string | null }
    | { __typename: 'StaffMember', id: string, seenUntil: string | null }
  , news: { totalCount: number, nodes: Array<(
      { id: string, kind: CaseEventKind, occurredAt: string, recordedAt: string, application: { id: string, diaryNumber: string, client: { id: string, givenNames: string, familyName: string } | null } | null }
      & { ' $fragmentRefs'?: { 'CaseEventText_EventFragment': CaseEventText_EventFragment } }
    )> } };

export type MarkAllAsReadMutationVariables = Exact<{
  input: MarkAllAsReadInput;
}>;


export type MarkAllAsReadMutation = { markAllAsRead: { viewer:
      | { __typename: 'Advisor', id: string, seenUntil: string | null }
      | { __typename: 'StaffMember', id: string, seenUntil: string | null }
     | null, userErrors: Array<{ code: UserErrorCode, message: string }> } };

export type NextDeadlinesQueryVariables = Exact<{ [key: string]: never; }>;


export type NextDeadlinesQuery = { deadlines: { totalCount: number, nodes: Array<{ id: string, kind: DeadlineKind, on: string, at: string | null, workingDaysLeft: number, application: { id: string, diaryNumber: string, client: { id: string, displayName: string } | null } | null, powerOfAttorney: { id: string, statedClient: { givenNames: string, familyName: string } } | null }> } };

export type FeedFreshnessQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedFreshnessQuery = { feedFreshness: { lastReceivedAt: string | null, isStale: boolean } };

export type StaffStreamSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type StaffStreamSubscription = { workQueue: { change: WorkQueueChangeKind } };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { clients: { totalCount: number } };

export type MandatesQueryVariables = Exact<{
  status?: PowerOfAttorneyStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MandatesQuery = { powersOfAttorney: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: PowerOfAttorneyStatus }> } };

export type MandateActions_PowerOfAttorneyFragment = { id: string, viewerCanWithdraw: boolean, viewerCanEnd: boolean, statedClient: { givenNames: string, familyName: string } } & { ' $fragmentName'?: 'MandateActions_PowerOfAttorneyFragment' };

export type WithdrawMandateMutationVariables = Exact<{
  input: WithdrawPowerOfAttorneyInput;
}>;


export type WithdrawMandateMutation = { withdrawPowerOfAttorney: { powerOfAttorney: (
      { id: string }
      & { ' $fragmentRefs'?: { 'PowerOfAttorneyCard_PowerOfAttorneyFragment': PowerOfAttorneyCard_PowerOfAttorneyFragment } }
    ) | null, userErrors: Array<{ message: string }> } };

export type EndMandateMutationVariables = Exact<{
  input: EndPowerOfAttorneyInput;
}>;


export type EndMandateMutation = { endPowerOfAttorney: { powerOfAttorney: (
      { id: string }
      & { ' $fragmentRefs'?: { 'PowerOfAttorneyCard_PowerOfAttorneyFragment': PowerOfAttorneyCard_PowerOfAttorneyFragment } }
    ) | null, userErrors: Array<{ message: string }> } };

export type MissingPart_PowerOfAttorneyFragment = { id: string, missing: string | null, missingAskedAt: string | null, viewerCanComplete: boolean } & { ' $fragmentName'?: 'MissingPart_PowerOfAttorneyFragment' };

export type CompleteMandateMutationVariables = Exact<{
  input: CompletePowerOfAttorneyInput;
}>;


export type CompleteMandateMutation = { completePowerOfAttorney: { powerOfAttorney: (
      { id: string }
      & { ' $fragmentRefs'?: { 'PowerOfAttorneyCard_PowerOfAttorneyFragment': PowerOfAttorneyCard_PowerOfAttorneyFragment } }
    ) | null, userErrors: Array<{ message: string }> } };

export type PowerOfAttorneyCard_PowerOfAttorneyFragment = (
  { id: string, status: PowerOfAttorneyStatus, capacity: PowerOfAttorneyCapacity, basis: PowerOfAttorneyBasis, submittedAt: string, decidedAt: string | null, endedAt: string | null, endReason: PowerOfAttorneyEndReason | null, rejectionReason: string | null, lastDay: string | null, statedClient: { givenNames: string, familyName: string, dateOfBirth: string }, client: { id: string, customerNumber: string } | null, attachments: Array<{ id: string, title: string, byteSize: number, url: string }>, otherChannels: Array<(
    { id: string }
    & { ' $fragmentRefs'?: { 'Channels_ChannelFragment': Channels_ChannelFragment } }
  )> }
  & { ' $fragmentRefs'?: { 'MandateActions_PowerOfAttorneyFragment': MandateActions_PowerOfAttorneyFragment;'SuccessionQuestions_PowerOfAttorneyFragment': SuccessionQuestions_PowerOfAttorneyFragment;'MissingPart_PowerOfAttorneyFragment': MissingPart_PowerOfAttorneyFragment } }
) & { ' $fragmentName'?: 'PowerOfAttorneyCard_PowerOfAttorneyFragment' };

export type PowersOfAttorneyPageQueryVariables = Exact<{
  status?: PowerOfAttorneyStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PowersOfAttorneyPageQuery = { powersOfAttorney: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'PowerOfAttorneyCard_PowerOfAttorneyFragment': PowerOfAttorneyCard_PowerOfAttorneyFragment } }
    )> } };

export type SuccessionQuestions_PowerOfAttorneyFragment = { id: string, successionQuestions: Array<{ id: string, askedAt: string, answer: SuccessionAnswer | null, answeredAt: string | null, viewerCanAnswer: boolean }> } & { ' $fragmentName'?: 'SuccessionQuestions_PowerOfAttorneyFragment' };

export type AnswerSuccessionMutationVariables = Exact<{
  input: AnswerSuccessionInput;
}>;


export type AnswerSuccessionMutation = { answerSuccession: { powerOfAttorney: (
      { id: string }
      & { ' $fragmentRefs'?: { 'SuccessionQuestions_PowerOfAttorneyFragment': SuccessionQuestions_PowerOfAttorneyFragment } }
    ) | null, userErrors: Array<{ message: string }> } };

export type SubmitPowerOfAttorneyMutationVariables = Exact<{
  input: SubmitPowerOfAttorneyInput;
}>;


export type SubmitPowerOfAttorneyMutation = { submitPowerOfAttorney: { powerOfAttorney: { id: string, status: PowerOfAttorneyStatus, submittedAt: string, statedClient: { givenNames: string, familyName: string } } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type AddressPart_SettingsFragment = { id: string, address: string | null, pendingAddress: string | null, failure: MailFailure | null, mailGoesOut: boolean } & { ' $fragmentName'?: 'AddressPart_SettingsFragment' };

export type GiveNoticeAddressMutationVariables = Exact<{
  input: GiveNoticeAddressInput;
}>;


export type GiveNoticeAddressMutation = { giveNoticeAddress: { noticeSettings: (
      { id: string }
      & { ' $fragmentRefs'?: { 'AddressPart_SettingsFragment': AddressPart_SettingsFragment;'NoticesPart_SettingsFragment': NoticesPart_SettingsFragment } }
    ) | null, userErrors: Array<{ message: string }> } };

export type ConfirmNoticeAddressMutationVariables = Exact<{
  input: ConfirmNoticeAddressInput;
}>;


export type ConfirmNoticeAddressMutation = { confirmNoticeAddress: { noticeSettings: (
      { id: string }
      & { ' $fragmentRefs'?: { 'AddressPart_SettingsFragment': AddressPart_SettingsFragment } }
    ) | null, userErrors: Array<{ message: string }> } };

export type RemoveNoticeAddressMutationVariables = Exact<{
  input: RemoveNoticeAddressInput;
}>;


export type RemoveNoticeAddressMutation = { removeNoticeAddress: { noticeSettings: (
      { id: string }
      & { ' $fragmentRefs'?: { 'AddressPart_SettingsFragment': AddressPart_SettingsFragment } }
    ) | null, userErrors: Array<{ message: string }> } };

export type CalendarAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarAddressQuery = { calendarAddress: { id: string, createdAt: string, lastReadAt: string | null } | null };

export type MakeCalendarAddressMutationVariables = Exact<{
  input: MakeCalendarAddressInput;
}>;


export type MakeCalendarAddressMutation = { makeCalendarAddress: { url: string | null, calendarAddress: { id: string, createdAt: string, lastReadAt: string | null } | null, userErrors: Array<{ message: string }> } };

export type RevokeCalendarAddressMutationVariables = Exact<{
  input: RevokeCalendarAddressInput;
}>;


export type RevokeCalendarAddressMutation = { revokeCalendarAddress: { userErrors: Array<{ message: string }> } };

export type NoticesPart_SettingsFragment = { id: string, delivery: NoticeDelivery, language: Language | null, kinds: Array<{ kind: NoticeKind, isOn: boolean }> } & { ' $fragmentName'?: 'NoticesPart_SettingsFragment' };

export type ChangeNoticesMutationVariables = Exact<{
  input: ChangeNoticesInput;
}>;


export type ChangeNoticesMutation = { changeNotices: { noticeSettings: (
      { id: string }
      & { ' $fragmentRefs'?: { 'NoticesPart_SettingsFragment': NoticesPart_SettingsFragment } }
    ) | null, userErrors: Array<{ message: string }> } };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { noticeSettings: (
    { id: string }
    & { ' $fragmentRefs'?: { 'AddressPart_SettingsFragment': AddressPart_SettingsFragment;'NoticesPart_SettingsFragment': NoticesPart_SettingsFragment } }
  ) };

export type SessionEndsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionEndsQuery = { viewer:
    | { id: string, sessionEndsAt: string | null, sessionEndsAtLatest: string | null }
    | { id: string, sessionEndsAt: string | null, sessionEndsAtLatest: string | null }
   };

export type StaySignedInMutationVariables = Exact<{ [key: string]: never; }>;


export type StaySignedInMutation = { staySignedIn: { viewer:
      | { id: string, sessionEndsAt: string | null, sessionEndsAtLatest: string | null }
      | { id: string, sessionEndsAt: string | null, sessionEndsAtLatest: string | null }
     | null } };

export type AuditPageQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditPageQuery = { auditLog: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, what: AuditWhat, kind: AuditKind, readKinds: Array<ReadKind>, right: AuditRight | null, byToken: boolean, powerOfAttorneyIds: Array<string>, actor: { id: string, displayName: string } | null, client: { id: string, displayName: string, customerNumber: string } | null, application: { id: string, diaryNumber: string } | null }> } };

export type AuditSubjectQueryVariables = Exact<{
  customerNumber: string;
  diaryNumber: string;
}>;


export type AuditSubjectQuery = { clientSearch: { nodes: Array<{ id: string, customerNumber: string }> }, applicationByDiaryNumber: { id: string } | null };

export type DocumentPane_PowerOfAttorneyFragment = { id: string, basis: PowerOfAttorneyBasis, statement: string | null, attachments: Array<{ id: string, title: string, mediaType: string, byteSize: number, url: string }>, previousHolderStatement: { id: string, title: string, mediaType: string, byteSize: number, url: string } | null } & { ' $fragmentName'?: 'DocumentPane_PowerOfAttorneyFragment' };

export type FeedHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedHealthQuery = { feedFreshness: { lastReceivedAt: string | null, isStale: boolean }, umaFeed: (
    { lastReceivedAt: string | null, acceptedCount: number, parkedCount: number, rejected: (
      { totalCount: number, nodes: Array<{ id: string, receivedAt: string }> }
      & { ' $fragmentRefs'?: { 'RejectedEvents_ConnectionFragment': RejectedEvents_ConnectionFragment } }
    ), sequenceGaps: Array<{ subject: string, missing: Array<string> }>, unknownTypes: Array<{ type: string, count: number, lastReceivedAt: string }>, refusedMessages: { totalCount: number }, lateMessages: { totalCount: number } }
    & { ' $fragmentRefs'?: { 'WayBack_FeedFragment': WayBack_FeedFragment } }
  ) };

export type MandateOfDeskQueryVariables = Exact<{
  id: string;
}>;


export type MandateOfDeskQuery = { node:
    | { __typename: 'Advisor' }
    | { __typename: 'ApiToken' }
    | { __typename: 'Application' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CaseEvent' }
    | { __typename: 'Channel' }
    | { __typename: 'Client' }
    | { __typename: 'Document' }
    | { __typename: 'DocumentRequest' }
    | { __typename: 'Draft' }
    | { __typename: 'ParkedUmaEvent' }
    | { __typename: 'PowerOfAttorney', id: string, version: number, status: PowerOfAttorneyStatus, role: PowerOfAttorneyRole, capacity: PowerOfAttorneyCapacity, basis: PowerOfAttorneyBasis, submittedAt: string, lastDay: string | null, isLimited: boolean, rejectionReason: string | null, endReason: PowerOfAttorneyEndReason | null, endExplanation: string | null, wrongClient: boolean | null, withoutPowerOfAttorneyReason: string | null, viewerCanEnd: boolean, otherChannels: Array<(
        { id: string }
        & { ' $fragmentRefs'?: { 'Channels_ChannelFragment': Channels_ChannelFragment } }
      )>, advisor: { id: string, displayName: string } | null, client: { id: string, displayName: string, customerNumber: string } | null, statedClient: { givenNames: string, familyName: string }, limitedTo: Array<{ id: string, diaryNumber: string }>, whatWasSeen: Array<{ applicationId: string | null, diaryNumber: string | null, customerNumber: string | null, documentIds: Array<string>, firstAt: string, lastAt: string }> | null, history: { nodes: Array<{ id: string, kind: CaseEventKind, occurredAt: string, actorName: string | null, explanation: string | null, endReason: PowerOfAttorneyEndReason | null }> } }
    | { __typename: 'RecordedRepresentation' }
    | { __typename: 'RejectedUmaEvent' }
    | { __typename: 'StaffMember' }
    | { __typename: 'Submission' }
    | { __typename: 'SuccessionQuestion' }
    | { __typename: 'SupplementRequest' }
    | { __typename: 'UmaMessage' }
    | { __typename: 'UmaSequenceGap' }
    | { __typename: 'UnmentionedApplication' }
   | null };

export type EndOnDeskMutationVariables = Exact<{
  input: EndPowerOfAttorneyInput;
}>;


export type EndOnDeskMutation = { endPowerOfAttorney: { powerOfAttorney: { id: string, version: number, status: PowerOfAttorneyStatus, endReason: PowerOfAttorneyEndReason | null, endExplanation: string | null, wrongClient: boolean | null, viewerCanEnd: boolean } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type MandatesPageQueryVariables = Exact<{
  filter?: PowerOfAttorneyFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MandatesPageQuery = { powersOfAttorney: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: PowerOfAttorneyStatus, role: PowerOfAttorneyRole, submittedAt: string, lastDay: string | null, advisor: { id: string, displayName: string } | null, statedClient: { givenNames: string, familyName: string } }> } };

export type AskForMissingOnDeskMutationVariables = Exact<{
  input: AskForMissingInput;
}>;


export type AskForMissingOnDeskMutation = { askForMissing: { powerOfAttorney: { id: string, version: number, missing: string | null, missingAskedAt: string | null, viewerCanAskForMissing: boolean } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ReasonPhrasesQueryVariables = Exact<{
  purpose: ReasonPurpose;
  language: PhraseLanguage;
}>;


export type ReasonPhrasesQuery = { reasonPhrases: Array<{ code: string, text: string }> };

export type ProfessionCheck_AdvisorFragment = { id: string, profession: Profession | null, professionConfirmedAt: string | null, viewerCanConfirmProfession: boolean } & { ' $fragmentName'?: 'ProfessionCheck_AdvisorFragment' };

export type ConfirmProfessionMutationVariables = Exact<{
  input: ProfessionDecisionInput;
}>;


export type ConfirmProfessionMutation = { confirmProfession: { advisor: (
      { id: string }
      & { ' $fragmentRefs'?: { 'ProfessionCheck_AdvisorFragment': ProfessionCheck_AdvisorFragment } }
    ) | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RejectProfessionMutationVariables = Exact<{
  input: ProfessionDecisionInput;
}>;


export type RejectProfessionMutation = { rejectProfession: { advisor: (
      { id: string }
      & { ' $fragmentRefs'?: { 'ProfessionCheck_AdvisorFragment': ProfessionCheck_AdvisorFragment } }
    ) | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type QueueRow_PowerOfAttorneyFragment = { id: string, capacity: PowerOfAttorneyCapacity, submittedAt: string, take: { takenBy: string, isViewers: boolean } | null, advisor: { id: string, displayName: string } | null, statedClient: { givenNames: string, familyName: string } } & { ' $fragmentName'?: 'QueueRow_PowerOfAttorneyFragment' };

export type QueueRow_SubmissionFragment = { id: string, senderName: string, receipt: { receivedAt: string }, supplementRequest: { id: string } | null, take: { takenBy: string, isViewers: boolean } | null, application: { id: string, client: { id: string, givenNames: string, familyName: string } | null } | null } & { ' $fragmentName'?: 'QueueRow_SubmissionFragment' };

export type KindOfMatterQueryVariables = Exact<{
  id: string;
}>;


export type KindOfMatterQuery = { node:
    | { __typename: 'Advisor', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'Application', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'CaseEvent', id: string }
    | { __typename: 'Channel', id: string }
    | { __typename: 'Client', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'DocumentRequest', id: string }
    | { __typename: 'Draft', id: string }
    | { __typename: 'ParkedUmaEvent', id: string }
    | { __typename: 'PowerOfAttorney', id: string }
    | { __typename: 'RecordedRepresentation', id: string }
    | { __typename: 'RejectedUmaEvent', id: string }
    | { __typename: 'StaffMember', id: string }
    | { __typename: 'Submission', id: string }
    | { __typename: 'SuccessionQuestion', id: string }
    | { __typename: 'SupplementRequest', id: string }
    | { __typename: 'UmaMessage', id: string }
    | { __typename: 'UmaSequenceGap', id: string }
    | { __typename: 'UnmentionedApplication', id: string }
   | null };

export type ParkedEventsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ParkedEventsQuery = { umaFeed: { parked: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: string, subject: string, receivedAt: string, waitsForKind: AwaitedKind | null, waitsForNumber: string | null }> } } };

export type UnmentionedCasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UnmentionedCasesQuery = { unmentionedApplications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, lastMentionedAt: string, usualDays: number, learntFrom: number, application: { id: string, diaryNumber: string, kind: ApplicationKind, status: ApplicationStatus } | null }> } };

export type RejectedEvents_ConnectionFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, receivedAt: string, reason: string, content: string }> } & { ' $fragmentName'?: 'RejectedEvents_ConnectionFragment' };

export type MoreRejectedEventsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MoreRejectedEventsQuery = { umaFeed: { rejected: { ' $fragmentRefs'?: { 'RejectedEvents_ConnectionFragment': RejectedEvents_ConnectionFragment } } } };

export type FindClientOrCaseQueryVariables = Exact<{
  search: string;
}>;


export type FindClientOrCaseQuery = { clientSearch: { totalCount: number, nodes: Array<{ id: string, customerNumber: string, displayName: string, dateOfBirth: string | null, applications: { totalCount: number, nodes: Array<(
          { id: string, diaryNumber: string }
          & { ' $fragmentRefs'?: { 'CaseRow_ApplicationFragment': CaseRow_ApplicationFragment } }
        )> } }> } };

export type HolderOfRoleQueryVariables = Exact<{
  clientId: string;
}>;


export type HolderOfRoleQuery = { node:
    | { id: string, powersOfAttorney: { nodes: Array<{ id: string, status: PowerOfAttorneyStatus, role: PowerOfAttorneyRole, decidedAt: string | null, advisor: { id: string, displayName: string } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type AskPreviousHolderOnDeskMutationVariables = Exact<{
  input: AskPreviousHolderInput;
}>;


export type AskPreviousHolderOnDeskMutation = { askPreviousHolder: { powerOfAttorney: { id: string, version: number, viewerCanAskPreviousHolder: boolean, previousHolderQuestion: { id: string, askedAt: string, answer: SuccessionAnswer | null, answeredAt: string | null, message: string | null } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type TakePart_PowerOfAttorneyFragment = { id: string, take: { takenBy: string, isViewers: boolean, takenAt: string, expiresAt: string } | null } & { ' $fragmentName'?: 'TakePart_PowerOfAttorneyFragment' };

export type TakeOnDeskMutationVariables = Exact<{
  input: TakeMatterInput;
}>;


export type TakeOnDeskMutation = { takeMatter: { item:
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'TakePart_PowerOfAttorneyFragment': TakePart_PowerOfAttorneyFragment } }
      )
      | Record<PropertyKey, never>
     | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ReleaseOnDeskMutationVariables = Exact<{
  input: ReleaseMatterInput;
}>;


export type ReleaseOnDeskMutation = { releaseMatter: { item:
      | (
        { id: string }
        & { ' $fragmentRefs'?: { 'TakePart_PowerOfAttorneyFragment': TakePart_PowerOfAttorneyFragment } }
      )
      | Record<PropertyKey, never>
     | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type WayBack_FeedFragment = { refusedMessages: { totalCount: number, nodes: Array<{ ' $fragmentRefs'?: { 'WayBack_MessageFragment': WayBack_MessageFragment } }> }, lateMessages: { totalCount: number, nodes: Array<{ ' $fragmentRefs'?: { 'WayBack_MessageFragment': WayBack_MessageFragment } }> } } & { ' $fragmentName'?: 'WayBack_FeedFragment' };

export type WayBack_MessageFragment = { id: string, type: string, subject: string, occurredAt: string, waitingSince: string, refusedAt: string | null, refusalReason: string | null } & { ' $fragmentName'?: 'WayBack_MessageFragment' };

export type SendToUmaAgainMutationVariables = Exact<{
  input: SendToUmaAgainInput;
}>;


export type SendToUmaAgainMutation = { sendToUmaAgain: { message: { id: string, waitingSince: string, refusedAt: string | null, refusalReason: string | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type ClientMatch_ClientFragment = { id: string, customerNumber: string, givenNames: string, familyName: string, displayName: string, dateOfBirth: string | null, applications: { nodes: Array<{ id: string, diaryNumber: string, kind: ApplicationKind, status: ApplicationStatus }> } } & { ' $fragmentName'?: 'ClientMatch_ClientFragment' };

export type ClientsToMatchQueryVariables = Exact<{
  search: string;
}>;


export type ClientsToMatchQuery = { clientSearch: { totalCount: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'ClientMatch_ClientFragment': ClientMatch_ClientFragment } }
    )> } };

export type BatchMatterQueryVariables = Exact<{
  id: string;
}>;


export type BatchMatterQuery = { node:
    | { __typename: 'Advisor' }
    | { __typename: 'ApiToken' }
    | { __typename: 'Application' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'CaseEvent' }
    | { __typename: 'Channel' }
    | { __typename: 'Client' }
    | { __typename: 'Document' }
    | { __typename: 'DocumentRequest' }
    | { __typename: 'Draft' }
    | { __typename: 'ParkedUmaEvent' }
    | { __typename: 'PowerOfAttorney', id: string, version: number, status: PowerOfAttorneyStatus, role: PowerOfAttorneyRole, basis: PowerOfAttorneyBasis, missing: string | null, viewerCanApprove: boolean, take: { takenBy: string, isViewers: boolean } | null, advisor: { id: string, displayName: string } | null, statedClient: { givenNames: string, familyName: string, dateOfBirth: string, customerNumber: string | null, diaryNumber: string | null }, attachments: Array<{ id: string, title: string, url: string }>, previousHolderStatement: { id: string } | null, previousHolderQuestion: { id: string, askedAt: string, answer: SuccessionAnswer | null, answeredAt: string | null, message: string | null } | null, clientSuggestions: Array<{ reasons: Array<ClientMatchReason>, client: (
          { id: string }
          & { ' $fragmentRefs'?: { 'ClientMatch_ClientFragment': ClientMatch_ClientFragment } }
        ) | null }> }
    | { __typename: 'RecordedRepresentation' }
    | { __typename: 'RejectedUmaEvent' }
    | { __typename: 'StaffMember' }
    | { __typename: 'Submission' }
    | { __typename: 'SuccessionQuestion' }
    | { __typename: 'SupplementRequest' }
    | { __typename: 'UmaMessage' }
    | { __typename: 'UmaSequenceGap' }
    | { __typename: 'UnmentionedApplication' }
   | null };

export type ApproveOnDeskMutationVariables = Exact<{
  input: ApprovePowerOfAttorneyInput;
}>;


export type ApproveOnDeskMutation = { approvePowerOfAttorney: { powerOfAttorney: { id: string, version: number, status: PowerOfAttorneyStatus, decidedAt: string | null, viewerCanApprove: boolean, viewerCanReject: boolean, viewerCanAskForMissing: boolean, viewerCanAskPreviousHolder: boolean } | null, superseded: { id: string, advisor: { id: string, displayName: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type RejectOnDeskMutationVariables = Exact<{
  input: RejectPowerOfAttorneyInput;
}>;


export type RejectOnDeskMutation = { rejectPowerOfAttorney: { powerOfAttorney: { id: string, version: number, status: PowerOfAttorneyStatus, decidedAt: string | null, viewerCanApprove: boolean, viewerCanReject: boolean, viewerCanAskForMissing: boolean, viewerCanAskPreviousHolder: boolean } | null, userErrors: Array<{ code: UserErrorCode, field: string | null, message: string }> } };

export type MatterQueryVariables = Exact<{
  id: string;
}>;


export type MatterQuery = { node:
    | { __typename: 'Advisor', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'Application', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'CaseEvent', id: string }
    | { __typename: 'Channel', id: string }
    | { __typename: 'Client', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'DocumentRequest', id: string }
    | { __typename: 'Draft', id: string }
    | { __typename: 'ParkedUmaEvent', id: string }
    | (
      { __typename: 'PowerOfAttorney', version: number, status: PowerOfAttorneyStatus, role: PowerOfAttorneyRole, capacity: PowerOfAttorneyCapacity, basis: PowerOfAttorneyBasis, signedOn: string | null, statement: string | null, submittedAt: string, decidedAt: string | null, viewerCanApprove: boolean, viewerCanReject: boolean, viewerCanAskForMissing: boolean, viewerCanAskPreviousHolder: boolean, missing: string | null, missingAskedAt: string | null, id: string, client: (
        { id: string }
        & { ' $fragmentRefs'?: { 'ClientMatch_ClientFragment': ClientMatch_ClientFragment } }
      ) | null, clientSuggestions: Array<{ reasons: Array<ClientMatchReason>, client: (
          { id: string }
          & { ' $fragmentRefs'?: { 'ClientMatch_ClientFragment': ClientMatch_ClientFragment } }
        ) | null }>, previousHolderStatement: { id: string } | null, previousHolderQuestion: { id: string, askedAt: string, answer: SuccessionAnswer | null, answeredAt: string | null, message: string | null } | null, advisor: (
        { id: string, displayName: string }
        & { ' $fragmentRefs'?: { 'ProfessionCheck_AdvisorFragment': ProfessionCheck_AdvisorFragment } }
      ) | null, statedClient: { givenNames: string, familyName: string, dateOfBirth: string, customerNumber: string | null, diaryNumber: string | null } }
      & { ' $fragmentRefs'?: { 'TakePart_PowerOfAttorneyFragment': TakePart_PowerOfAttorneyFragment;'DocumentPane_PowerOfAttorneyFragment': DocumentPane_PowerOfAttorneyFragment } }
    )
    | { __typename: 'RecordedRepresentation', id: string }
    | { __typename: 'RejectedUmaEvent', id: string }
    | { __typename: 'StaffMember', id: string }
    | { __typename: 'Submission', id: string }
    | { __typename: 'SuccessionQuestion', id: string }
    | { __typename: 'SupplementRequest', id: string }
    | { __typename: 'UmaMessage', id: string }
    | { __typename: 'UmaSequenceGap', id: string }
    | { __typename: 'UnmentionedApplication', id: string }
   | null };

export type WorkQueuePageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WorkQueuePageQuery = { workQueue: { totalCount: number, counts: Array<{ kind: WorkQueueKind, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'DocumentRequest', id: string }
      | (
        { __typename: 'PowerOfAttorney', id: string, submittedAt: string }
        & { ' $fragmentRefs'?: { 'QueueRow_PowerOfAttorneyFragment': QueueRow_PowerOfAttorneyFragment } }
      )
      | (
        { __typename: 'Submission', id: string, receipt: { receivedAt: string } }
        & { ' $fragmentRefs'?: { 'QueueRow_SubmissionFragment': QueueRow_SubmissionFragment } }
      )
    > } };

export type WorkQueueChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WorkQueueChangesSubscription = { workQueue: { change: WorkQueueChangeKind, counts: Array<{ kind: WorkQueueKind, count: number }>, item:
      | { __typename: 'DocumentRequest' }
      | (
        { __typename: 'PowerOfAttorney', id: string, submittedAt: string, version: number, status: PowerOfAttorneyStatus, decidedAt: string | null, viewerCanApprove: boolean, viewerCanReject: boolean, viewerCanAskForMissing: boolean, viewerCanAskPreviousHolder: boolean, missing: string | null, missingAskedAt: string | null, previousHolderQuestion: { id: string, askedAt: string, answer: SuccessionAnswer | null, answeredAt: string | null, message: string | null } | null }
        & { ' $fragmentRefs'?: { 'TakePart_PowerOfAttorneyFragment': TakePart_PowerOfAttorneyFragment;'QueueRow_PowerOfAttorneyFragment': QueueRow_PowerOfAttorneyFragment } }
      )
      | (
        { __typename: 'Submission', id: string, receipt: { receivedAt: string } }
        & { ' $fragmentRefs'?: { 'QueueRow_SubmissionFragment': QueueRow_SubmissionFragment } }
      )
     } };

export const ApiTokenRow_ApiTokenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiTokenRow_apiToken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<ApiTokenRow_ApiTokenFragment, unknown>;
export const CaseEventText_EventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEventText_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"interviewAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviewOffice"}}]}}]} as unknown as DocumentNode<CaseEventText_EventFragment, unknown>;
export const CaseTimeline_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseTimeline_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"isUnread"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseEventText_event"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEventText_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"interviewAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviewOffice"}}]}}]} as unknown as DocumentNode<CaseTimeline_ApplicationFragment, unknown>;
export const Deadlines_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Deadlines_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplementRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}}]}}]}}]} as unknown as DocumentNode<Deadlines_ApplicationFragment, unknown>;
export const WhatNext_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatNext_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<WhatNext_ApplicationFragment, unknown>;
export const DocumentRequestBody_DocumentRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentRequestBody_documentRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<DocumentRequestBody_DocumentRequestFragment, unknown>;
export const SentRow_SubmissionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentRow_submission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}},{"kind":"Field","name":{"kind":"Name","value":"supplementRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<SentRow_SubmissionFragment, unknown>;
export const SubmissionBody_SubmissionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionBody_submission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}},{"kind":"Field","name":{"kind":"Name","value":"repeatsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<SubmissionBody_SubmissionFragment, unknown>;
export const SupplementRequestBody_SupplementRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplementRequestBody_supplementRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplementRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredLate"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SupplementRequestBody_SupplementRequestFragment, unknown>;
export const RequestRow_DocumentRequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow_documentRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<RequestRow_DocumentRequestFragment, unknown>;
export const CaseSteps_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseSteps_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}}]}}]} as unknown as DocumentNode<CaseSteps_ApplicationFragment, unknown>;
export const CaseRow_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseEventText_event"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseSteps_application"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEventText_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"interviewAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviewOffice"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseSteps_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}}]}}]} as unknown as DocumentNode<CaseRow_ApplicationFragment, unknown>;
export const ClientRow_ClientFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientRow_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow_application"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEventText_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"interviewAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviewOffice"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseSteps_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseEventText_event"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseSteps_application"}}]}}]} as unknown as DocumentNode<ClientRow_ClientFragment, unknown>;
export const Channels_ChannelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Channels_channel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}}]} as unknown as DocumentNode<Channels_ChannelFragment, unknown>;
export const MandateActions_PowerOfAttorneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateActions_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<MandateActions_PowerOfAttorneyFragment, unknown>;
export const SuccessionQuestions_PowerOfAttorneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuccessionQuestions_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"successionQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}}]}}]}}]} as unknown as DocumentNode<SuccessionQuestions_PowerOfAttorneyFragment, unknown>;
export const MissingPart_PowerOfAttorneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissingPart_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"missingAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComplete"}}]}}]} as unknown as DocumentNode<MissingPart_PowerOfAttorneyFragment, unknown>;
export const PowerOfAttorneyCard_PowerOfAttorneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PowerOfAttorneyCard_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"otherChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Channels_channel"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MandateActions_powerOfAttorney"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuccessionQuestions_powerOfAttorney"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissingPart_powerOfAttorney"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Channels_channel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateActions_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuccessionQuestions_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"successionQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissingPart_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"missingAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComplete"}}]}}]} as unknown as DocumentNode<PowerOfAttorneyCard_PowerOfAttorneyFragment, unknown>;
export const AddressPart_SettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressPart_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"mailGoesOut"}}]}}]} as unknown as DocumentNode<AddressPart_SettingsFragment, unknown>;
export const NoticesPart_SettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticesPart_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}}]}}]}}]} as unknown as DocumentNode<NoticesPart_SettingsFragment, unknown>;
export const DocumentPane_PowerOfAttorneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentPane_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousHolderStatement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<DocumentPane_PowerOfAttorneyFragment, unknown>;
export const ProfessionCheck_AdvisorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfessionCheck_advisor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Advisor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"professionConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfirmProfession"}}]}}]} as unknown as DocumentNode<ProfessionCheck_AdvisorFragment, unknown>;
export const QueueRow_PowerOfAttorneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]} as unknown as DocumentNode<QueueRow_PowerOfAttorneyFragment, unknown>;
export const QueueRow_SubmissionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow_submission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplementRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]} as unknown as DocumentNode<QueueRow_SubmissionFragment, unknown>;
export const RejectedEvents_ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RejectedEvents_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RejectedUmaEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]} as unknown as DocumentNode<RejectedEvents_ConnectionFragment, unknown>;
export const TakePart_PowerOfAttorneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakePart_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<TakePart_PowerOfAttorneyFragment, unknown>;
export const WayBack_MessageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayBack_message"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UmaMessage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}}]}}]} as unknown as DocumentNode<WayBack_MessageFragment, unknown>;
export const WayBack_FeedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayBack_feed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UmaFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusedMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WayBack_message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lateMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WayBack_message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayBack_message"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UmaMessage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}}]}}]} as unknown as DocumentNode<WayBack_FeedFragment, unknown>;
export const ClientMatch_ClientFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientMatch_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ClientMatch_ClientFragment, unknown>;
export const ApiTokensDocument = {"__meta__":{"hash":"sha256:a3ee1fa5da895c87c9cf011cc9f8324822cd0ff0a031354e34506427bfe1d174"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiTokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiTokenRow_apiToken"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiTokenRow_apiToken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<ApiTokensQuery, ApiTokensQueryVariables>;
export const RevokeApiTokenDocument = {"__meta__":{"hash":"sha256:2234ada9c1c9c26cb33714122dcdb45f7c86fe20e904e26b8d801aa2873f2199"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiTokenRow_apiToken"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiTokenRow_apiToken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const CreateApiTokenDocument = {"__meta__":{"hash":"sha256:a84a31db6174ce9b2a7ae057aba902ccee5301e09062639e7bcef0cc4d56228d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiTokenRow_apiToken"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiTokenRow_apiToken"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]} as unknown as DocumentNode<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const OwnProfessionDocument = {"__meta__":{"hash":"sha256:9dab38d5f264acd816f95d83055ec32853beff1204facb2e4dd8ef2cd671ad05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnProfession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Advisor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"professionConfirmedAt"}}]}}]}}]}}]} as unknown as DocumentNode<OwnProfessionQuery, OwnProfessionQueryVariables>;
export const StateProfessionDocument = {"__meta__":{"hash":"sha256:924f5a05485905c90e4d90b871b1e16fea2fe2f9154800b8d8d6632bee2ad6a5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StateProfession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StateProfessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stateProfession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"professionConfirmedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StateProfessionMutation, StateProfessionMutationVariables>;
export const SessionDocument = {"__meta__":{"hash":"sha256:1850bbaab7a07894734f620e07a63c1a26af1903d8b69aae2bbcfb8a9c1ee6f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const CaseEventsDocument = {"__meta__":{"hash":"sha256:a3d31b7eeedd638b786cf238a46bcf499b725f02967f33a2a94e025a7c97251d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CaseEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"applicationId"}},{"kind":"Field","name":{"kind":"Name","value":"interviewAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviewOffice"}},{"kind":"Field","name":{"kind":"Name","value":"isUnread"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow_application"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEventText_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"interviewAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviewOffice"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseSteps_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseEventText_event"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseSteps_application"}}]}}]} as unknown as DocumentNode<CaseEventsSubscription, CaseEventsSubscriptionVariables>;
export const CaseDocument = {"__meta__":{"hash":"sha256:459f942265e828ff6e3044ec8ab79405038037ea8504cb8d4b993bf19f12405c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Case"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lodgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseSteps_application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatNext_application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Deadlines_application"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseTimeline_application"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEventText_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"interviewAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviewOffice"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseSteps_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatNext_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Deadlines_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplementRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseTimeline_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"isUnread"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseEventText_event"}}]}}]}}]}}]} as unknown as DocumentNode<CaseQuery, CaseQueryVariables>;
export const NotHereDocument = {"__meta__":{"hash":"sha256:0659b9bde522a298afb5b994326ada3b2c595c05fe8a46618f07fe783ad09261"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotHere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"receiving"},"name":{"kind":"Name","value":"channels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"RECEIVING_ASYLUM_DECISION"}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Channels_channel"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"appealing"},"name":{"kind":"Name","value":"channels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"APPEALING"}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Channels_channel"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"cancelling"},"name":{"kind":"Name","value":"channels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"CANCELLING"}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Channels_channel"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"lodging"},"name":{"kind":"Name","value":"channels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"LODGING"}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Channels_channel"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Channels_channel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}}]} as unknown as DocumentNode<NotHereQuery, NotHereQueryVariables>;
export const CaseDraftDocument = {"__meta__":{"hash":"sha256:6b31a079f5834b036ab40d227b321e668fe65be4152988b54171199fd1d8142e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]} as unknown as DocumentNode<CaseDraftQuery, CaseDraftQueryVariables>;
export const CaseDocumentsDocument = {"__meta__":{"hash":"sha256:42f20038babde0f7af83a31e3007c137063b0d244fefb4bded91bfd1d06d7f14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<CaseDocumentsQuery, CaseDocumentsQueryVariables>;
export const ReceiptDocument = {"__meta__":{"hash":"sha256:afe5b182781e1b22f3c99bfae292ed2c6c2b5a1f30b88df4d2507bdf7b310251"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Receipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}},{"kind":"Field","name":{"kind":"Name","value":"repeatsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"supplementRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReceiptQuery, ReceiptQueryVariables>;
export const RequestDocumentPageDocument = {"__meta__":{"hash":"sha256:4bf03e873863fdc7e98f4afdf2344743a204e19d3c238446a13ca08a0bd65a31"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequestDocumentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<RequestDocumentPageQuery, RequestDocumentPageQueryVariables>;
export const RequestDocumentDocument = {"__meta__":{"hash":"sha256:5109c8f3faee4f549af474b2faee6c5bf1bdc765ed722e2c81c8fd7f07616be3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestDocumentMutation, RequestDocumentMutationVariables>;
export const SentPageDocument = {"__meta__":{"hash":"sha256:0b3087df7a85493c4c741d30a1920ce8cb60dcb41a980378758a320ddf927ec1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentRow_submission"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentRow_submission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}},{"kind":"Field","name":{"kind":"Name","value":"supplementRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<SentPageQuery, SentPageQueryVariables>;
export const ScansOfSubmissionDocument = {"__meta__":{"hash":"sha256:91cd85cf920bfffad7911b58f37c782fe539e3825afb4ad0c6dd315750cf9d93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScansOfSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScansOfSubmissionQuery, ScansOfSubmissionQueryVariables>;
export const CaseCorrespondenceDocument = {"__meta__":{"hash":"sha256:dcdc5eb1b0f83bd1f77c69337c6e8add878e3e05a297efca488fc36c05d293f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseCorrespondence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplementRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SubmissionBody_submission"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplementRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupplementRequestBody_supplementRequest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documentRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentRequestBody_documentRequest"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubmissionBody_submission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}},{"kind":"Field","name":{"kind":"Name","value":"repeatsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupplementRequestBody_supplementRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupplementRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredLate"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentRequestBody_documentRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<CaseCorrespondenceQuery, CaseCorrespondenceQueryVariables>;
export const SendingPageDocument = {"__meta__":{"hash":"sha256:3dd4269dfcc048c0bebd09d5e6d276924c0be83bb90e34981fdd6ee0d8007a1a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SendingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplementRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"supplementRequestId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}}]}}]}}]}}]} as unknown as DocumentNode<SendingPageQuery, SendingPageQueryVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"sha256:e06d696550899649fc7b56eda8253193141f8ed4b04e785718f0d584a65d4775"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = {"__meta__":{"hash":"sha256:cf7490584935ae15bd67aa9ac78c0eef0f025b41f62282836b867936b6ded47f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const EarlierSubmissionDocument = {"__meta__":{"hash":"sha256:7be4bf2ca8c77aca7f9e6da2bdf5bfae1e71e0abde9e6a86bc458a84adab1158"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EarlierSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earlierSubmission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}}]}}]} as unknown as DocumentNode<EarlierSubmissionQuery, EarlierSubmissionQueryVariables>;
export const SendAdditionalInformationDocument = {"__meta__":{"hash":"sha256:ea66a552902e897085fa391dc74891ecdeba06f900eb4a06c08075c225c73d60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendAdditionalInformation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendAdditionalInformationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendAdditionalInformation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SendAdditionalInformationMutation, SendAdditionalInformationMutationVariables>;
export const AnswerSupplementRequestDocument = {"__meta__":{"hash":"sha256:2ce9dd579fa20f56250b98c5d85ab45c2079c2f4ede9a426676bb2994c7cea8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerSupplementRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerSupplementRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerSupplementRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplementRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerSupplementRequestMutation, AnswerSupplementRequestMutationVariables>;
export const RequestSupplementDocument = {"__meta__":{"hash":"sha256:ad70252b8e23c0347b604cada3b1e1efb1ed50ceb795199c67fc8dc9968f5bfd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestSupplement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSupplementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestSupplement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplementRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RequestSupplementMutation, RequestSupplementMutationVariables>;
export const CaseLineDocument = {"__meta__":{"hash":"sha256:13cf7501badbe0797d1236efe7f3ad5e1ef1cdfe6d48a08e77098bc579a4fe27"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<CaseLineQuery, CaseLineQueryVariables>;
export const DeclineDocumentRequestDocument = {"__meta__":{"hash":"sha256:259620d4851fcadd7ef7638b233a764ba21f02a2956b8b50204543eb297c191c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineDocumentRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineDocumentRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineDocumentRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineDocumentRequestMutation, DeclineDocumentRequestMutationVariables>;
export const ExtendDocumentRequestDocument = {"__meta__":{"hash":"sha256:4ad84f3e56622dbf904d19b875453df9b90fdcd017dd651e4e65cade8fce5400"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendDocumentRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendDocumentRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendDocumentRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ExtendDocumentRequestMutation, ExtendDocumentRequestMutationVariables>;
export const ExtendSupplementRequestDocument = {"__meta__":{"hash":"sha256:37661b928e3d6ceca2f73c864a52ac7fe3975c542c30d58f842c7efb66eee284"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendSupplementRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendSupplementRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendSupplementRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplementRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ExtendSupplementRequestMutation, ExtendSupplementRequestMutationVariables>;
export const IssueDocumentsDocument = {"__meta__":{"hash":"sha256:e5a5d144addaaefde1678fe755bac7df11be9600827b6e11961902f86b4b854e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueDocumentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<IssueDocumentsMutation, IssueDocumentsMutationVariables>;
export const OpenDocumentRequestDocument = {"__meta__":{"hash":"sha256:7e248f8fa800dec061453eb833fcc716cf89db0fcf90c7d39d530d3ae39ca93a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenDocumentRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"contactLanguage"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenDocumentRequestQuery, OpenDocumentRequestQueryVariables>;
export const OpenSubmissionDocument = {"__meta__":{"hash":"sha256:dbb431764222934220aa42bc15da3b0798b43800b063dba4aa38fdc04d0a9d48"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenSubmission"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}},{"kind":"Field","name":{"kind":"Name","value":"repeatsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplementRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"scan"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenSubmissionQuery, OpenSubmissionQueryVariables>;
export const MarkSubmissionReadDocument = {"__meta__":{"hash":"sha256:e08dee8f0b77adc985b81a42dc791128ef4907b7107b262352889c9070080496"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkSubmissionRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkSubmissionReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markSubmissionRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarkSubmissionReadMutation, MarkSubmissionReadMutationVariables>;
export const MarkSubmissionHandledDocument = {"__meta__":{"hash":"sha256:73343f72ba83cb1c57a25b14a118432c49d662a8dd0dd280f16a17a896087af1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkSubmissionHandled"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkSubmissionHandledInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markSubmissionHandled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submission"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"handledAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarkSubmissionHandledMutation, MarkSubmissionHandledMutationVariables>;
export const StaffDocumentRequestsDocument = {"__meta__":{"hash":"sha256:9a2ea30c7499ceec89d5001cbe2426a4787be7b1c2bc8b866753229f4b091aca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffDocumentRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"OPEN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestRow_documentRequest"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestRow_documentRequest"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<StaffDocumentRequestsQuery, StaffDocumentRequestsQueryVariables>;
export const StaffCaseEventsDocument = {"__meta__":{"hash":"sha256:97481ac088477804845724e2356546c3f8efa0ce08febc4ce96f40629fddaa22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"StaffCaseEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"applicationId"}}]}}]}}]}}]} as unknown as DocumentNode<StaffCaseEventsSubscription, StaffCaseEventsSubscriptionVariables>;
export const TakeCorrespondenceDocument = {"__meta__":{"hash":"sha256:2c909a8ff3f2eef6b3331e86012361d1d049cfbbf8f0ec4a765021baa740633b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeCorrespondence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeMatterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnReason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnReason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TakeCorrespondenceMutation, TakeCorrespondenceMutationVariables>;
export const ReleaseCorrespondenceDocument = {"__meta__":{"hash":"sha256:f81139020f639f05620f09c15be1c40fd955a4bf9a1f179a2067e74ffc0f98a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseCorrespondence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseMatterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnReason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}},{"kind":"Field","name":{"kind":"Name","value":"outOfTurnReason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseCorrespondenceMutation, ReleaseCorrespondenceMutationVariables>;
export const ClientsDocument = {"__meta__":{"hash":"sha256:8ed894d9684db51ea5848fb4d2c144e9c07625b029a096422ef752622f96b08c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Clients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClientOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientRow_client"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"powersOfAttorney"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PENDING"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEventText_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"interviewAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviewOffice"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseSteps_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseEventText_event"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseSteps_application"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientRow_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow_application"}}]}}]}}]}}]} as unknown as DocumentNode<ClientsQuery, ClientsQueryVariables>;
export const UnreadClientsDocument = {"__meta__":{"hash":"sha256:abcd43f329045ad3d789da38e8c683983c27c28e9fe03a2cbd4ca72bd589d711"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unread"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<UnreadClientsQuery, UnreadClientsQueryVariables>;
export const NeedsYouDocument = {"__meta__":{"hash":"sha256:cfe13682c560a814bf2715105c542bf538376a165144c3964ccd6e9cf430e5c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedsYou"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplementRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"OPEN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"powersOfAttorney"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PENDING"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NeedsYouQuery, NeedsYouQueryVariables>;
export const NewsDocument = {"__meta__":{"hash":"sha256:713e2f17332fb10d03ab395d421bd2a98f2a5303ddc7c988f450206ffb01b506"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"News"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seenUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"news"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseEventText_event"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEventText_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"interviewAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviewOffice"}}]}}]} as unknown as DocumentNode<NewsQuery, NewsQueryVariables>;
export const MarkAllAsReadDocument = {"__meta__":{"hash":"sha256:2b4b13c310180fd1739251322382c40e0f055af7c2e98d3d425bfba6fdd5230f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkAllAsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkAllAsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markAllAsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seenUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MarkAllAsReadMutation, MarkAllAsReadMutationVariables>;
export const NextDeadlinesDocument = {"__meta__":{"hash":"sha256:a6c9958a875d80c7f499d99ac1b396c3f5ecaab7f025c68ac37d778d868c2adc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NextDeadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"powerOfAttorney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NextDeadlinesQuery, NextDeadlinesQueryVariables>;
export const FeedFreshnessDocument = {"__meta__":{"hash":"sha256:5cdadbb87a50e3d225f1767f24111fc2ee0b600367a2c018f3a2631cfe6c0315"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedFreshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedFreshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastReceivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}}]}}]}}]} as unknown as DocumentNode<FeedFreshnessQuery, FeedFreshnessQueryVariables>;
export const StaffStreamDocument = {"__meta__":{"hash":"sha256:d01fda2ae14fce68c34e07a39f0c426d42fd98a113450f4bd52ade2ea15b1289"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"StaffStream"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}}]}}]}}]} as unknown as DocumentNode<StaffStreamSubscription, StaffStreamSubscriptionVariables>;
export const UnreadDocument = {"__meta__":{"hash":"sha256:855a1ca96ec2b3e11b38cbea3c6ac654e95214be3fa5bea45f2eaf9e6a266d0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Unread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<UnreadQuery, UnreadQueryVariables>;
export const MandatesDocument = {"__meta__":{"hash":"sha256:00f1e0739bfc929e1e678e67d0f8e9ce8526bd373c68b17d39222ddda32df28f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Mandates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorneyStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"powersOfAttorney"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<MandatesQuery, MandatesQueryVariables>;
export const WithdrawMandateDocument = {"__meta__":{"hash":"sha256:5593760e0ec06b32398945f20f14522ab66cc26d3b952824639229bc1d337898"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMandate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPowerOfAttorneyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPowerOfAttorney"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"powerOfAttorney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PowerOfAttorneyCard_powerOfAttorney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Channels_channel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateActions_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuccessionQuestions_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"successionQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissingPart_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"missingAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComplete"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PowerOfAttorneyCard_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"otherChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Channels_channel"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MandateActions_powerOfAttorney"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuccessionQuestions_powerOfAttorney"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissingPart_powerOfAttorney"}}]}}]} as unknown as DocumentNode<WithdrawMandateMutation, WithdrawMandateMutationVariables>;
export const EndMandateDocument = {"__meta__":{"hash":"sha256:1a0eb9f99004d919a632d05e5465595a5dd1fa2d69534bba24dc2d4353bbdd0e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMandate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPowerOfAttorneyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPowerOfAttorney"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"powerOfAttorney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PowerOfAttorneyCard_powerOfAttorney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Channels_channel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateActions_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuccessionQuestions_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"successionQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissingPart_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"missingAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComplete"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PowerOfAttorneyCard_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"otherChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Channels_channel"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MandateActions_powerOfAttorney"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuccessionQuestions_powerOfAttorney"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissingPart_powerOfAttorney"}}]}}]} as unknown as DocumentNode<EndMandateMutation, EndMandateMutationVariables>;
export const CompleteMandateDocument = {"__meta__":{"hash":"sha256:2bb32ccaa1f47ba29b11dea30f5bad0653fca84b1e12d0f08cea282dd3996f58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteMandate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompletePowerOfAttorneyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completePowerOfAttorney"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"powerOfAttorney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PowerOfAttorneyCard_powerOfAttorney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Channels_channel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateActions_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuccessionQuestions_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"successionQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissingPart_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"missingAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComplete"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PowerOfAttorneyCard_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"otherChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Channels_channel"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MandateActions_powerOfAttorney"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuccessionQuestions_powerOfAttorney"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissingPart_powerOfAttorney"}}]}}]} as unknown as DocumentNode<CompleteMandateMutation, CompleteMandateMutationVariables>;
export const PowersOfAttorneyPageDocument = {"__meta__":{"hash":"sha256:4374fead5d58aeb624dfcd7b30982f2772e5af80d5f48066056e12f7ebdcf750"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PowersOfAttorneyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorneyStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"powersOfAttorney"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PowerOfAttorneyCard_powerOfAttorney"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Channels_channel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MandateActions_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuccessionQuestions_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"successionQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissingPart_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"missingAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanComplete"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PowerOfAttorneyCard_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"otherChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Channels_channel"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MandateActions_powerOfAttorney"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuccessionQuestions_powerOfAttorney"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissingPart_powerOfAttorney"}}]}}]} as unknown as DocumentNode<PowersOfAttorneyPageQuery, PowersOfAttorneyPageQueryVariables>;
export const AnswerSuccessionDocument = {"__meta__":{"hash":"sha256:75ffaf0f2f39c938aae797f396d424a2e21ef58862d8a6b9408e02f7441fcf0f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerSuccession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerSuccessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerSuccession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"powerOfAttorney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuccessionQuestions_powerOfAttorney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuccessionQuestions_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"successionQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}}]}}]}}]} as unknown as DocumentNode<AnswerSuccessionMutation, AnswerSuccessionMutationVariables>;
export const SubmitPowerOfAttorneyDocument = {"__meta__":{"hash":"sha256:3cd2f069abd969608449448cc53caa8f51d12a8c6acc1a45a043f6fb86b2a8fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitPowerOfAttorney"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitPowerOfAttorneyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitPowerOfAttorney"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"powerOfAttorney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitPowerOfAttorneyMutation, SubmitPowerOfAttorneyMutationVariables>;
export const GiveNoticeAddressDocument = {"__meta__":{"hash":"sha256:80d5e8bfb99ea20ee1dfaf91460168f255ce9f6c0f769e4b9af45ecb7823da9e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveNoticeAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveNoticeAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveNoticeAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressPart_settings"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticesPart_settings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressPart_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"mailGoesOut"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticesPart_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}}]}}]}}]} as unknown as DocumentNode<GiveNoticeAddressMutation, GiveNoticeAddressMutationVariables>;
export const ConfirmNoticeAddressDocument = {"__meta__":{"hash":"sha256:777ec76fe0961c6bf4548f1c790000edc1203bda884b0f98c543f6473d9e864d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmNoticeAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmNoticeAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmNoticeAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressPart_settings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressPart_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"mailGoesOut"}}]}}]} as unknown as DocumentNode<ConfirmNoticeAddressMutation, ConfirmNoticeAddressMutationVariables>;
export const RemoveNoticeAddressDocument = {"__meta__":{"hash":"sha256:f6dc02716fa4a90accc4b3699288d9d54091bc879c3db22525259f82d154176c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveNoticeAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveNoticeAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeNoticeAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressPart_settings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressPart_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"mailGoesOut"}}]}}]} as unknown as DocumentNode<RemoveNoticeAddressMutation, RemoveNoticeAddressMutationVariables>;
export const CalendarAddressDocument = {"__meta__":{"hash":"sha256:97885e0792a6a2b3b7773a8937635d74469241e5ba7e7cc7ad434c8d1267a2c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}}]}}]}}]} as unknown as DocumentNode<CalendarAddressQuery, CalendarAddressQueryVariables>;
export const MakeCalendarAddressDocument = {"__meta__":{"hash":"sha256:19266e95b0c231f7e4380ec56d359cfefef5d14b64595518e22da3eed46e980d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeCalendarAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakeCalendarAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeCalendarAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"calendarAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MakeCalendarAddressMutation, MakeCalendarAddressMutationVariables>;
export const RevokeCalendarAddressDocument = {"__meta__":{"hash":"sha256:ac8aac01117006bfeac8a77e49acf59117f152fdcbdf79995c7cfc6bf173b0a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCalendarAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeCalendarAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCalendarAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeCalendarAddressMutation, RevokeCalendarAddressMutationVariables>;
export const ChangeNoticesDocument = {"__meta__":{"hash":"sha256:7c5093d42962dab3ae7eb6dbc14790ea72ab13ff529ef094ba08d5a9c6a87cc3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNoticesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticesPart_settings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticesPart_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}}]}}]}}]} as unknown as DocumentNode<ChangeNoticesMutation, ChangeNoticesMutationVariables>;
export const ProfileDocument = {"__meta__":{"hash":"sha256:34de85f78b66ad0c84697e46d70e90dafea19549d235225f0934847317ca3e2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressPart_settings"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticesPart_settings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressPart_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"pendingAddress"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"mailGoesOut"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticesPart_settings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOn"}}]}}]}}]} as unknown as DocumentNode<ProfileQuery, ProfileQueryVariables>;
export const SessionEndsDocument = {"__meta__":{"hash":"sha256:b50cd351c0e3a29d12d51f4f91e95a562de7c2503c522d73dd37f5b5ff84f200"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionEndsAtLatest"}}]}}]}}]} as unknown as DocumentNode<SessionEndsQuery, SessionEndsQueryVariables>;
export const StaySignedInDocument = {"__meta__":{"hash":"sha256:35f3f875118717db49586f997caa581ddad55146997693849599ce73283fcde5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StaySignedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staySignedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessionEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionEndsAtLatest"}}]}}]}}]}}]} as unknown as DocumentNode<StaySignedInMutation, StaySignedInMutationVariables>;
export const AuditPageDocument = {"__meta__":{"hash":"sha256:c2e27f9b74996ded9a29486426e9e0a888425b0c11a58b166561251b46d5bd89"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"readKinds"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"byToken"}},{"kind":"Field","name":{"kind":"Name","value":"powerOfAttorneyIds"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditPageQuery, AuditPageQueryVariables>;
export const AuditSubjectDocument = {"__meta__":{"hash":"sha256:372bfe929708366b883b71c9ef31b1c6ddb34d1b7b435fb7d74aada48651663f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"diaryNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"applicationByDiaryNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"diaryNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"diaryNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AuditSubjectQuery, AuditSubjectQueryVariables>;
export const FeedHealthDocument = {"__meta__":{"hash":"sha256:fce3d4d9d4e09320d4c3a139f2b230b4d214d2bf9b872e72c77433e725efd134"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedFreshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastReceivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"umaFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastReceivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"parkedCount"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RejectedEvents_connection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sequenceGaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastReceivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lateMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WayBack_feed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayBack_message"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UmaMessage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RejectedEvents_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RejectedUmaEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayBack_feed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UmaFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusedMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WayBack_message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lateMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WayBack_message"}}]}}]}}]}}]} as unknown as DocumentNode<FeedHealthQuery, FeedHealthQueryVariables>;
export const MandateOfDeskDocument = {"__meta__":{"hash":"sha256:8ce75d0d8b48189a01e5b7f9b574197101ce88dd22a435d9f871ba53f44fd233"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MandateOfDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"isLimited"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"endExplanation"}},{"kind":"Field","name":{"kind":"Name","value":"wrongClient"}},{"kind":"Field","name":{"kind":"Name","value":"withoutPowerOfAttorneyReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"otherChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Channels_channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limitedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whatWasSeen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationId"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"documentIds"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Channels_channel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fi"}},{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}}]} as unknown as DocumentNode<MandateOfDeskQuery, MandateOfDeskQueryVariables>;
export const EndOnDeskDocument = {"__meta__":{"hash":"sha256:df47246fc1af0adbea2683c1e8d06e436a26fcb67ba3e12c7aea1abfc43d334a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOnDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPowerOfAttorneyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPowerOfAttorney"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"powerOfAttorney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"endExplanation"}},{"kind":"Field","name":{"kind":"Name","value":"wrongClient"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndOnDeskMutation, EndOnDeskMutationVariables>;
export const MandatesPageDocument = {"__meta__":{"hash":"sha256:3960110aedc18e41b16363b085ac8f6305c9d96b0c953d7b7fc938ec6813b034"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MandatesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorneyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"powersOfAttorney"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"NEWEST_FIRST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MandatesPageQuery, MandatesPageQueryVariables>;
export const AskForMissingOnDeskDocument = {"__meta__":{"hash":"sha256:38b07cc6f81d68dceb91ae06281acfef12399ecb2dd3c917bfe57515149083d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForMissingOnDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskForMissingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askForMissing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"powerOfAttorney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"missingAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskForMissing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AskForMissingOnDeskMutation, AskForMissingOnDeskMutationVariables>;
export const ReasonPhrasesDocument = {"__meta__":{"hash":"sha256:02c138cc4a7cc6f41fc09144b446d92b05cd903d40e9ff92fd39572506fd3d4f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReasonPhrases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonPurpose"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PhraseLanguage"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasonPhrases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<ReasonPhrasesQuery, ReasonPhrasesQueryVariables>;
export const ConfirmProfessionDocument = {"__meta__":{"hash":"sha256:2a167dcedf8a70c7968b84492de0a7f4fc9eb33e4d26f550ad726a1599368b2f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmProfession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProfessionDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmProfession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfessionCheck_advisor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfessionCheck_advisor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Advisor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"professionConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfirmProfession"}}]}}]} as unknown as DocumentNode<ConfirmProfessionMutation, ConfirmProfessionMutationVariables>;
export const RejectProfessionDocument = {"__meta__":{"hash":"sha256:a4ce963e869f174738614593ba8bd35166f13dc5ed90b1f8782a101d14e92155"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectProfession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProfessionDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectProfession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfessionCheck_advisor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfessionCheck_advisor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Advisor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"professionConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfirmProfession"}}]}}]} as unknown as DocumentNode<RejectProfessionMutation, RejectProfessionMutationVariables>;
export const KindOfMatterDocument = {"__meta__":{"hash":"sha256:e079cbfb53da59168edcdb507a711878bdf422d3b8a861e00f9bfd1aea6fe96d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KindOfMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<KindOfMatterQuery, KindOfMatterQueryVariables>;
export const ParkedEventsDocument = {"__meta__":{"hash":"sha256:249265d84cef0a67ed04ad3180b86f8f69bbdf97162e593743f61f550029c1f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ParkedEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"umaFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parked"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForKind"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForNumber"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ParkedEventsQuery, ParkedEventsQueryVariables>;
export const UnmentionedCasesDocument = {"__meta__":{"hash":"sha256:b9ba950f8e742b1bc932fd7c06584023e82812f15d975ec683f1150d02a71e3f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnmentionedCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unmentionedApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lastMentionedAt"}},{"kind":"Field","name":{"kind":"Name","value":"usualDays"}},{"kind":"Field","name":{"kind":"Name","value":"learntFrom"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnmentionedCasesQuery, UnmentionedCasesQueryVariables>;
export const MoreRejectedEventsDocument = {"__meta__":{"hash":"sha256:61d6cdcf99a13d49cf18cad5bda954f5f91b95579b29170513bf8474b254dd14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreRejectedEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"umaFeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejected"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RejectedEvents_connection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RejectedEvents_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RejectedUmaEventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}}]}}]} as unknown as DocumentNode<MoreRejectedEventsQuery, MoreRejectedEventsQueryVariables>;
export const FindClientOrCaseDocument = {"__meta__":{"hash":"sha256:e60d737b1a13ccae8960901abdc99522bdd7431717d4f129039b74ac5304142d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindClientOrCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseRow_application"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseEventText_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"interviewAt"}},{"kind":"Field","name":{"kind":"Name","value":"interviewOffice"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseSteps_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseRow_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseEventText_event"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseSteps_application"}}]}}]} as unknown as DocumentNode<FindClientOrCaseQuery, FindClientOrCaseQueryVariables>;
export const HolderOfRoleDocument = {"__meta__":{"hash":"sha256:1be79125c5d198d80ef93dd03ead0f9eca4521a49c28b49fb3abf3b6076a7002"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HolderOfRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"powersOfAttorney"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HolderOfRoleQuery, HolderOfRoleQueryVariables>;
export const AskPreviousHolderOnDeskDocument = {"__meta__":{"hash":"sha256:8d828cbb5bd12e00879c3df6210d5469c4b8b02daf4be2476cec5fb5de16be20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskPreviousHolderOnDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskPreviousHolderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askPreviousHolder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"powerOfAttorney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskPreviousHolder"}},{"kind":"Field","name":{"kind":"Name","value":"previousHolderQuestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AskPreviousHolderOnDeskMutation, AskPreviousHolderOnDeskMutationVariables>;
export const TakeOnDeskDocument = {"__meta__":{"hash":"sha256:b020e9bd7b0885e200e100991cba5117fd3424fb58e2ffcd4ef72b5b2f8512de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeOnDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeMatterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakePart_powerOfAttorney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakePart_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<TakeOnDeskMutation, TakeOnDeskMutationVariables>;
export const ReleaseOnDeskDocument = {"__meta__":{"hash":"sha256:8df0f003d27fd4c5fd18c5e6b028d4805a6bf62720fa5e0c3bcdc81c26d3c788"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseOnDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseMatterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakePart_powerOfAttorney"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakePart_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<ReleaseOnDeskMutation, ReleaseOnDeskMutationVariables>;
export const SendToUmaAgainDocument = {"__meta__":{"hash":"sha256:04b8bae34fc567f8358578d2ba4a15d015033631193846bb8283c4fc1f4d9015"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendToUmaAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendToUmaAgainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendToUmaAgain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"refusedAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusalReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SendToUmaAgainMutation, SendToUmaAgainMutationVariables>;
export const ClientsToMatchDocument = {"__meta__":{"hash":"sha256:5010b117f091e56d80238e488901bb91a275c87b453eef1089a33e86bc3bab0f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientsToMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientMatch_client"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientMatch_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ClientsToMatchQuery, ClientsToMatchQueryVariables>;
export const BatchMatterDocument = {"__meta__":{"hash":"sha256:e8199fca3cf5a8bb321db2b61ec0fc37da27f0d360c3db23f39cd8a0b0d888e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BatchMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousHolderStatement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousHolderQuestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clientSuggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientMatch_client"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientMatch_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<BatchMatterQuery, BatchMatterQueryVariables>;
export const ApproveOnDeskDocument = {"__meta__":{"hash":"sha256:a350ff3173ec6a4c19cc6d291ae4f9463055c1543999aa23c28be150a331064e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveOnDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovePowerOfAttorneyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvePowerOfAttorney"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"powerOfAttorney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReject"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskForMissing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskPreviousHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"superseded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveOnDeskMutation, ApproveOnDeskMutationVariables>;
export const RejectOnDeskDocument = {"__meta__":{"hash":"sha256:1e830238701217e175d5ab5a49158a735bff887a14962455b1d1b92ff8f2495e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectOnDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectPowerOfAttorneyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectPowerOfAttorney"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"powerOfAttorney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReject"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskForMissing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskPreviousHolder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RejectOnDeskMutation, RejectOnDeskMutationVariables>;
export const MatterDocument = {"__meta__":{"hash":"sha256:68e50f51e8c4b44b06963948e0d3281c577b8c0286927690aceed8a6ba77805e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Matter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReject"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskForMissing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskPreviousHolder"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"missingAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientMatch_client"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clientSuggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientMatch_client"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousHolderStatement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousHolderQuestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfessionCheck_advisor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakePart_powerOfAttorney"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentPane_powerOfAttorney"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientMatch_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"customerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"diaryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfessionCheck_advisor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Advisor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"profession"}},{"kind":"Field","name":{"kind":"Name","value":"professionConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanConfirmProfession"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakePart_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentPane_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousHolderStatement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<MatterQuery, MatterQueryVariables>;
export const WorkQueuePageDocument = {"__meta__":{"hash":"sha256:3f46d8a89d3df89092395a301765de83ae31c29b6c8ba242ba613f35d2752266"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkQueuePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"POWER_OF_ATTORNEY"},{"kind":"EnumValue","value":"SUBMISSION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow_powerOfAttorney"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow_submission"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow_submission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplementRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]} as unknown as DocumentNode<WorkQueuePageQuery, WorkQueuePageQueryVariables>;
export const WorkQueueChangesDocument = {"__meta__":{"hash":"sha256:914de505fc4c00b7f9c6b43f4d2d54773ce58bdaec7667f9456422b9287a42de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WorkQueueChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workQueue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApprove"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReject"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskForMissing"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAskPreviousHolder"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"missingAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"previousHolderQuestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TakePart_powerOfAttorney"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow_powerOfAttorney"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QueueRow_submission"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TakePart_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow_powerOfAttorney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PowerOfAttorney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedClient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueRow_submission"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Submission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supplementRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"take"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isViewers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}}]} as unknown as DocumentNode<WorkQueueChangesSubscription, WorkQueueChangesSubscriptionVariables>;