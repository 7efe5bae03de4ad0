import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { contentSecurityPolicy } from '../identity-provider/style.ts';
import { mailPath } from './mail-path.ts';
import { type KeptMail, listPage, mailPage, noMailPage } from './pages.ts';

/** What the demo's people were sent, for whoever tries the demo. Demo only: it shows everybody's. */
export function addDemoMail(app: FastifyInstance, database: Database): void {
  const find = (where: RawBuilder<unknown>) =>
    database.read(null, (tx) =>
      tx.query(sql<KeptMail & { html: string }>`
        select message_id as "messageId", address, subject, text, html, utc_text(kept_at) as "keptAt" from kept_mail
        where ${where} order by kept_at desc, message_id limit 200`),
    );
  const send = (reply: FastifyReply, body: string) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', contentSecurityPolicy)
      .header('cache-control', 'no-store')
      .send(body);

  app.get(mailPath, async (request: FastifyRequest<{ Querystring: { to?: unknown } }>, reply) => {
    const to = typeof request.query.to === 'string' ? request.query.to : null;
    return send(reply, listPage(await find(to === null ? sql`true` : sql`address = ${to}`), to));
  });
  app.get(`${mailPath}/:id`, async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
    const [mail] = await find(sql`message_id = ${request.params.id}`);
    return mail ? send(reply, mailPage(mail)) : send(reply.code(404), noMailPage());
  });
  app.get(`${mailPath}/:id/html`, async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
    const [mail] = await find(sql`message_id = ${request.params.id}`);
    if (!mail) return send(reply.code(404), noMailPage());
    // A mail's styles stand in it; nothing else of it may do anything.
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-top-navigation")
      .header('cache-control', 'no-store')
      .send(mail.html);
  });
}
