import 'reflect-metadata';
import { readFile, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { Upload } from 'tus-js-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { idOfType } from '../graphql/global-id.ts';
import { maximumUploadBytes } from './document.ts';
import { claimDocuments } from './document.usecases.ts';
import {
  type Content,
  type DocumentsService,
  lastSegment,
  metadata,
  type Person,
  sha256,
  startDocumentsService,
} from './testing/documents-service.ts';
import { jpeg, pdf, png } from './testing/samples.ts';

let service: DocumentsService;
let aino: Person;
let eero: Person;

beforeAll(async () => {
  service = await startDocumentsService();
  [aino, eero] = [await service.person(), await service.person()];
});
afterEach(async () => {
  await service.database.write(null, (tx) => tx.query(sql`delete from document`));
  await Promise.all((await service.filesKept()).map((path) => rm(path)));
});
afterAll(() => service.stop());

const offsetStream = { 'content-type': 'application/offset+octet-stream' };
/** A body whose length is not said. */
const chunked = (...parts: Uint8Array[]) => ReadableStream.from(parts) as unknown as Content;

describe('one POST', () => {
  it.each([
    ['a PDF', pdf(), 'application/pdf'],
    ['a JPEG', jpeg(), 'image/jpeg'],
    ['a JPEG that is declared as image/jpg', jpeg(), 'image/jpg'],
    ['a PNG', png(), 'image/png'],
  ])('takes %s, and gives an id that an input takes at once', async (_what, bytes, type) => {
    const answer = await service.upload(aino, bytes, 'Liite 1', type);
    expect(answer.status).toBe(201);
    const location = answer.headers.get('location') ?? '';
    expect(location.startsWith(`${service.publicUrl}/files/`)).toBe(true);
    expect(answer.headers.get('upload-offset')).toBe(String(bytes.length));
    expect(answer.headers.get('upload-expires')).toBeNull();
    const [claimed] = await service.database.write(aino.viewer, (tx) =>
      claimDocuments(tx, {
        ownerId: aino.viewer.accountId,
        uploadIds: [lastSegment(location)],
        allowed: ['application/pdf', 'image/jpeg', 'image/png'],
        field: 'attachmentIds',
        clock: service.clock,
      }),
    );
    expect(claimed).toMatchObject({ fileName: 'Liite 1', byteSize: bytes.length, sha256: sha256(bytes) });
    expect(await Promise.all((await service.filesKept()).map((path) => readFile(path)))).toContainEqual(bytes);
  });

  it('takes 100 MB, and refuses one byte more with a sentence that names the limit', async () => {
    const whole = pdf('Suuri', maximumUploadBytes - 70_000);
    expect((await service.upload(aino, whole)).status).toBe(201);
    const larger = Buffer.concat([pdf(), Buffer.alloc(maximumUploadBytes + 1 - pdf().length)]);
    const answer = await service.upload(aino, larger);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('at most 100 MB');
    expect(await service.rows()).toHaveLength(1);
  });
});

describe('what is refused', () => {
  it.each([
    ['a web page that calls itself a PDF', Buffer.from('<html><script>alert(1)</script></html>'), 'application/pdf'],
    ['a web page with a PDF behind it', Buffer.concat([Buffer.from('<html><!-- '), pdf()]), 'application/pdf'],
    ['a PDF behind an ID3 tag', Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\x0a<script>..'), pdf()]), 'application/pdf'],
    ['a PDF that calls itself a PNG', pdf(), 'image/png'],
    ['a program that calls itself a JPEG', Buffer.from('MZ\x90\0\x03'), 'image/jpeg'],
    ['a single byte', Buffer.from('%'), 'application/pdf'],
  ])('%s: 415 when the last byte arrives, and nothing of it stays', async (_what, bytes, type) => {
    const inOne = await service.upload(aino, bytes, 'liite', type);
    expect(inOne.status).toBe(415);
    expect(await inOne.text()).toContain('Only PDF, JPEG, PNG, DOCX, ODT and TXT');
    expect(inOne.headers.get('location')).toBeNull();
    const location = await service.begin(aino, bytes.length, undefined, type);
    expect((await service.patch(aino, location, 0, bytes)).status).toBe(415);
    expect((await service.request(aino, 'HEAD', location)).status).toBe(404);
    expect(await service.rows()).toEqual([]);
    expect(await service.filesKept()).toEqual([]);
  });

  it('says so in the language of the person', async () => {
    const answer = await service.request(aino, 'POST', '/files', {
      'upload-length': '5',
      'upload-metadata': metadata('a.svg', 'image/svg+xml'),
      'accept-language': 'fi',
    });
    expect(answer.status).toBe(415);
    expect(answer.headers.get('content-language')).toBe('fi');
    expect(await answer.text()).toBe('Vain PDF-, JPEG-, PNG-, DOCX-, ODT- ja TXT-tiedostoja voi lähettää.\n');
  });

  it('nothing at all: 422, also where the length is told at the end', async () => {
    expect((await service.upload(aino, new Uint8Array())).status).toBe(422);
    const late = await service.request(aino, 'POST', '/files', {
      'upload-defer-length': '1',
      'upload-metadata': metadata('tyhjä.pdf', 'application/pdf'),
    });
    const location = late.headers.get('location') ?? '';
    const answer = await service.request(aino, 'PATCH', location, {
      ...offsetStream,
      'upload-offset': '0',
      'upload-length': '0',
    });
    expect(answer.status).toBe(422);
    expect(await service.rows()).toEqual([]);
    expect(await service.filesKept()).toEqual([]);
  });

  it('more than 100 MB of a length that is not told: 413, and nothing of it stays', async () => {
    const part = Buffer.alloc(1024 ** 2);
    const parts = Array.from({ length: 102 }, () => part);
    const headers = { ...offsetStream, 'upload-defer-length': '1', 'upload-metadata': metadata('suuri.pdf', 'application/pdf') };
    const answer = await service.request(aino, 'POST', '/files', headers, chunked(...parts));
    expect(answer.status).toBe(413);
    expect(await service.filesKept()).toEqual([]);
  });

  it('more bytes than Upload-Length says: 413, whether their number is told or not', async () => {
    const headers = { ...offsetStream, 'upload-length': '10', 'upload-metadata': metadata('a.pdf', 'application/pdf') };
    expect((await service.request(aino, 'POST', '/files', headers, new Uint8Array(pdf()))).status).toBe(413);
    expect((await service.request(aino, 'POST', '/files', headers, chunked(pdf(), pdf()))).status).toBe(413);
    expect(await service.rows()).toEqual([]);
    const location = await service.begin(aino, 10);
    expect((await service.patch(aino, location, 0, new Uint8Array(pdf()))).status).toBe(413);
    expect((await service.request(aino, 'HEAD', location)).headers.get('upload-offset')).toBe('0');
  });

  it('a length that is none, a version that is none, content of another type', async () => {
    const named = { 'upload-metadata': metadata('a.pdf', 'application/pdf') };
    expect((await service.request(aino, 'POST', '/files', named)).status).toBe(400);
    expect((await service.request(aino, 'POST', '/files', { ...named, 'upload-length': '-1' })).status).toBe(400);
    const version = await service.request(aino, 'POST', '/files', { ...named, 'upload-length': '1', 'tus-resumable': '0.9' });
    expect([version.status, version.headers.get('tus-version')]).toEqual([412, '1.0.0']);
    const form = { ...named, 'upload-length': '1', 'content-type': 'multipart/form-data; boundary=x' };
    expect((await service.request(aino, 'POST', '/files', form, 'x')).status).toBe(415);
  });

  it.each([
    ['none', undefined],
    ['no filetype', `filename ${Buffer.from('a.pdf').toString('base64')}`],
    ['a value that is not Base64', 'filename ***,filetype YQ=='],
    ['an empty name', metadata(' ', 'application/pdf')],
    ['a name with a line break', metadata('a.pdf\r\nSet-Cookie: a=b', 'application/pdf')],
    ['a name with NUL', metadata('a.pdf\0.exe', 'application/pdf')],
    ['a name that turns the text beside it around', metadata('valtakirja\u202efdp.exe', 'application/pdf')],
    ['a name of 4 kB', metadata('a'.repeat(4_096), 'application/pdf')],
  ])('metadata with %s: 400', async (_what, header) => {
    const headers = { 'upload-length': '5', ...(header && { 'upload-metadata': header }) };
    expect((await service.request(aino, 'POST', '/files', headers)).status).toBe(400);
    expect(await service.rows()).toEqual([]);
  });

  it.each([
    ['../../../etc/passwd.pdf'],
    ['..\\..\\boot.pdf'],
    ['وكالة قانونية.pdf'],
    ['委任状.pdf'],
    ['نامه‌ها.pdf'],
    ['Ääkköset.pdf'.normalize('NFD')],
  ])('but a name is data: %s is taken, and never becomes a path', async (name) => {
    await service.uploaded(aino, pdf(), name);
    expect((await service.rows()).map((row) => row.file_name)).toEqual([name.normalize('NFC')]);
    for (const path of await service.filesKept()) expect(path).toMatch(/files\/[0-9a-f]{2}\/[0-9a-f]{64}$/);
  });
});

describe('who', () => {
  it('nobody: 401; a part that has no files: 403; a cookie without our Origin: 403', async () => {
    const nobody = await service.upload(null, pdf());
    expect([nobody.status, nobody.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect((await service.upload(await service.person('UMA'), pdf())).status).toBe(403);
    const cookie = { cookie: `edusta=${'x'.repeat(43)}`, 'upload-length': '1' };
    expect((await service.request(null, 'POST', '/files', cookie)).status).toBe(403);
    expect((await service.request(null, 'POST', '/files', { ...cookie, origin: service.publicUrl })).status).toBe(401);
    expect(await service.rows()).toEqual([]);
  });

  it("somebody else's upload is answered like one that is not there, and goes on unharmed", async () => {
    const bytes = pdf();
    const theirs = await service.begin(aino, bytes.length, bytes.subarray(0, 100));
    const unknown = `${service.publicUrl}/files/${Buffer.from('Document:00000000-0000-4000-8000-000000000000').toString('base64url')}`;
    for (const method of ['HEAD', 'DELETE', 'PATCH']) {
      const answers = await Promise.all(
        [theirs, unknown, `${service.publicUrl}/files/..%2f..%2fetc%2fpasswd`].map(async (location) => {
          const body = method === 'PATCH' ? new Uint8Array(bytes.subarray(100)) : undefined;
          const headers = method === 'PATCH' ? { ...offsetStream, 'upload-offset': '100' } : {};
          const answer = await service.request(eero, method, location, headers, body);
          return [answer.status, await answer.text()];
        }),
      );
      expect(answers).toEqual(Array(3).fill([404, method === 'HEAD' ? '' : 'There is no such file.\n']));
    }
    expect((await service.patch(aino, theirs, 100, new Uint8Array(bytes.subarray(100)))).status).toBe(204);
    expect((await service.rows()).map((row) => row.sha256)).toEqual([sha256(bytes)]);
  });

  it('nobody gets content here, not even its owner', async () => {
    const location = `/files/${await service.uploaded(aino)}`;
    const answer = await service.request(aino, 'GET', location);
    expect([answer.status, await answer.text()]).toEqual([404, 'There is no such file.\n']);
  });
});

describe('tus', () => {
  it('describes itself to anybody', async () => {
    const answer = await service.request(null, 'OPTIONS', '/files');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('tus-extension')).toBe(
      'creation,creation-with-upload,creation-defer-length,termination,expiration',
    );
    expect(answer.headers.get('tus-max-size')).toBe(String(maximumUploadBytes));
  });

  it.each(['/files', '/files/'])('serves a stock client at %s in pieces', async (endpoint) => {
    const bytes = pdf('Osissa', 500_000);
    const url = await withStockClient(bytes, endpoint);
    expect(url?.startsWith(`${service.publicUrl}/files/`)).toBe(true);
    expect((await service.rows()).map((row) => [row.sha256, row.media_type])).toEqual([[sha256(bytes), 'application/pdf']]);
  });

  it('tells a stock client why a file is refused', async () => {
    await expect(withStockClient(Buffer.from('<html>'), '/files')).rejects.toThrow('response code: 415');
  });

  it('keeps what had arrived when the connection was cut, and goes on from there', async () => {
    const bytes = pdf('Katkos', 2_000_000);
    const location = await service.begin(aino, bytes.length);
    const sent = 1_200_000;
    await cutAfter(location, bytes, sent);
    const head = await service.request(aino, 'HEAD', location);
    const offset = Number(head.headers.get('upload-offset'));
    expect(offset).toBeGreaterThan(sent * 0.9);
    expect(offset).toBeLessThanOrEqual(sent);
    expect(head.headers.get('upload-length')).toBe(String(bytes.length));
    expect(new Date(head.headers.get('upload-expires') ?? '').getTime()).toBeGreaterThan(service.clock.now().getTime());
    const rest = await service.patch(aino, location, offset, new Uint8Array(bytes.subarray(offset)));
    expect([rest.status, rest.headers.get('upload-offset')]).toEqual([204, String(bytes.length)]);
    expect((await service.rows()).map((row) => row.sha256)).toEqual([sha256(bytes)]);
  });

  it('finishes an upload whose bytes are all there though no verdict was made, as after a kill', async () => {
    for (const [bytes, status] of [
      [pdf(), 200],
      [Buffer.from('<html>'), 415],
    ] as const) {
      const location = await service.begin(aino, bytes.length);
      const id = idOfType('Document', lastSegment(location));
      const [row] = await service.database.read(null, (tx) =>
        tx.query(sql<{ storage_key: string }>`select storage_key from document where id = ${id}::uuid`),
      );
      await service.store.append(row?.storage_key ?? '', 0, ReadableStream.from([bytes]));
      expect((await service.request(aino, 'HEAD', location)).status).toBe(status);
    }
    expect((await service.rows()).map((row) => row.sha256)).toEqual([sha256(pdf())]);
  });

  it('takes the length at the end', async () => {
    const bytes = pdf();
    const headers = { ...offsetStream, 'upload-defer-length': '1', 'upload-metadata': metadata('a.pdf', 'application/pdf') };
    const begun = await service.request(aino, 'POST', '/files', headers, new Uint8Array(bytes));
    expect(begun.status).toBe(201);
    const location = begun.headers.get('location') ?? '';
    expect((await service.request(aino, 'HEAD', location)).headers.get('upload-defer-length')).toBe('1');
    const end = { ...offsetStream, 'upload-offset': String(bytes.length), 'upload-length': String(bytes.length) };
    expect((await service.request(aino, 'PATCH', location, end)).status).toBe(204);
    expect((await service.rows()).map((row) => row.sha256)).toEqual([sha256(bytes)]);
  });

  it('refuses a wrong offset with 409', async () => {
    const location = await service.begin(aino, 100, pdf().subarray(0, 10));
    expect((await service.patch(aino, location, 5, new Uint8Array(5))).status).toBe(409);
  });

  it('gives one upload to one writer at a time', async () => {
    const bytes = pdf('Kaksi', 3_000_000);
    const location = await service.begin(aino, bytes.length);
    const answers = await Promise.all(Array.from({ length: 4 }, () => service.patch(aino, location, 0, new Uint8Array(bytes))));
    const statuses = answers.map((answer) => answer.status).sort();
    expect(statuses.filter((status) => status === 204)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409 || status === 413)).toHaveLength(3);
    expect((await service.rows()).map((row) => row.sha256)).toEqual([sha256(bytes)]);
  });

  it('lets a client that comes back take over from its own connection that hangs', async () => {
    const bytes = pdf('Roikkuu', 300_000);
    const location = await service.begin(aino, bytes.length);
    const socket = await sendPart(location, bytes, 200_000);
    const head = await service.request(aino, 'HEAD', location);
    expect([head.status, head.headers.get('upload-offset')]).toEqual([200, '200000']);
    expect((await service.patch(aino, location, 200_000, new Uint8Array(bytes.subarray(200_000)))).status).toBe(204);
    socket.destroy();
  });

  it('removes what its owner gives up, but nothing that is used', async () => {
    const unfinished = await service.begin(aino, 100, pdf().subarray(0, 10));
    const finished = `${service.publicUrl}/files/${await service.uploaded(aino)}`;
    for (const location of [unfinished, finished]) {
      expect((await service.request(aino, 'DELETE', location)).status).toBe(204);
      expect((await service.request(aino, 'HEAD', location)).status).toBe(404);
    }
    expect(await service.filesKept()).toEqual([]);
    const used = await service.uploaded(aino);
    await service.database.write(null, (tx) => tx.query(sql`update document set used_at = completed_at`));
    expect((await service.request(aino, 'DELETE', `/files/${used}`)).status).toBe(404);
    expect(await service.filesKept()).toHaveLength(1);
  });
});

describe('quota', () => {
  const fill = (count: number, bytes: number) =>
    service.database.write(null, (tx) =>
      tx.query(sql`
        insert into document (id, owner_id, file_name, declared_type, byte_size, storage_key, created_at)
        select gen_random_uuid(), ${aino.viewer.accountId}, 'a.pdf', 'application/pdf', ${bytes}, gen_random_uuid(), ${service.clock.now()}
        from generate_series(1, ${count})`),
    );

  it('of 200 uploads that are not used: 429, for each account by itself, however many come at once', async () => {
    await fill(195, 1);
    const answers = await Promise.all(Array.from({ length: 10 }, () => service.upload(aino, pdf())));
    expect(answers.map((answer) => answer.status).sort()).toEqual([...Array(5).fill(201), ...Array(5).fill(429)]);
    expect((await service.upload(eero, pdf())).status).toBe(201);
  });

  it('of 2 GB that are not used: 413', async () => {
    await fill(1, 2 * 1024 ** 3 - 100);
    const answer = await service.upload(aino, pdf());
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('2 GB');
  });
});

function withStockClient(bytes: Buffer, endpoint: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(bytes, {
      endpoint: service.publicUrl + endpoint,
      headers: { authorization: aino.authorization },
      metadata: { filename: 'valtakirja.pdf', filetype: 'application/pdf' },
      chunkSize: 100_000,
      retryDelays: null,
      onError: reject,
      onSuccess: () => resolve(upload.url),
    });
    upload.start();
  });
}

/** Sends the head of a PATCH and the first bytes of its content, and leaves the connection open. */
async function sendPart(location: string, bytes: Buffer, count: number) {
  const socket = createConnection({ port: service.port, host: 'localhost' });
  const { pathname } = new URL(location);
  socket.on('error', () => undefined);
  socket.write(
    `PATCH ${pathname} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${aino.authorization}\r\nTus-Resumable: 1.0.0\r\n` +
      `Upload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: ${bytes.length}\r\n\r\n`,
  );
  await new Promise((resolve) => socket.write(bytes.subarray(0, count), resolve));
  await sleep(300);
  return socket;
}

async function cutAfter(location: string, bytes: Buffer, count: number): Promise<void> {
  const socket = await sendPart(location, bytes, count);
  socket.destroy();
  await sleep(100);
}
