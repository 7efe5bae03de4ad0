import { Migration } from '@mikro-orm/migrations';

/** The desk's list of clients, a page at a time: by the beginnings of names, since no index takes a text of any length. */
export class Migration0016ClientsInOrder extends Migration {
  override up(): void {
    this.addSql('create index client_in_order on client (left(family_name, 100), left(given_names, 100), id)');
  }
}
