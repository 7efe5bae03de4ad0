import type { Cache, UpdateResolver, UpdatesConfig } from '@urql/exchange-graphcache';
import type { CaseEventKind } from '../gql/graphql.ts';

type Lists = readonly { type?: 'Query'; field: string; when?: (args: Record<string, unknown>) => boolean }[];

type ClientArgs = { filter?: { unread?: boolean; deadline?: boolean }; order?: string };

const narrowedToUnread = ({ filter }: ClientArgs) => filter?.unread === true;
/** What one has to answer decides who is in the list, or where. */
const byDeadline = ({ filter, order }: ClientArgs) => filter?.deadline === true || order === 'DEADLINE';
const byChange = ({ order }: ClientArgs) => order === 'LATEST_CHANGE';

const appearsOrGoes: Lists = [{ field: 'clients' }];
const mandates: Lists = [{ field: 'powersOfAttorney' }];
const requests: Lists = [{ field: 'supplementRequests' }, { field: 'clients', when: byDeadline }];
const documentRequests: Lists = [{ field: 'documentRequests' }];
const deadlines: Lists = [{ field: 'deadlines' }];
const calendarAddress: Lists = [{ field: 'calendarAddress' }];
const submissions: Lists = [{ field: 'submissions' }];
const drafts: Lists = [{ field: 'draft' }];

/**
 * The one switch for what appears or goes: which lists an event makes old. They are asked for again if they are on screen.
 * What merely changes comes with the event itself and needs nothing here.
 */
const listsOf: Partial<Record<CaseEventKind, Lists>> = {
  APPLICATION_LODGED: appearsOrGoes,
  LEGAL_FORCE_GAINED: appearsOrGoes,
  INTERVIEW_SCHEDULED: deadlines,
  INTERVIEW_HELD: deadlines,
  SUPPLEMENT_REQUESTED: [...requests, ...deadlines],
  SUPPLEMENT_ANSWERED: [...requests, ...deadlines, ...submissions],
  SUPPLEMENT_EXTENDED: [...requests, ...deadlines],
  ADDITIONAL_INFORMATION_SENT: submissions,
  SUBMISSION_READ: submissions,
  SUBMISSION_HANDLED: submissions,
  MATTER_TAKEN: [...submissions, ...documentRequests],
  MATTER_RELEASED: [...submissions, ...documentRequests],
  DOCUMENT_REQUESTED: documentRequests,
  DOCUMENT_REQUEST_EXTENDED: documentRequests,
  DOCUMENTS_ISSUED: documentRequests,
  DOCUMENT_REQUEST_DECLINED: documentRequests,
  POWER_OF_ATTORNEY_SUBMITTED: mandates,
  POWER_OF_ATTORNEY_REJECTED: mandates,
  POWER_OF_ATTORNEY_WITHDRAWN: mandates,
  POWER_OF_ATTORNEY_INCOMPLETE: mandates,
  POWER_OF_ATTORNEY_COMPLETED: mandates,
  POWER_OF_ATTORNEY_ENDING_SOON: mandates,
  SUCCESSION_PROPOSED: mandates,
  SUCCESSION_ANSWERED: mandates,
  SUCCESSION_CLOSED: mandates,
  POWER_OF_ATTORNEY_APPROVED: [...deadlines, ...mandates, ...appearsOrGoes, ...requests],
  POWER_OF_ATTORNEY_ENDED: [...deadlines, ...mandates, ...appearsOrGoes, ...requests, ...submissions],
  ACCESS_ENDED: [...deadlines, ...mandates, ...appearsOrGoes, ...requests, ...submissions],
};
/** What is open by itself, a receipt or a matter of the desk, is asked for again with the lists of its kind. */
const openBy: Partial<Record<string, Lists>> = { Submission: submissions, DocumentRequest: documentRequests };
const always: Lists = [{ field: 'news' }, { field: 'clients', when: (args) => narrowedToUnread(args) || byChange(args) }];

function makeOld(cache: Cache, lists: Lists): void {
  const fields = new Set(lists.map((list) => list.field));
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    const type = fieldName === 'node' ? String(cache.resolve('Query', 'node', args ?? {})).split(':')[0] : '';
    const isOpen = openBy[type ?? '']?.some((list) => fields.has(list.field));
    if (isOpen || lists.some((list) => list.field === fieldName && (list.when?.(args ?? {}) ?? true)))
      cache.invalidate('Query', fieldName, args);
  }
}

const ofCase = ['supplementRequests', 'documentRequests', 'submissions', 'documents'];

/** A case page shows more events than a row: those lists are asked for again, the row's came with the event. */
function makeCaseOld(cache: Cache, id: string): void {
  const application = { __typename: 'Application', id };
  for (const { fieldName, arguments: args } of cache.inspectFields(application)) {
    const cameAlong = fieldName === 'events' && args?.last === 1;
    if ((fieldName === 'events' && !cameAlong) || ofCase.includes(fieldName)) cache.invalidate(application, fieldName, args);
  }
}

interface Delivered {
  caseEvents: { event: { kind: CaseEventKind; applicationId: string | null } };
}

/** An act of one's own on a case: what it shows is asked for again, without waiting for the stream. */
function acted(lists: Lists): UpdateResolver {
  return (_result, args, cache) => {
    const { applicationId } = args.input as { applicationId?: string };
    if (applicationId) makeCaseOld(cache, applicationId);
    makeOld(cache, lists);
  };
}

export const changes: UpdatesConfig = {
  Subscription: {
    caseEvents: (result, _args, cache) => {
      const { kind, applicationId } = (result as unknown as Delivered).caseEvents.event;
      if (kind === 'ACCESS_ENDED' && applicationId) cache.invalidate({ __typename: 'Application', id: applicationId });
      else if (applicationId) makeCaseOld(cache, applicationId);
      makeOld(cache, [...always, ...(listsOf[kind] ?? [])]);
    },
  },
  Mutation: {
    createApiToken: (_result, _args, cache) => makeOld(cache, [{ field: 'apiTokens' }]),
    markAllAsRead: (_result, _args, cache) => makeOld(cache, [{ field: 'news' }, { field: 'clients' }]),
    submitPowerOfAttorney: (_result, _args, cache) => makeOld(cache, mandates),
    withdrawPowerOfAttorney: (_result, _args, cache) => makeOld(cache, mandates),
    endPowerOfAttorney: (_result, _args, cache) => makeOld(cache, [...deadlines, ...mandates, ...appearsOrGoes, ...requests]),
    makeCalendarAddress: (_result, _args, cache) => makeOld(cache, calendarAddress),
    revokeCalendarAddress: (_result, _args, cache) => makeOld(cache, calendarAddress),
    saveDraft: (_result, _args, cache) => makeOld(cache, drafts),
    discardDraft: (_result, _args, cache) => makeOld(cache, drafts),
    sendAdditionalInformation: acted([...submissions, ...drafts]),
    answerSupplementRequest: acted([...deadlines, ...submissions, ...requests, ...drafts]),
    requestDocument: acted(documentRequests),
    requestSupplement: acted(requests),
    extendSupplementRequest: acted(requests),
    markSubmissionHandled: acted(submissions),
    issueDocuments: acted(documentRequests),
    declineDocumentRequest: acted(documentRequests),
  },
};
