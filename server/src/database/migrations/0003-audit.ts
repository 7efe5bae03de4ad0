import { Migration } from '@mikro-orm/migrations';

/** Who saw what (R23), and the chain over it and over the case-event log. */
export class Migration0003Audit extends Migration {
  override up(): void {
    this.addSql(reads);
    this.addSql(chain);
    this.addSql(search);
  }
}

// No foreign keys: it is only ever appended to. One row for each session or token, subject and hour; what else was read within that
// hour follows as a further row of the next ordinal. Reads that live views bring by themselves are rows apart, for staff alone (R12).
const reads = `
create sequence audit_read_position;
create table audit_read (
  position bigint not null,
  id uuid not null,
  read_at timestamptz not null,
  hour timestamptz not null,
  via_kind text not null check (via_kind in ('session', 'token')),
  via_id uuid not null,
  account_id uuid not null,
  part text not null check (part in ('ADVISOR', 'STAFF')),
  subject_id uuid not null, -- of the application, where it was one; else of the mandate; else of the client
  application_id uuid,
  power_of_attorney_id uuid,
  client_id uuid,
  staff_only boolean not null,
  ordinal int not null,
  kinds text[] not null,
  document_ids uuid[] not null,
  entitled_by text not null check (entitled_by in ('MANDATE', 'STAFF', 'OWN')),
  mandate_ids uuid[] not null,
  primary key (position, hour),
  unique (via_id, subject_id, hour, staff_only, ordinal)
) partition by range (hour);
create index audit_read_by_id on audit_read (id);
create index audit_read_by_time on audit_read (read_at, id);
create index audit_read_of_account on audit_read (account_id, read_at);
create index audit_read_of_application on audit_read (application_id, read_at) where application_id is not null;
create index audit_read_of_mandate on audit_read (power_of_attorney_id, read_at) where power_of_attorney_id is not null;
create index audit_read_of_client on audit_read (client_id, read_at);
create table audit_read_default partition of audit_read default;

create function ensure_audit_read_partitions(first_month date, months int) returns void
language plpgsql security definer set search_path = public as $$
declare
  start date;
begin
  perform pg_advisory_xact_lock(7205759403792794);
  for start in select (date_trunc('month', first_month) + make_interval(months => n))::date from generate_series(0, months) n loop
    if to_regclass('audit_read_' || to_char(start, 'YYYY_MM')) is null then
      execute format('create table %I partition of audit_read for values from (%L) to (%L)',
        'audit_read_' || to_char(start, 'YYYY_MM'),
        start::timestamp at time zone 'UTC', (start + interval '1 month')::timestamp at time zone 'UTC');
    end if;
  end loop;
end $$;
`;

// A link vouches for a batch of a log's rows: a hash for each, in order of position, and a MAC over them and the link before. The key is
// not in the database.
const chain = `
create table audit_link (
  log text not null check (log in ('ACTS', 'READS')),
  number bigint not null,
  form int not null,
  positions bigint[] not null,
  hashes bytea not null,
  mac bytea not null,
  primary key (log, number)
);
`;

// Acts by people are few beside what UMA reports: the second index is not touched by the feed.
const search = `
create index case_event_by_time on case_event (recorded_at, position);
create index case_event_of_actor on case_event (actor_id, recorded_at) where actor_id is not null;

-- Both logs as one; acts of one moment in their order. An entry of another person's reading has no time but its hour, for whom is not staff: see audit/audit-entry.shape.ts.
create view audit_entry with (security_invoker = true) as
select e.id, e.position, 'ACT' as what, e.kind, e.recorded_at as at, e.recorded_at as shown_at, e.actor_id as account_id, null::text as part,
  e.application_id, e.power_of_attorney_id, e.client_id, e.staff_only, 0 as ordinal,
  null::text as via_kind, null::uuid as via_id, null::uuid as subject_id, null::timestamptz as hour, null::text as entitled_by,
  null::uuid[] as mandate_ids
from case_event e
union all
select r.id, 0::bigint, 'READ', 'READ', r.read_at,
  case when current_setting('edusta.part', true) = 'ADVISOR' and r.account_id::text <> current_setting('edusta.account', true)
    then r.hour else r.read_at end,
  r.account_id, r.part, r.application_id, r.power_of_attorney_id, r.client_id, r.staff_only, r.ordinal,
  r.via_kind, r.via_id, r.subject_id, r.hour, r.entitled_by, r.mandate_ids
from audit_read r;
`;
