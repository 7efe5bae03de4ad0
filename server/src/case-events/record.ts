import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Tx } from '../database/database.ts';
import type { Fact } from './case-event.ts';

/** The channel on which nodes are woken after a commit. The payload says nothing: whoever wakes reads the log. */
export const caseEventChannel = 'edusta_case_event';

/** Held by whoever takes positions, to the end of the transaction. */
export const positionLock = 7205759403792793n;
const pending = new WeakMap<Tx, Fact[]>();

/**
 * Records facts in the caller's transaction. They are written as its last statements, under one lock that is held for a
 * commit's length, so that positions follow commit order; a plain identity column does not, and `after:` would lose events.
 */
export function recordFacts(tx: Tx, clock: Clock, facts: readonly Fact[]): void {
  const waiting = pending.get(tx);
  if (waiting) {
    waiting.push(...facts);
    return;
  }
  const all = [...facts];
  pending.set(tx, all);
  tx.lastly('case-events', () => insert(tx, clock, all));
}

async function insert(tx: Tx, clock: Clock, facts: readonly Fact[]): Promise<void> {
  if (facts.length === 0) return;
  const rows = facts.map((fact, ordinal) => ({
    ordinal,
    id: randomUUID(),
    kind: fact.kind,
    occurred_at: typeof fact.occurredAt === 'string' ? fact.occurredAt : fact.occurredAt.toISOString(),
    application_id: fact.applicationId,
    client_id: fact.clientId,
    power_of_attorney_id: fact.powerOfAttorneyId ?? null,
    actor_id: fact.actorId ?? null,
    staff_only: fact.staffOnly ?? false,
    act_id: fact.actId ?? randomUUID(),
    data: fact.data ?? {},
  }));
  await tx.query(sql`select pg_advisory_xact_lock(${positionLock})`);
  const recorded = await tx.query(sql<{ position: string; ordinal: number }>`
    with input as materialized (
      select nextval('case_event_position') as position, f.* from (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f(
          ordinal int, id uuid, kind text, occurred_at timestamptz, application_id uuid, client_id uuid,
          power_of_attorney_id uuid, actor_id uuid, staff_only boolean, act_id uuid, data jsonb)
        order by ordinal) f
    ), inserted as (
      insert into case_event (position, id, kind, occurred_at, recorded_at, application_id, client_id,
        power_of_attorney_id, actor_id, staff_only, act_id, data)
      select position, id, kind, occurred_at, ${clock.now().toISOString()}::timestamptz, application_id, client_id,
        power_of_attorney_id, actor_id, staff_only, act_id, data
      from input
    )
    select position::text, ordinal from input, pg_notify(${caseEventChannel}, '') order by ordinal`);
  const positionOf = (fact: Fact) => recorded[facts.indexOf(fact)]?.position;
  const first = recorded[0]?.position;

  const closed = facts.filter((fact) => fact.closesApplication);
  if (closed.length > 0) {
    const changes = closed.map((fact) => ({ id: fact.applicationId, position: positionOf(fact) }));
    await tx.query(sql`
      update application a set closed_position = c.position
      from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as c(id uuid, position bigint)
      where a.id = c.id and a.closed_position is null`);
  }
  // A mandate that replaces one's own earlier one holds from the first position of the act, so that nothing is lost between them.
  const opened = facts.filter((fact) => fact.opensMandate).map((fact) => fact.powerOfAttorneyId);
  if (opened.length > 0) {
    await tx.query(sql`update power_of_attorney set approved_position = ${first}::bigint where id = any(${opened}::uuid[])`);
  }
  const ended = facts
    .filter((fact) => fact.closesMandate)
    .map((fact) => ({ id: fact.powerOfAttorneyId, position: positionOf(fact) }));
  if (ended.length > 0) {
    await tx.query(sql`
      update power_of_attorney p set ended_position = c.position
      from (select id, max(position) as position from jsonb_to_recordset(${JSON.stringify(ended)}::jsonb) as c(id uuid, position bigint)
        group by id) c
      where p.id = c.id`);
  }
}
