import type { Client } from 'pg';
import { positionLock } from '../../case-events/record.ts';
import { withoutIndexes } from './aside.ts';

/** How much of the log is written at once, so that progress can be shown. */
const atOnce = 250_000;

export interface Filled {
  applications: number;
  /** Mandates in force, and those that wait for approval. */
  held: number;
  pending: number;
  caseEvents: number;
}

/**
 * Writes the population and its log, which are tables of the session, into the service's tables. Positions of the log follow the order
 * of commits: they are taken last, under its lock, so that a service that runs meanwhile waits with what it writes.
 */
export async function fillTables(client: Client, say: (text: string) => void): Promise<Filled> {
  await client.query(views);
  const { last, facts } = (await client.query<{ last: number; facts: number }>(counts)).rows[0] as {
    last: number;
    facts: number;
  };
  const write = async (statement: string, what: string) => {
    for (let from = 1; from <= last; from += atOnce) {
      const to = Math.min(last, from + atOnce - 1);
      await client.query(statement, [from, to]);
      say(`Writing ${what}: ${to.toLocaleString('en')} of ${last.toLocaleString('en')}`);
    }
  };
  say('Writing the clients…');
  await client.query(clients);
  await withoutIndexes(client, 'uma_event', () => write(umaEvents, "UMA's events"));
  await client.query('select pg_advisory_xact_lock($1)', [positionLock]);
  await client.query(positions, [facts]);
  await client.query('analyze load_position');
  say('Writing applications and mandates…');
  const applied = await client.query(applications);
  await client.query(supplementRequests);
  await client.query(mandates);
  await write(caseEvents, 'the log');
  await client.query(feedState);
  const decided = await client.query<{ held: number; pending: number }>(decisions);
  return { applications: applied.rowCount ?? 0, ...(decided.rows[0] as { held: number; pending: number }), caseEvents: facts };
}

const counts = 'select max(ordinal)::int as last, max(place)::int as facts from load_log';
const decisions = `
select count(*) filter (where not pending)::int as held, count(*) filter (where pending)::int as pending from load_mandate`;
const positions = `
create temp table load_position on commit drop as
select setval('case_event_position', nextval('case_event_position') + $1::bigint) - $1::bigint as before`;

// What happened, with all that UMA tells of it; what came in first has the lowest arrival, and all of it one below every arrival that was.
const views = `
create temp table load_count on commit drop as select max(ordinal) as last from load_log;
analyze load_count;
create temp view load_told as
select l.ordinal, l.client, l.ordinal - 1 - k.last as arrival, l.at, l.at + interval '2 seconds' as received_at, l.application, t.name, t.type,
  l.step + 1 as sequence, l.fact, l.place, l.mandate, l.act, c.id as client_id,
  coalesce(a.diary_number, c.customer_number) as subject, c.customer_number, a.kind,
  to_json(c.given_names) as given_names, to_json(c.family_name) as family_name, coalesce(to_json(c.date_of_birth), 'null') as date_of_birth,
  c.nationality, c.contact_language,
  to_char((o.open_on + make_interval(hours => 8 + pg_temp.drawn(l.ordinal, 44, 7), mins => 30 * pg_temp.drawn(l.ordinal, 45, 2)))
    at time zone 'Europe/Helsinki' at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as interview_at,
  x.office[1 + pg_temp.drawn(l.ordinal, 41, cardinality(x.office))] as office,
  x.request[1 + pg_temp.drawn(l.ordinal, 42, cardinality(x.request))] as message,
  (l.at at time zone 'Europe/Helsinki')::date + 14 + pg_temp.drawn(l.ordinal, 43, 14) as due_on, 'load/' || l.a || '/' || l.step as request_id
from load_log l
left join load_type t on t.n = l.type
left join load_client c on c.n = l.client
left join load_application a on a.a = l.a
left join load_office_day o on o.day = (l.at at time zone 'Europe/Helsinki')::date + 21
cross join load_text x
cross join load_count k`;

const clients = `
insert into client (id, customer_number, given_names, family_name, date_of_birth, nationality, contact_language, field_sequences, registered_at)
select c.id, c.customer_number, c.given_names, c.family_name, c.date_of_birth, c.nationality, c.contact_language,
  jsonb_build_object('givenNames', origin, 'familyName', origin, 'dateOfBirth', origin, 'nationality', origin, 'contactLanguage', origin), t.received_at
from load_client c
join load_told t on t.client = c.n and t.name = 'client.registered'
cross join lateral jsonb_build_array('0000000000000000001', t.arrival) origin`;

const applications = `
insert into application (id, diary_number, client_id, kind, status, status_changed_at, lodged_at, closed_position)
select a.id, a.diary_number, c.id, a.kind, a.status, since.at, a.lodged_at, p.before + closing.place
from load_application a
join load_client c on c.n = a.client
join load_log since on since.a = a.a and since.is_since
left join load_log closing on a.closed and closing.a = a.a and closing.step = a.steps - 1 and closing.type is not null
cross join load_position p`;

