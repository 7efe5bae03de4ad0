import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { ZipFile } from 'yazl';
import { may } from '../access/access.ts';
import { sees } from '../access/sees.ts';
import type { Viewer } from '../access/viewer.ts';
import { idOfType, toGlobalId } from '../graphql/global-id.ts';
import type { DownloadOptions } from './download.routes.ts';
import type { MediaType } from './media-type.ts';
import { permitted, refuse } from './permitted.ts';
import { UploadRefused } from './upload.refusal.ts';
import { zipNames } from './zip-names.ts';

interface Kept {
  id: string;
  diary_number: string;
  file_name: string;
  media_type: MediaType;
  byte_size: number;
  storage_key: string;
  completed_at: Date;
}

type Asked = FastifyRequest<{ Params: { id: string } }>;

/** All documents of a case as one ZIP, at `/applications/:id/documents.zip`. Needs `addAuthentication` on the same app. */
export function addCaseZip(app: FastifyInstance, { database, store, onDownload }: DownloadOptions): void {
  app.route({ method: 'GET', exposeHeadRoute: false, url: '/applications/:id/documents.zip', handler: download });

  async function download(request: Asked, reply: FastifyReply) {
    reply.headers({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    });
    try {
      const viewer = permitted(request, 'document.download');
      if (!may(viewer, 'application.read')) throw new UploadRefused('FORBIDDEN');
      const documents = await list(viewer, idOfType('Application', request.params.id));
      if (documents.length === 0) throw new UploadRefused('NOT_FOUND');
      return await send(request, reply, viewer, documents);
    } catch (error) {
      if (error instanceof UploadRefused) return refuse(request, reply, error.problem);
      throw error;
    }
  }

  /** What the viewer sees of the case's documents now: nothing where the case is not theirs, or not there. */
  function list(viewer: Viewer, applicationId: string | null, documentId: string | null = null): Promise<Kept[]> {
    return database.read(viewer, (tx) =>
      tx.query(sql<Kept>`
        select d.id, a.diary_number, d.file_name, d.media_type, d.byte_size::float8 as byte_size, d.storage_key, d.completed_at
        from application a join document d on d.application_id = a.id
        where a.id = ${applicationId}::uuid and ${sees.application(viewer, sql`a`)} and ${sees.document(viewer, sql`d`)}
          and d.completed_at is not null and d.discarded_at is null and d.scan <> 'REFUSED'
          and (${documentId}::uuid is null or d.id = ${documentId}::uuid)
        order by d.created_at, d.id`),
    );
  }

  async function send(request: Asked, reply: FastifyReply, viewer: Viewer, documents: readonly Kept[]) {
    const zip = new ZipFile();
    const names = zipNames(documents.map(({ file_name, media_type }) => ({ fileName: file_name, mediaType: media_type })));
    const body = zip.outputStream as Readable;
    const applicationId = idOfType('Application', request.params.id);
    documents.forEach((document, n) => {
      const options = { mtime: new Date(document.completed_at), compress: false, size: document.byte_size };
      zip.addReadStreamLazy(names[n] as string, options, (answer) => {
        open(viewer, applicationId, document).then(
          (content) => answer(null, content),
          (error: Error) => answer(error, undefined as never),
        );
      });
    });
    // Whoever reads gets all of it or a broken connection: the length was told.
    zip.on('error', (error: Error) => body.destroy(error));
    const size = await new Promise<number>((resolve) => zip.end(undefined, ((bytes: number) => resolve(bytes)) as () => void));
    const title = documents[0]?.diary_number ?? '';
    reply.headers({
      'content-type': 'application/zip',
      'content-disposition': zipDisposition(title),
      ...(size >= 0 && { 'content-length': size }),
    });
    return reply.send(body);
  }

  /** Each by itself, as it comes to it: access may have ended since the first (R2), and each that is handed out is kept in mind (R23). */
  async function open(viewer: Viewer, applicationId: string | null, { id }: Kept): Promise<Readable> {
    const [document] = await list(viewer, applicationId, id);
    if (!document) throw new Error('Access to the case has ended.');
    onDownload?.(viewer, toGlobalId('Document', id));
    return store.read(document.storage_key);
  }
}

function zipDisposition(diaryNumber: string): string {
  const plain = diaryNumber.replace(/[^0-9A-Za-z.-]+/g, '_') || 'case';
  return `attachment; filename="${plain}.zip"`;
}
