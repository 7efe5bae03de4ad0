import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';
import type { CaseEventKind } from '../gql/graphql.ts';

type Lists = readonly { type?: 'Query'; field: string; when?: (args: Record<string, unknown>) => boolean }[];

const narrowedToUnread = (args: Record<string, unknown>) => (args.filter as { unread?: boolean } | undefined)?.unread === true;

const appearsOrGoes: Lists = [{ field: 'clients' }];
const mandates: Lists = [{ field: 'powersOfAttorney' }];
const requests: Lists = [{ field: 'supplementRequests' }];

/**
 * The one switch for what appears or goes: which lists an event makes old. They are asked for again if they are on screen.
 * What merely changes comes with the event itself and needs nothing here.
 */
const listsOf: Partial<Record<CaseEventKind, Lists>> = {
  APPLICATION_LODGED: appearsOrGoes,
  LEGAL_FORCE_GAINED: appearsOrGoes,
  SUPPLEMENT_REQUESTED: requests,
  SUPPLEMENT_ANSWERED: requests,
  SUPPLEMENT_EXTENDED: requests,
  POWER_OF_ATTORNEY_SUBMITTED: mandates,
  POWER_OF_ATTORNEY_REJECTED: mandates,
  POWER_OF_ATTORNEY_WITHDRAWN: mandates,
  POWER_OF_ATTORNEY_INCOMPLETE: mandates,
  POWER_OF_ATTORNEY_COMPLETED: mandates,
  POWER_OF_ATTORNEY_ENDING_SOON: mandates,
  SUCCESSION_PROPOSED: mandates,
  SUCCESSION_ANSWERED: mandates,
  SUCCESSION_CLOSED: mandates,
  POWER_OF_ATTORNEY_APPROVED: [...mandates, ...appearsOrGoes, ...requests],
  POWER_OF_ATTORNEY_ENDED: [...mandates, ...appearsOrGoes, ...requests],
  ACCESS_ENDED: [...mandates, ...appearsOrGoes, ...requests],
};
const always: Lists = [{ field: 'news' }, { field: 'clients', when: narrowedToUnread }];

function makeOld(cache: Cache, lists: Lists): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (lists.some((list) => list.field === fieldName && (list.when?.(args ?? {}) ?? true)))
      cache.invalidate('Query', fieldName, args);
  }
}

/** A case page shows more events than a row: those lists are asked for again, the row's came with the event. */
function makeCaseOld(cache: Cache, id: string): void {
  const application = { __typename: 'Application', id };
  for (const { fieldName, arguments: args } of cache.inspectFields(application)) {
    const cameAlong = fieldName === 'events' && args?.last === 1;
    if ((fieldName === 'events' && !cameAlong) || fieldName === 'supplementRequests')
      cache.invalidate(application, fieldName, args);
  }
}

interface Delivered {
  caseEvents: { event: { kind: CaseEventKind; applicationId: string | null } };
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
    markAllAsRead: (_result, _args, cache) => makeOld(cache, [{ field: 'news' }, { field: 'clients' }]),
    submitPowerOfAttorney: (_result, _args, cache) => makeOld(cache, mandates),
    withdrawPowerOfAttorney: (_result, _args, cache) => makeOld(cache, mandates),
    endPowerOfAttorney: (_result, _args, cache) => makeOld(cache, [...mandates, ...appearsOrGoes, ...requests]),
  },
};
