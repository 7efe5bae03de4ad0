import { randomUUID } from 'node:crypto';
import { ERRORS, Metadata, Server } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { idOfType, toGlobalId } from '../graphql/global-id.ts';
import { fileName, maximumUploadBytes, uploadPath } from './document.ts';
import type { DocumentStores } from './document-stores.ts';
import { declaredMediaType, nameFits } from './media-type.ts';
import { permitted, refuse } from './permitted.ts';
import { bodyOf, drain, hasBody } from './request-body.ts';
import { UploadLocker } from './upload.lock.ts';
import { type UploadProblem, UploadRefused } from './upload.refusal.ts';
import { UploadStore } from './upload.store.ts';

export interface UploadOptions extends DocumentStores {
  /** How the world reaches the service, without a slash at the end. */
  publicUrl: string;
}

const contentType = 'application/offset+octet-stream';
/** How long a request that holds an upload may go on when another one wants it. */
const lockDrainMs = 1_500;

/** Uploads by tus 1.0 at `/files`. Needs `addAuthentication` on the same app. */
export function addUploads(app: FastifyInstance, options: UploadOptions): void {
  const locker = new UploadLocker(options.database);

  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Content is never parsed: the handler reads it as it comes.
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    });
    scope.addHook('onResponse', async (request) => drain(request.raw));
    for (const url of [uploadPath, `${uploadPath}/`]) {
      scope.route({ method: 'OPTIONS', url, handler: describe });
      scope.route({ method: 'POST', url, handler: receive });
    }
    scope.route({ method: 'OPTIONS', url: `${uploadPath}/:id`, handler: describe });
    scope.route({ method: ['HEAD', 'PATCH', 'DELETE'], url: `${uploadPath}/:id`, handler: receive });
    // Content is read at `/documents`, by those who may: there is nothing to get here.
    scope.get(`${uploadPath}/*`, { exposeHeadRoute: false }, (request, reply) => refuse(request, reply, 'NOT_FOUND'));
    scope.get(uploadPath, { exposeHeadRoute: false }, (request, reply) => refuse(request, reply, 'NOT_FOUND'));
  });

  function describe(_request: FastifyRequest, reply: FastifyReply) {
    const { extensions } = new UploadStore(options, '');
    return reply
      .code(204)
      .headers({
        'tus-resumable': '1.0.0',
        'tus-version': '1.0.0',
        'tus-extension': extensions.join(','),
        'tus-max-size': String(maximumUploadBytes),
      })
      .send();
  }

  async function receive(request: FastifyRequest, reply: FastifyReply) {
    try {
      const viewer = permitted(request, 'document.upload');
      const metadata = checked(request, reply);
      const store = new UploadStore(options, viewer.accountId);
      return await answer(reply, await handle(request, store, metadata), store);
    } catch (error) {
      if (error instanceof UploadRefused) return refuse(request, reply.header('tus-resumable', '1.0.0'), error.problem);
      throw error;
    }
  }

  /** Lets tus handle it. @throws UploadRefused, or what went wrong on our side */
  async function handle(
    request: FastifyRequest,
    store: UploadStore,
    metadata: Record<string, string> | undefined,
  ): Promise<Response> {
    let failure: Error | undefined;
    const server = new Server({
      path: uploadPath,
      datastore: store,
      locker,
      lockDrainTimeout: lockDrainMs,
      maxSize: maximumUploadBytes,
      allowedOrigins: () => false,
      namingFunction: () => toGlobalId('Document', randomUUID()),
      generateUrl: (_request, { id }) => `${options.publicUrl}${uploadPath}/${id}`,
      getFileIdFromRequest: (_request, id) => (idOfType('Document', id) ? id : undefined),
      // Before the lock: nobody may hold up, or end, what is not theirs.
      onIncomingRequest: async ({ method }, id) => {
        if (method !== 'POST') await store.get(id);
      },
      onUploadCreate: async () => (metadata ? { metadata } : {}),
      onResponseError: (_request, error) => {
        const problem = problemOf(error, store);
        if (problem) failure = new UploadRefused(problem);
        else if (error instanceof Error) failure = error;
        return undefined;
      },
    });
    const response = await server.handleWeb(asWebRequest(request, options.publicUrl));
    if (failure) throw failure;
    return response;
  }
}

