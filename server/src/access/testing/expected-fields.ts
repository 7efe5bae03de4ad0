import type { Open } from './roles.ts';

/**
 * What is expected of every field of every object type. A field that is not named here, or is named and not there, fails the test.
 * - `open`: who sees the object sees the same as staff do
 * - `viewer`: depends on who looks (their own news, what they may do, how much of a list is theirs)
 * - `staff`: nothing for anybody else
 */
export interface ExpectedFields {
  /** How the object is reached: by `node` and the id of this name, or by a query; then along fields. */
  node?: string;
  root?: { query: string; open: Open };
  path?: string;
  /** Further objects of the type, by the names of their ids. */
  samples?: readonly string[];
  /** Who sees the object itself, beside what `node` or the query asks for: advisors their own side's, staff every side's. */
  seenBy: Open;
  open?: string;
  viewer?: string;
  staff?: string;
  /** Fields that nothing in this world fills. */
  unfilled?: string;
}

export const nodeOpen: Open = { ADVISOR: 'CASES_READ', STAFF: 'CASES_READ' };
const everybody: Open = { ADVISOR: 'CASES_READ', STAFF: 'CASES_READ' };
const mandate: Open = { ADVISOR: 'CASES_READ', STAFF: 'STAFF_READ' };
const holderAlone: Open = { ADVISOR: 'CASES_READ' };
const staffAlone: Open = { STAFF: 'STAFF_READ' };
const query = (call: string, open: Open = everybody) => ({ query: call, open });
const umaFeed = query('umaFeed', staffAlone);

