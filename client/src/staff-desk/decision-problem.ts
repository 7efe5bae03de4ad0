import type { UserErrorCode } from '../gql/graphql.ts';

export interface DecisionError {
  code: UserErrorCode;
  field?: string | null;
  message: string;
}

/** Where on the desk something can be mended: the choice of the client, the named cases, the reason, the last day, why no power of attorney needs to be shown, or nowhere: the matter itself has moved on. */
export type MendingPlace = 'match' | 'cases' | 'reason' | 'endsOn' | 'without' | 'matter' | 'decision';

const places: Partial<Record<UserErrorCode, MendingPlace>> = {
  CLIENT_NOT_FOUND: 'match',
  NO_OPEN_APPLICATION: 'match',
  ROLE_TAKEN: 'match',
  REASON_REQUIRED: 'reason',
  CHANGED_SINCE: 'matter',
  NOT_PENDING: 'matter',
  OWN_MANDATE: 'matter',
};

/** Where a refusal is shown: where it can be mended. */
export function placeOfError({ code, field }: DecisionError): MendingPlace {
  if (field === 'applicationIds') return 'cases';
  if (field === 'reason') return 'reason';
  if (field === 'endsOn') return 'endsOn';
  if (field === 'withoutPowerOfAttorneyReason') return 'without';
  if (code === 'NOT_FOUND' && field === 'id') return 'matter';
  return places[code] ?? 'decision';
}
