import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Basis, Capacity, EndReason, Role, Status } from './power-of-attorney.ts';
import type { Awareness } from './succession.ts';

/** What entitles somebody to follow a client's cases, whatever its basis. */
export const PowerOfAttorneyEntity = defineEntity({
  name: 'PowerOfAttorney',
  tableName: 'power_of_attorney',
  properties: {
    id: p.uuid().primary(),
    version: p.integer().version(),
    status: p.text().$type<Status>(),
    role: p.text().$type<Role>(),
    capacity: p.text().$type<Capacity>(),
    basis: p.text().$type<Basis>(),
    signedOn: p.date().nullable(),
    statement: p.text().nullable(),
    advisorId: p.uuid(),
    statedGivenNames: p.text(),
    statedFamilyName: p.text(),
    statedDateOfBirth: p.date(),
    statedCustomerNumber: p.text().nullable(),
    statedDiaryNumber: p.text().nullable(),
    previousHolderStatementId: p.uuid().nullable(),
    clientId: p.uuid().nullable(),
    limited: p.boolean(),
    submittedAt: p.datetime(),
    decidedAt: p.datetime().nullable(),
    decidedBy: p.uuid().nullable(),
    rejectionReason: p.text().nullable(),
    withoutPowerOfAttorneyReason: p.text().nullable(),
    endsOn: p.date().nullable(),
    endedAt: p.datetime().nullable(),
    endedBy: p.uuid().nullable(),
    endReason: p.text().$type<EndReason>().nullable(),
    endExplanation: p.text().nullable(),
    withdrawnAt: p.datetime().nullable(),
    missing: p.text().nullable(),
    missingAskedAt: p.datetime().nullable(),
    previousHolderAware: p.text().$type<Awareness>().nullable(),
    clientWasMinor: p.boolean().default(false),
    wrongClient: p.boolean().default(false),
  },
});
export type PowerOfAttorneyRow = InferEntity<typeof PowerOfAttorneyEntity>;
