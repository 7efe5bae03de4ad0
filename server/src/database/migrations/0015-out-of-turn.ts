import { Migration } from '@mikro-orm/migrations';

/** Why staff took a submission before one that came earlier; what UMA refused, in order of its coming back. */
export class Migration0015OutOfTurn extends Migration {
  override up(): void {
    this.addSql('alter table work_queue_take add column out_of_turn_reason text');
    this.addSql('create index on uma_outbox (refused_at, id) where refused_at is not null');
  }
}
