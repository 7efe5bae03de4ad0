import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { sees } from '../access/sees.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Database } from '../database/database.ts';
import { idOfType } from '../graphql/global-id.ts';
import { contentDisposition } from './content-disposition.ts';
import { documentPath } from './document.ts';
import type { FileStore } from './file-store.ts';
import { type MediaType, shownInPlace } from './media-type.ts';
import { permitted, refuse } from './permitted.ts';
import { rangeOf } from './range.ts';
import { UploadRefused } from './upload.refusal.ts';

export interface DownloadOptions {
  database: Database;
  store: FileStore;
  /** Told of content that is handed out, by the document's opaque id (R23). Neither waits nor throws. */
  onDownload?: (viewer: Viewer, documentId: string) => void;
}

interface Content {
  file_name: string;
  media_type: MediaType;
  byte_size: number;
  sha256: Buffer;
  storage_key: string;
}

type Asked = FastifyRequest<{ Params: { id: string }; Querystring: { disposition?: unknown } }>;

/** In place it is shown to our own pages alone, and runs nothing. The PDF viewers of browsers refuse to work in a sandbox. */
const inPlace = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
const policies = {
  attachment: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  pdf: `${inPlace}; object-src 'self'`,
  image: `${inPlace}; img-src 'self'; sandbox`,
};

/** The content of documents at `/documents/:id`. Needs `addAuthentication` on the same app. */
export function addDownloads(app: FastifyInstance, { database, store, onDownload }: DownloadOptions): void {
  app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers({
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': policies.attachment,
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      });
    });
    scope.route({ method: ['GET', 'HEAD'], url: `${documentPath}/:id`, handler: download });
  });

  async function download(request: Asked, reply: FastifyReply) {
    try {
      const viewer = permitted(request, 'document.download');
      const content = await find(viewer, request.params.id);
      if (!content) throw new UploadRefused('NOT_FOUND');
      if (request.method === 'GET') onDownload?.(viewer, request.params.id);
      return await send(request, reply, content);
    } catch (error) {
      if (error instanceof UploadRefused) return refuse(request, reply, error.problem);
      throw error;
    }
  }

  /** One statement, whether it is not there or not the viewer's. */
  async function find(viewer: Viewer, documentId: string): Promise<Content | undefined> {
    const id = idOfType('Document', documentId);
    const [content] = await database.read(viewer, (tx) =>
      tx.query(sql<Content>`
        select file_name, media_type, byte_size::float8 as byte_size, sha256, storage_key from document d
        where id = ${id}::uuid and completed_at is not null and discarded_at is null and scan <> 'REFUSED' and ${sees.document(viewer, sql`d`)}`),
    );
    return content;
  }

  async function send(request: Asked, reply: FastifyReply, content: Content) {
    const { byte_size: size, media_type: mediaType } = content;
    const inline = request.query.disposition === 'inline' && shownInPlace.includes(mediaType);
    const disposition = inline ? 'inline' : 'attachment';
    const etag = `"${content.sha256.toString('hex')}"`;
    reply.headers({
      'content-type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
      'content-disposition': contentDisposition(disposition, content.file_name, mediaType),
      'accept-ranges': 'bytes',
      etag,
    });
    if (disposition === 'inline') {
      reply.header('content-security-policy', mediaType === 'application/pdf' ? policies.pdf : policies.image);
      reply.header('x-frame-options', 'SAMEORIGIN');
    } else {
      reply.header('x-frame-options', 'DENY');
    }
    // RFC 9110: a range of what it was is of no use where it has changed since; HEAD has no ranges.
    const ifRange = request.headers['if-range'];
    const ranged = request.method === 'GET' && (ifRange === undefined || ifRange === etag);
    const range = ranged ? rangeOf(request.headers.range, size) : null;
    if (range === 'unsatisfiable') {
      return reply
        .code(416)
        .header('content-range', `bytes */${size}`)
        .removeHeader('content-disposition')
        .type('text/plain')
        .send();
    }
    if (range) reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`);
    reply.header('content-length', range ? range.end - range.start + 1 : size);
    if (request.method === 'HEAD') return reply.send();
    return reply.send(await store.read(content.storage_key, range ?? undefined));
  }
}
