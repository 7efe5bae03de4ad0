import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { digest } from './cloud-event.ts';
import type { Judgement } from './judge.ts';

/**
 * Notes which subjects of a batch lack numbers below their highest, and since when; forgets those that lack none any more. Counted
 * anew from what is kept: several events may carry one number.
 */
export async function noteGaps(tx: Tx, received: Judgement['received'], now: string): Promise<void> {
  if (received.length === 0) return;
  const subjects = new Map(received.map(({ event }) => [event.subject, digest(event.subject)]));
  const rows = sql`(select decode(key, 'hex') as subject_key, subject
    from unnest(${[...subjects.values()]}::text[], ${[...subjects.keys()]}::text[]) as s(key, subject))`;
  await tx.query(sql`
    with counted as materialized (
      select s.subject_key, s.subject, n.highest > n.numbers as lacks
      from ${rows} s, lateral (
        select max(e.sequence) as highest, count(distinct e.sequence) as numbers from uma_event e where e.subject_key = s.subject_key) n
    ), filled as (
      delete from uma_gap g using counted c where g.subject_key = c.subject_key and not c.lacks
    )
    insert into uma_gap (subject_key, subject, noticed_at)
    select subject_key, subject, ${now}::timestamptz from counted where lacks
    on conflict (subject_key) do nothing`);
}
