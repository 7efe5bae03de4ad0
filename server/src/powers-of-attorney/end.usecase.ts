import { sql } from 'kysely';
import type { Fact } from '../case-events/case-event.ts';
import type { Tx } from '../database/database.ts';
import { type PowerOfAttorneyRow } from './power-of-attorney.entity.ts';
import { endFacts } from './power-of-attorney.facts.ts';
import type { EndReason, Role } from './power-of-attorney.ts';

/** @returns the open applications that a mandate covers now, oldest first. */
export async function coveredOpenApplications(
  tx: Tx,
  mandate: { id: string; clientId?: string | null; limited: boolean },
): Promise<string[]> {
  const rows = await tx.query(sql<{ id: string }>`
    select id from application a
    where client_id = ${mandate.clientId}::uuid and status <> 'CLOSED'
      and (not ${mandate.limited}::boolean or exists (
        select from power_of_attorney_application l where l.power_of_attorney_id = ${mandate.id}::uuid and l.application_id = a.id))
    order by lodged_at, id`);
  return rows.map(({ id }) => id);
}

/** Ends a mandate that is locked and in force. @returns the facts for the caller to record. */
export async function end(
  tx: Tx,
  mandate: PowerOfAttorneyRow,
  { reason, actorId, at }: { reason: EndReason; actorId: string | null; at: Date },
): Promise<Fact[]> {
  mandate.status = 'ENDED';
  mandate.endReason = reason;
  mandate.endedAt = at;
  mandate.endedBy = actorId;
  return endFacts(
    { id: mandate.id, clientId: mandate.clientId ?? null },
    await coveredOpenApplications(tx, mandate),
    reason,
    actorId,
    at,
  );
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
          'RECORDED_IN_UMA',
          null,
          entry.recordedAt,
        ),
      ),
  );
}