export const expectedFields: Record<string, ExpectedFields> = {
  Advisor: {
    node: 'Advisor',
    seenBy: mandate,
    open: 'id displayName profession professionConfirmedAt',
    viewer: 'seenUntil sessionEndsAt sessionEndsAtLatest',
    staff: 'viewerCanConfirmProfession',
    unfilled: 'professionConfirmedAt',
  },
  StaffMember: {
    root: query('viewer { ... on StaffMember'),
    seenBy: { STAFF: 'CASES_READ' },
    viewer: 'id displayName seenUntil sessionEndsAt sessionEndsAtLatest',
  },
  ApiToken: { node: 'ApiToken', seenBy: holderAlone, viewer: 'id name scopes createdAt expiresAt lastUsedAt revokedAt' },
  Application: {
    node: 'Application',
    seenBy: everybody,
    open: 'id diaryNumber kind status statusChangedAt lodgedAt client documents supplementRequests documentRequests submissions',
    viewer: 'events unreadCount powersOfAttorney',
    staff: 'lastMentionedAt',
  },
  AuditEntry: {
    root: query('auditLog(first: 20)', mandate),
    path: 'nodes',
    seenBy: mandate,
    viewer: 'id at what kind readKinds documentIds actor right powerOfAttorneyIds byToken applicationId application client',
  },
  AuditActor: {
    root: query('auditLog(first: 20)', mandate),
    path: 'nodes.actor',
    seenBy: mandate,
    viewer: 'id displayName part',
  },
  CalendarAddress: { root: query('calendarAddress', holderAlone), seenBy: holderAlone, viewer: 'id createdAt lastReadAt' },
  CaseEvent: {
    node: 'CaseEvent',
    samples: ['rejectedEvent'],
    seenBy: everybody,
    open: 'id kind occurredAt recordedAt applicationId interviewAt interviewOffice application powerOfAttorneyId powerOfAttorney',
    viewer: 'isUnread',
    staff: 'audience actorName explanation',
  },
  Channel: {
    root: query('channels(first: 50)'),
    path: 'nodes',
    seenBy: everybody,
    open: 'id kind address addressFromAbroad purposes applicationKinds title advice languages openingHours validFrom validTo source',
    unfilled: 'validTo',
  },
  OpeningHours: { root: query('channels(first: 50)'), path: 'nodes.openingHours', seenBy: everybody, open: 'days opens closes' },
  Translated: { root: query('channels(first: 50)'), path: 'nodes.title', seenBy: everybody, open: 'fi sv en' },
  Client: {
    node: 'Client',
    seenBy: everybody,
    open: 'id customerNumber givenNames familyName displayName dateOfBirth nationality contactLanguage applications',
    viewer: 'powersOfAttorney',
    staff: 'recordedRepresentations',
  },
  ClientSuggestion: { node: 'pending', path: 'clientSuggestions', seenBy: staffAlone, staff: 'client reasons' },
  Deadline: {
    root: query('deadlines(first: 20)', holderAlone),
    path: 'nodes',
    seenBy: holderAlone,
    viewer: 'id kind on at workingDaysLeft supplementRequestId application powerOfAttorney',
  },
  Document: {
    node: 'Document',
    samples: ['sentDocument', 'issuedDocument'],
    seenBy: mandate,
    open: 'id title mediaType byteSize sha256 scan uploadedAt url',
  },
  DocumentRequest: {
    node: 'DocumentRequest',
    samples: ['declined', 'openRequest'],
    seenBy: everybody,
    open: 'id status subject description requestedAt dueOn workingDaysLeft declineReason decidedAt extensionReason documents application',
    staff: 'take viewerCanDecide',
  },
  Draft: { node: 'Draft', seenBy: holderAlone, viewer: 'id applicationId message updatedAt attachments' },
  FeedFreshness: {
    root: query('feedFreshness'),
    seenBy: everybody,
    open: 'lastReceivedAt isStale usualSilence',
    unfilled: 'isStale',
  },
  NoticeSettings: {
    root: query('noticeSettings', holderAlone),
    seenBy: holderAlone,
    viewer: 'id address confirmedAt pendingAddress pendingUntil failedAt failure mailGoesOut language delivery kinds',
  },
  NoticeSwitch: { root: query('noticeSettings', holderAlone), path: 'kinds', seenBy: holderAlone, viewer: 'kind isOn' },
  PageInfo: {
    root: query('clients(first: 1)'),
    path: 'pageInfo',
    seenBy: everybody,
    viewer: 'hasNextPage hasPreviousPage startCursor endCursor',
  },
  ParkedUmaEvent: {
    root: umaFeed,
    path: 'parked.nodes',
    seenBy: staffAlone,
    staff: 'id type subject receivedAt waitsForKind waitsForNumber content',
  },
  PowerOfAttorney: {
    node: 'PowerOfAttorney',
    samples: ['pending', 'rejected', 'withdrawn', 'ended', 'superseded'],
    seenBy: mandate,
    open: `id version status role capacity basis submittedAt decidedAt rejectionReason endedAt endReason endsOn signedOn statement advisor
      statedClient attachments previousHolderStatement withdrawnAt missing missingAskedAt endExplanation isLimited lastDay
      lastDayReason otherChannels successionQuestions`,
    viewer: 'client limitedTo history viewerCanComplete viewerCanWithdraw viewerCanEnd',
    staff: `viewerCanApprove viewerCanReject viewerCanAskForMissing viewerCanAskPreviousHolder wrongClient withoutPowerOfAttorneyReason
      previousHolderAware previousHolderQuestion clientSuggestions visibleCases whatWasSeen take`,
    unfilled: 'previousHolderQuestion',
  },
  PowerOfAttorneyAct: {
    node: 'ended',
    path: 'history.nodes',
    seenBy: mandate,
    viewer: 'id kind occurredAt recordedAt actorName endReason explanation',
  },
  ReasonPhrase: {
    root: query('reasonPhrases(purpose: REJECTION)', staffAlone),
    seenBy: staffAlone,
    staff: 'code text validFrom validTo',
    unfilled: 'validTo',
  },
  Receipt: { node: 'Submission', path: 'receipt', seenBy: everybody, open: 'number sentAt receivedAt files' },
  ReceiptFile: { node: 'Submission', path: 'receipt.files', seenBy: everybody, open: 'name byteSize sha256' },
  RecordedRepresentation: {
    node: 'RecordedRepresentation',
    seenBy: staffAlone,
    staff: 'id role representativeName recordedAt receivedAt outcome client powerOfAttorney',
    unfilled: 'powerOfAttorney',
  },
  RejectedUmaEvent: { root: umaFeed, path: 'rejected.nodes', seenBy: staffAlone, staff: 'id receivedAt reason content' },
  SeenUnderMandate: {
    node: 'PowerOfAttorney',
    path: 'whatWasSeen',
    seenBy: staffAlone,
    staff: 'applicationId diaryNumber clientId customerNumber firstAt lastAt kinds documentIds',
    unfilled: 'documentIds',
  },
  SequenceGap: { root: umaFeed, path: 'sequenceGaps', seenBy: staffAlone, staff: 'subject missing' },
  StatedClient: {
    node: 'PowerOfAttorney',
    path: 'statedClient',
    seenBy: mandate,
    open: 'givenNames familyName dateOfBirth customerNumber diaryNumber',
    unfilled: 'diaryNumber',
  },
  Submission: {
    node: 'Submission',
    samples: ['handled', 'repeated'],
    seenBy: everybody,
    open: 'id number applicationId receipt message senderName repeatsNumber readAt handledAt application documents supplementRequest',
    viewer: 'isOwn',
    staff: 'take',
  },
  SuccessionQuestion: {
    node: 'SuccessionQuestion',
    seenBy: mandate,
    open: 'id askedAt answer message answeredAt',
    viewer: 'viewerCanAnswer',
    staff: 'holder successor',
  },
  SupplementRequest: {
    node: 'SupplementRequest',
    samples: ['openSupplement'],
    seenBy: everybody,
    open: 'id status message requestedAt dueOn workingDaysLeft answeredAt answeredLate extensionReason application',
    unfilled: 'answeredLate',
  },
  UmaFeed: {
    root: umaFeed,
    seenBy: staffAlone,
    staff:
      'lastReceivedAt acceptedCount parkedCount parked rejected gaps sequenceGaps onlyShown unknownTypes refusedMessages lateMessages',
    unfilled: 'onlyShown lateMessages refusedMessages',
  },
  UmaMessage: {
    node: 'UmaMessage',
    seenBy: staffAlone,
    staff: 'id type subject occurredAt waitingSince refusedAt refusalReason',
    unfilled: 'refusedAt refusalReason',
  },
  UmaSequenceGap: { root: umaFeed, path: 'gaps.nodes', seenBy: staffAlone, staff: 'id subject noticedAt missing' },
  UnknownUmaType: { root: umaFeed, path: 'unknownTypes', seenBy: staffAlone, staff: 'type count lastReceivedAt' },
  UnmentionedApplication: {
    root: query('unmentionedApplications', staffAlone),
    path: 'nodes',
    seenBy: staffAlone,
    staff: 'id lastMentionedAt usualDays learntFrom application',
    unfilled: 'id lastMentionedAt usualDays learntFrom application',
  },
  VisibleCase: {
    node: 'ended',
    path: 'visibleCases',
    seenBy: staffAlone,
    staff: 'applicationId diaryNumber visibleFrom visibleUntil eventCount documentCount',
    unfilled: 'documentCount',
  },
  WorkQueueTake: {
    node: 'repeated',
    path: 'take',
    seenBy: staffAlone,
    staff: 'takenBy takenAt expiresAt isViewers outOfTurnReason',
  },
};

/** Types whose fields the walk through the operations looks at. */
export const walkedElsewhere = ['UserError', 'CaseEventDelivery', 'WorkQueueItemChange', 'WorkQueueCount'];
