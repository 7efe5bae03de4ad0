import { Migration } from '@mikro-orm/migrations';

/** How often a calendar address is read: its limit holds over all nodes. */
export class Migration0012CalendarReads extends Migration {
  override up(): void {
    this.addSql('alter table calendar_address add column reads int not null default 0, add column reads_since timestamptz');
  }
}
