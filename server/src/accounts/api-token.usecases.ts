import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { allowed } from '../access/access.ts';
import type { Part, Scope, Viewer } from '../access/viewer.ts';
import type { Tx } from '../database/database.ts';
import { Refusal } from '../graphql/user-error.ts';
import { type ApiToken, ApiTokenEntity } from './api-token.entity.ts';
import { type TokenWish, wishProblems } from './api-token.ts';
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

/**
 * Makes a token for whoever asks, in the part that they play, for no scope that they lack.
 * @throws Refusal for what can be mended
 */
export function createApiToken(tx: Tx, viewer: Viewer, wish: TokenWish, now: Date): { id: string; secret: string } {
  const problems = wishProblems(wish, viewer.scopes, now);
  if (problems.length > 0) throw new Refusal(...problems);
  const { accountId, part } = viewer;
  const scopes = [...new Set(wish.scopes)];
  const { secret, apiToken } = issueApiToken(tx, { ...wish, name: wish.name.trim(), scopes, accountId, part }, now);
  return { id: apiToken.id, secret };
}

/** Revokes one's own token; again: no change. @returns its id @throws Refusal NOT_FOUND, alike for what is not there and another's */
export async function revokeApiToken(tx: Tx, viewer: Viewer, tokenId: string | null, now: Date): Promise<string> {
  const [revoked] = await tx.query(sql<{ id: string }>`
    update api_token t set revoked_at = coalesce(revoked_at, ${now})
    where id = ${tokenId}::uuid and ${allowed(viewer, 'apiToken.revoke', sql`t`)} returning id`);
  if (!revoked) throw new Refusal({ code: 'NOT_FOUND', field: 'id' });
  return revoked.id;
}
