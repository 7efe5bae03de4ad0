import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { sql } from 'kysely';
import { type Part, scopesOfPart, type Viewer } from '../../access/viewer.ts';
import { ApiTokenEntity } from '../../accounts/api-token.entity.ts';
import { issueApiToken } from '../../accounts/api-token.usecases.ts';
import { addAuthentication } from '../../accounts/authentication.hook.ts';
import { Authentication } from '../../accounts/authentication.ts';
import { Cookies } from '../../accounts/cookies.ts';
import { originCheck } from '../../accounts/origin.ts';
import { Database } from '../../database/database.ts';
import { MovingClock } from '../../testing/moving-clock.ts';
import { createTestDatabase } from '../../testing/postgres.ts';
import { addDownloads } from '../download.routes.ts';
import { openFileStore } from '../open-file-store.ts';
import type { VirusScanner } from '../scanner.ts';
import { addUploads } from '../upload.routes.ts';
import { pdf } from './samples.ts';

export type DocumentsService = Awaited<ReturnType<typeof startDocumentsService>>;

export interface Person {
  viewer: Viewer;
  authorization: string;
}

export type Content = NonNullable<RequestInit['body']>;

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
export const lastSegment = (location: string | null) => location?.split('/').at(-1) ?? '';

/** What tus wants in `Upload-Metadata`. */
export const metadata = (filename: string, filetype: string) =>
  `filename ${Buffer.from(filename).toString('base64')},filetype ${Buffer.from(filetype).toString('base64')}`;

/** Uploads and downloads alone, listening, on a database and a folder of their own. */
export async function startDocumentsService(scanner: VirusScanner | null = null) {
  const testDatabase = await createTestDatabase();
  const database = await Database.connect(testDatabase.serviceUrl, [ApiTokenEntity]);
  const folder = await mkdtemp(join(tmpdir(), 'edusta-files-'));
  const store = await openFileStore({ fileStoreUrl: undefined, dataDir: folder });
  const clock = new MovingClock(new Date());
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const app = Fastify({ routerOptions: { maxParamLength: 300 } });
  addAuthentication(app, {
    authentication: new Authentication(database, clock),
    cookies: new Cookies(publicUrl),
    originIsOurs: originCheck(publicUrl),
  });
  addUploads(app, { database, store, clock, scanner, publicUrl });
  addDownloads(app, { database, store });
  await app.listen({ port, host: 'localhost' });

  /** Somebody with a token of all their part's scopes. */
  async function person(part: Part = 'ADVISOR'): Promise<Person> {
    const accountId = randomUUID();
    const now = clock.now();
    const secret = await database.write(null, async (tx) => {
      await tx.query(sql`
        insert into account (id, given_names, family_name, display_name, parts, created_at)
        values (${accountId}, 'Aino', 'Aalto', 'Aino Aalto', ${[part]}, ${now})`);
      const scopes = scopesOfPart[part];
      const expiresAt = new Date(now.getTime() + 30 * 24 * 60 * 60_000);
      return issueApiToken(tx, { accountId, part, name: 'test', scopes, expiresAt }, now).secret;
    });
    const viewer: Viewer = { accountId, part, scopes: new Set(scopesOfPart[part]), via: { kind: 'token', id: randomUUID() } };
    return { viewer, authorization: `Bearer ${secret}` };
  }

  /** A request to `path`, or to an address that the service gave. */
  function request(by: Person | null, method: string, path: string, headers: Record<string, string> = {}, body?: Content) {
    return fetch(new URL(path, publicUrl), {
      method,
      headers: { 'tus-resumable': '1.0.0', ...(by && { authorization: by.authorization }), ...headers },
      ...(body !== undefined && { body, duplex: 'half' }),
    } as RequestInit);
  }

  /** Creation with upload: one POST. */
  function upload(by: Person | null, bytes: Uint8Array, filename = 'valtakirja.pdf', filetype = 'application/pdf') {
    return request(
      by,
      'POST',
      '/files',
      {
        'upload-length': String(bytes.length),
        'upload-metadata': metadata(filename, filetype),
        'content-type': 'application/offset+octet-stream',
      },
      bytes as Content,
    );
  }

  /** An upload that has got `bytes` of its `length`. @returns its address */
  async function begin(by: Person, length: number, bytes: Uint8Array = new Uint8Array(), filetype = 'application/pdf') {
    const content: Record<string, string> = bytes.length > 0 ? { 'content-type': 'application/offset+octet-stream' } : {};
    const answer = await request(
      by,
      'POST',
      '/files',
      { 'upload-length': String(length), 'upload-metadata': metadata('valtakirja', filetype), ...content },
      bytes.length > 0 ? (bytes as Content) : undefined,
    );
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
    return answer.headers.get('location') ?? '';
  }

  /** A complete upload. @returns its id */
  async function uploaded(by: Person, bytes: Uint8Array = pdf(), filename?: string, filetype?: string): Promise<string> {
    const answer = await upload(by, bytes, filename, filetype);
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
    return lastSegment(answer.headers.get('location'));
  }

  const patch = (by: Person, location: string, offset: number, bytes: Content, headers: Record<string, string> = {}) =>
    request(
      by,
      'PATCH',
      location,
      { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream', ...headers },
      bytes,
    );

  /** Every file below the service's folder, whatever wrote it. */
  async function filesKept(): Promise<string[]> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  }

  const rows = () =>
    database.read(null, (tx) =>
      tx.query(sql<{ id: string; file_name: string; media_type: string | null; byte_size: string; sha256: string | null }>`
        select id, file_name, media_type, byte_size, encode(sha256, 'hex') as sha256 from document order by created_at, id`),
    );

  return {
    app,
    database,
    databaseUrl: testDatabase.serviceUrl,
    folder,
    freePort,
    store,
    clock,
    scanner,
    port,
    publicUrl,
    person,
    request,
    upload,
    begin,
    uploaded,
    patch,
    filesKept,
    rows,
    async stop() {
      await app.close();
      await database.close();
      await testDatabase.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
