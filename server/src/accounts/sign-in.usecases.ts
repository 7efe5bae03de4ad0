import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Part } from '../access/viewer.ts';
import type { Tx } from '../database/database.ts';
import type { Keys } from '../keys.ts';
import type { Identification, Person } from './identification.ts';
import { encryptIdentityCode, IdentityCode, type PersonIdentifier, personKey } from './identity-code.ts';
import type { LogoutClaims } from './logout-token.ts';
import { hashOfSecret, newSessionSecret } from './secret.ts';
import { SessionEntity } from './session.entity.ts';
import { endsAtLatest } from './session.ts';

/**
 * Signs a person in: their account is found or made by the person key (R1), the part added, a session of a new id made, and the
 * one that this browser had before is over. Returns the session's secret, which is kept nowhere.
 */
export async function signIn(
  tx: Tx,
  keys: Pick<Keys, 'personKey' | 'identityCode'>,
  identification: Identification,
  previousSecret: string | undefined,
  now: Date,
): Promise<{ secret: string; accountId: string }> {
  const { person, part } = identification;
  const accountId = await foundOrMade(tx, keys, person, part, now);
  if (previousSecret !== undefined) await endSession(tx, previousSecret, now);
  const secret = newSessionSecret();
  tx.em.create(SessionEntity, {
    id: randomUUID(),
    tokenHash: hashOfSecret(secret),
    accountId,
    part,
    provider: identification.provider,
    acr: identification.acr,
    subject: identification.subject,
    providerSession: identification.providerSession,
    idToken: identification.idToken,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: endsAtLatest(now),
    revokedAt: null,
  });
  return { secret, accountId };
}

/** What is needed to end the provider's side too. */
export interface EndedSession {
  provider: string;
  id_token: string | null;
}

/** Revokes the session of this secret; undefined when there was none, or it was over already. */
export async function endSession(tx: Tx, secret: string, now: Date): Promise<EndedSession | undefined> {
  const [ended] = await tx.query(sql<EndedSession>`
    update session set revoked_at = ${now} where token_hash = ${hashOfSecret(secret)} and revoked_at is null
    returning provider, id_token`);
  return ended;
}

/**
 * Ends the sessions that the provider names: by its own name for the session; by the person, where it tells no session, or where ours was
 * made without learning its name. @returns false for a token that has been taken before, with nothing done
 */
export async function endSessionsByProvider(
  tx: Tx,
  keys: Pick<Keys, 'personKey'>,
  provider: string,
  { issuer, id, session, subject, takenUntil }: LogoutClaims,
  now: Date,
): Promise<boolean> {
  const idHash = createHash('sha256').update(`${issuer}\0${id}`).digest();
  const taken = await tx.query(sql`
    insert into logout_token (id_hash, expires_at) values (${idHash}, ${takenUntil}) on conflict do nothing returning 1`);
  if (taken.length === 0) return false;
  // Some providers use the identity code itself as the subject: such a person is found by their key, and the code is kept nowhere.
  const code = subject ? IdentityCode.parse(subject) : null;
  const person = code
    ? sql`s.account_id = (select id from account where person_key = ${personKey(keys.personKey, code)})`
    : sql`(s.subject <> '' and s.subject = ${subject})`;
  await tx.query(sql`
    update session s set revoked_at = ${now}
    where s.provider = ${provider} and s.revoked_at is null and case when ${session}::text is null then ${person}
      else s.provider_session = ${session} or (s.provider_session is null and ${person}) end`);
  return true;
}

/** Whoever the staff provider no longer gives a role loses the part, and with it every session and token in it. */
export async function takePartAway(
  tx: Tx,
  keys: Pick<Keys, 'personKey'>,
  identifier: PersonIdentifier,
  part: Part,
): Promise<void> {
  await tx.query(sql`
    update account set parts = array_remove(parts, ${part})
    where person_key = ${personKey(keys.personKey, identifier)} and ${part} = any(parts)`);
}

/** One statement, so that two sign-ins at once make one account. */
async function foundOrMade(
  tx: Tx,
  keys: Pick<Keys, 'personKey' | 'identityCode'>,
  { identifier, givenNames, familyName }: Person,
  part: Part,
  now: Date,
): Promise<string> {
  const key = personKey(keys.personKey, identifier);
  const identityCode = identifier instanceof IdentityCode ? encryptIdentityCode(keys.identityCode, identifier, key) : null;
  const [account] = await tx.query(sql<{ id: string }>`
    insert into account (id, person_key, identity_code, given_names, family_name, display_name, parts, created_at)
    values (${randomUUID()}, ${key}, ${identityCode}, ${givenNames}, ${familyName}, ${`${givenNames} ${familyName}`},
      ${[part]}::text[], ${now})
    on conflict (person_key) do update set
      given_names = excluded.given_names, family_name = excluded.family_name, display_name = excluded.display_name,
      identity_code = coalesce(account.identity_code, excluded.identity_code),
      parts = case when excluded.parts <@ account.parts then account.parts else account.parts || excluded.parts end
    returning id`);
  if (!account) throw new Error('An upsert gave no account');
  return account.id;
}
