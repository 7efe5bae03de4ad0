import type { Client } from 'pg';
import { nextWorkingDay } from '../../deadlines/deadlines.ts';
import { eventType, typeNames, typeOf } from '../../uma-feed/event-types.ts';
import { kinds, languages, names, offices, requests } from '../simulator/cast.ts';
import { lives } from './lives.ts';

export interface Scale {
  advisors: number;
  clients: number;
  /** Applications for each client, on average; at least 1. */
  applications: number;
  /** UMA's events of all applications; where it is more than the cases' lives bring, interviews are moved and supplements asked. */
  events: number | undefined;
  /** Over how many months they are spread. */
  months: number;
}

const dayMs = 24 * 60 * 60_000;

/** Every day on which an interview might be held, and the one on which offices are open then. */
function officeDays({ months }: Scale, end: Date): { day: string; open_on: string }[] {
  const first = end.getTime() - (months * 30 + 31) * dayMs;
  return Array.from({ length: months * 30 + 62 }, (_, n) => {
    const day = new Date(first + n * dayMs).toISOString().slice(0, 10);
    return { day, open_on: nextWorkingDay(day) };
  });
}

/** What a population is drawn from, as tables of the session. */
async function layOut(client: Client, scale: Scale, end: Date): Promise<void> {
  await client.query(`
    -- From 0 to below 1, the same for the same number each time.
    create function pg_temp.chance(n bigint, salt int) returns float8 language sql immutable
    return (hashint8extended(n, salt) & 1073741823)::float8 / 1073741824;
    create function pg_temp.drawn(n bigint, salt int, below int) returns int language sql immutable
    return floor(pg_temp.chance(n, salt) * below)::int;
    create function pg_temp.ms(t timestamptz) returns timestamptz language sql stable
    return date_trunc('milliseconds', t);
    create temp table load_name (n int generated always as identity, nationality text, given text, family text) on commit drop;
    create temp table load_language (n int generated always as identity, language text) on commit drop;
    create temp table load_kind (n int generated always as identity, kind text, prefix text) on commit drop;
    create temp table load_type (n int generated always as identity, name text, type text, fact text) on commit drop;
    create temp table load_life (n int generated always as identity, asylum boolean, closed boolean, types text[], status text, since int)
      on commit drop;
    create temp table load_text (office text[], request text[]) on commit drop;
    create temp table load_office_day (day date primary key, open_on date not null) on commit drop`);
  const fill = (table: string, columns: string, rows: readonly object[]) =>
    client.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1) with ordinality order by ordinality`,
      [JSON.stringify(rows)],
    );
  const pairs = names.flatMap(([nationality, given, family]) =>
    given.flatMap((one) => family.map((other) => ({ nationality, given: one, family: other }))),
  );
  await fill('load_name', 'nationality, given, family', pairs);
  const times = (weight: number) => Array.from({ length: weight });
  await fill(
    'load_language',
    'language',
    languages.flatMap(([language, weight]) => times(weight).map(() => ({ language }))),
  );
  await fill(
    'load_kind',
    'kind, prefix',
    kinds.flatMap(([kind, prefix, weight]) => times(weight).map(() => ({ kind, prefix }))),
  );
  await fill(
    'load_type',
    'name, type, fact',
    typeNames.map((name) => ({ name, type: typeOf(name), fact: eventType(name).fact ?? null })),
  );
  await fill('load_life', 'asylum, closed, types, status, since', lives);
  await client.query('insert into load_text values ($1, $2)', [offices, requests]);
  await fill('load_office_day', 'day, open_on', officeDays(scale, end));
  await client.query('analyze load_name, load_language, load_kind, load_type, load_life, load_text');
}

/**
 * Draws clients, their applications and the mandates of both, into tables of the session. The first application of every client of
 * which an advisor is sure is open: nobody's caseload is empty.
 * @param end the latest moment at which anything may have happened
 */
export async function populate(client: Client, scale: Scale, end: Date): Promise<void> {
  await layOut(client, scale, end);
  await client.query(
    `create temp table load_client on commit drop as
     select i as n, gen_random_uuid() as id, lpad((i / 10000000)::text, 1, '0') || 'D' || lpad((i % 10000000)::text, 7, '0') as customer_number,
       l.given as given_names, l.family as family_name, l.nationality, g.language as contact_language,
       case when pg_temp.chance(i, 3) < 0.04 then null else $2::date - 365 - pg_temp.drawn(i, 4, 80 * 365) end as date_of_birth,
       pg_temp.ms($2::timestamptz - make_interval(days => $3::int * 30) * (0.1 + 0.9 * pg_temp.chance(i, 5))) as registered_at
     from generate_series(1, $1::int) i
     join load_name l on l.n = 1 + pg_temp.drawn(i, 1, (select count(*)::int from load_name))
     join load_language g on g.n = 1 + pg_temp.drawn(i, 2, (select count(*)::int from load_language))`,
    [scale.clients, end, scale.months],
  );
  await client.query('analyze load_client');
  await client.query(
    `create temp table load_application on commit drop as
     select drawn.*, l.closed, l.status, l.since, cardinality(l.types) as steps, 0 as extra from (
       select a, c.n as client, a = floor((c.n - 1) * $1::float8)::int + 1 as is_first, gen_random_uuid() as id, k.kind,
         k.prefix || '/' || to_char(at, 'YYYY') || '/' || (a / 10000000) || 'D' || lpad((a % 10000000)::text, 7, '0') as diary_number, at as lodged_at,
         (select l.n from load_life l
          where l.asylum = (k.kind = 'ASYLUM') and (not l.closed or (pg_temp.chance(a, 14) < 0.4
            and not (c.n <= $2::int and a = floor((c.n - 1) * $1::float8)::int + 1)))
          order by pg_temp.chance(a * 32 + l.n, 15) limit 1) as life
       from load_client c
       cross join lateral generate_series(floor((c.n - 1) * $1::float8)::int + 1, floor(c.n * $1::float8)::int) a
       join load_kind k on k.n = 1 + pg_temp.drawn(a, 12, (select count(*)::int from load_kind))
       cross join lateral (select pg_temp.ms(c.registered_at + case
         when a = floor((c.n - 1) * $1::float8)::int + 1 then interval '1 day' * pg_temp.chance(a, 11)
         else interval '1 day' + ($3::timestamptz - interval '2 days' - c.registered_at) * pg_temp.chance(a, 11) end) as at) lodged
     ) drawn join load_life l on l.n = drawn.life`,
    [scale.applications, scale.advisors, end],
  );
  await client.query(
    `update load_application set steps = steps + x.extra, extra = x.extra
     from (select a, (missing / every + (rank <= missing % every)::int)::int as extra from (
       select a, row_number() over (order by a) as rank, count(*) over () as every,
         greatest(0, coalesce($1::bigint, 0) - sum(steps) over ()) as missing from load_application) counted) x
     where x.a = load_application.a and x.extra > 0`,
    [scale.events],
  );
  await client.query('create index on load_application (client); analyze load_application');
  // Decided between the first application's lodging and its next event. Of every fifth client another advisor has the other role; of
  // every two-hundredth, one asks for it.
  await client.query(
    `create temp table load_mandate on commit drop as
     select gen_random_uuid() as id, gen_random_uuid() as act, c.n as client, m.role, m.capacity, m.pending, d.id as advisor,
       pg_temp.ms(case when m.pending then $2::timestamptz - interval '5 days' * (0.01 + 0.99 * pg_temp.chance(c.n, 21))
         else a.lodged_at + one_step * 0.2 end) as submitted_at,
       case when not m.pending then pg_temp.ms(a.lodged_at + one_step * m.decided) end as decided_at
     from load_client c
     join load_application a on a.client = c.n and a.is_first
     cross join lateral (select ($2::timestamptz - a.lodged_at) / a.steps as one_step) step
     join (values ('LEGAL_ADVISOR', 'ATTORNEY', 1, 0, false, 0.5, 0), ('REPRESENTATIVE', 'REPRESENTATIVE', 5, 0, false, 0.6, $1::int / 2),
       ('REPRESENTATIVE', 'GUARDIAN', 200, 1, true, 0, $1::int / 2)) as m(role, capacity, every, rest, pending, decided, distance)
       on c.n % m.every = m.rest and (m.role = 'LEGAL_ADVISOR' or $1::int > 1)
     cross join lateral (select (1 + (c.n - 1 + m.distance) % $1::int)::text as number) which
     join account d on d.username = 'advisor-' || lpad(number, greatest(4, length(number)), '0')`,
    [scale.advisors, end],
  );
}
