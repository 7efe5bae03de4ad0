import type { Client } from 'pg';

/**
 * Puts everything that happened into one order, by time: what UMA told, as it came in, and what was done with mandates. `place` counts
 * what the log keeps of it.
 * @param end the moment that the last step of a case stays before
 */
export async function orderLog(client: Client, end: Date): Promise<void> {
  // Every application's steps: its life's events, with what fills it up to the wished number after the first.
  await client.query(
    `create temp table load_step on commit drop as
     select a.a, a.client, a.id as application, j as step, t.n as type, j = l.since + case when l.since > 0 then a.extra else 0 end as is_since,
       case when j = 0 then a.lodged_at
         else pg_temp.ms(a.lodged_at + ($1::timestamptz - a.lodged_at) * ((j + 0.6 * pg_temp.chance(a.a * 64 + j, 31)) / a.steps)) end as at
     from load_application a
     join load_life l on l.n = a.life
     cross join lateral generate_series(0, a.steps - 1) j
     join load_type t on t.name = case
       when j between 1 and a.extra and j % 8 = 0 then 'application.supplement-requested'
       when j between 1 and a.extra then 'application.interview-scheduled'
       when j = 0 then l.types[1] else l.types[1 + j - a.extra] end`,
    [end],
  );
  await client.query('create index on load_step (client); analyze load_step');
  // An approval stands once for each application that was open then.
  await client.query(`
    create temp table load_approval on commit drop as
    select m.id as mandate, m.client, m.act, m.decided_at, a.a, a.id as application
    from load_mandate m
    join load_application a on a.client = m.client and a.lodged_at <= m.decided_at
    left join load_step closing on a.closed and closing.client = a.client and closing.a = a.a and closing.step = a.steps - 1
    where closing.at is null or closing.at > m.decided_at`);
  await client.query(`
    create temp table load_log on commit drop as
    select row_number() over () as ordinal, case when fact is not null then count(fact) over (rows unbounded preceding) end as place, happened.*
    from (
      select at, client, application, a, step, type, fact, is_since, mandate, act from (
        select c.registered_at as at, c.n as client, null::uuid as application, 0 as a, 0 as step, t.n as type, null as fact, false as is_since,
          null::uuid as mandate, null::uuid as act
        from load_client c join load_type t on t.name = 'client.registered'
        union all
        select s.at, s.client, s.application, s.a, s.step, s.type, t.fact, s.is_since, null, null from load_step s join load_type t on t.n = s.type
        union all
        select submitted_at, null, null, 0, 0, null, 'POWER_OF_ATTORNEY_SUBMITTED', false, id, null from load_mandate
        union all
        select decided_at, client, application, a, 0, null, 'POWER_OF_ATTORNEY_APPROVED', false, mandate, act from load_approval
      ) everything
      order by at, client, a, step, mandate
    ) happened`);
  await client.query('create unique index on load_log (ordinal); analyze load_log');
}
