import { Migration } from '@mikro-orm/migrations';

/** Accounts, clients, applications, mandates, the case-event log, and what the UMA feed keeps. */
export class Migration0001Foundations extends Migration {
  override up(): void {
    this.addSql(accounts);
    this.addSql(cases);
    this.addSql(mandates);
    this.addSql(caseEvents);
    this.addSql(umaFeed);
  }
}

const accounts = `
-- The opaque id by which the API knows a row: base64url of its type and uuid, as graphql/global-id.ts reads it.
create function global_id(type text, id uuid) returns text language sql immutable parallel safe
return translate(encode(convert_to(type || ':' || id, 'UTF8'), 'base64'), E'+/=\\n', '-_');
-- A time as the API says it: RFC 3339 in UTC, milliseconds.
create function utc_text(t timestamptz) returns text language sql immutable parallel safe
return to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

create table account (
  id uuid primary key,
  person_key bytea unique,
  identity_code bytea,
  username text unique,
  given_names text not null,
  family_name text not null,
  display_name text not null,
  parts text[] not null,
  seen_until timestamptz,
  created_at timestamptz not null
);
create table session (
  id uuid primary key,
  token_hash bytea not null unique,
  account_id uuid not null references account,
  part text not null check (part in ('ADVISOR', 'STAFF')),
  provider text not null,
  acr text not null,
  subject text not null,
  id_token text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index on session (account_id);
create table api_token (
  id uuid primary key,
  token_hash bytea not null unique,
  account_id uuid not null references account,
  part text not null check (part in ('ADVISOR', 'STAFF', 'UMA')),
  name text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index on api_token (account_id);
create table idempotency (
  account_id uuid not null references account,
  operation text not null,
  key text not null,
  input_hash bytea not null,
  answer jsonb not null,
  created_at timestamptz not null,
  primary key (account_id, operation, key)
);
create index on idempotency (created_at);
`;

const cases = `
create table client (
  id uuid primary key,
  -- not a btree: a number may be any string
  customer_number text not null,
  exclude using hash (customer_number with =),
  given_names text not null,
  family_name text not null,
  date_of_birth date,
  nationality text not null,
  contact_language text not null,
  field_sequences jsonb not null,
  registered_at timestamptz not null
);
create index client_by_name on client (left(lower(family_name), 60) text_pattern_ops);
create table application (
  id uuid primary key,
  diary_number text not null,
  exclude using hash (diary_number with =),
  client_id uuid not null references client,
  kind text not null,
  status text not null,
  status_changed_at timestamptz not null,
  lodged_at timestamptz not null,
  closed_position bigint
);
create index on application (client_id);
create table supplement_request (
  id uuid primary key,
  application_id uuid not null references application,
  uma_request_id text not null,
  message text not null,
  requested_at timestamptz not null,
  requested_sequence numeric(19),
  requested_arrival bigint,
  due_on date not null,
  status text not null check (status in ('OPEN', 'ANSWERED')),
  answered_at timestamptz
);
create unique index on supplement_request (application_id, md5(uma_request_id));
`;

const mandates = `
create table document (
  id uuid primary key,
  owner_id uuid not null references account,
  file_name text not null,
  declared_type text not null,
  media_type text, -- by content, once the last byte has arrived
  byte_size bigint, -- as declared; null while the upload's length is deferred
  sha256 bytea,
  storage_key text not null unique,
  created_at timestamptz not null,
  completed_at timestamptz,
  used_at timestamptz,
  discarded_at timestamptz, -- on its way out: the bytes go first, then the row
  check (completed_at is null or (media_type is not null and byte_size is not null and sha256 is not null)),
  check (used_at is null or (completed_at is not null and discarded_at is null))
);
create index on document (owner_id) where used_at is null;
create index on document (created_at) where used_at is null;
-- Who is writing to an upload, on whichever node. A lease: what a dead process held is free again after seconds.
create unlogged table upload_lock (
  upload_id uuid primary key,
  holder uuid not null,
  held_until timestamptz not null,
  wanted boolean not null default false
);
create table power_of_attorney (
  id uuid primary key,
  version int not null default 1,
  status text not null check (status in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'ENDED')),
  role text not null check (role in ('LEGAL_ADVISOR', 'REPRESENTATIVE')),
  capacity text not null check (capacity in ('ATTORNEY', 'COUNSEL', 'GUARDIAN', 'REPRESENTATIVE')),
  basis text not null check (basis in ('POWER_OF_ATTORNEY', 'DISTRICT_COURT_ORDER', 'NOTIFICATION')),
  signed_on date,
  statement text,
  advisor_id uuid not null references account,
  stated_given_names text not null,
  stated_family_name text not null,
  stated_date_of_birth date not null,
  stated_customer_number text,
  stated_diary_number text,
  previous_holder_statement_id uuid references document,
  client_id uuid references client,
  limited boolean not null default false,
  submitted_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references account,
  rejection_reason text,
  without_power_of_attorney_reason text,
  ends_on date,
  ended_at timestamptz,
  ended_by uuid references account,
  end_reason text,
  end_explanation text,
  approved_position bigint,
  ended_position bigint,
  check (status <> 'APPROVED' or (client_id is not null and decided_at is not null)),
  -- R21: nobody decides on their own mandate, in the database too
  check (decided_by is null or decided_by <> advisor_id)
);
-- R5: one approved holder for each client and role, under any concurrency
create unique index power_of_attorney_holder on power_of_attorney (client_id, role) where status = 'APPROVED';
create index on power_of_attorney (advisor_id, status);
create index on power_of_attorney (client_id);
create index on power_of_attorney (submitted_at) where status = 'PENDING';
create table power_of_attorney_attachment (
  power_of_attorney_id uuid not null references power_of_attorney,
  document_id uuid not null unique references document,
  ordinal int not null,
  primary key (power_of_attorney_id, ordinal)
);
create table power_of_attorney_application (
  power_of_attorney_id uuid not null references power_of_attorney,
  application_id uuid not null references application,
  primary key (power_of_attorney_id, application_id)
);
`;

