import { Migration } from '@mikro-orm/migrations';

/** The second net beneath the audit trail (R23, R12): whoever looks is the service's to write down, and an advisor's to read of their own. */
export class Migration0008AuditRowSecurity extends Migration {
  override up(): void {
    this.addSql(`
alter table audit_read enable row level security;
create policy kept on audit_read using ((select current_setting('edusta.part', true)) = 'SERVICE');
create policy searched on audit_read for select using ((select current_setting('edusta.part', true)) = 'STAFF');
create policy seen on audit_read for select using (
  (select current_setting('edusta.part', true)) = 'ADVISOR' and not staff_only and (
    account_id = viewer_account()
    or (power_of_attorney_id is null and case
      when application_id is null then client_id in (select viewer_clients())
      else application_id in (select viewer_applications()) end)));

alter table audit_link enable row level security;
create policy kept on audit_link using ((select current_setting('edusta.part', true)) = 'SERVICE');
`);
  }
}
