import { Migration } from '@mikro-orm/migrations';

/** What a group of subscribers asks with each event that it reads for all of them. */
export class Migration0013SharedStreams extends Migration {
  override up(): void {
    this.addSql(revocations);
  }
}

// Row-level security shows each viewer their own revocations. Here no more is told than that there was one, of anybody.
const revocations = `
create function revoked_after(after bigint) returns boolean language sql stable parallel safe security definer
begin atomic
  select exists (select from revocation where position > after);
end;
`;
