import { sql } from 'kysely';
import type { MilestoneTimes } from '../applications/application.ts';
import type { Tx } from '../database/database.ts';
import type { Effects } from './effects.ts';
import { statusStays } from './status-stays.ts';

/** From so many cases on, what is usual is learnt from them, and from the latest so many. */
const enough = 30;
const latest = 500;
/** In a hundred cases that leave a status, one may stay longer than is usual. */
const usualShare = 0.99;

/** Notes when UMA last spoke of each case, and what the cases that moved on say of how long a status lasts (R13). */
export async function noteMentions(tx: Tx, effects: Effects, now: string): Promise<void> {
  const mentioned = new Map<string, string>();
  for (const effect of effects.inOrder) {
    if (!('fact' in effect) || !effect.fact.applicationId) continue;
    const { applicationId } = effect.fact;
    const time = String(effect.fact.occurredAt);
    const before = mentioned.get(applicationId);
    if (!before || Date.parse(before) < Date.parse(time)) mentioned.set(applicationId, time);
  }
  if (mentioned.size === 0) return;
  // What UMA dates into the future it has said by now.
  await tx.query(sql`
    update application a set mentioned_at = greatest(a.mentioned_at, least(m.time, ${now}::timestamptz))
    from unnest(${[...mentioned.keys()]}::uuid[], ${[...mentioned.values()]}::timestamptz[]) as m(id, time)
    where a.id = m.id and a.mentioned_at is distinct from greatest(a.mentioned_at, least(m.time, ${now}::timestamptz))`);
  await noteStays(tx, effects, now);
}

async function noteStays(tx: Tx, effects: Effects, now: string): Promise<void> {
  const stays = [...effects.touchedApplications].flatMap((number) => {
    const application = effects.applications.get(number);
    const kind = application?.milestones.APPLICATION_LODGED?.kind;
    if (!application || !kind) return [];
    const times: MilestoneTimes = Object.fromEntries(
      Object.entries(application.milestones).map(([milestone, { time }]) => [milestone, time]),
    );
    return statusStays(kind, times).map((stay) => ({ application_id: application.id, kind, ...stay }));
  });
  if (stays.length === 0) return;
  await tx.query(sql`
    insert into status_stay as s (application_id, status, kind, ended_at, lasted)
    select application_id, status, kind, until, until - since
    from jsonb_to_recordset(${JSON.stringify(stays)}::jsonb)
      as r(application_id uuid, status text, kind text, since timestamptz, until timestamptz)
    on conflict (application_id, status) do update
      set kind = excluded.kind, ended_at = excluded.ended_at, lasted = excluded.lasted
      where (s.kind, s.ended_at, s.lasted) is distinct from (excluded.kind, excluded.ended_at, excluded.lasted)`);
  await learn(tx, unique(stays.map(({ kind, status }) => `${kind} ${status}`)), now);
}

/** Learns anew at most once an hour: what is usual changes slowly. */
async function learn(tx: Tx, kinds: readonly string[], now: string): Promise<void> {
  await tx.query(sql`
    update usual_status_length u
    set learnt_from = l.cases, learnt_at = ${now}::timestamptz, lasts = case when l.cases >= ${enough} then l.lasts else u.lasts end
    from unnest(${kinds}::text[]) as changed(name), lateral (
      select count(*)::int as cases, percentile_disc(${usualShare}::float8) within group (order by stay.lasted) as lasts
      from (select lasted from status_stay s
        where s.kind = split_part(changed.name, ' ', 1) and s.status = split_part(changed.name, ' ', 2)
        order by s.ended_at desc limit ${latest}) stay) l
    where u.kind = split_part(changed.name, ' ', 1) and u.status = split_part(changed.name, ' ', 2)
      and (u.learnt_at is null or u.learnt_at < ${now}::timestamptz - interval '1 hour')`);
}

const unique = (texts: readonly string[]) => [...new Set(texts)];
