import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { recordFacts } from '../case-events/record.ts';
import type { Tx } from '../database/database.ts';
import { Refusal } from '../graphql/user-error.ts';
import { helsinkiDate } from '../helsinki.ts';
import type { Act } from './act.ts';
import { coveredOpenApplications, end } from './end.usecase.ts';
import { lockForDecision } from './lock.queries.ts';
import { PowerOfAttorneyEntity } from './power-of-attorney.entity.ts';
import { approvalFacts, mandateFact } from './power-of-attorney.facts.ts';
import { given, limits, textProblem } from './statement.ts';

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
