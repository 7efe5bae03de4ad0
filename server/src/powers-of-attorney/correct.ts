import { given } from '../text.ts';
import type { Basis, Capacity, Role } from './power-of-attorney.ts';
import type { Statement } from './statement.ts';

/** What a mandate says in its submitter's words. */
interface StatedMandate {
  role: Role;
  basis: Basis;
  capacity: Capacity;
  signedOn?: string | null;
  statement?: string | null;
  statedGivenNames: string;
  statedFamilyName: string;
  statedDateOfBirth: string;
  statedCustomerNumber?: string | null;
  statedDiaryNumber?: string | null;
}

/** What a submitter may say anew of a pending mandate; what is left out stays. Another role or basis is another mandate. */
export type Corrections = Partial<{ [K in 'capacity' | 'signedOn' | 'statement' | 'client']: Statement[K] | null }>;

/** @returns what the submitter states once the corrections are made. */
export function stated(mandate: StatedMandate, corrections: Corrections): Omit<Statement, 'attachmentCount'> {
  const { role, basis, capacity, statement, signedOn } = mandate;
  return {
    role,
    basis,
    capacity: corrections.capacity ?? capacity,
    statement: corrections.statement ?? statement,
    signedOn: corrections.signedOn ?? signedOn,
    client: corrections.client ?? {
      givenNames: mandate.statedGivenNames,
      familyName: mandate.statedFamilyName,
      dateOfBirth: mandate.statedDateOfBirth,
      customerNumber: mandate.statedCustomerNumber,
      diaryNumber: mandate.statedDiaryNumber,
    },
  };
}

/** Makes the corrections. @returns what stood there before, by field, or null where nothing is another than it was. */
export function correct(mandate: StatedMandate, corrections: Corrections): Partial<StatedMandate> | null {
  const { capacity, statement, signedOn, client } = stated(mandate, corrections);
  const corrected = {
    capacity: capacity ?? mandate.capacity,
    statement: given(statement),
    signedOn: signedOn ?? null,
    statedGivenNames: client.givenNames.trim(),
    statedFamilyName: client.familyName.trim(),
    statedDateOfBirth: client.dateOfBirth,
    statedCustomerNumber: given(client.customerNumber),
    statedDiaryNumber: given(client.diaryNumber),
  } satisfies Partial<StatedMandate>;
  const fields = Object.keys(corrected) as (keyof typeof corrected)[];
  const changed = fields.filter((field) => corrected[field] !== mandate[field]);
  if (changed.length === 0) return null;
  const before = Object.fromEntries(changed.map((field) => [field, mandate[field]]));
  Object.assign(mandate, corrected);
  return before;
}
