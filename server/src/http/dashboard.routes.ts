import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The built client: hashed assets for ever, and its one page for every path that a person may open. */
export async function addDashboard(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('/', async (_request, reply) => reply.type('text/plain').send('The dashboard has not been built.\n'));
    return;
  }
  // Twice: here for `sendFile`, and below, in a room of their own, for the files that are marked as anybody's.
  await app.register(fastifyStatic, { root: folder, serve: false });
  await app.register(async (files) => {
    files.addHook('onRoute', (route) => {
      route.config = { ...route.config, isForAnybody: true };
    });
    await files.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: false,
      decorateReply: false,
      setHeaders: (reply, path) => {
        const hashed = path.includes('/assets/');
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  });
  app.setNotFoundHandler(async (request, reply) => {
    const opened = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (opened || request.url === '/') return reply.header('cache-control', 'no-cache').type('text/html').sendFile('index.html');
    return reply.code(404).send({ error: 'There is nothing here.' });
  });
  app.get('/', async (_request, reply) => reply.header('cache-control', 'no-cache').sendFile('index.html'));
}
