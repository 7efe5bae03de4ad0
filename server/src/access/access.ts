import type { Part, Scope, Viewer } from './viewer.ts';

/**
 * Who may do what: one table of action × part × scope. A mutation asks it by name; what a viewer may see of it, row by row,
 * stands in `sees.ts`. An action without a row is nobody's.
 */
export const actions = {
  'viewer.read': { ADVISOR: 'CASES_READ', STAFF: 'CASES_READ' },
  'case.read': { ADVISOR: 'CASES_READ', STAFF: 'CASES_READ' },
  'case.markRead': { ADVISOR: 'CASES_WRITE', STAFF: 'CASES_WRITE' },
  'document.upload': { ADVISOR: 'CASES_WRITE', STAFF: 'CASES_WRITE' },
  'document.download': { ADVISOR: 'CASES_READ', STAFF: 'CASES_READ', UMA: 'UMA_READ' },
  'powerOfAttorney.read': { ADVISOR: 'CASES_READ', STAFF: 'STAFF_READ' },
  'powerOfAttorney.submit': { ADVISOR: 'CASES_WRITE' },
  'powerOfAttorney.approve': { STAFF: 'STAFF_WRITE' },
  'powerOfAttorney.reject': { STAFF: 'STAFF_WRITE' },
  'powerOfAttorney.withdraw': { ADVISOR: 'CASES_WRITE' },
  'powerOfAttorney.end': { ADVISOR: 'CASES_WRITE', STAFF: 'STAFF_WRITE' },
  'powerOfAttorney.askForMissing': { STAFF: 'STAFF_WRITE' },
  'powerOfAttorney.complete': { ADVISOR: 'CASES_WRITE' },
  'powerOfAttorney.askPreviousHolder': { STAFF: 'STAFF_WRITE' },
  'powerOfAttorney.answerSuccession': { ADVISOR: 'CASES_WRITE' },
  'guidance.read': { ADVISOR: 'CASES_READ', STAFF: 'CASES_READ' },
  'submission.read': { ADVISOR: 'CASES_READ', STAFF: 'STAFF_READ' },
  'submission.send': { ADVISOR: 'CASES_WRITE' },
  'submission.handle': { STAFF: 'STAFF_WRITE' },
  'supplementRequest.manage': { STAFF: 'STAFF_WRITE' },
  'documentRequest.make': { ADVISOR: 'CASES_WRITE' },
  'documentRequest.decide': { STAFF: 'STAFF_WRITE' },
  'umaOutbox.read': { UMA: 'UMA_READ' },
  'audit.read': { ADVISOR: 'CASES_READ', STAFF: 'STAFF_READ' },
  'workQueue.read': { STAFF: 'STAFF_READ' },
  'workQueue.take': { STAFF: 'STAFF_WRITE' },
  'client.search': { STAFF: 'STAFF_READ' },
  'umaFeed.read': { STAFF: 'STAFF_READ' },
  'umaFeed.write': { UMA: 'UMA_WRITE' },
} as const satisfies Record<string, Partial<Record<Part, Scope>>>;

export type Action = keyof typeof actions;

/** @returns true where the viewer's part may do this, by a session or token that allows it. */
export function may(viewer: Viewer | null, action: Action): boolean {
  const scope = viewer && (actions[action] as Partial<Record<Part, Scope>>)[viewer.part];
  return scope ? viewer.scopes.has(scope) : false;
}
