import { sql } from 'kysely';
import { type Part, scopesOfPart } from '../access/viewer.ts';
import { issueApiToken } from '../accounts/api-token.usecases.ts';
import type { Clock } from '../clock.ts';
import type { Database, Tx } from '../database/database.ts';

export interface TokenWish {
  /** What it is for, as its owner reads it. */
  name: string;
  validForHours: number;
  /** The first of the person's parts where it is left out. */
  part?: Part;
}

/**
 * A bearer token for each person, with all scopes of the part that it acts in. Tokens that were made before stay valid.
 * @returns the secrets by username; a username that no account has, or has without that part, is left out
 */
export async function issueDemoTokens(
  tx: Tx,
  usernames: readonly string[],
  { name, validForHours, part: wished }: TokenWish,
  now: Date,
): Promise<Map<string, string>> {
  const accounts = await tx.query(sql<{ id: string; username: string; part: Part }>`
    select id, username, coalesce(${wished ?? null}::text, parts[1]) as part from account
    where username = any(${[...usernames]}::text[]) and coalesce(${wished ?? null}::text, parts[1]) = any(parts)
    order by username`);
  const expiresAt = new Date(now.getTime() + validForHours * 3_600_000);
  return new Map(
    accounts.map(({ id, username, part }) => {
      const { secret } = issueApiToken(tx, { accountId: id, part, name, scopes: scopesOfPart[part], expiresAt }, now);
      return [username, secret];
    }),
  );
}

/** The one token of this name that the person has: those of earlier starts are revoked with it. @throws Error for an unknown person */
export function replaceDemoToken(database: Database, clock: Clock, username: string, wish: TokenWish): Promise<string> {
  return database.write(null, async (tx) => {
    const now = clock.now();
    await revoke(tx, [username], wish.name, now);
    const secret = (await issueDemoTokens(tx, [username], wish, now)).get(username);
    if (!secret) throw new Error(`No account has the username ${username}`);
    return secret;
  });
}

/** Revokes every token of this name that these people have. */
export async function revokeDemoTokens(database: Database, clock: Clock, usernames: string[], name: string): Promise<void> {
  await database.write(null, (tx) => revoke(tx, usernames, name, clock.now()));
}

const revoke = (tx: Tx, usernames: string[], name: string, now: Date) =>
  tx.query(sql`
    update api_token t set revoked_at = ${now.toISOString()}::timestamptz
    from account a
    where a.id = t.account_id and a.username = any(${usernames}::text[]) and t.name = ${name} and t.revoked_at is null`);
