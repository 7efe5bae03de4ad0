import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database, Tx } from '../database/database.ts';
import { eventsOfKind, kindOfEvent } from './notice.ts';

const pageSize = 500;

/** For SQL: the switch of each event. */
const switches = JSON.stringify(Object.entries(kindOfEvent).map(([event, kind]) => ({ event, kind })));
const ofMandates = JSON.stringify(eventsOfKind('MANDATE'));

/**
 * Reads the log on from the notices' own cursor, and notes what is to be told to whom: once for each fact and recipient, in the
 * transaction that moves the cursor. One node at a time; the others find nothing to do.
 * @returns how many notices came of it
 */
export async function readLog(database: Database, clock: Clock): Promise<number> {
  for (let told = 0; ; ) {
    const page = await database.write(null, (tx) => readPage(tx, clock.now()));
    told += page.told;
    if (page.read < pageSize) return told;
  }
}

async function readPage(tx: Tx, now: Date): Promise<{ read: number; told: number }> {
  const [cursor] = await tx.query(
    sql<{ position: string }>`select position::text as position from notice_cursor for update skip locked`,
  );
  if (!cursor) return { read: 0, told: 0 };
  const [page] = await tx.query(sql<{ last: string | null; read: number; told: number }>`
    with page as materialized (
      select * from case_event where position > ${cursor.position}::bigint order by position limit ${pageSize}
    ), switched as (
      select * from jsonb_to_recordset(${switches}::jsonb) as s(event text, kind text)
    ), reached as (
      -- R12: whom the log lets an event reach, and nobody else.
      select e.*, a.advisor_id, e.id::text as fact from page e
      join case_event_audience a on a.position = e.position and a.delivery = 'EVENT'
      where e.power_of_attorney_id is null
      union all
      -- An act on a mandate is one, over however many cases: told to its holder once, also where it takes the cases away.
      select e.*, m.advisor_id, e.act_id || ':' || e.kind from page e
      join power_of_attorney m on m.id = e.power_of_attorney_id
      where not e.staff_only and ${ofMandates}::jsonb ? e.kind
    ), told as (
      insert into notice (id, account_id, kind, event_id, application_id, power_of_attorney_id, supplement_request_id, created_at, for_digest)
      select distinct on (notice_id(r.advisor_id, r.fact)) notice_id(r.advisor_id, r.fact), r.advisor_id, r.kind, r.id,
        case when r.power_of_attorney_id is null then r.application_id end, r.power_of_attorney_id,
        case when r.kind in ('SUPPLEMENT_REQUESTED', 'SUPPLEMENT_EXTENDED') then (
          select q.id from supplement_request q where q.application_id = r.application_id
            and (q.id::text = r.data ->> 'supplementRequestId' or q.uma_request_id = r.data ->> 'requestId') limit 1) end,
        ${now}, s.delivery = 'DAILY'
      from reached r join switched k on k.event = r.kind
      join notice_settings s on s.account_id = r.advisor_id
      where s.confirmed_at <= r.recorded_at and s.failed_at is null and not k.kind = any(s.kinds_off)
        and r.actor_id is distinct from r.advisor_id
      order by notice_id(r.advisor_id, r.fact), r.position
      on conflict do nothing returning 1
    )
    select max(position)::text as last, count(*)::int as read, (select count(*)::int from told) as told from page`);
  if (!page?.last) return { read: 0, told: 0 };
  await tx.query(sql`update notice_cursor set position = ${page.last}::bigint`);
  return { read: page.read, told: page.told };
}
