import type { FastifyInstance } from 'fastify';

/** A route's address as what paths of it look like. */
const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:[A-Za-z]+/g, '[^/]+')
      .replace(/\*/g, '.*')}$`,
  );

/**
 * Where there is something, a method that it does not take is answered 405 with those that it does (RFC 9110, 15.5.6): for a path that is
 * there, 404 would be a lie. Call it before any route is added.
 */
export function addAllowedMethods(app: FastifyInstance): void {
  const routes = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    const route = routes.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    for (const each of [method].flat()) route.methods.add(each);
    routes.set(url, route);
  });
  app.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return;
    const path = request.url.split('?')[0] ?? '';
    const allowed = new Set(
      [...routes.values()].filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => [...methods]),
    );
    if (allowed.size === 0 || allowed.has(request.method)) return;
    await reply
      .code(405)
      .header('allow', [...allowed].sort().join(', '))
      .send({ error: 'This cannot be done here.' });
  });
}
