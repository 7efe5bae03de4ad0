import { Migration } from '@mikro-orm/migrations';

/** R19: whom notices go to, what is to be told, and where the reader of the log stands; and each advisor's calendar address. */
export class Migration0012Notices extends Migration {
  override up(): void {
    this.addSql(settings);
    this.addSql(notices);
    this.addSql(calendar);
    this.addSql(rowSecurity);
  }
}

const settings = `
create table notice_settings (
  account_id uuid primary key references account,
  address text check (length(address) <= 254),
  confirmed_at timestamptz,
  -- A new address waits here; the old one stays until it is confirmed.
  pending_address text check (length(pending_address) <= 254),
  pending_until timestamptz,
  code_hash bytea,
  language text not null check (language in ('fi', 'sv', 'en')),
  delivery text not null default 'EACH' check (delivery in ('EACH', 'DAILY')),
  kinds_off text[] not null default '{}',
  -- Since when the address takes no mail, and why.
  failed_at timestamptz,
  failure text check (failure in ('REFUSED', 'BOUNCED')),
  check ((address is null) = (confirmed_at is null)),
  check ((failed_at is null) = (failure is null))
);
`;

const notices = `
-- One for each fact and recipient: the id is made of both, and so is its mail's Message-ID.
create function notice_id(account uuid, fact text) returns uuid language sql immutable parallel safe
return left(encode(sha256(convert_to(account || '|' || fact, 'UTF8')), 'hex'), 32)::uuid;

create table notice (
  id uuid primary key,
  account_id uuid not null references account,
  kind text not null,
  event_id uuid,
  application_id uuid,
  power_of_attorney_id uuid,
  supplement_request_id uuid,
  data jsonb not null default '{}',
  created_at timestamptz not null,
  -- Waits for the day's digest instead of a mail of its own.
  for_digest boolean not null default false,
  digest_id uuid references notice on delete cascade,
  posted_at timestamptz,
  settled_at timestamptz,
  outcome text,
  -- SHA-256 of the address that a mail server took it for, in hexadecimal: a bounce is about that one.
  sent_to text,
  check ((settled_at is null) = (outcome is null))
);
create index on notice (created_at) where posted_at is null and not for_digest;
create index on notice (account_id) where for_digest and digest_id is null and settled_at is null;
create index on notice (digest_id) where digest_id is not null;
create index on notice (settled_at) where settled_at is not null;
create index on notice (account_id, created_at);

-- Where the reader of the log stands. What was before there were notices is told to nobody.
create table notice_cursor (
  singleton boolean primary key default true check (singleton),
  position bigint not null
);
insert into notice_cursor (position) select coalesce(max(position), 0) from case_event;

-- The demo's mail: what would have been sent.
create table kept_mail (
  message_id text primary key,
  address text not null,
  subject text not null,
  text text not null,
  html text not null,
  kept_at timestamptz not null
);
create index on kept_mail (kept_at);
`;

const calendar = `
create table calendar_address (
  account_id uuid primary key references account,
  secret_hash bytea not null unique,
  language text not null check (language in ('fi', 'sv', 'en')),
  created_at timestamptz not null,
  last_read_at timestamptz
);
`;

const own = (table: string) => `
alter table ${table} enable row level security;
create policy open on ${table} using ((select current_setting('edusta.part', true)) = 'SERVICE');
`;

const rowSecurity = `
${own('notice_settings')}
create policy own on notice_settings using (account_id = viewer_account());
-- A mail about one's own address; all others are the service's to write.
${own('notice')}
create policy own on notice for select using (account_id = viewer_account());
create policy asked on notice for insert with check (account_id = viewer_account());
${own('notice_cursor')}
${own('kept_mail')}
${own('calendar_address')}
create policy own on calendar_address using (account_id = viewer_account());
`;
