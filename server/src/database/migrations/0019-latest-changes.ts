import { Migration } from '@mikro-orm/migrations';

/**
 * When something last happened in the cases of each client of the viewer, in one go. Beneath row-level security each event is looked up
 * among all of the viewer's cases, which for thousands of clients is thousands of times thousands. As the tables' owner, and of what
 * the viewer sees alone: their cases, their mandates, and never that an asylum decision is made (R12).
 */
export class Migration0019LatestChanges extends Migration {
  override up(): void {
    this.addSql(`
create function viewer_latest_changes() returns table (client_id uuid, latest bigint)
language sql stable parallel safe security definer set search_path = public, pg_temp rows 1000
begin atomic
  select a.client_id, max(e.position)
  from viewer_applications() seen (id) join application a on a.id = seen.id join case_event e on e.application_id = a.id
  where not e.staff_only and (e.kind <> 'DECISION_MADE' or a.kind <> 'ASYLUM')
    and (e.power_of_attorney_id is null or e.power_of_attorney_id = any(array(select viewer_mandates())))
  group by a.client_id;
end;`);
  }
}
