import { randomUUID } from 'node:crypto';
import { recordFacts } from '../case-events/record.ts';
import type { Tx } from '../database/database.ts';
import { Refusal } from '../graphql/user-error.ts';
import { helsinkiDate } from '../helsinki.ts';
import { given } from '../text.ts';
import type { Act } from './act.ts';
import { addAttachments, claimMandateDocuments } from './attachment.queries.ts';
import { PowerOfAttorneyEntity } from './power-of-attorney.entity.ts';
import { mandateFact } from './power-of-attorney.facts.ts';
import { capacitiesOfRole } from './power-of-attorney.ts';
import { type Statement, statementProblems } from './statement.ts';

export interface Submission extends Omit<Statement, 'attachmentCount'> {
  attachmentIds: readonly string[];
  previousHolderStatementId?: string | null;
}

/** @returns the mandate's id: pending, whether or not such a client exists (R4: the register is not even read). */
export async function submit(tx: Tx, { viewer, clock }: Act, input: Submission): Promise<string> {
  const now = clock.now();
  const problems = statementProblems({ ...input, attachmentCount: input.attachmentIds.length }, helsinkiDate(now));
  if (problems.length > 0) throw new Refusal(...problems);
  const attachments = await claimMandateDocuments(tx, { viewer, clock }, input.attachmentIds, 'attachmentIds');
  const [previousHolderStatementId] = input.previousHolderStatementId
    ? await claimMandateDocuments(tx, { viewer, clock }, [input.previousHolderStatementId], 'previousHolderStatementId')
    : [];
  const mandate = tx.em.create(PowerOfAttorneyEntity, {
    id: randomUUID(),
    version: 1,
    status: 'PENDING',
    role: input.role,
    capacity: input.capacity ?? capacitiesOfRole[input.role][0],
    basis: input.basis,
    signedOn: input.signedOn ?? null,
    statement: given(input.statement),
    advisorId: viewer.accountId,
    statedGivenNames: input.client.givenNames.trim(),
    statedFamilyName: input.client.familyName.trim(),
    statedDateOfBirth: input.client.dateOfBirth,
    statedCustomerNumber: given(input.client.customerNumber),
    statedDiaryNumber: given(input.client.diaryNumber),
    previousHolderStatementId: previousHolderStatementId ?? null,
    limited: false,
    submittedAt: now,
  });
  await tx.em.flush();
  await addAttachments(tx, mandate.id, attachments, 0);
  recordFacts(tx, clock, [mandateFact('POWER_OF_ATTORNEY_SUBMITTED', { id: mandate.id, clientId: null }, viewer.accountId, now)]);
  return mandate.id;
}
