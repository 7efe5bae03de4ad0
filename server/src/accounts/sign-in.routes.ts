import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Keys } from '../keys.ts';
import type { Cookies } from './cookies.ts';
import { type Identification, identificationFrom, isStaff } from './identification.ts';
import { IdentityProvider, type IdentityProviderSettings } from './identity-provider.ts';
import { languageAsked } from './language-asked.ts';
import type { OriginIsOurs } from './origin.ts';
import { addProviderSignOut } from './provider-sign-out.routes.ts';
import { SignInRefused } from './refusal.ts';
import { returnPath } from './return-to.ts';
import { endSession, signIn, takePartAway } from './sign-in.usecases.ts';
import { openSignIn, sealSignIn, signInLimitMs } from './sign-in-state.ts';

export interface SignInOptions {
  database: Database;
  clock: Clock;
  keys: Pick<Keys, 'personKey' | 'identityCode' | 'signIn'>;
  cookies: Cookies;
  originIsOurs: OriginIsOurs;
  /** How the world reaches the service, without a slash at the end. */
  publicUrl: string;
  providers: { advisor: IdentityProviderSettings; staff: IdentityProviderSettings };
}

type Asked = FastifyRequest<{ Querystring: Record<string, unknown> }>;

/** Where the providers may send a person back to: to be registered with each. */
export const signInPaths = {
  advisor: { begin: '/auth/sign-in', callback: '/auth/callback' },
  staff: { begin: '/auth/staff/sign-in', callback: '/auth/staff/callback' },
  signedOut: '/auth/signed-out',
} as const;

const partOf = { advisor: 'ADVISOR', staff: 'STAFF' } as const satisfies Record<string, Identification['part']>;
type ProviderName = keyof typeof partOf;

/** Signing in by OpenID Connect and out again. Routes only: who asks is set by `addAuthentication`. */
export function addSignIn(app: FastifyInstance, options: SignInOptions): void {
  const { publicUrl, cookies } = options;
  const providers = {
    advisor: new IdentityProvider(options.providers.advisor, publicUrl + signInPaths.advisor.callback),
    staff: new IdentityProvider(options.providers.staff, publicUrl + signInPaths.staff.callback),
  };

  addProviderSignOut(app, { ...options, providers });

  app.register(async (scope) => {
    // A form without fields: nothing in the body is of interest.
    scope.addContentTypeParser('application/x-www-form-urlencoded', (_request, payload, done) => {
      payload.resume();
      done(null);
    });
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    });
    for (const name of ['advisor', 'staff'] as const) {
      scope.get(signInPaths[name].begin, (request: Asked, reply) => begin(name, request, reply));
      scope.get(signInPaths[name].callback, (request: Asked, reply) => finish(name, request, reply));
    }
    scope.post('/auth/sign-out', signOut);
    scope.get(signInPaths.signedOut, (_request, reply) => reply.redirect('/sign-in?signedOut=true', 303));
  });

  async function begin(name: ProviderName, request: Asked, reply: FastifyReply) {
    const elsewhere = publicAddressOf(request, publicUrl);
    if (elsewhere) return reply.redirect(elsewhere, 303);
    const language = languageAsked(request.query.language, request.headers['accept-language']);
    try {
      const { location, checks } = await providers[name].begin(language);
      const sealed = sealSignIn(options.keys.signIn, {
        ...checks,
        provider: name,
        returnTo: returnPath(request.query.returnTo, publicUrl),
        language,
        startedAt: options.clock.now().getTime(),
      });
      return reply.header('set-cookie', cookies.setSignIn(checks.state, sealed, signInLimitMs / 1000)).redirect(location, 303);
    } catch (error) {
      return refuse(request, reply, name, error);
    }
  }

  async function finish(name: ProviderName, request: Asked, reply: FastifyReply) {
    try {
      const state = typeof request.query.state === 'string' ? request.query.state : '';
      const sealed = cookies.signIn(request.headers.cookie, state);
      const begun = sealed === undefined ? null : openSignIn(options.keys.signIn, sealed, options.clock.now());
      if (begun?.provider !== name) throw new SignInRefused('expired');
      reply.header('set-cookie', cookies.clearSignIn(state));
      const { claims, idToken } = await providers[name].finish(new URL(request.url, publicUrl).search, begun);
      const identification = identificationFrom(claims, idToken, { name, part: partOf[name] });
      if (name === 'staff' && !isStaff(claims)) {
        await options.database.write(null, (tx) => takePartAway(tx, options.keys, identification.person.identifier, 'STAFF'));
        throw new SignInRefused('no-role');
      }
      const previous = cookies.session(request.headers.cookie);
      const { secret } = await options.database.write(null, (tx) =>
        signIn(tx, options.keys, identification, previous, options.clock.now()),
      );
      return reply.header('set-cookie', cookies.setSession(secret)).redirect(begun.returnTo, 303);
    } catch (error) {
      return refuse(request, reply, name, error);
    }
  }

  /** Ends our session, then sends the browser on to end the provider's: by redirect, or as `{ location }` for a script. */
  async function signOut(request: FastifyRequest, reply: FastifyReply) {
    if (!options.originIsOurs(request)) return reply.code(403).send({ error: 'Sign-out comes from our own pages only' });
    const secret = cookies.session(request.headers.cookie);
    const ended = secret && (await options.database.write(null, (tx) => endSession(tx, secret, options.clock.now())));
    reply.header('set-cookie', cookies.clearSession());
    const signedOut = publicUrl + signInPaths.signedOut;
    const provider = ended && (ended.provider === 'advisor' || ended.provider === 'staff') ? providers[ended.provider] : null;
    const location = (provider && ended && (await provider.endSessionUrl(ended.id_token, signedOut))) || signedOut;
    return request.headers.accept?.includes('application/json') ? reply.send({ location }) : reply.redirect(location, 303);
  }

  function refuse(request: Asked, reply: FastifyReply, provider: ProviderName, error: unknown) {
    if (!(error instanceof SignInRefused)) throw error;
    request.log.info({ provider, refusal: error.refusal, detail: error.detail }, 'sign-in refused');
    return reply.redirect(`/sign-in?error=${error.refusal}${provider === 'staff' ? '&part=staff' : ''}`, 303);
  }
}

/**
 * Cookies of `127.0.0.1` do not reach `localhost`, to which the provider sends the person back: whoever opened the service by
 * another loopback name begins by its own. Null when the request is where it should be.
 */
function publicAddressOf(request: FastifyRequest, publicUrl: string): string | null {
  const target = new URL(publicUrl);
  const asked = URL.parse(`${target.protocol}//${request.headers.host}`);
  const isLoopback = (hostname: string) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (!asked || asked.port !== target.port || asked.hostname === target.hostname) return null;
  return isLoopback(asked.hostname) && isLoopback(target.hostname) ? publicUrl + request.url : null;
}
