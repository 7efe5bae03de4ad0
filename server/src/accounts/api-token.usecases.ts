import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Part, Scope } from '../access/viewer.ts';
import type { Tx } from '../database/database.ts';
import { type ApiToken, ApiTokenEntity } from './api-token.entity.ts';
import { hashOfSecret, newTokenSecret } from './secret.ts';

export interface NewApiToken {
  accountId: string;
  part: Part;
  name: string;
  scopes: readonly Scope[];
  expiresAt: Date;
}

/** Makes a bearer token. The secret is returned this once and kept nowhere. What may be asked for is the caller's to check. */
export function issueApiToken(tx: Tx, token: NewApiToken, now: Date): { secret: string; apiToken: ApiToken } {
  const secret = newTokenSecret();
  const apiToken = tx.em.create(ApiTokenEntity, {
    ...token,
    scopes: [...token.scopes],
    id: randomUUID(),
    tokenHash: hashOfSecret(secret),
    createdAt: now,
    lastUsedAt: null,
    revokedAt: null,
  });
  return { secret, apiToken };
}

/** Revokes one's own token; again: no change. False when the account has no such token. */
export async function revokeApiToken(tx: Tx, accountId: string, tokenId: string, now: Date): Promise<boolean> {
  const revoked = await tx.query(sql`
    update api_token set revoked_at = coalesce(revoked_at, ${now}) where id = ${tokenId} and account_id = ${accountId} returning id`);
  return revoked.length === 1;
}
