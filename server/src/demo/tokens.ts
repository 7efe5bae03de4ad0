import { sql } from 'kysely';
import { type Part, scopesOfPart } from '../access/viewer.ts';
import { issueApiToken } from '../accounts/api-token.usecases.ts';
import type { Clock } from '../clock.ts';
import type { Database, Tx } from '../database/database.ts';

export interface TokenWish {
  username: string;
  /** By which one of the demo's own tokens replaces its predecessor. */
  name: string;
  /** In hours. */
  validFor: number;
}

/**
 * A bearer token with all scopes of the account's first part; undefined where no account has that username. Tokens of the same
 * name that were made before stay valid.
 */
export async function issueDemoToken(tx: Tx, { username, name, validFor }: TokenWish, now: Date): Promise<string | undefined> {
  const [account] = await tx.query(
    sql<{ id: string; part: Part }>`select id, parts[1] as part from account where username = ${username}`,
  );
  if (!account) return undefined;
  const expiresAt = new Date(now.getTime() + validFor * 3_600_000);
  const scopes = scopesOfPart[account.part];
  return issueApiToken(tx, { accountId: account.id, part: account.part, name, scopes, expiresAt }, now).secret;
}

/** The one token of this name that the person has: those of earlier starts are revoked with it. @throws Error for an unknown person */
export function replaceDemoToken(database: Database, clock: Clock, wish: TokenWish): Promise<string> {
  return database.write(null, async (tx) => {
    const now = clock.now();
    await revoke(tx, wish, now);
    const secret = await issueDemoToken(tx, wish, now);
    if (!secret) throw new Error(`There is no account with the username ${wish.username}`);
    return secret;
  });
}

/** Revokes every token of this name that the person has. */
export async function revokeDemoToken(database: Database, clock: Clock, wish: Omit<TokenWish, 'validFor'>): Promise<void> {
  await database.write(null, (tx) => revoke(tx, wish, clock.now()));
}

const revoke = (tx: Tx, { username, name }: Omit<TokenWish, 'validFor'>, now: Date) =>
  tx.query(sql`
    update api_token t set revoked_at = ${now.toISOString()}::timestamptz
    from account a where a.id = t.account_id and a.username = ${username} and t.name = ${name} and t.revoked_at is null`);
