import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Viewer } from '../access/viewer.ts';
import type { Authentication } from './authentication.ts';
import type { Cookies } from './cookies.ts';
import type { OriginIsOurs } from './origin.ts';

/** Why a request that brought credentials has no viewer. */
export type AuthProblem = 'BAD_TOKEN' | 'FOREIGN_ORIGIN';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, by session cookie or bearer token; null for nobody. */
    viewer: Viewer | null;
    /** Set when credentials were brought that do not hold: answer UNAUTHENTICATED, never as to somebody anonymous. */
    authProblem: AuthProblem | null;
  }
  interface FastifyContextConfig {
    /** The dashboard's files: who asks is not looked at, and a page that loads them by itself does not use a session. */
    isForAnybody?: boolean;
  }
}

/** Methods that only look. Everything else, with a cookie, needs our own Origin. */
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Our pages say of a request that they make by themselves (a live view reads again, a warning looks at the time) that nobody is there. */
const isUnattended = (headers: IncomingMessage['headers']) => headers['edusta-unattended'] === 'true';

interface Parts {
  authentication: Authentication;
  cookies: Cookies;
  originIsOurs: OriginIsOurs;
}

/** Sets `viewer` and `authProblem` on every request but for files. A bearer token stands alone: the cookie beside it is not looked at. */
export function addAuthentication(app: FastifyInstance, { authentication, cookies, originIsOurs }: Parts): void {
  app.decorateRequest('viewer', null);
  app.decorateRequest('authProblem', null);
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.isForAnybody) return;
    const { authorization, cookie } = request.headers;
    if (authorization !== undefined) {
      request.viewer = await authentication.viewerFromToken(authorization);
      if (!request.viewer) request.authProblem = 'BAD_TOKEN';
      return;
    }
    const secret = cookies.session(cookie);
    if (secret === undefined) return;
    if (!safeMethods.has(request.method) && !originIsOurs(request)) request.authProblem = 'FOREIGN_ORIGIN';
    else
      request.viewer = await authentication.viewerFromSession(secret, isUnattended(request.headers) ? 'unattended' : 'attended');
  });
}

/**
 * The viewer of a WebSocket upgrade, by cookie and with our own Origin, or by an `Authorization` header. Being connected, and coming back
 * after a cut, is what a page does by itself: no use of the session.
 */
export async function viewerOfUpgrade(
  request: Pick<IncomingMessage, 'headers'>,
  { authentication, cookies, originIsOurs }: Parts,
): Promise<Viewer | null> {
  const { authorization, cookie } = request.headers;
  if (authorization !== undefined) return authentication.viewerFromToken(authorization);
  const secret = cookies.session(cookie);
  return secret !== undefined && originIsOurs(request) ? authentication.viewerFromSession(secret, 'unattended') : null;
}
