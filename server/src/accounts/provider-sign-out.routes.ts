import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Keys } from '../keys.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { BadLogoutToken } from './logout-token.ts';
import { endSessionsByProvider } from './sign-in.usecases.ts';

interface Options {
  database: Database;
  clock: Clock;
  keys: Pick<Keys, 'personKey'>;
  providers: Record<'advisor' | 'staff', IdentityProvider>;
}

/** Where each provider says that it has ended a session: to be registered with it as the back-channel logout URI. */
export const providerSignOutPaths = { advisor: '/auth/back-channel-logout', staff: '/auth/staff/back-channel-logout' } as const;

const largestBody = 16 * 1024;

/**
 * Sign-out that the provider starts: it posts a signed token, and the sessions that it names end at once. No cookie and no Origin: the
 * provider's server calls, and its signature is what counts.
 */
export function addProviderSignOut(app: FastifyInstance, { database, clock, keys, providers }: Options): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: largestBody },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });
    for (const name of ['advisor', 'staff'] as const) {
      scope.post(providerSignOutPaths[name], (request, reply) => signOut(name, request, reply));
    }
  });

  async function signOut(name: 'advisor' | 'staff', request: FastifyRequest, reply: FastifyReply) {
    const token = request.body instanceof URLSearchParams ? request.body.get('logout_token') : null;
    try {
      if (!token) throw new BadLogoutToken('no-token');
      const now = clock.now();
      const claims = await providers[name].logoutClaims(token, now);
      const isNew = await database.write(null, (tx) => endSessionsByProvider(tx, keys, name, claims, now));
      if (!isNew) throw new BadLogoutToken('replayed');
      return reply.code(200).send();
    } catch (error) {
      if (error instanceof BadLogoutToken) {
        request.log.info({ provider: name, detail: error.detail }, 'sign-out by the provider refused');
        return reply.code(400).send({ error: 'invalid_request' });
      }
      request.log.warn({ provider: name }, 'sign-out by the provider could not be checked');
      return reply.code(503).header('retry-after', '2').send({ error: 'temporarily_unavailable' });
    }
  }
}
