import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import { recordFacts } from '../case-events/record.ts';
import type { Clock } from '../clock.ts';
import type { Tx } from '../database/database.ts';
import { claimDocuments } from '../documents/document.usecases.ts';
import { Refusal } from '../graphql/user-error.ts';
import { helsinkiDate } from '../helsinki.ts';
import { coveredOpenApplications, end } from './end.usecase.ts';
import { PowerOfAttorneyEntity, type PowerOfAttorneyRow } from './power-of-attorney.entity.ts';
import { approvalFacts, mandateFact } from './power-of-attorney.facts.ts';
import {
  capacitiesOfRole,
  limits,
  type PowerOfAttorneyAction,
  type Statement,
  statementProblems,
  textProblem,
  transition,
} from './power-of-attorney.ts';

/** Who acts, and when. */
export interface Act {
  viewer: Viewer;
  clock: Clock;
}

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

export interface Approval {
  id: string;
  clientId: string | null;
  /** R2: limited to these applications; all, present and later, where it is left out or empty. */
  applicationIds?: readonly (string | null)[] | null;
  endsOn?: string | null;
  /** R22: approved without a power of attorney, with this reason. */
  withoutPowerOfAttorneyReason?: string | null;
  version?: number | null;
}

/** Approves for a client that staff matched. @returns the mandate's id, and that of one's own earlier one that it supersedes. */
export async function approve(
  tx: Tx,
  { viewer, clock }: Act,
  input: Approval,
): Promise<{ id: string; supersededId: string | null }> {
  const now = clock.now();
  const mandate = await lockForDecision(tx, viewer, input, 'approve');
  // The client's row is every approval's gate: the next one finds this one's holder, and the feed's new applications wait.
  const [client] = input.clientId
    ? await tx.query(sql<{ id: string }>`select id from client where id = ${input.clientId}::uuid for no key update`)
    : [];
  if (!client) throw new Refusal({ code: 'CLIENT_NOT_FOUND', field: 'clientId' });
  const open = await tx.query(sql<{ id: string }>`
    select id from application where client_id = ${client.id}::uuid and status <> 'CLOSED' order by lodged_at, id`);
  if (open.length === 0) throw new Refusal({ code: 'NO_OPEN_APPLICATION', field: 'clientId' });
  const named = [...new Set(input.applicationIds ?? [])];
  if (named.some((id) => !open.some((application) => application.id === id)))
    throw new Refusal({ code: 'NOT_FOUND', field: 'applicationIds' });
  const problem = textProblem(input.withoutPowerOfAttorneyReason, limits.reason, false);
  if (problem) throw new Refusal({ code: problem, field: 'withoutPowerOfAttorneyReason', values: { limit: limits.reason } });
  if (input.endsOn && input.endsOn < helsinkiDate(now)) throw new Refusal({ code: 'INVALID_DATE', field: 'endsOn' });

  const holder = await tx.em.findOne(
    PowerOfAttorneyEntity,
    { clientId: client.id, role: mandate.role, status: 'APPROVED' },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  // R5, R6: one holder for each client and role; one's own earlier mandate is superseded without asking.
  if (holder && holder.advisorId !== mandate.advisorId) throw new Refusal({ code: 'ROLE_TAKEN', field: 'clientId' });
  if (holder) {
    const endedFacts = await end(tx, holder, { reason: 'SUPERSEDED', actorId: viewer.accountId, at: now });
    // Ended in the database before the next is approved: the unique index holds at every statement.
    await tx.em.flush();
    recordFacts(tx, clock, endedFacts);
  }
  mandate.status = 'APPROVED';
  mandate.clientId = client.id;
  mandate.limited = named.length > 0;
  mandate.decidedAt = now;
  mandate.decidedBy = viewer.accountId;
  mandate.endsOn = input.endsOn ?? null;
  mandate.withoutPowerOfAttorneyReason = given(input.withoutPowerOfAttorneyReason);
  await tx.em.flush();
  if (named.length > 0) {
    const rows = named.map((id) => sql`(${mandate.id}::uuid, ${id}::uuid)`);
    await tx.query(
      sql`insert into power_of_attorney_application (power_of_attorney_id, application_id) values ${sql.join(rows)}`,
    );
  }
  const covered = await coveredOpenApplications(tx, mandate);
  recordFacts(tx, clock, approvalFacts({ id: mandate.id, clientId: client.id }, covered, viewer.accountId, now));
  return { id: mandate.id, supersededId: holder?.id ?? null };
}

/** Rejects with a reason, which the submitter reads. @returns the mandate's id. */
export async function reject(
  tx: Tx,
  { viewer, clock }: Act,
  input: { id: string; reason: string; version?: number | null },
): Promise<string> {
  const mandate = await lockForDecision(tx, viewer, input, 'reject');
  const problem = textProblem(input.reason, limits.reason, true);
  if (problem) {
    throw new Refusal({
      code: problem === 'REQUIRED' ? 'REASON_REQUIRED' : problem,
      field: 'reason',
      values: { limit: limits.reason },
    });
  }
  const now = clock.now();
  mandate.status = 'REJECTED';
  mandate.rejectionReason = input.reason.trim();
  mandate.decidedAt = now;
  mandate.decidedBy = viewer.accountId;
  recordFacts(tx, clock, [mandateFact('POWER_OF_ATTORNEY_REJECTED', { id: mandate.id, clientId: null }, viewer.accountId, now)]);
  return mandate.id;
}

/** Loads and locks; refuses one's own (R21), what is decided already, and what has changed since it was looked at. */
async function lockForDecision(
  tx: Tx,
  viewer: Viewer,
  input: { id: string | null; version?: number | null },
  action: PowerOfAttorneyAction,
): Promise<PowerOfAttorneyRow> {
  const mandate = input.id
    ? await tx.em.findOne(PowerOfAttorneyEntity, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!mandate) throw new Refusal({ code: 'NOT_FOUND', field: 'id' });
  if (mandate.advisorId === viewer.accountId) throw new Refusal({ code: 'OWN_MANDATE', field: 'id' });
  const next = transition(mandate.status, action);
  if ('refused' in next) throw new Refusal({ code: next.refused, field: 'id' });
  if (input.version != null && input.version !== mandate.version) throw new Refusal({ code: 'CHANGED_SINCE', field: 'version' });
  return mandate;
}

const given = (text: string | null | undefined) => text?.trim() || null;
