import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { readBounce } from './bounce.ts';
import { markFailed } from './notice.queries.ts';

interface Options {
  database: Database;
  clock: Clock;
  key: Buffer;
}

/**
 * Mails that came back: the mail server posts each to here as it came. The mark in the address to which it came back says that it is
 * about a mail of ours, and who posts it proves no more: another can at most say again what that one said.
 */
export function addBounces(app: FastifyInstance, { database, clock, key }: Options): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 256 * 1024 }, (_request, body, done) => done(null, body));
    scope.post('/mail/bounces', async (request, reply) => {
      const id = readBounce(key, Buffer.isBuffer(request.body) ? request.body.toString('latin1') : '');
      if (id)
        await database.write(null, async (tx) => {
          const [notice] = await tx.query(sql<{ accountId: string; address: string | null }>`
            select n.account_id as "accountId", s.address from notice n join notice_settings s on s.account_id = n.account_id
            where n.id = ${id}::uuid and n.outcome = 'SENT' and n.sent_to = encode(sha256(convert_to(s.address, 'UTF8')), 'hex')`);
          if (notice?.address) await markFailed(tx, notice.accountId, notice.address, 'BOUNCED', clock.now());
        });
      // Alike whatever it was: nobody learns which mails there are.
      return reply.code(204).send();
    });
  });
}
