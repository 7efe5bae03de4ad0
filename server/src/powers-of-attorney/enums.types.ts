import { registerEnumType } from 'type-graphql';
import { bases, capacities, endReasons, roles, statuses } from './power-of-attorney.ts';
import { answers, awarenesses } from './succession.ts';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };

export const PowerOfAttorneyStatus = enumOf(statuses);
registerEnumType(PowerOfAttorneyStatus, { name: 'PowerOfAttorneyStatus', description: 'Where a mandate stands.' });
export const PowerOfAttorneyRole = enumOf(roles);
registerEnumType(PowerOfAttorneyRole, {
  name: 'PowerOfAttorneyRole',
  description:
    'Attorney and counsel take LEGAL_ADVISOR, guardian and representative REPRESENTATIVE; one holder of each for a client (R5).',
});
export const PowerOfAttorneyCapacity = enumOf(capacities);
registerEnumType(PowerOfAttorneyCapacity, { name: 'PowerOfAttorneyCapacity', description: 'What one is to the client.' });
export const PowerOfAttorneyBasis = enumOf(bases);
registerEnumType(PowerOfAttorneyBasis, { name: 'PowerOfAttorneyBasis', description: 'What a mandate rests on (R3).' });
export const PowerOfAttorneyEndReason = enumOf(endReasons);
registerEnumType(PowerOfAttorneyEndReason, { name: 'PowerOfAttorneyEndReason', description: 'Why a mandate ended.' });
export const PreviousHolderAwareness = enumOf(awarenesses);
registerEnumType(PreviousHolderAwareness, {
  name: 'PreviousHolderAwareness',
  description:
    "How the previous holder was known to be aware (R6): one's own earlier mandate, a written statement, or an answer in the service.",
});
export const SuccessionAnswerKind = enumOf(answers);
registerEnumType(SuccessionAnswerKind, {
  name: 'SuccessionAnswer',
  description: 'Whether a holder is aware that their connection closes.',
});
