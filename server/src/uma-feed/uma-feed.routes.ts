import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { may } from '../access/access.ts';
import { sqlState } from '../database/database.ts';
import { isPassing } from '../graphql/public-error.ts';
import { type Element, readBatch, readStructured } from './cloud-event.ts';
import { FeedBusy, type UmaFeed } from './receive.usecases.ts';

const structured = 'application/cloudevents+json';
const batched = 'application/cloudevents-batch+json';
const largestBody = 5 * 1024 * 1024;
const mostEvents = 1_000;
/** Seconds until a delivery that could not be taken is worth sending again. */
const retryAfter = 2;

const problem = (reply: FastifyReply, status: number, error: string) => reply.code(status).send({ error });

/** `POST /uma/events`: who may deliver, in which form and how much; what the events come to is `UmaFeed`'s. */
export function addUmaFeed(app: FastifyInstance, feed: UmaFeed): void {
  app.register(async (routes) => {
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: largestBody }, (_request, body, done) => done(null, body));
    routes.setErrorHandler(answerError);
    routes.post('/uma/events', { onRequest: refuse, bodyLimit: largestBody }, async (request, reply) => {
      const { viewer, body } = request;
      const batch = bodyOf(request.headers['content-type'], body as Buffer | undefined);
      if (!Array.isArray(batch)) return problem(reply, batch.status, batch.error);
      if (!viewer) throw new Error('Nobody comes here without a token');
      return { results: await feed.receive(viewer, batch) };
    });
  });
}

/** Refuses before a body is read. */
async function refuse(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  if (!request.viewer) {
    reply.header('www-authenticate', 'Bearer');
    return problem(reply, 401, 'A good bearer token is needed.');
  }
  if (!may(request.viewer, 'umaFeed.write')) return problem(reply, 403, 'The token lacks the scope UMA_WRITE.');
  const type = request.headers['content-type'];
  if (mediaType(type) === null || request.headers['content-encoding'] !== undefined) {
    return problem(reply, 415, `Send ${structured} or ${batched}, in UTF-8 and not compressed.`);
  }
  return undefined;
}

/** One of the two media types, or null for any other and for any other charset than JSON's. */
function mediaType(header: string | undefined): typeof structured | typeof batched | null {
  const [type, ...parameters] = (header ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8' && charset !== 'us-ascii') return null;
  return type === structured || type === batched ? type : null;
}

/** The elements of a body, or why it is not taken. */
function bodyOf(type: string | undefined, body: Buffer | undefined): Element[] | { status: number; error: string } {
  const bad = (error: string) => ({ status: 400, error });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body ?? Buffer.alloc(0));
    if (mediaType(type) === structured) return readStructured(text) ?? bad('The body is not a JSON object.');
    return readBatch(text, mostEvents) ?? bad('The body is not a JSON array.');
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return bad('The body is not JSON in UTF-8.');
    if (error instanceof RangeError) return { status: 413, error: `A batch has at most ${mostEvents} events.` };
    throw error;
  }
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): unknown {
  if (error.statusCode === 413) return problem(reply, 413, 'A body has at most 5 MiB.');
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return problem(reply, error.statusCode, 'The request cannot be read.');
  if (error instanceof FeedBusy || isPassing(error)) {
    reply.header('retry-after', String(retryAfter));
    return problem(reply, 503, 'The delivery could not be taken now, and nothing of it is stored. Send it again.');
  }
  // The message may repeat what was sent: personal data stays out of the log.
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  request.log.error({ name: error.name, code: sqlState(error) ?? error.code, frames }, 'A delivery of UMA failed');
  return problem(reply, 500, 'The delivery failed, and nothing of it is stored.');
}
