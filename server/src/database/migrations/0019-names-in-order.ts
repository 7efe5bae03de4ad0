import { Migration } from '@mikro-orm/migrations';

/**
 * Names in the order in which Finns look for them: Å, Ä and Ö last, capitals and other marks alike unless nothing else differs. A
 * collation of our own, and not the one of the catalogue: its version is kept by who keeps the index.
 */
export class Migration0019NamesInOrder extends Migration {
  override up(): void {
    this.addSql(`create collation finnish_names (provider = icu, locale = 'fi')`);
    this.addSql('drop index client_in_order');
    this.addSql(`create index client_in_order on client
      (left(family_name, 100) collate finnish_names, left(given_names, 100) collate finnish_names, id)`);
  }
}
