import { type RawBuilder, sql } from 'kysely';
import { type ConditionName, conditions } from './conditions.ts';
import type { Part, Scope, Viewer } from './viewer.ts';

/** What a session or token must allow; ANY: whatever it allows. */
type Needed = Scope | 'ANY';
/** For whoever plays the part: the scope, and the rows that it is open for; every row where there is no condition. */
type Rule = Needed | readonly [Needed, ConditionName];

/**
 * Who may do what: one table of action × part × scope × condition. A mutation asks it by name (`permit`), a list filters in SQL with it
 * (`sees`), a button shows by it (`viewerCan…`), and `access.test.ts` walks all of it. An action without a row is nobody's.
 */
export const actions = {
  'viewer.read': { ADVISOR: 'CASES_READ', STAFF: 'CASES_READ' },
  'viewer.stay': { ADVISOR: 'ANY', STAFF: 'ANY' },
  'advisor.read': { ADVISOR: ['CASES_READ', 'self'], STAFF: 'STAFF_READ' },
  'staffMember.read': { STAFF: ['CASES_READ', 'self'] },
  'profession.state': { ADVISOR: ['CASES_WRITE', 'self'] },
  'profession.confirm': { STAFF: ['STAFF_WRITE', 'anotherPerson'] },
  // One's own, whatever the token: for no scope that it lacks itself.
  'apiToken.read': { ADVISOR: ['ANY', 'ownToken'], STAFF: ['ANY', 'ownToken'], UMA: ['ANY', 'ownToken'] },
  'apiToken.create': { ADVISOR: 'ANY', STAFF: 'ANY', UMA: 'ANY' },
  'apiToken.revoke': { ADVISOR: ['ANY', 'ownToken'], STAFF: ['ANY', 'ownToken'], UMA: ['ANY', 'ownToken'] },
  'case.read': { ADVISOR: 'CASES_READ', STAFF: 'CASES_READ' },
  // By a token that writes and does not read, too: what it may not see, it may not act on, but by the same rows.
  'case.act': { ADVISOR: ['CASES_WRITE', 'coveredCase'], STAFF: 'STAFF_WRITE' },
  'client.read': { ADVISOR: ['CASES_READ', 'clientWithCoveredCase'], STAFF: 'CASES_READ' },
  'application.read': { ADVISOR: ['CASES_READ', 'coveredCase'], STAFF: 'CASES_READ' },
  'caseEvent.read': { ADVISOR: ['CASES_READ', 'eventOfCoveredCase'], STAFF: 'CASES_READ' },
  'caseEvent.readWithinCase': { ADVISOR: ['CASES_READ', 'eventWithinCoveredCase'], STAFF: 'CASES_READ' },
  'case.markRead': { ADVISOR: 'CASES_WRITE', STAFF: 'CASES_WRITE' },
  'document.upload': { ADVISOR: 'CASES_WRITE', STAFF: 'CASES_WRITE' },
  'document.read': {
    ADVISOR: ['CASES_READ', 'ownDocumentOrOfCoveredCase'],
    STAFF: ['STAFF_READ', 'usedOrOwnDocument'],
    UMA: ['UMA_READ', 'documentOfCase'],
  },
  'document.download': { ADVISOR: 'CASES_READ', STAFF: 'CASES_READ', UMA: 'UMA_READ' },
  'powerOfAttorney.read': { ADVISOR: ['CASES_READ', 'ownMandate'], STAFF: 'STAFF_READ' },
  'powerOfAttorney.submit': { ADVISOR: 'CASES_WRITE' },
  'powerOfAttorney.approve': { STAFF: ['STAFF_WRITE', 'mandateOfAnother'] },
  'powerOfAttorney.reject': { STAFF: ['STAFF_WRITE', 'mandateOfAnother'] },
  'powerOfAttorney.withdraw': { ADVISOR: ['CASES_WRITE', 'ownMandate'] },
  'powerOfAttorney.end': { ADVISOR: ['CASES_WRITE', 'ownMandate'], STAFF: ['STAFF_WRITE', 'mandateOfAnother'] },
  'powerOfAttorney.askForMissing': { STAFF: ['STAFF_WRITE', 'mandateOfAnother'] },
  'powerOfAttorney.complete': { ADVISOR: ['CASES_WRITE', 'ownMandate'] },
  'powerOfAttorney.askPreviousHolder': { STAFF: ['STAFF_WRITE', 'mandateOfAnother'] },
  'powerOfAttorney.answerSuccession': { ADVISOR: 'CASES_WRITE' },
  'guidance.read': { ADVISOR: 'CASES_READ', STAFF: 'CASES_READ' },
  'submission.read': { ADVISOR: 'CASES_READ', STAFF: 'STAFF_READ' },
  'submission.send': { ADVISOR: 'CASES_WRITE' },
  'receipt.read': { ADVISOR: ['CASES_READ', 'ownSubmission'] },
  'submission.handle': { STAFF: 'STAFF_WRITE' },
  'supplementRequest.manage': { STAFF: 'STAFF_WRITE' },
  'documentRequest.make': { ADVISOR: 'CASES_WRITE' },
  'documentRequest.decide': { STAFF: 'STAFF_WRITE' },
  'umaOutbox.read': { UMA: 'UMA_READ' },
  'umaOutbox.sendAgain': { STAFF: 'STAFF_WRITE' },
  'audit.read': { ADVISOR: ['CASES_READ', 'auditEntryOwnOrOfHeldCase'], STAFF: 'STAFF_READ' },
  'workQueue.read': { STAFF: 'STAFF_READ' },
  'workQueue.take': { STAFF: 'STAFF_WRITE' },
  'client.search': { STAFF: 'STAFF_READ' },
  // R19, R15: their owner's alone.
  'noticeSettings.read': { ADVISOR: ['CASES_READ', 'self'] },
  'noticeSettings.change': { ADVISOR: 'CASES_WRITE' },
  'calendar.read': { ADVISOR: 'CASES_READ' },
  'calendarAddress.read': { ADVISOR: ['CASES_READ', 'self'] },
  'calendar.change': { ADVISOR: 'CASES_WRITE' },
  'umaFeed.read': { STAFF: 'STAFF_READ' },
  'umaFeed.write': { UMA: 'UMA_WRITE' },
} as const satisfies Record<string, Partial<Record<Part, Rule>>>;

export type Action = keyof typeof actions;

function ruleOf(viewer: Viewer, action: Action): { rows: ConditionName | null } | null {
  const rule = (actions[action] as Partial<Record<Part, Rule>>)[viewer.part];
  if (!rule) return null;
  const [scope, rows] = typeof rule === 'string' ? [rule, null] : rule;
  return scope === 'ANY' || viewer.scopes.has(scope) ? { rows } : null;
}

/** @returns true where the viewer's part may do this at all, by a session or token that allows it. */
export function may(viewer: Viewer | null, action: Action): boolean {
  return viewer !== null && ruleOf(viewer, action) !== null;
}

/** Whether the viewer may do this with a row: an SQL condition on its alias. */
export function allowed(viewer: Viewer, action: Action, row: RawBuilder<unknown>): RawBuilder<unknown> {
  const rule = ruleOf(viewer, action);
  if (!rule) return sql`false`;
  return rule.rows ? conditions[rule.rows](viewer, row) : sql`true`;
}
