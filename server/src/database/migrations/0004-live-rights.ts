import { Migration } from '@mikro-orm/migrations';

/** Sign-out, a token revoked and a part taken away, in the log's order; sign-out that the provider starts; professions. */
export class Migration0004LiveRights extends Migration {
  override up(): void {
    this.addSql(revocations);
    this.addSql(identity);
  }
}

// A right to be here ends at a position of the log, so that a stream delivers nothing that was committed later. The trigger runs as the
// commit's last work, whoever revokes and however, and takes the same lock as the log: positions follow commits here too.
const revocations = `
create table revocation (
  position bigint primary key,
  account_id uuid not null,
  via_id uuid, -- the session or token
  part text, -- the part that was taken away, where it was not one session or token
  recorded_at timestamptz not null default clock_timestamp(),
  check ((via_id is null) <> (part is null))
);
create index on revocation (account_id, position);

create function record_revocation() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(7205759403792793);
  if tg_table_name = 'account' then
    insert into revocation (position, account_id, part)
    select nextval('case_event_position'), new.id, lost from unnest(old.parts) lost where lost <> all (new.parts);
  else
    insert into revocation (position, account_id, via_id) values (nextval('case_event_position'), new.account_id, new.id);
  end if;
  perform pg_notify('edusta_case_event', '');
  return null;
end $$;
create constraint trigger session_revoked after update of revoked_at on session deferrable initially deferred
  for each row when (old.revoked_at is null and new.revoked_at is not null) execute function record_revocation();
create constraint trigger api_token_revoked after update of revoked_at on api_token deferrable initially deferred
  for each row when (old.revoked_at is null and new.revoked_at is not null) execute function record_revocation();
create constraint trigger part_taken_away after update of parts on account deferrable initially deferred
  for each row when (not old.parts <@ new.parts) execute function record_revocation();
`;

const identity = `
-- The provider's name for the session at its side ('sid'), by which it says that it is over.
alter table session add column provider_session text;
create index on session (provider, provider_session) where provider_session is not null;
create index on session (provider, subject) where subject <> '';
create index on session (expires_at);
-- Each logout token counts once.
create table logout_token (
  id_hash bytea primary key, -- of issuer and jti
  expires_at timestamptz not null
);
-- R22: what an advisor says that they are by profession, and which of the staff confirmed it.
alter table account
  add column profession text check (profession in ('ADVOCATE', 'PUBLIC_LEGAL_AID_ATTORNEY')),
  add column profession_stated_at timestamptz,
  add column profession_confirmed_at timestamptz,
  add column profession_confirmed_by uuid references account,
  add check ((profession is null) = (profession_stated_at is null)),
  add check ((profession_confirmed_at is null) = (profession_confirmed_by is null)),
  add check (profession is not null or profession_confirmed_at is null),
  -- R21: nobody decides on their own matter
  add check (profession_confirmed_by <> id);
`;