const supplementRequests = `
insert into supplement_request (id, application_id, uma_request_id, message, requested_at, requested_sequence, requested_arrival, due_on, status)
select gen_random_uuid(), application, request_id, message, at, sequence, arrival, due_on, 'OPEN'
from load_told where name = 'application.supplement-requested'`;

// A notification needs no document: there are no files to go with these.
const mandates = `
insert into power_of_attorney (id, version, status, role, capacity, basis, signed_on, statement, advisor_id, stated_given_names,
  stated_family_name, stated_date_of_birth, stated_customer_number, client_id, submitted_at, decided_at, decided_by, approved_position)
select m.id, case when m.pending then 1 else 2 end, case when m.pending then 'PENDING' else 'APPROVED' end, m.role, m.capacity, 'NOTIFICATION',
  m.submitted_at::date, 'Toimin asiakkaan puolesta.', m.advisor, c.given_names, c.family_name, coalesce(c.date_of_birth, '1985-05-14'), c.customer_number,
  case when not m.pending then c.id end, m.submitted_at, m.decided_at,
  case when not m.pending then (select id from account where username = 'satu') end, p.before + first.place
from load_mandate m
join load_client c on c.n = m.client
left join (select mandate, min(place) as place from load_log where fact = 'POWER_OF_ATTORNEY_APPROVED' group by mandate) first
  on first.mandate = m.id
cross join load_position p`;

// A content's hash is that of its canonical form, in which keys are in order and every entry ends with a comma: see uma-feed/json.ts.
const umaEvents = `
insert into uma_event (arrival, identity, source, event_id, type, type_known, subject, subject_key, sequence, time, state, content_hash, content,
  received_at)
select arrival, sha256(convert_to('["urn:migri:uma:demo","load/' || ordinal || '"]', 'UTF8')), 'urn:migri:uma:demo', 'load/' || ordinal, type, true,
  subject, substring(sha256(convert_to(subject, 'UTF8')) for 16), sequence, at, 'ACCEPTED',
  sha256(convert_to(concat('{"data":{', fields, '},', envelope, '}'), 'UTF8')), concat('{"data":{', rtrim(fields, ','), '},', rtrim(envelope, ','), '}'),
  received_at
from (
  select *, case name
      when 'client.registered' then concat('"contactLanguage":"', contact_language, '","customerNumber":"', customer_number, '","dateOfBirth":',
        date_of_birth, ',"familyName":', family_name, ',"givenNames":', given_names, ',"nationality":"', nationality, '",')
      when 'application.lodged' then concat('"customerNumber":"', customer_number, '","diaryNumber":"', subject, '","kind":"', kind, '",')
      when 'application.interview-scheduled' then concat('"at":"', interview_at, '","office":"', office, '",')
      when 'application.supplement-requested' then concat('"dueOn":"', due_on, '","message":', to_json(message), ',"requestId":"', request_id, '",')
      else '' end as fields,
    concat('"datacontenttype":"application/json","id":"load/', ordinal, '","sequence":"', lpad(sequence::text, 10, '0'),
      '","sequencetype":"Subject","source":"urn:migri:uma:demo","specversion":"1.0","subject":"', subject, '","time":"', utc_text(at),
      '","type":"', type, '",') as envelope
  from load_told where ordinal between $1 and $2 and type is not null
) told
order by ordinal`;

const caseEvents = `
insert into case_event (position, id, kind, occurred_at, recorded_at, application_id, client_id, power_of_attorney_id, actor_id, staff_only, act_id, data)
select p.before + t.place, gen_random_uuid(), t.fact, t.at, t.received_at, t.application, t.client_id, t.mandate,
  case t.fact when 'POWER_OF_ATTORNEY_SUBMITTED' then m.advisor when 'POWER_OF_ATTORNEY_APPROVED' then (select id from account where username = 'satu') end,
  t.fact = 'DECISION_MADE' and t.kind = 'ASYLUM', coalesce(t.act, gen_random_uuid()),
  case t.fact
    when 'INTERVIEW_SCHEDULED' then jsonb_build_object('at', t.interview_at, 'office', t.office)
    when 'SUPPLEMENT_REQUESTED' then jsonb_build_object('requestId', t.request_id)
    else '{}' end
from load_told t
left join load_mandate m on m.id = t.mandate
cross join load_position p
where t.ordinal between $1 and $2 and t.fact is not null
order by t.ordinal`;

const feedState = `
update uma_feed_state set accepted = accepted + told.count, last_received_at = greatest(last_received_at, told.last)
from (select count(*) as count, max(received_at) as last from load_told where type is not null) told`;
