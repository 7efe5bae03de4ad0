import { setTimeout as sleep } from 'node:timers/promises';
import * as oidc from 'openid-client';
import type { IdentityProviderSettings } from './identity-provider-settings.ts';
import { keysOf, type LogoutClaims, readLogoutToken } from './logout-token.ts';
import { SignInRefused } from './refusal.ts';

export type { IdentityProviderSettings };

/** What is kept between leaving for the provider and coming back. */
export interface Checks {
  state: string;
  nonce: string;
  codeVerifier: string;
}

export interface Answer {
  claims: Record<string, unknown>;
  idToken: string;
}

const attempts = 3;
const timeoutSeconds = 10;

/** An OpenID Connect provider as we use it: code flow with PKCE, state and nonce; issuer, audience and signature checked. */
export class IdentityProvider {
  private discovered: Promise<oidc.Configuration> | undefined;
  private logoutKeys: ReturnType<typeof keysOf> | undefined;

  constructor(
    private readonly settings: IdentityProviderSettings,
    private readonly redirectUri: string,
  ) {}

  /** Where to send the person, and what to remember until they are back. */
  async begin(language: string): Promise<{ location: string; checks: Checks }> {
    const configuration = await this.configuration();
    const checks = { state: oidc.randomState(), nonce: oidc.randomNonce(), codeVerifier: oidc.randomPKCECodeVerifier() };
    const location = oidc.buildAuthorizationUrl(configuration, {
      response_type: 'code',
      redirect_uri: this.redirectUri,
      scope: 'openid profile',
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(checks.codeVerifier),
      code_challenge_method: 'S256',
      ui_locales: language,
      // An idle limit would mean nothing if the provider's own session let whoever sits there straight back in.
      prompt: 'login',
    });
    return { location: location.href, checks };
  }

  /** The person's claims, from the ID token and from userinfo. `query` is that of the callback, with its `?`. */
  async finish(query: string, checks: Checks): Promise<Answer> {
    const configuration = await this.configuration();
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, new URL(query, this.redirectUri), {
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        pkceCodeVerifier: checks.codeVerifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims || !tokens.id_token) throw new SignInRefused('failed', 'no-id-token');
      const more = configuration.serverMetadata().userinfo_endpoint
        ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : {};
      // How somebody was identified is what the signed ID token says, nothing else.
      return { claims: { ...more, ...claims, acr: claims.acr }, idToken: tokens.id_token };
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Where the provider's own session ends; null when it has no such place, or is away. */
  async endSessionUrl(idToken: string | null, postLogoutRedirectUri: string): Promise<string | null> {
    try {
      const configuration = await this.configuration();
      if (!configuration.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(configuration, {
        post_logout_redirect_uri: postLogoutRedirectUri,
        ...(idToken === null ? {} : { id_token_hint: idToken }),
      }).href;
    } catch {
      return null;
    }
  }

  /** What the provider says of a session that it ended. @throws BadLogoutToken, or why its keys cannot be had */
  async logoutClaims(token: string, now: Date): Promise<LogoutClaims> {
    const { issuer, jwks_uri: jwksUri } = (await this.configuration()).serverMetadata();
    if (!jwksUri) throw new SignInRefused('provider-unavailable', 'no-keys');
    this.logoutKeys ??= keysOf(jwksUri, this.settings.fetch);
    return readLogoutToken(token, { issuer, clientId: this.settings.clientId, keys: this.logoutKeys, now });
  }

  /** Discovered when first needed, so that the service starts without its providers; one that failed is tried again next time. */
  private configuration(): Promise<oidc.Configuration> {
    this.discovered ??= this.discover().catch((error: unknown) => {
      this.discovered = undefined;
      throw new SignInRefused('provider-unavailable', codeOf(error));
    });
    return this.discovered;
  }

  private async discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret, fetch } = this.settings;
    const server = new URL(issuer);
    const insecure = fetch !== undefined || (server.protocol === 'http:' && isLoopback(server.hostname));
    for (let attempt = 1; ; attempt++) {
      try {
        return await oidc.discovery(server, clientId, undefined, clientAuthentication(clientSecret), {
          timeout: timeoutSeconds,
          // The ID token's signature is checked although it came straight from the provider: `none` is no signature.
          execute: [oidc.enableNonRepudiationChecks, ...(insecure ? [oidc.allowInsecureRequests] : [])],
          ...(fetch ? { [oidc.customFetch]: fetch } : {}),
        });
      } catch (error) {
        if (attempt === attempts) throw error;
        await sleep(150 * 2 ** attempt);
      }
    }
  }
}

/** The client's secret goes where the provider wants it: in the header unless it takes it only in the body. */
function clientAuthentication(secret: string): oidc.ClientAuth {
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(server, client, body, headers);
  };
}

function refusalOf(error: unknown): SignInRefused {
  if (error instanceof SignInRefused) return error;
  if (error instanceof oidc.AuthorizationResponseError) {
    return error.error === 'access_denied' ? new SignInRefused('cancelled') : new SignInRefused('failed', error.error);
  }
  return new SignInRefused('failed', codeOf(error));
}

/** The library's short code alone: its messages and causes may carry claims. */
function codeOf(error: unknown): string {
  const { code, error: answered, name } = error as { code?: unknown; error?: unknown; name?: unknown };
  return [code, answered, name].find((part): part is string => typeof part === 'string') ?? 'unknown';
}

const isLoopback = (hostname: string) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