/** What can be refused before a byte is read. @returns the metadata of a new upload, as it is kept. @throws UploadRefused */
function checked(request: FastifyRequest, reply: FastifyReply): Record<string, string> | undefined {
  const { headers, method } = request;
  if (headers['tus-resumable'] !== '1.0.0') {
    reply.header('tus-version', '1.0.0');
    throw new UploadRefused('VERSION');
  }
  if (hasBody(request.raw) && headers['content-type'] !== contentType) throw new UploadRefused('CONTENT_TYPE');
  const length = Number(headers['content-length'] ?? 0);
  if (length > maximumUploadBytes) throw new UploadRefused('TOO_LARGE');
  if (method !== 'POST') return undefined;
  // One that is no number is for tus to refuse.
  const declared = /^\d+$/.test(String(headers['upload-length'])) ? Number(headers['upload-length']) : Number.NaN;
  if (declared === 0) throw new UploadRefused('EMPTY');
  if (declared > maximumUploadBytes) throw new UploadRefused('TOO_LARGE');
  if (length > declared) throw new UploadRefused('LONGER_THAN_DECLARED');
  const { filename, filetype } = metadataOf(headers['upload-metadata']);
  if (!filename || !filetype) throw new UploadRefused('METADATA_REQUIRED');
  const name = fileName(filename);
  if (!name) throw new UploadRefused('BAD_NAME');
  const type = declaredMediaType(filetype);
  if (!type) throw new UploadRefused('TYPE_NOT_ALLOWED');
  // Told before a byte is sent; judged again with the content.
  if (!nameFits(name, type)) throw new UploadRefused('WRONG_ENDING');
  return { filename: name, filetype: type };
}

function metadataOf(header: unknown): Record<string, string | null> {
  if (typeof header !== 'string' || header.trim() === '') return {};
  try {
    return Metadata.parse(header);
  } catch {
    throw new UploadRefused('BAD_METADATA');
  }
}

/** An error of tus in our words; null for what tus says well enough, and for what is our fault. */
function problemOf(error: object, store: UploadStore): UploadProblem | null {
  if (error instanceof UploadRefused) return error.problem;
  if (error === ERRORS.FILE_NOT_FOUND || error === ERRORS.FILE_NO_LONGER_EXISTS) return 'NOT_FOUND';
  if (error === ERRORS.ERR_LOCK_TIMEOUT || error === ERRORS.ABORTED) return 'BUSY';
  if ((error as { status_code?: number }).status_code !== ERRORS.ERR_SIZE_EXCEEDED.status_code) return null;
  return store.current?.byte_size == null || error === ERRORS.ERR_MAX_SIZE_EXCEEDED ? 'TOO_LARGE' : 'LONGER_THAN_DECLARED';
}

const passedOn = /^(tus-resumable|content-length|upload-.*)$/;

function asWebRequest(request: FastifyRequest, publicUrl: string): Request {
  const { raw, method } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw.headers)) {
    if (typeof value === 'string' && passedOn.test(name)) headers.set(name, value);
  }
  const url = new URL(request.url, publicUrl);
  url.search = '';
  if (method !== 'POST' && method !== 'PATCH') return new Request(url, { method, headers });
  if (raw.headers['content-type'] === contentType) headers.set('content-type', contentType);
  const body = hasBody(raw) ? bodyOf(raw) : null;
  return new Request(url, { method, headers, body, ...(body && { duplex: 'half' }) } as RequestInit);
}

async function answer(reply: FastifyReply, response: Response, store: UploadStore) {
  const text = await response.text();
  for (const [name, value] of response.headers) {
    if (name !== 'content-length' && name !== 'connection') reply.header(name, value);
  }
  if (store.current?.is_complete) reply.header('x-scan', store.current.scan);
  if (store.expiresAt) reply.header('upload-expires', store.expiresAt.toUTCString());
  return reply.code(response.status).send(text || undefined);
}
