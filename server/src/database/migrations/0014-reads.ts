import { Migration } from '@mikro-orm/migrations';

/** What every row of every answer goes through, made cheap. */
export class Migration0014Reads extends Migration {
  override up(): void {
    this.addSql(texts);
    this.addSql(log);
  }
}

// As cheap as can be, for each of hundreds of ids and times in an answer. Of ASCII letters, digits, ':' and '-', base64 never has '+' or '/':
// only padding and line breaks have to go. `to_char` is stable: a function that says it is immutable is not inlined.
const texts = `
create or replace function global_id(type text, id uuid) returns text language sql immutable parallel safe
return rtrim(replace(encode((type || ':' || id)::bytea, 'base64'), E'\\n', ''), '=');
create or replace function utc_text(t timestamptz) returns text language sql stable parallel safe
return to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
`;

// The log has a partition for each month, and a look-up that is hashed is made anew for each of them: an array is made once for all.
const log = `
drop policy seen on case_event;
create policy seen on case_event for select using (
  not staff_only
  and (power_of_attorney_id is null or power_of_attorney_id = any(array(select viewer_mandates())))
  and case
    when application_id is null then power_of_attorney_id is not null
    when kind = 'DECISION_MADE' then application_id = any(array(select viewer_applications('ASYLUM')))
    else application_id = any(array(select viewer_applications())) or actor_id = (select viewer_account())
      or power_of_attorney_id = any(array(select viewer_mandates()))
  end);
`;
