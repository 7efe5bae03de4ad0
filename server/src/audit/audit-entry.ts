import { caseEventKinds } from '../case-events/case-event.ts';

/** What an entry of the audit trail tells of: something that was done, or somebody who looked. */
export const auditWhats = ['ACT', 'READ'] as const;

/** Every kind of act, and READ. ACCESS_ENDED is only ever delivered. */
export const auditKinds = [...caseEventKinds.filter((kind) => kind !== 'ACCESS_ENDED'), 'READ'] as const;

export const auditRights = ['MANDATE', 'STAFF', 'OWN'] as const;

/** What is told of a mandate rather than of a case: whoever submitted or holds it acts by that. */
export const isMandateKind = (kind: string): boolean => /^(POWER_OF_ATTORNEY|SUCCESSION)_/.test(kind);
