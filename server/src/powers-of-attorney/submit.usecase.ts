import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { recordFacts } from '../case-events/record.ts';
import type { Tx } from '../database/database.ts';
import { claimDocuments } from '../documents/document.usecases.ts';
import { Refusal } from '../graphql/user-error.ts';
import { helsinkiDate } from '../helsinki.ts';
import type { Act } from './act.ts';
import { PowerOfAttorneyEntity } from './power-of-attorney.entity.ts';
import { mandateFact } from './power-of-attorney.facts.ts';
import { capacitiesOfRole } from './power-of-attorney.ts';
import { given, type Statement, statementProblems } from './statement.ts';

export interface Submission extends Omit<Statement, 'attachmentCount'> {
  attachmentIds: readonly string[];
  previousHolderStatementId?: string | null;
}

/** @returns the mandate's id: pending, whether or not such a client exists (R4: the register is not even read). */
export async function submit(tx: Tx, { viewer, clock }: Act, input: Submission): Promise<string> {
  const now = clock.now();
  const problems = statementProblems({ ...input, attachmentCount: input.attachmentIds.length }, helsinkiDate(now));
  if (problems.length > 0) throw new Refusal(...problems);
  const claim = (uploadIds: readonly string[], field: string) =>
    claimDocuments(tx, {
      ownerId: viewer.accountId,
      uploadIds: [...uploadIds],
      allowed: ['application/pdf', 'image/jpeg', 'image/png'],
      field,
      clock,
      maximum: 20,
    });
  const attachments = await claim(input.attachmentIds, 'attachmentIds');
  const [previousHolderStatement] = input.previousHolderStatementId
    ? await claim([input.previousHolderStatementId], 'previousHolderStatementId')
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
    previousHolderStatementId: previousHolderStatement?.id ?? null,
    limited: false,
    submittedAt: now,
  });
  await tx.em.flush();
  if (attachments.length > 0) {
    const rows = attachments.map(({ id }, ordinal) => sql`(${mandate.id}::uuid, ${id}::uuid, ${ordinal}::int)`);
    await tx.query(
      sql`insert into power_of_attorney_attachment (power_of_attorney_id, document_id, ordinal) values ${sql.join(rows)}`,
    );
  }
  recordFacts(tx, clock, [mandateFact('POWER_OF_ATTORNEY_SUBMITTED', { id: mandate.id, clientId: null }, viewer.accountId, now)]);
  return mandate.id;
}
