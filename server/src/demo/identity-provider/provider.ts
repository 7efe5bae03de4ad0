import Provider, { type AccountClaims, type KoaContextWithOIDC } from 'oidc-provider';
import { staffRole } from '../../accounts/identification.ts';
import { IdentityCode } from '../../accounts/identity-code.ts';
import { languageAsked } from '../../accounts/language-asked.ts';
import type { Clock } from '../../clock.ts';
import type { Language } from '../../graphql/language.ts';
import { type DemoPerson, demoPeople } from '../people.ts';
import { memoryAdapter } from './adapter.ts';
import { errorPage, type ProviderName, signedOutPage, signOutPage } from './pages.ts';
import { signingKey, testSecret } from './signing-key.ts';

export interface TestProviderOptions {
  name: ProviderName;
  publicUrl: string;
  /** Where the provider is, under `publicUrl`. */
  prefix: string;
  clientSecret: string;
  redirectUri: string;
  postLogoutRedirectUri: string;
  key: Buffer;
  clock: Clock;
}

export const clientId = 'edusta';
const hour = 60 * 60;

/** One of the two test providers, as the protocol sees it. The pages where somebody is chosen are in `sign-in.routes.ts`. */
export function testProvider(options: TestProviderOptions): Provider {
  const { name, prefix, publicUrl, key } = options;
  const sessionCookie = `test-${name}`;
  const provider = new Provider(publicUrl + prefix, {
    adapter: memoryAdapter(() => options.clock.now().getTime()),
    jwks: { keys: [signingKey(key, name)] },
    clients: [
      {
        client_id: clientId,
        client_secret: options.clientSecret,
        redirect_uris: [options.redirectUri],
        post_logout_redirect_uris: [options.postLogoutRedirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    scopes: ['openid', 'profile'],
    // The identity code is told by userinfo alone: the ID token comes back as a hint in an address when signing out.
    claims: {
      openid: ['sub', 'acr', 'amr'],
      profile: ['given_name', 'family_name', 'urn:oid:1.2.246.21', 'personIdentifier', 'roles'],
    },
    acrValues: [...new Set([...Object.values(acrOf), staffAcr])],
    pkce: { required: () => true },
    responseTypes: ['code'],
    cookies: {
      names: { session: sessionCookie, interaction: `test-${name}-sign-in`, resume: `test-${name}-resume` },
      keys: [testSecret(key, `cookies of ${name}`).toString('base64url')],
      long: { path: prefix, httpOnly: true, sameSite: 'lax' },
      short: { path: prefix, httpOnly: true, sameSite: 'lax' },
    },
    ttl: { AccessToken: 300, AuthorizationCode: 60, IdToken: hour, Interaction: hour, Session: 8 * hour, Grant: 8 * hour },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx) => {
          const { action, xsrf } = formOf(ctx);
          ctx.body = signOutPage(languageFor(ctx), action, xsrf);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = signedOutPage(languageFor(ctx));
        },
      },
    },
    interactions: { url: (_ctx, interaction) => `${prefix}/sign-in/${interaction.uid}` },
    findAccount: (_ctx, sub) => {
      const person = demoPeople.find(({ username }) => username === sub);
      return person && { accountId: sub, claims: () => claimsOf(person, name) };
    },
    // Nobody is asked for consent: the service is the only client, and the person came from it.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client?.clientId, accountId: ctx.oidc.session?.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    clientBasedCORS: () => false,
    renderError: (ctx, { error, error_description: description }) => {
      ctx.type = 'html';
      ctx.body = errorPage(languageFor(ctx), name, error, description ?? '');
    },
  });
  // Addresses come from PUBLIC_URL, which the routes hand over as forwarded headers.
  provider.proxy = true;
  provider.use((ctx, next) => endWithHint(ctx as unknown as KoaContextWithOIDC, next, sessionCookie, prefix));
  return provider;
}

/** What each way of identifying vouches for. */
export const acrOf = {
  bank: 'http://ftn.ficora.fi/2017/loa2',
  mobile: 'http://ftn.ficora.fi/2017/loa2',
  card: 'http://ftn.ficora.fi/2017/loa3',
  eidas: 'http://eidas.europa.eu/LoA/substantial',
  weak: 'http://eidas.europa.eu/LoA/low',
} as const;
export const staffAcr = 'http://eidas.europa.eu/LoA/high';

function claimsOf(person: DemoPerson, provider: ProviderName): AccountClaims {
  const { username, givenNames, familyName, identifier, parts } = person;
  return {
    sub: username,
    given_name: givenNames,
    family_name: familyName,
    ...(identifier && { [identifier instanceof IdentityCode ? 'urn:oid:1.2.246.21' : 'personIdentifier']: identifier.reveal() }),
    ...(provider === 'staff' && { roles: parts.includes('STAFF') ? [staffRole] : [] }),
  };
}

/**
 * Signing out with an ID token of whoever is signed in here needs no question, nor does it when nobody is (after a restart): the
 * session ends and the browser goes back. The library would show a page that submits itself by script, which ours do without.
 */
async function endWithHint(ctx: KoaContextWithOIDC, next: () => Promise<void>, cookie: string, path: string): Promise<void> {
  await next();
  const { oidc } = ctx;
  if (oidc?.route !== 'end_session' || ctx.status !== 200 || !oidc.session) return;
  const hinted = oidc.entities.IdTokenHint?.payload.sub;
  const { accountId, state } = oidc.session;
  if (accountId !== undefined && accountId !== hinted) return;
  await (await oidc.provider.Session.find(oidc.session.jti))?.destroy();
  ctx.cookies.set(cookie, null, { path, overwrite: true });
  const back =
    typeof state?.postLogoutRedirectUri === 'string' ? state.postLogoutRedirectUri : `${oidc.issuer}/session/end/success`;
  ctx.status = 303;
  ctx.redirect(back);
}

function formOf(ctx: KoaContextWithOIDC): { action: string; xsrf: string } {
  const xsrf = ctx.oidc.session?.state?.secret;
  return { action: `${ctx.oidc.issuer}/session/end/confirm`, xsrf: typeof xsrf === 'string' ? xsrf : '' };
}

const languageFor = (ctx: KoaContextWithOIDC): Language =>
  languageAsked(
    typeof ctx.query.ui_locales === 'string' ? ctx.query.ui_locales.split(' ')[0] : undefined,
    ctx.get('accept-language'),
  );
