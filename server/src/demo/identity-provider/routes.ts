import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import type { CustomFetch } from 'openid-client';
import type { IdentityProviderSettings } from '../../accounts/identity-provider.ts';
import { signInPaths } from '../../accounts/sign-in.routes.ts';
import type { Clock } from '../../clock.ts';
import type { Keys } from '../../keys.ts';
import { type ProviderName, stylePath } from './pages.ts';
import { clientId, testProvider } from './provider.ts';
import { addSignInPages } from './sign-in-pages.routes.ts';
import { testSecret } from './signing-key.ts';
import { contentSecurityPolicy, style } from './style.ts';

export interface TestIdentityProviders {
  suomifi: IdentityProviderSettings;
  staff: IdentityProviderSettings;
}

interface Options {
  publicUrl: string;
  keys: Pick<Keys, 'signIn'>;
  clock: Clock;
}

const prefixOf = (name: ProviderName) => `/test-idp/${name}`;
const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};

/** Adds both test identity providers to the service, and says how sign-in reaches them. Demo only. */
export function addTestIdentityProviders(app: FastifyInstance, { publicUrl, keys, clock }: Options): TestIdentityProviders {
  const secretOf = (name: ProviderName) => testSecret(keys.signIn, `client secret at ${name}`).toString('base64url');
  const add = (name: ProviderName, redirectPath: string): IdentityProviderSettings => {
    const prefix = prefixOf(name);
    const provider = testProvider({
      name,
      publicUrl,
      prefix,
      clock,
      key: keys.signIn,
      clientSecret: secretOf(name),
      redirectUri: publicUrl + redirectPath,
      postLogoutRedirectUri: publicUrl + signInPaths.signedOut,
    });
    addSignInPages(app, { name, prefix, provider, headers: securityHeaders });
    addProtocol(app, { prefix, provider, publicUrl });
    return { issuer: publicUrl + prefix, clientId, clientSecret: secretOf(name), fetch: fetchWithin(app, publicUrl + prefix) };
  };
  app.get(stylePath, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(style),
  );
  return { suomifi: add('suomifi', signInPaths.advisor.callback), staff: add('staff', signInPaths.staff.callback) };
}

/** Hands everything else under the prefix to the provider, with the body unread. */
function addProtocol(
  app: FastifyInstance,
  { prefix, provider, publicUrl }: { prefix: string; provider: Provider; publicUrl: string },
) {
  const handle = provider.callback();
  const { host, protocol } = new URL(publicUrl);
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.all(`${prefix}/*`, async (request: FastifyRequest, reply: FastifyReply) => {
      const raw = Object.assign(request.raw, { originalUrl: request.raw.url });
      raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
      raw.headers['x-forwarded-host'] = host;
      raw.url = raw.originalUrl?.slice(prefix.length);
      for (const [header, value] of Object.entries(securityHeaders)) reply.raw.setHeader(header, value);
      reply.hijack();
      try {
        await handle(raw, reply.raw);
      } finally {
        raw.url = raw.originalUrl;
      }
    });
  });
}

/** The service reaches its own test providers without a network, so that it does not matter where PUBLIC_URL leads. */
function fetchWithin(app: FastifyInstance, issuer: string): CustomFetch {
  return async (address, { method, headers, body }) => {
    if (!address.startsWith(`${issuer}/`)) throw new Error('A test provider was asked for an address that is not its own');
    const { pathname, search } = new URL(address);
    const answer = await app.inject({
      method: method as 'GET' | 'POST',
      url: pathname + search,
      headers,
      ...(body ? { payload: String(body) } : {}),
    });
    const answered = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
    return new Response(new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers: answered });
  };
}
