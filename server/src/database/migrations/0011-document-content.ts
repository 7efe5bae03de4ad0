import { Migration } from '@mikro-orm/migrations';

/** Content is kept by its SHA-256, the same once for all who sent it; and a file says what the virus scanner said of it. */
export class Migration0011DocumentContent extends Migration {
  override up(): void {
    this.addSql(content);
    this.addSql(scan);
  }
}

// Until its content has its lasting place, a file is kept by a key of its own; what was kept so before stays there.
const content = `
alter table document drop constraint document_storage_key_key;
create index on document (sha256);
`;

// WAITING: until there is a verdict, nobody but who sent it. REFUSED: something harmful, or not to be looked through; nobody at all.
const scan = `
alter table document add column scan text not null default 'NOT_SCANNED' check (scan in ('NOT_SCANNED', 'WAITING', 'CLEAN', 'REFUSED'));
alter table document add column scanned_at timestamptz;
create index on document (completed_at) where scan = 'WAITING';
`;
