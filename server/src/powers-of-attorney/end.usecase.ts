import { sql } from 'kysely';
import type { Fact } from '../case-events/case-event.ts';
import { recordFacts } from '../case-events/record.ts';
import type { Tx } from '../database/database.ts';
import { Refusal } from '../graphql/user-error.ts';
import { given, textProblem } from '../text.ts';
import type { Act } from './act.ts';
import { lockClient, lockCoveredApplications, lockMandate } from './lock.queries.ts';
import { tellOfMandates } from './outbox.queries.ts';
import type { PowerOfAttorneyRow } from './power-of-attorney.entity.ts';
import { endFacts } from './power-of-attorney.facts.ts';
import type { EndReason, Role } from './power-of-attorney.ts';
import { neededReason } from './reason.ts';
import { limits } from './statement.ts';
import type { Awareness } from './succession.ts';

interface Ending {
  reason: EndReason;
  actorId: string | null;
  at: Date;
  explanation?: string | null;
  wrongClient?: boolean;
  aware?: Awareness | null;
}

/** Ends a mandate in force; its client and itself are locked. @returns the facts for the caller to record. */
export async function end(tx: Tx, mandate: PowerOfAttorneyRow, ending: Ending): Promise<Fact[]> {
  const { reason, actorId, at, explanation, aware } = ending;
  await tellOfMandates(tx, { now: () => at }, 'representation.ended', [{ id: mandate.id, clientId: mandate.clientId }], reason);
  mandate.status = 'ENDED';
  mandate.endReason = reason;
  mandate.endedAt = at;
  mandate.endedBy = actorId;
  mandate.endExplanation = explanation ?? null;
  mandate.wrongClient = ending.wrongClient ?? false;
  const wrongClient = ending.wrongClient || undefined;
  const covered = await lockCoveredApplications(tx, mandate);
  return endFacts({ id: mandate.id, clientId: mandate.clientId ?? null }, covered, actorId, at, {
    reason,
    explanation,
    aware,
    wrongClient,
  });
}

export interface EndingInput {
  id: string | null;
  reason?: string | null;
  /** R8, staff: it was approved for the wrong client. */
  wrongClient?: boolean | null;
  version?: number | null;
}

/**
 * R8: its holder gives it up, who may say why; or staff end it, with a reason that its holder reads. @returns the mandate's id
 * @throws Refusal NOT_FOUND, OWN_MANDATE, NOT_APPROVED, CHANGED_SINCE, REASON_REQUIRED, TOO_LONG or INVALID_TEXT
 */
export async function endByPerson(tx: Tx, { viewer, clock }: Act, input: EndingInput): Promise<string> {
  const byStaff = viewer.part === 'STAFF';
  const found = input.id
    ? await tx.query(sql<{ client_id: string | null }>`
        select client_id from power_of_attorney
        where id = ${input.id}::uuid and status = 'APPROVED' and (${byStaff}::boolean or advisor_id = ${viewer.accountId}::uuid)`)
    : [];
  await lockClient(tx, found[0]?.client_id);
  const mandate = await lockMandate(tx, viewer, input, 'end');
  // Approved since it was looked up: its client is not locked.
  if (mandate.clientId !== found[0]?.client_id) throw new Refusal({ code: 'CHANGED_SINCE', field: 'id' });
  const explanation = byStaff ? neededReason(input.reason, 'reason') : optionalReason(input.reason);
  const facts = await end(tx, mandate, {
    reason: byStaff ? 'BY_STAFF' : 'BY_HOLDER',
    actorId: viewer.accountId,
    at: clock.now(),
    explanation,
    wrongClient: byStaff && input.wrongClient === true,
  });
  recordFacts(tx, clock, facts);
  return mandate.id;
}

function optionalReason(reason: string | null | undefined): string | null {
  const problem = textProblem(reason, limits.reason, false);
  if (problem) throw new Refusal({ code: problem, field: 'reason', values: { limit: limits.reason } });
  return given(reason);
}

/** A power of attorney that was recorded by hand in UMA for a client and role. */
export interface RecordedInUma {
  clientId: string;
  role: Role;
  /** The event's `time`, as PostgreSQL reads it. */
  recordedAt: string;
}

/**
 * R7: ends the mandate of whoever holds that role here, where it was decided before the event's time. Rows are taken without
 * waiting: the feed comes again when somebody else has one. Set-based: three statements however many there are.
 * @param at when the service learned of it
 * @returns the facts of each entry, in order, for the feed to record in their place; empty where nothing ended.
 */
export async function endMandatesRecordedInUma(tx: Tx, at: Date, entries: readonly RecordedInUma[]): Promise<Fact[][]> {
  if (entries.length === 0) return [];
  const input = JSON.stringify(
    entries.map((entry, ordinal) => ({ ordinal, client_id: entry.clientId, role: entry.role, recorded_at: entry.recordedAt })),
  );
  const held = await tx.query(sql<{ id: string; client_id: string; ordinal: number; recorded_at: string }>`
    select p.id, p.client_id, e.ordinal, e.recorded_at::text
    from power_of_attorney p
    join lateral (
      select * from jsonb_to_recordset(${input}::jsonb) as e(ordinal int, client_id uuid, role text, recorded_at timestamptz)
      where e.client_id = p.client_id and e.role = p.role and p.decided_at < e.recorded_at
      order by e.ordinal limit 1) e on true
    where p.status = 'APPROVED'
    order by p.id for update of p nowait`);
  if (held.length === 0) return entries.map(() => []);
  const ids = held.map(({ id }) => id);
  const covered = await tx.query(sql<{ mandate: string; application: string }>`
    select p.id as mandate, a.id as application
    from power_of_attorney p join application a on a.client_id = p.client_id and a.status <> 'CLOSED'
    where p.id = any(${ids}::uuid[]) and (not p.limited or exists (
      select from power_of_attorney_application l where l.power_of_attorney_id = p.id and l.application_id = a.id))
    order by a.lodged_at, a.id`);
  const mandates = held.map(({ id, client_id: clientId }) => ({ id, clientId }));
  await tellOfMandates(tx, { now: () => at }, 'representation.ended', mandates, 'RECORDED_IN_UMA');
  await tx.query(sql`
    update power_of_attorney set status = 'ENDED', end_reason = 'RECORDED_IN_UMA', ended_at = ${at.toISOString()}::timestamptz, version = version + 1
    where id = any(${ids}::uuid[])`);
  return entries.map((entry, ordinal) =>
    held
      .filter((row) => row.ordinal === ordinal)
      .flatMap((row) =>
        endFacts(
          { id: row.id, clientId: row.client_id },
          covered.filter((pair) => pair.mandate === row.id).map((pair) => pair.application),
          null,
          entry.recordedAt,
          { reason: 'RECORDED_IN_UMA' },
        ),
      ),
  );
}
