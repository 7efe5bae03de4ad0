import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import type { Silences } from './freshness.ts';

const keptDays = 63;

/**
 * UMA was heard now: notes how long it had been silent, as that was to be seen in each hour of the silence (R13). Called before
 * `last_received_at` is moved on.
 */
export async function noteSilence(tx: Tx, now: string): Promise<void> {
  await tx.query(sql`
    with heard as (
      select greatest(last_received_at, ${now}::timestamptz - make_interval(days => ${keptDays})) as before, ${now}::timestamptz as at
      from uma_feed_state where last_received_at is not null
    ), forgotten as (
      delete from uma_silence where hour < ${now}::timestamptz - make_interval(days => ${keptDays})
    )
    insert into uma_silence as s (hour, longest)
    select hour, least(hour + interval '1 hour', at) - before
    from heard, generate_series(date_trunc('hour', before), at, interval '1 hour') as hours(hour)
    where at > before
    on conflict (hour) do update set longest = excluded.longest where excluded.longest > s.longest`);
}

/** Local hours in Finland: the same one `weeks` back, and the same of each of the last `days` days. */
const localHour = sql`date_trunc('hour', at at time zone 'Europe/Helsinki')`;

/** @returns when UMA was last heard, and how long it was silent at most at this hour of earlier days. */
export async function readSilences(tx: Tx, now: Date): Promise<{ lastReceivedAt: string | null; earlier: Silences }> {
  const [row] = await tx.query(sql<{ lastReceivedAt: string | null; earlier: Silences }>`
    select utc_text(last_received_at) as "lastReceivedAt", (
      select coalesce(json_agg(json_build_object('date', (s.hour at time zone 'Europe/Helsinki')::date,
        'seconds', extract(epoch from s.longest)::float8)), '[]')
      from (values (${now.toISOString()}::timestamptz)) as n(at), generate_series(1, 56) as back(days), uma_silence s
      where s.hour = (${localHour} - make_interval(days => back.days)) at time zone 'Europe/Helsinki') as earlier
    from uma_feed_state`);
  return row ?? { lastReceivedAt: null, earlier: [] };
}
