import { Migration } from '@mikro-orm/migrations';
import { insertChannels } from './0002-guidance.ts';

/** The life of a mandate after its submission: completed, withdrawn, succeeded, ended by date; and the authority's other channels. */
export class Migration0002MandateLife extends Migration {
  override up(): void {
    this.addSql(mandates);
    this.addSql(successions);
    this.addSql(byDate);
    this.addSql(channels);
    this.addSql(insertChannels);
  }
}

const mandates = `
alter table power_of_attorney
  add column withdrawn_at timestamptz,
  -- what staff ask the submitter for, until it is completed (R3)
  add column missing text,
  add column missing_asked_at timestamptz,
  -- how the previous holder was known to be aware, where this one took over from somebody (R6)
  add column previous_holder_aware text check (previous_holder_aware in ('SAME_ADVISOR', 'STATEMENT', 'ANSWER')),
  -- the client was held to be a minor when it was approved, whatever the register says of their age later (R8)
  add column client_was_minor boolean not null default false,
  -- the last day in force that its holder was warned of
  add column ending_warned_for date,
  add column wrong_client boolean not null default false,
  add check (status <> 'ENDED' or (ended_at is not null and end_reason is not null)),
  add check (status <> 'WITHDRAWN' or withdrawn_at is not null),
  add check (end_reason in ('BY_HOLDER', 'BY_STAFF', 'SUPERSEDED', 'RECORDED_IN_UMA', 'CLIENT_OF_AGE', 'ORDER_EXPIRED')),
  -- R21: nobody decides on their own mandate; its holder gives it up
  add check (ended_by is null or (ended_by = advisor_id) = (end_reason = 'BY_HOLDER'));
-- an act on a matter to come is found from the successor's mandate too, by staff alone
create index case_event_of_successor on case_event ((data ->> 'successorId')) where data ? 'successorId';
`;

const successions = `
-- R6: the holder of a mandate in force is asked whether they are aware that their connection closes. The pending mandate's own row
-- is not touched by it: its submitter sees nothing of this (R4).
create table succession_question (
  id uuid primary key,
  successor_id uuid not null references power_of_attorney,
  holder_id uuid not null references power_of_attorney,
  asked_at timestamptz not null,
  asked_by uuid not null references account,
  answer text check (answer in ('AWARE', 'NOT_AWARE')),
  message text,
  answered_at timestamptz,
  closed_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (successor_id <> holder_id)
);
create unique index succession_question_open on succession_question (successor_id) where closed_at is null;
create index on succession_question (holder_id) where closed_at is null;
create index on succession_question (successor_id);
-- All that whoever is asked may learn of the mandate that waits, whatever else is hidden from them.
create function is_pending(mandate uuid) returns boolean language sql stable parallel safe security definer set search_path = public as $$
  select exists (select from power_of_attorney where id = mandate and status = 'PENDING')
$$;
`;

// R8: a period of years from 29 February ends on 28 February where the year has no other, as PostgreSQL adds them.
const byDate = `
create index power_of_attorney_with_date on power_of_attorney (id)
  where status = 'APPROVED' and (ends_on is not null or basis = 'DISTRICT_COURT_ORDER');
-- The mandates in force that end by themselves, with their last day in Finland: the order's date, or the day before the client comes of
-- age where a court ordered a representative for a minor. A guardian's does not end by age.
create view power_of_attorney_by_date with (security_invoker = true) as
select id, least(ends_on, last_day_as_minor) as last_day,
  case when last_day_as_minor <= coalesce(ends_on, last_day_as_minor) then 'CLIENT_OF_AGE' else 'ORDER_EXPIRED' end as end_reason
from (
  select p.id, p.ends_on,
    case when p.basis = 'DISTRICT_COURT_ORDER' and p.capacity = 'REPRESENTATIVE' and (p.client_was_minor
        or (c.date_of_birth + interval '18 years')::date > (p.decided_at at time zone 'Europe/Helsinki')::date)
      then (c.date_of_birth + interval '18 years')::date - 1 end as last_day_as_minor
  from power_of_attorney p join client c on c.id = p.client_id
  where p.status = 'APPROVED' and (p.ends_on is not null or p.basis = 'DISTRICT_COURT_ORDER')
) dated
where least(ends_on, last_day_as_minor) is not null;
`;

const channels = `
-- The authority's ways other than this service, as published; a change is a new row, and the old one ends the day before.
create table guidance_channel (
  id uuid primary key,
  ordinal int not null,
  kind text not null,
  address text,
  purposes text[] not null,
  application_kinds text[] not null,
  title jsonb not null,
  advice jsonb,
  languages text[] not null,
  opening_hours jsonb,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  source text not null
);
`;
