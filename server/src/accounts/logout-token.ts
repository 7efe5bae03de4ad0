import { createRemoteJWKSet, customFetch, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import type { IdentityProviderSettings } from './identity-provider-settings.ts';

/** What a provider says when it ends somebody's session at its side (OpenID Connect Back-Channel Logout 1.0). */
export interface LogoutClaims {
  issuer: string;
  /** Each counts once. */
  id: string;
  /** The session (`sid`) or the person (`sub`), of which at least one is told. */
  session: string | null;
  subject: string | null;
  /** Until when it would be taken if it came again. */
  takenUntil: Date;
}

/** The token does not stand the checks: a short code for the log, never a value of the token's. */
export class BadLogoutToken extends Error {
  override name = 'BadLogoutToken';
  constructor(readonly detail: string) {
    super(detail);
  }
}

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';
/** Signed by a key of the provider's, which only it has. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];
const maximumAgeSeconds = 5 * 60;
const toleranceSeconds = 30;

/** The keys of one provider, fetched when a token names one that is not known. */
export function keysOf(jwksUri: string, fetch: IdentityProviderSettings['fetch']) {
  return createRemoteJWKSet(new URL(jwksUri), {
    timeoutDuration: 5_000,
    cooldownDuration: 5_000,
    ...(fetch ? { [customFetch]: (url: string, options: object) => fetch(url, { ...options, body: undefined } as never) } : {}),
  });
}

/**
 * Checks a logout token: signature, issuer, audience, age, kind.
 * @throws BadLogoutToken, or what kept the keys from being fetched
 */
export async function readLogoutToken(
  token: string,
  expected: { issuer: string; clientId: string; keys: ReturnType<typeof keysOf>; now: Date },
): Promise<LogoutClaims> {
  const { payload } = await verified(token, expected);
  const { sid, sub, events, jti, iat = 0 } = payload;
  // An ID token of the same issuer for the same client is none.
  if (typeof (events as Record<string, unknown> | undefined)?.[logoutEvent] !== 'object')
    throw new BadLogoutToken('not-a-logout');
  if ('nonce' in payload) throw new BadLogoutToken('nonce');
  if (typeof jti !== 'string' || jti === '') throw new BadLogoutToken('no-jti');
  const [session, subject] = [sid, sub].map((value) => (typeof value === 'string' && value !== '' ? value : null));
  if (!session && !subject) throw new BadLogoutToken('nobody');
  return {
    issuer: expected.issuer,
    id: jti,
    session: session ?? null,
    subject: subject ?? null,
    takenUntil: new Date((iat + maximumAgeSeconds + toleranceSeconds) * 1_000),
  };
}

async function verified(
  token: string,
  { issuer, clientId, keys, now }: { issuer: string; clientId: string; keys: ReturnType<typeof keysOf>; now: Date },
): Promise<{ payload: JWTPayload }> {
  try {
    const { typ } = headerOf(token);
    if (typ !== undefined && !['logout+jwt', 'jwt'].includes(typ.toLowerCase().replace(/^application\//, '')))
      throw new BadLogoutToken('typ');
    return await jwtVerify(token, keys, {
      issuer,
      audience: clientId,
      algorithms,
      requiredClaims: ['iat', 'jti', 'events'],
      maxTokenAge: maximumAgeSeconds,
      clockTolerance: toleranceSeconds,
      currentDate: now,
    });
  } catch (error) {
    if (error instanceof errors.JWKSTimeout) throw error;
    if (error instanceof errors.JOSEError) throw new BadLogoutToken(error.code);
    // What is no token at all is told by a TypeError; what kept the keys away, by the fetch's own error.
    if (error instanceof TypeError && !('cause' in error && error.cause)) throw new BadLogoutToken('malformed');
    throw error;
  }
}

/** @throws BadLogoutToken for what has no header that can be read, whatever the reader made of it */
function headerOf(token: string) {
  try {
    return decodeProtectedHeader(token);
  } catch {
    throw new BadLogoutToken('malformed');
  }
}