// The log has no foreign keys: it is only ever appended to, and its partitions are detached one day by date.
const caseEvents = `
create sequence case_event_position;
create table case_event (
  position bigint not null,
  id uuid not null,
  kind text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  application_id uuid,
  client_id uuid,
  power_of_attorney_id uuid,
  actor_id uuid,
  staff_only boolean not null,
  act_id uuid not null,
  data jsonb not null,
  primary key (position, recorded_at)
) partition by range (recorded_at);
create index case_event_of_application on case_event (application_id, position);
create index case_event_of_mandate on case_event (power_of_attorney_id) where power_of_attorney_id is not null;
create index case_event_by_id on case_event (id);
create table case_event_default partition of case_event default;

create function ensure_case_event_partitions(first_month date, months int) returns void
language plpgsql security definer set search_path = public as $$
declare
  start date;
begin
  perform pg_advisory_xact_lock(7205759403792794);
  for start in select (date_trunc('month', first_month) + make_interval(months => n))::date from generate_series(0, months) n loop
    if to_regclass('case_event_' || to_char(start, 'YYYY_MM')) is null then
      execute format('create table %I partition of case_event for values from (%L) to (%L)',
        'case_event_' || to_char(start, 'YYYY_MM'),
        start::timestamp at time zone 'UTC', (start + interval '1 month')::timestamp at time zone 'UTC');
    end if;
  end loop;
end $$;

-- Whom an event reaches, and how: as itself ('EVENT') for whom a mandate still in force covered the case at that position; as
-- 'ACCESS_ENDED' for whom the case was lost there. An event of a mandate is its holder's alone. (R2, R10, R12)
create view case_event_audience as
select e.position, p.advisor_id, 'EVENT' as delivery
from case_event e
join application a on a.id = e.application_id and a.closed_position is null
join power_of_attorney p on p.client_id = a.client_id and p.status = 'APPROVED' and p.approved_position <= e.position
where not e.staff_only and not (e.kind = 'DECISION_MADE' and a.kind = 'ASYLUM')
  and (not p.limited or exists (
    select from power_of_attorney_application l where l.power_of_attorney_id = p.id and l.application_id = a.id))
  and (e.power_of_attorney_id is null or exists (
    select from power_of_attorney m where m.id = e.power_of_attorney_id and m.advisor_id = p.advisor_id))
union
select e.position, m.advisor_id, 'EVENT'
from case_event e
join power_of_attorney m on m.id = e.power_of_attorney_id
where e.application_id is null and not e.staff_only
union
select e.position, p.advisor_id, 'ACCESS_ENDED'
from case_event e
join application a on a.id = e.application_id and a.closed_position = e.position
join power_of_attorney p on p.client_id = a.client_id and p.approved_position <= e.position
  and (p.ended_position is null or p.ended_position >= e.position)
where (not p.limited or exists (
    select from power_of_attorney_application l where l.power_of_attorney_id = p.id and l.application_id = a.id))
union
select e.position, m.advisor_id, 'ACCESS_ENDED'
from case_event e
join power_of_attorney m on m.id = e.power_of_attorney_id
where e.kind = 'POWER_OF_ATTORNEY_ENDED' and e.application_id is not null
  and not exists (
    select from power_of_attorney p
    where p.client_id = m.client_id and p.advisor_id = m.advisor_id and p.id <> m.id
      and p.approved_position <= e.position and (p.ended_position is null or p.ended_position > m.ended_position)
      and (not p.limited or exists (
        select from power_of_attorney_application l where l.power_of_attorney_id = p.id and l.application_id = e.application_id)));
`;

// Ids, numbers and names are any JSON string: content is text, because jsonb refuses \u0000, and keys are digests, because btree
// keys end at 2.7 kB.
// What UMA sends may hold any string (of any length, with NUL, with half a surrogate pair), any number, any depth: what was sent is kept
// as text, which jsonb would refuse, and looked up by digests, which fit into an index.
const umaFeed = `
create table uma_event (
  arrival bigint primary key, -- order of arrival; the feed gives it, under its lock
  identity bytea not null unique, -- of source and id
  source text not null,
  event_id text not null,
  type text not null,
  type_known boolean not null,
  subject text not null,
  subject_key bytea not null, -- of the subject
  sequence numeric(19) not null,
  time timestamptz not null,
  state text not null check (state in ('ACCEPTED', 'PARKED')),
  waits_for bytea, -- of the client or application that a parked one waits for
  content_hash bytea not null, -- of the content as JSON values: key order and spelling of numbers apart
  content text not null,
  received_at timestamptz not null,
  check ((state = 'PARKED') = (waits_for is not null))
);
create index on uma_event (subject_key, sequence);
create index on uma_event (waits_for) where state = 'PARKED';
create index on uma_event (type) where not type_known;
create table uma_rejection (
  id uuid primary key default gen_random_uuid(),
  ordinal bigint generated always as identity unique,
  content_hash bytea not null unique,
  content text not null,
  reason text not null,
  received_at timestamptz not null
);
create table uma_feed_state (
  singleton boolean primary key default true check (singleton),
  last_arrival bigint not null default 0,
  accepted bigint not null default 0,
  parked bigint not null default 0,
  rejected bigint not null default 0,
  last_received_at timestamptz
);
insert into uma_feed_state default values;
`;
