import type { ApplicationKind, ApplicationStatus } from '../gql/graphql.ts';

const asylum = ['WAITING_FOR_INTERVIEW', 'WAITING_FOR_DECISION', 'DECISION_NOTIFIED', 'COMPLAINT_PERIOD'] as const;
const other = ['WAITING_FOR_PROCESSING', 'PROCESSING', 'DECISION_MADE'] as const;

/** The way of a case, by its kind (R11). */
export const stepsOf = (kind: ApplicationKind): readonly ApplicationStatus[] => (kind === 'ASYLUM' ? asylum : other);

/** Where a case stands on its way; past the end once it has gained legal force. */
export function currentStep(kind: ApplicationKind, status: ApplicationStatus): number {
  const index = stepsOf(kind).indexOf(status);
  return index === -1 ? stepsOf(kind).length : index;
}
