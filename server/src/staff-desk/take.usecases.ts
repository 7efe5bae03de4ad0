import { sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import type { Fact } from '../case-events/case-event.ts';
import { recordFacts } from '../case-events/record.ts';
import type { Clock } from '../clock.ts';
import type { Tx } from '../database/database.ts';
import { Refusal } from '../graphql/user-error.ts';
import { neededReason } from '../powers-of-attorney/reason.ts';
import { saysSomething } from '../text.ts';
import { type Matter, matterOf } from './matter.queries.ts';
import { takenUntil } from './take.ts';

interface Act {
  viewer: Viewer;
  clock: Clock;
}

/**
 * Takes a matter of the queue, or keeps it for longer. No row of the matter itself is locked: taking waits for nobody who decides on it.
 * @param reason why a submission comes before one that arrived earlier and that nobody has taken (R16); not needed where it is its turn
 * @returns the matter
 * @throws Refusal NOT_FOUND, NOT_WAITING, OWN_MANDATE, TAKEN with who has it, or OUT_OF_TURN without a reason
 */
export async function take(tx: Tx, { viewer, clock }: Act, id: string, reason: string | null): Promise<Matter> {
  const matter = await waitingMatter(tx, id);
  if (matter.advisorId === viewer.accountId) throw new Refusal({ code: 'OWN_MANDATE', field: 'id' });
  const now = clock.now();
  const at = sql`${now.toISOString()}::timestamptz`;
  await tx.query(sql`
    delete from work_queue_take where matter_id in (
      select matter_id from work_queue_take where expires_at <= ${at} and matter_id <> ${matter.id}::uuid limit 100 for update skip locked)`);
  const before = await holderOf(tx, matter, now);
  const why = before?.accountId === viewer.accountId ? null : await reasonWhereOutOfTurn(tx, matter, now, reason);
  const [mine] = await tx.query(sql`
    insert into work_queue_take as t (matter_id, taken_by, taken_at, expires_at, out_of_turn_reason)
    values (${matter.id}::uuid, ${viewer.accountId}::uuid, ${at}, ${takenUntil(now).toISOString()}::timestamptz, ${why})
    on conflict (matter_id) do update set taken_by = excluded.taken_by, expires_at = excluded.expires_at,
      taken_at = case when t.taken_by = excluded.taken_by and t.expires_at > ${at} then t.taken_at else excluded.taken_at end,
      out_of_turn_reason = case when t.taken_by = excluded.taken_by and t.expires_at > ${at} then t.out_of_turn_reason else excluded.out_of_turn_reason end
      where t.taken_by = excluded.taken_by or t.expires_at <= ${at}
    returning 1 as one`);
  if (!mine) {
    const holder = await holderOf(tx, matter, now);
    throw new Refusal({ code: 'TAKEN', field: 'id', values: { name: holder?.name ?? '' } });
  }
  if (before?.accountId !== viewer.accountId) recordFacts(tx, clock, [factOf('MATTER_TAKEN', matter, viewer, now, why)]);
  return matter;
}

/**
 * Gives a matter back that one has taken; one that nobody has stays so.
 * @throws Refusal NOT_FOUND, or TAKEN where it is another's
 */
export async function release(tx: Tx, { viewer, clock }: Act, id: string): Promise<Matter> {
  const matter = await matterOf(tx, id);
  if (!matter) throw new Refusal({ code: 'NOT_FOUND', field: 'id' });
  const now = clock.now();
  const holder = await holderOf(tx, matter, now);
  if (!holder) return matter;
  if (holder.accountId !== viewer.accountId) throw new Refusal({ code: 'TAKEN', field: 'id', values: { name: holder.name } });
  const gone = await tx.query(sql`
    delete from work_queue_take where matter_id = ${matter.id}::uuid and taken_by = ${viewer.accountId}::uuid returning 1 as one`);
  if (gone.length > 0 && matter.waits) recordFacts(tx, clock, [factOf('MATTER_RELEASED', matter, viewer, now)]);
  return matter;
}

async function waitingMatter(tx: Tx, id: string): Promise<Matter> {
  const matter = await matterOf(tx, id);
  if (!matter) throw new Refusal({ code: 'NOT_FOUND', field: 'id' });
  if (!matter.waits) throw new Refusal({ code: 'NOT_WAITING', field: 'id' });
  return matter;
}

/** Submissions have their turn: the earliest that nobody works on. Who takes another says why; two who take at once may both be in turn. */
async function reasonWhereOutOfTurn(tx: Tx, matter: Matter, now: Date, reason: string | null): Promise<string | null> {
  if (matter.kind !== 'SUBMISSION') return null;
  const [earlier] = await tx.query(sql`
    select 1 as one from submission s
    where s.handled_at is null and s.arrival < (select arrival from submission where id = ${matter.id}::uuid)
      and not exists (select from work_queue_take t where t.matter_id = s.id and t.expires_at > ${now.toISOString()}::timestamptz)
    limit 1`);
  if (!earlier) return null;
  if (!saysSomething(reason)) throw new Refusal({ code: 'OUT_OF_TURN', field: 'reason' });
  return neededReason(reason, 'reason');
}

async function holderOf(tx: Tx, matter: Matter, now: Date): Promise<{ accountId: string; name: string } | undefined> {
  const [holder] = await tx.query(sql<{ accountId: string; name: string }>`
    select a.id as "accountId", a.display_name as name from work_queue_take t join account a on a.id = t.taken_by
    where t.matter_id = ${matter.id}::uuid and t.expires_at > ${now.toISOString()}::timestamptz`);
  return holder;
}

/** For staff alone: nothing tells the submitter who looks at it, or that anybody does. */
function factOf(
  kind: 'MATTER_TAKEN' | 'MATTER_RELEASED',
  matter: Matter,
  viewer: Viewer,
  at: Date,
  reason: string | null = null,
): Fact {
  return {
    kind,
    occurredAt: at,
    applicationId: null,
    clientId: null,
    powerOfAttorneyId: matter.kind === 'POWER_OF_ATTORNEY' ? matter.id : null,
    actorId: viewer.accountId,
    staffOnly: true,
    data: { matterKind: matter.kind, matterId: matter.id, ...(reason && { reason }) },
  };
}
