import { Migration } from '@mikro-orm/migrations';

/** The desk's look-ups, each planned for what is looked for. */
export class Migration0009DeskLookups extends Migration {
  override up(): void {
    this.addSql(found);
    this.addSql(planned);
    this.addSql(unmentioned);
  }
}

// One set of ids: a condition with `or` on the clients' table would look at every client. An index takes single patterns, no array: the two
// longest words are enough.
const found = `
create function found_clients(search text) returns setof uuid
language sql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan rows 100
begin atomic
  select c.id from client c where c.customer_number = search and current_setting('edusta.part', true) = 'STAFF'
  union
  select a.client_id from application a where a.diary_number in (search, upper(search)) and current_setting('edusta.part', true) = 'STAFF'
  union
  select c.id from client c
  where c.name_folded like (name_patterns(search))[1]
    and c.name_folded like coalesce((name_patterns(search))[2], (name_patterns(search))[1])
    and c.name_folded like all (name_patterns(search))
    and current_setting('edusta.part', true) = 'STAFF';
end;
drop function clients_by_name(text);
`;

// Without knowing the name, PostgreSQL expects too many clients of it to use an index.
const planned = `
alter function suggested_clients(text, text, text, text, date) set plan_cache_mode = force_custom_plan;
`;

// Each kind and status by its own limit, from the index: few cases are past it, of many. As the tables' owner, for staff alone, like the
// look-ups above.
const unmentioned = `
create function unmentioned_applications(at timestamptz) returns table (id uuid, mentioned_at timestamptz, lasts interval, learnt_from int)
language sql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan rows 1000
begin atomic
  select a.id, a.mentioned_at, u.lasts, u.learnt_from
  from usual_status_length u, lateral (
    select application.id, coalesce(application.mentioned_at, application.status_changed_at) as mentioned_at from application
    where kind = u.kind and status = u.status and status <> 'CLOSED'
      and coalesce(application.mentioned_at, application.status_changed_at) < at - u.lasts
    offset 0) a
  where current_setting('edusta.part', true) = 'STAFF';
end;
`;
