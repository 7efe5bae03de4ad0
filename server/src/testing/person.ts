import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Part, Scope } from '../access/viewer.ts';
import { AccountEntity } from '../accounts/account.entity.ts';
import { issueApiToken } from '../accounts/api-token.usecases.ts';
import type { Database } from '../database/database.ts';

interface Wanted {
  part: Part;
  name: string;
  scopes: readonly Scope[];
  /** Somebody who is there already, and gets the part. */
  accountId?: string | undefined;
}

/** A person with a token in one part, for a day. */
export async function newPerson(
  database: Database,
  now: Date,
  { part, name, scopes, accountId }: Wanted,
): Promise<{ secret: string; id: string; tokenId: string }> {
  const id = accountId ?? randomUUID();
  const { secret, apiToken } = await database.write(null, async (tx) => {
    if (accountId) await tx.query(sql`update account set parts = array_append(parts, ${part}) where id = ${id}::uuid`);
    else {
      const [givenNames = '', ...rest] = name.split(' ');
      tx.em.create(AccountEntity, {
        id,
        givenNames,
        familyName: rest.join(' '),
        displayName: name,
        parts: [part],
        createdAt: now,
      });
      await tx.em.flush();
    }
    const token = { accountId: id, part, name: 'test', scopes: [...scopes], expiresAt: new Date(now.getTime() + 86_400_000) };
    return issueApiToken(tx, token, now);
  });
  return { secret, id, tokenId: apiToken.id };
}
