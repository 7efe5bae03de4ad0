import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** `/healthz`: the process answers. `/readyz`: it takes requests, and its database answers within two seconds. */
export function addHealth(app: FastifyInstance, database: Database): { drain(): void } {
  let draining = false;
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const answered = await Promise.race([
      database
        .read(null, (tx) => tx.query(sql`select 1`))
        .then(
          () => true,
          () => false,
        ),
      new Promise<false>((resolve) => setTimeout(resolve, 2_000, false).unref()),
    ]);
    if (draining || !answered) return reply.code(503).send({ status: draining ? 'stopping' : 'database away' });
    return { status: 'ready' };
  });
  return {
    drain: () => {
      draining = true;
    },
  };
}
