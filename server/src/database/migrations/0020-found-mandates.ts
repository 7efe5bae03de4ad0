import { Migration } from '@mikro-orm/migrations';

/** Staff find a mandate by whom it is about and by who holds it. */
export class Migration0020FoundMandates extends Migration {
  override up(): void {
    this.addSql(indexes);
    this.addSql(found);
  }
}

// Hash rather than btree: what was stated is any string, of any length.
const indexes = `
create index power_of_attorney_by_stated_name on power_of_attorney
  using gin ((' ' || fold_name(stated_family_name || ' ' || stated_given_names)) gin_trgm_ops);
create index power_of_attorney_by_stated_customer on power_of_attorney using hash (stated_customer_number)
  where stated_customer_number is not null;
create index power_of_attorney_by_stated_diary on power_of_attorney using hash (stated_diary_number)
  where stated_diary_number is not null;
create index account_by_folded_name on account using gin ((' ' || fold_name(display_name)) gin_trgm_ops);
`;

// As the tables' owner, for staff alone, and each way by its own index, like the look-ups of 0009.
const found = `
create function found_mandates(search text) returns setof uuid
language sql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan rows 100
begin atomic
  select p.id from power_of_attorney p
  where p.client_id in (select found_clients(search)) and current_setting('edusta.part', true) = 'STAFF'
  union
  select p.id from power_of_attorney p
  where p.stated_customer_number = search and current_setting('edusta.part', true) = 'STAFF'
  union
  select p.id from power_of_attorney p
  where p.stated_diary_number in (search, upper(search)) and current_setting('edusta.part', true) = 'STAFF'
  union
  select p.id from power_of_attorney p
  where ' ' || fold_name(p.stated_family_name || ' ' || p.stated_given_names) like (name_patterns(search))[1]
    and ' ' || fold_name(p.stated_family_name || ' ' || p.stated_given_names)
      like coalesce((name_patterns(search))[2], (name_patterns(search))[1])
    and ' ' || fold_name(p.stated_family_name || ' ' || p.stated_given_names) like all (name_patterns(search))
    and current_setting('edusta.part', true) = 'STAFF'
  union
  select p.id from account a join power_of_attorney p on p.advisor_id = a.id
  where ' ' || fold_name(a.display_name) like (name_patterns(search))[1]
    and ' ' || fold_name(a.display_name) like all (name_patterns(search))
    and current_setting('edusta.part', true) = 'STAFF';
end;
`;
