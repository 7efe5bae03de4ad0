import { Migration } from '@mikro-orm/migrations';

/** What advisors send and ask for, what staff issue, and what UMA is told of it. */
export class Migration0006Correspondence extends Migration {
  override up(): void {
    this.addSql(tables);
    this.addSql(outbox);
  }
}

const tables = `
alter table document add column application_id uuid references application;
create index on document (application_id) where application_id is not null;
alter table supplement_request add column extension_reason text;

create sequence submission_number;
create table submission (
  id uuid primary key,
  number text unique,
  application_id uuid not null references application,
  supplement_request_id uuid references supplement_request,
  sender_id uuid not null references account,
  message text not null,
  sent_at timestamptz not null,
  received_at timestamptz,
  arrival bigint unique,
  content_hash bytea not null,
  repeats_id uuid references submission,
  read_at timestamptz,
  read_by uuid references account,
  handled_at timestamptz,
  handled_by uuid references account
);
create index on submission (application_id, arrival);
create index on submission (sender_id, arrival);
create index on submission (application_id, content_hash);
create index on submission (arrival) where handled_at is null;
create table submission_document (
  submission_id uuid not null references submission,
  document_id uuid not null unique references document,
  ordinal int not null,
  primary key (submission_id, ordinal)
);

create table document_request (
  id uuid primary key,
  version int not null default 1,
  application_id uuid not null references application,
  requester_id uuid not null references account,
  subject text not null check (subject in ('INTERVIEW_RECORD', 'DECISION', 'APPLICATION_DOCUMENTS', 'OTHER')),
  description text,
  requested_at timestamptz not null,
  due_on date not null,
  status text not null check (status in ('OPEN', 'ISSUED', 'DECLINED')),
  extended_at timestamptz,
  extension_reason text,
  decided_at timestamptz,
  decided_by uuid references account,
  decline_reason text
);
create index on document_request (application_id, requested_at);
create index on document_request (due_on) where status = 'OPEN';
create table document_request_document (
  document_request_id uuid not null references document_request,
  document_id uuid not null unique references document,
  ordinal int not null,
  primary key (document_request_id, ordinal)
);

create table draft (
  id uuid primary key,
  owner_id uuid not null references account,
  application_id uuid not null references application,
  supplement_request_id uuid references supplement_request,
  message text not null,
  updated_at timestamptz not null
);
create unique index on draft (owner_id, application_id, coalesce(supplement_request_id, '00000000-0000-0000-0000-000000000000'));
create table draft_document (
  draft_id uuid not null references draft on delete cascade,
  document_id uuid not null references document on delete cascade,
  ordinal int not null,
  primary key (draft_id, document_id)
);
`;

// Positions are given out under the log's position lock, so that UMA fetches in commit order.
const outbox = `
create sequence uma_outbox_position;
create table uma_outbox (
  position bigint primary key,
  id uuid not null unique,
  type text not null,
  subject text not null,
  time timestamptz not null,
  data jsonb not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  refused_at timestamptz,
  refusal_reason text
);
create index on uma_outbox (position) where confirmed_at is null;
`;
