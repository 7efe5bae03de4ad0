import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { may } from '../access/access.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Cursors } from '../case-events/cursor.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';

interface Options {
  database: Database;
  clock: Clock;
  cursors: Cursors;
}

interface OutboxRow {
  position: string;
  id: string;
  type: string;
  subject: string;
  time: string;
  data: Record<string, unknown>;
}

interface OutboxReceipt {
  id: string;
  result: 'confirmed' | 'refused';
  reason: string | null;
}

const largestPage = 500;
const mostReceipts = 1_000;
const source = 'urn:migri:edusta';

/**
 * The way back: what this service received or decided, fetched and confirmed by UMA (uma-feed's README). What UMA refused waits for staff,
 * not for UMA: it is not given out again until they send it again.
 */
export function addUmaOutbox(app: FastifyInstance, { database, clock, cursors }: Options): void {
  app.get(
    '/uma/outbox',
    { onRequest: refuse },
    async (request: FastifyRequest<{ Querystring: Record<string, unknown> }>, reply) => {
      const { after, limit = String(largestPage) } = request.query;
      const size = typeof limit === 'string' && /^\d{1,3}$/.test(limit) ? Number(limit) : 0;
      if (size < 1 || size > largestPage) return problem(reply, 400, `limit is from 1 to ${largestPage}.`);
      const position = after === undefined ? null : typeof after === 'string' ? cursors.decode(after) : null;
      if (after !== undefined && position === null) return problem(reply, 400, 'after is no cursor of this outbox.');
      const rows = await database.read(request.viewer, (tx) =>
        tx.query(sql<OutboxRow>`
        select o.position::text as position, id, type, subject, utc_text(o.time) as time, data from uma_outbox o
        where ${position === null ? sql`confirmed_at is null and refused_at is null` : sql`o.position > ${position}::bigint`}
        order by o.position limit ${size}`),
      );
      return (
        reply
          .type('application/cloudevents-batch+json')
          // Of people: kept by nobody on the way.
          .header('cache-control', 'no-store')
          .send(JSON.stringify(rows.map((row) => cloudEvent(row, cursors))))
      );
    },
  );

  app.post('/uma/outbox/receipts', { onRequest: refuse, bodyLimit: 1024 * 1024 }, async (request, reply) => {
    const receipts = receiptsOf(request.body);
    if (!receipts)
      return problem(
        reply,
        400,
        `Send {"receipts": [{"id", "result": "confirmed" | "refused", "reason"}]}, at most ${mostReceipts}.`,
      );
    await database.write(request.viewer, (tx) =>
      // A confirmed one stays confirmed; a refused one may be confirmed later.
      tx.query(sql`
        update uma_outbox o set
          confirmed_at = case when r.result = 'confirmed' then ${clock.now()}::timestamptz end,
          refused_at = case when r.result = 'refused' then ${clock.now()}::timestamptz end,
          refusal_reason = case when r.result = 'refused' then r.reason end
        from (select distinct on (id) * from jsonb_to_recordset(${JSON.stringify(receipts.map((each, ordinal) => ({ ...each, ordinal })))}::jsonb)
          as r(id uuid, result text, reason text, ordinal int) order by id, ordinal desc) r
        where o.id = r.id and o.confirmed_at is null`),
    );
    return { results: receipts.map(({ id }) => ({ id, result: 'noted' })) };
  });
}

const problem = (reply: FastifyReply, status: number, error: string) => reply.code(status).send({ error });

async function refuse(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const viewer: Viewer | null = request.viewer;
  if (!viewer) return problem(reply.header('www-authenticate', 'Bearer'), 401, 'A good bearer token is needed.');
  if (!may(viewer, 'umaOutbox.read')) return problem(reply, 403, 'The token lacks the scope UMA_READ.');
  return undefined;
}

function cloudEvent({ position, data, ...attributes }: OutboxRow, cursors: Cursors) {
  return {
    specversion: '1.0',
    ...attributes,
    source,
    datacontenttype: 'application/json',
    cursor: cursors.encode(BigInt(position)),
    data,
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function receiptsOf(body: unknown): OutboxReceipt[] | null {
  const { receipts } = (body ?? {}) as { receipts?: unknown };
  if (!Array.isArray(receipts) || receipts.length > mostReceipts) return null;
  const read: OutboxReceipt[] = [];
  for (const each of receipts as Partial<OutboxReceipt>[]) {
    const reason = each?.reason ?? null;
    if (typeof each?.id !== 'string' || (each.result !== 'confirmed' && each.result !== 'refused')) return null;
    if (reason !== null && typeof reason !== 'string') return null;
    // An id that is none of ours confirms nothing, like one that is not there.
    if (uuid.test(each.id)) read.push({ id: each.id, result: each.result, reason: reason === null ? null : keptReason(reason) });
  }
  return read;
}

/** What is kept of a reason: what PostgreSQL can keep, and not more than a person reads. Cut first: a cut may halve a pair. */
const keptReason = (text: string) => text.replaceAll('\0', '').slice(0, 2_000).toWellFormed();
