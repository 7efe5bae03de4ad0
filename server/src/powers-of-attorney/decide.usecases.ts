import { sql } from 'kysely';
import { recordFacts } from '../case-events/record.ts';
import type { Tx } from '../database/database.ts';
import { Refusal } from '../graphql/user-error.ts';
import { helsinkiDate } from '../helsinki.ts';
import type { Act } from './act.ts';
import { end } from './end.usecase.ts';
import { type LockedClient, lockClient, lockHolder, lockMandate, lockOpenApplications } from './lock.queries.ts';
import { isForAMinor } from './of-age.ts';
import { tellOfMandates } from './outbox.queries.ts';
import type { PowerOfAttorneyRow } from './power-of-attorney.entity.ts';
import { approvalFacts, mandateFact } from './power-of-attorney.facts.ts';
import { neededReason } from './reason.ts';
import { lockAnswer } from './succession.queries.ts';
import { type Awareness, awareness } from './succession.ts';

export interface Approval {
  id: string | null;
  clientId: string | null;
  /** R2: limited to these applications; all, present and later, where it is left out. An empty list names none, and is refused. */
  applicationIds?: readonly (string | null)[] | null;
  endsOn?: string | null;
  /** R22: approved without a power of attorney, with this reason. */
  withoutPowerOfAttorneyReason?: string | null;
  /** R6: false where the statement that came with it is not the previous holder's. */
  previousHolderStatementConfirmed?: boolean | null;
  version?: number | null;
}

/** Approves for a client that staff matched. @returns the mandate's id, and that of the previous holder's, which ended with it. */
export async function approve(
  tx: Tx,
  { viewer, clock }: Act,
  input: Approval,
): Promise<{ id: string; supersededId: string | null }> {
  const now = clock.now();
  const client = await lockClient(tx, input.clientId);
  const mandate = await lockMandate(tx, viewer, input, 'approve');
  if (!client) throw new Refusal({ code: 'CLIENT_NOT_FOUND', field: 'clientId' });
  const explanation = reasonWithoutPowerOfAttorney(input);
  if (input.endsOn && input.endsOn < helsinkiDate(now)) throw new Refusal({ code: 'INVALID_DATE', field: 'endsOn' });

  const holder = await lockHolder(tx, client.id, mandate.role);
  const aware = holder && (await awarenessOf(tx, mandate, holder, input));
  // R21: it would end the mandate of whoever decides.
  if (holder?.advisorId === viewer.accountId) throw new Refusal({ code: 'OWN_MANDATE', field: 'id' });
  // R5, R6: one holder for each client and role, until they are known to be aware.
  if (holder && !aware) throw new Refusal({ code: 'ROLE_TAKEN', field: 'clientId' });
  const covered = await coverage(tx, client, input);
  if (holder) {
    const facts = await end(tx, holder, { reason: 'SUPERSEDED', actorId: viewer.accountId, at: now, aware });
    // Ended in the database before the next is approved: the unique index holds at every statement.
    await tx.em.flush();
    recordFacts(tx, clock, facts);
  }
  Object.assign(mandate, {
    status: 'APPROVED',
    clientId: client.id,
    limited: covered.limited,
    decidedAt: now,
    decidedBy: viewer.accountId,
    endsOn: input.endsOn ?? null,
    clientWasMinor: isForAMinor(mandate, client.dateOfBirth ?? mandate.statedDateOfBirth, helsinkiDate(now)),
    withoutPowerOfAttorneyReason: explanation,
    previousHolderAware: aware,
  } satisfies Partial<PowerOfAttorneyRow>);
  await tx.em.flush();
  if (covered.limited) await limitTo(tx, mandate.id, covered.ids);
  await tellOfMandates(tx, clock, 'representation.approved', [{ id: mandate.id, clientId: client.id }], null);
  const details = { explanation, aware };
  recordFacts(tx, clock, approvalFacts({ id: mandate.id, clientId: client.id }, covered.ids, viewer.accountId, now, details));
  return { id: mandate.id, supersededId: holder?.id ?? null };
}

/** R22: left out, or a reason in words. */
function reasonWithoutPowerOfAttorney({ withoutPowerOfAttorneyReason: reason }: Approval): string | null {
  if (reason == null) return null;
  return neededReason(reason, 'withoutPowerOfAttorneyReason');
}

async function awarenessOf(
  tx: Tx,
  mandate: PowerOfAttorneyRow,
  holder: PowerOfAttorneyRow,
  input: Approval,
): Promise<Awareness | null> {
  return awareness({
    sameAdvisor: holder.advisorId === mandate.advisorId,
    hasStatement: mandate.previousHolderStatementId != null,
    statementConfirmed: input.previousHolderStatementConfirmed,
    answer: await lockAnswer(tx, mandate.id, holder.id),
  });
}

/** R2: the open applications that it is to cover. @throws Refusal REQUIRED, NO_OPEN_APPLICATION or NOT_FOUND */
async function coverage(tx: Tx, client: LockedClient, input: Approval): Promise<{ limited: boolean; ids: string[] }> {
  // Whoever limits it to nothing must not come to open everything.
  if (input.applicationIds?.length === 0) throw new Refusal({ code: 'REQUIRED', field: 'applicationIds' });
  const open = await lockOpenApplications(tx, client.id);
  if (open.length === 0) throw new Refusal({ code: 'NO_OPEN_APPLICATION', field: 'clientId' });
  const named = new Set(input.applicationIds ?? []);
  if ([...named].some((id) => id === null || !open.includes(id)))
    throw new Refusal({ code: 'NOT_FOUND', field: 'applicationIds' });
  return { limited: named.size > 0, ids: named.size > 0 ? open.filter((id) => named.has(id)) : open };
}

async function limitTo(tx: Tx, mandateId: string, applicationIds: readonly string[]): Promise<void> {
  const rows = applicationIds.map((id) => sql`(${mandateId}::uuid, ${id}::uuid)`);
  await tx.query(sql`insert into power_of_attorney_application (power_of_attorney_id, application_id) values ${sql.join(rows)}`);
}

/** Rejects with a reason, which the submitter reads. @returns the mandate's id. */
export async function reject(
  tx: Tx,
  { viewer, clock }: Act,
  input: { id: string | null; reason: string; version?: number | null },
): Promise<string> {
  const mandate = await lockMandate(tx, viewer, input, 'reject');
  const explanation = neededReason(input.reason, 'reason');
  const now = clock.now();
  mandate.status = 'REJECTED';
  mandate.rejectionReason = explanation;
  mandate.decidedAt = now;
  mandate.decidedBy = viewer.accountId;
  const fact = mandateFact('POWER_OF_ATTORNEY_REJECTED', { id: mandate.id, clientId: null }, viewer.accountId, now, {
    explanation,
  });
  recordFacts(tx, clock, [fact]);
  return mandate.id;
}
