import { Migration } from '@mikro-orm/migrations';
import { foldName, soundsOfName } from './0005/names.ts';
import { insertPhrases } from './0005/phrases.ts';
import { clientSuggestions } from './0005/suggestions.ts';
import { usualLengths } from './0005/usual-lengths.ts';

/** What the staff desk reads, and what the feed says of itself: names to match by, takes, phrases, silences. */
export class Migration0005Desk extends Migration {
  override up(): void {
    this.addSql('create extension if not exists pg_trgm');
    this.addSql(foldName);
    this.addSql(soundsOfName);
    this.addSql(clients);
    this.addSql(clientSuggestions);
    this.addSql(desk);
    this.addSql(insertPhrases);
    this.addSql(feed);
    this.addSql(silences);
    this.addSql(usualLengths);
    this.addSql(forStaff);
  }
}

// GIN rather than btree: names are any string, of any length. Only their beginning is looked at, see the functions.
const clients = `
alter table client
  add column name_folded text not null generated always as (' ' || fold_name(family_name || ' ' || given_names)) stored,
  add column name_sounds text[] not null generated always as (sounds_of_name(family_name || ' ' || given_names)) stored;
create index client_by_folded_name on client using gin (name_folded gin_trgm_ops);
create index client_by_sounds on client using gin (name_sounds);
create index client_by_date_of_birth on client (date_of_birth);

-- What the names of a client must be like, of whom each word of a search begins one: the longest first, which fewest are like.
create function name_patterns(search text) returns text[] language sql immutable parallel safe strict
return array(select '% ' || word || '%' from regexp_split_to_table(fold_name(search), ' ') as words(word)
  where word <> '' order by length(word) desc limit 8);
-- As its owner: beneath row-level security no index answers LIKE, and staff see every client anyway.
create function clients_by_name(search text) returns setof uuid
language sql stable security definer set search_path = public, pg_temp rows 100
begin atomic
  select c.id from (select name_patterns(search) as patterns where current_setting('edusta.part', true) = 'STAFF') wanted, client c
  where c.name_folded like wanted.patterns[1] and c.name_folded like all (wanted.patterns);
end;
`;

const desk = `
-- Who works on a matter of the queue. Not a lock: it tells the others, and has its time.
create table work_queue_take (
  matter_id uuid primary key,
  taken_by uuid not null references account,
  taken_at timestamptz not null,
  expires_at timestamptz not null
);
create index on work_queue_take (expires_at);

-- Reasons as staff may choose them. A change is a new row, and the old one ends the day before.
create table reason_phrase (
  id uuid primary key default gen_random_uuid(),
  purpose text not null check (purpose in ('REJECTION', 'ENDING', 'MISSING', 'WITHOUT_POWER_OF_ATTORNEY')),
  code text not null,
  ordinal int not null,
  texts jsonb not null check (texts ?& array['fi', 'sv', 'en']),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  unique (purpose, code, valid_from)
);
`;

const feed = `
-- What a parked event waits for, in words: client:<customer number> or application:<diary number>.
alter table uma_event add column waits_for_words text;
create function uma_event_uuid(identity bytea) returns uuid language sql immutable parallel safe strict
return encode(substr(identity, 1, 16), 'hex')::uuid;
create index uma_event_parked on uma_event (arrival) where state = 'PARKED';
create index uma_event_parked_by_id on uma_event (uma_event_uuid(identity)) where state = 'PARKED';

-- A subject with numbers that UMA must have given and that have not come; gone once they come.
create table uma_gap (
  id uuid primary key default gen_random_uuid(),
  subject_key bytea not null unique,
  subject text not null,
  noticed_at timestamptz not null
);
create index on uma_gap (noticed_at, id);
insert into uma_gap (subject_key, subject, noticed_at)
select subject_key, min(subject), max(received_at) from uma_event
group by subject_key having max(sequence) > count(distinct sequence);

-- Powers of attorney put on a case by hand in UMA, and what came of each here (R7).
create table uma_representation (
  id uuid primary key default gen_random_uuid(),
  client_id uuid not null references client,
  role text not null,
  representative_name text not null,
  recorded_at timestamptz not null,
  received_at timestamptz not null,
  outcome text not null check (outcome in ('ENDED', 'ONLY_SHOWN', 'NOBODY_HELD')),
  power_of_attorney_id uuid references power_of_attorney
);
create index on uma_representation (client_id, recorded_at);
create index on uma_representation (received_at, id) where outcome = 'ONLY_SHOWN';
`;

const silences = `
-- How long UMA was silent at most, seen at any moment within each hour (R13).
create table uma_silence (
  hour timestamptz primary key,
  longest interval not null
);

-- When UMA last said anything of a case, by its own time; null for what was never noted.
alter table application add column mentioned_at timestamptz;
create index application_by_mention on application (kind, status, coalesce(mentioned_at, status_changed_at)) where status <> 'CLOSED';

-- How long a case stood in each status that it has left.
create table status_stay (
  application_id uuid not null references application,
  status text not null,
  kind text not null,
  ended_at timestamptz not null,
  lasted interval not null,
  primary key (application_id, status)
);
create index on status_stay (kind, status, ended_at);
-- How long a status usually lasts at most: as learnt, or what stands here from the beginning.
create table usual_status_length (
  kind text not null,
  status text not null,
  lasts interval not null,
  learnt_from int not null default 0,
  learnt_at timestamptz,
  primary key (kind, status)
);
create view unmentioned_application with (security_invoker = true) as
select a.id, coalesce(a.mentioned_at, a.status_changed_at) as mentioned_at, u.lasts, u.learnt_from
from application a join usual_status_length u on u.kind = a.kind and u.status = a.status
where a.status <> 'CLOSED';
`;

// Beneath every condition of the API: none of this is an advisor's, whatever a statement asks.
const forStaff = ['work_queue_take', 'uma_gap', 'uma_representation', 'status_stay', 'usual_status_length']
  .map(
    (table) => `
alter table ${table} enable row level security;
create policy for_staff on ${table} using (current_setting('edusta.part', true) in ('STAFF', 'UMA', 'SERVICE'));`,
  )
  .join('');
