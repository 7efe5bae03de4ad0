import 'reflect-metadata';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../graphql/global-id.ts';
import { Compiler } from '../graphql/look-ahead/compile.ts';
import { documentShape } from './document.shape.ts';
import { type DocumentsService, type Person, sha256, startDocumentsService } from './testing/documents-service.ts';
import { jpeg, pdf } from './testing/samples.ts';

let service: DocumentsService;
let aino: Person;
let eero: Person;
let satu: Person;
const bytes = pdf('Valtakirja', 300_000);
let id: string;

beforeAll(async () => {
  service = await startDocumentsService();
  [aino, eero, satu] = [await service.person(), await service.person(), await service.person('STAFF')];
  id = await service.uploaded(aino, bytes);
});
afterAll(() => service.stop());

const get = (by: Person | null, headers: Record<string, string> = {}, path = `/documents/${id}`, method = 'GET') =>
  service.request(by, method, path, headers);

describe('a document', () => {
  it('is its content, to be saved and never run', async () => {
    const answer = await get(aino);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="valtakirja.pdf"; filename*=UTF-8''valtakirja.pdf`,
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringMatching(/frame-ancestors 'none'.*sandbox/),
      etag: `"${sha256(bytes)}"`,
    });
  });

  it('answers HEAD as GET, without the content', async () => {
    const answer = await get(aino, { range: 'bytes=0-9' }, undefined, 'HEAD');
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, String(bytes.length), '']);
  });

  it('can be looked at in place, by our own pages alone', async () => {
    const inline = await get(aino, {}, `/documents/${id}?disposition=inline`);
    expect(inline.headers.get('content-disposition')).toMatch(/^inline; /);
    expect(inline.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(inline.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(inline.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    await inline.body?.cancel();
    const picture = await get(
      aino,
      {},
      `/documents/${await service.uploaded(aino, jpeg(), 'a.jpg', 'image/jpeg')}?disposition=inline`,
    );
    expect(picture.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(await picture.arrayBuffer()).equals(jpeg())).toBe(true);
  });

  it.each([
    ['bytes=0-9', 206, 0, 10],
    ['bytes=100000-', 206, 100_000, undefined],
    ['bytes=-20', 206, -20, undefined],
    ['bytes=5-9999999', 206, 5, undefined],
    ['bytes=9-5', 200, 0, undefined],
    ['bytes=0-1,5-6', 200, 0, undefined],
    ['lines=1-2', 200, 0, undefined],
  ])('gives the part that Range asks for: %s', async (range, status, start, end) => {
    const answer = await get(aino, { range });
    expect(answer.status).toBe(status);
    const part = bytes.subarray(start, end);
    expect(answer.headers.get('content-length')).toBe(String(part.length));
    expect(Buffer.from(await answer.arrayBuffer()).equals(part)).toBe(true);
    const from = start < 0 ? bytes.length + start : start;
    const expected = status === 206 ? `bytes ${from}-${from + part.length - 1}/${bytes.length}` : null;
    expect(answer.headers.get('content-range')).toBe(expected);
  });

  it('has nothing beyond its end: 416', async () => {
    const answer = await get(aino, { range: `bytes=${bytes.length}-` });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`]);
  });

  it('gives a part of what it was only where it is still that', async () => {
    expect((await get(aino, { range: 'bytes=0-9', 'if-range': `"${sha256(bytes)}"` })).status).toBe(206);
    expect((await get(aino, { range: 'bytes=0-9', 'if-range': '"other"' })).status).toBe(200);
  });

  it('is read through the API by the same right', async () => {
    const fields = ['id', 'title', 'mediaType', 'byteSize', 'sha256', 'uploadedAt', 'url'];
    const read = (by: Person) =>
      service.database.read(by.viewer, async (tx) => {
        const compiler = new Compiler({
          viewer: by.viewer,
          mailGoesOut: true,
          publicUrl: service.publicUrl,
          today: '2026-12-01',
          now: service.clock.now(),
        });
        const selected = fields.map((name) => ({
          name,
          key: name,
          args: {},
          below: () => [],
          returns: null,
          type: null,
          of: 'Document',
        }));
        const one = compiler.one(documentShape, (row) => sql`global_id('Document', ${row}.id) = ${id}`, selected);
        const [answer] = await tx.query(sql<{ value: string | null }>`select ${one} as value`);
        return answer?.value ? JSON.parse(answer.value) : null;
      });
    expect(await read(aino)).toEqual({
      id,
      title: 'valtakirja.pdf',
      mediaType: 'application/pdf',
      byteSize: bytes.length,
      sha256: sha256(bytes),
      uploadedAt: service.clock.now().toISOString(),
      url: `${service.publicUrl}/documents/${id}`,
    });
    expect(await read(eero)).toBeNull();
  });
});

describe('R15', () => {
  it('what is not there and what is somebody else’s answer alike: 404', async () => {
    const unfinished = await service.begin(aino, 100, bytes.subarray(0, 10));
    const answers = await Promise.all([
      get(eero),
      get(eero, {}, `/documents/${toGlobalId('Document', '00000000-0000-4000-8000-000000000000')}`),
      get(eero, {}, `/documents/${toGlobalId('Client', '00000000-0000-4000-8000-000000000000')}`),
      get(eero, {}, '/documents/..%2f..%2fetc%2fpasswd'),
      get(aino, {}, unfinished.replace('/files/', '/documents/')),
    ]);
    const told = await Promise.all(
      answers.map(async (answer) => [
        answer.status,
        await answer.text(),
        [...answer.headers.keys()].filter((name) => name !== 'date'),
      ]),
    );
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(told[0]?.slice(0, 2)).toEqual([404, 'There is no such file.\n']);
  });

  it('nobody: 401, whether it is there or not; UMA, of what belongs to no case: 404', async () => {
    expect((await get(null)).status).toBe(401);
    expect((await get(null, {}, '/documents/nothing')).status).toBe(401);
    expect((await get(await service.person('UMA'))).status).toBe(404);
  });

  it('an upload that is not sent yet is its owner’s alone; a sent one is staff’s too', async () => {
    expect((await get(satu)).status).toBe(404);
    await service.database.write(null, (tx) =>
      tx.query(sql`update document set used_at = completed_at where completed_at is not null`),
    );
    expect((await get(satu)).status).toBe(200);
    expect((await get(aino)).status).toBe(200);
    expect((await get(eero)).status).toBe(404);
  });
});
