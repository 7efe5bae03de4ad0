import { Migration } from '@mikro-orm/migrations';

/**
 * R4, R6: a holder who is asked about a successor is told that there is one (`succession_question`), never the successor's row, which
 * 0007 had opened to them.
 */
export class Migration0010PendingSuccessors extends Migration {
  override up(): void {
    this.addSql('alter policy seen on power_of_attorney using (advisor_id = viewer_account())');
    this.addSql('drop function viewer_successors()');
  }
}
