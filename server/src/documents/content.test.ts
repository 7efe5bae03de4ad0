import 'reflect-metadata';
import { rm } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { idOfType } from '../graphql/global-id.ts';
import { type DocumentsService, lastSegment, type Person, sha256, startDocumentsService } from './testing/documents-service.ts';
import { pdf } from './testing/samples.ts';
import { removeUnusedDocuments } from './unused.usecases.ts';

let service: DocumentsService;
let aino: Person;
let eero: Person;
const bytes = pdf('Sama', 200_000);
const contentKey = sha256(bytes);

beforeAll(async () => {
  service = await startDocumentsService();
  [aino, eero] = [await service.person(), await service.person()];
});
afterEach(async () => {
  await service.database.write(null, (tx) => tx.query(sql`delete from document`));
  await Promise.all((await service.filesKept()).map((path) => rm(path)));
});
afterAll(() => service.stop());

const query = <Row>(statement: ReturnType<typeof sql<Row>>) => service.database.write(null, (tx) => tx.query(statement));
const content = async (by: Person, id: string) => {
  const answer = await service.request(by, 'GET', `/documents/${id}`);
  return answer.status === 200 ? sha256(Buffer.from(await answer.arrayBuffer())) : answer.status;
};

describe('the same content', () => {
  it('is kept once, by its SHA-256, for all who sent it; each has only their own', async () => {
    const [first, second] = [await service.uploaded(aino, bytes), await service.uploaded(eero, bytes, 'Toinen nimi.pdf')];
    expect((await service.filesKept()).map((path) => path.split('/').at(-1))).toEqual([contentKey]);
    expect([await content(aino, first), await content(eero, second)]).toEqual([contentKey, contentKey]);
    expect([await content(aino, second), await content(eero, first)]).toEqual([404, 404]);
  });

  it('is answered alike, whether somebody has sent it before or not (R4)', async () => {
    const heads = async (by: Person) => {
      const answer = await service.upload(by, bytes);
      return [answer.status, await answer.text(), [...answer.headers].filter(([name]) => !['date', 'location'].includes(name))];
    };
    expect(await heads(aino)).toEqual(await heads(eero));
  });

  it('stays for one when the other removes theirs, and goes with the last', async () => {
    const [first, second] = [await service.uploaded(aino, bytes), await service.uploaded(eero, bytes)];
    await service.request(aino, 'DELETE', `/files/${first}`);
    expect(await content(eero, second)).toBe(contentKey);
    await service.request(eero, 'DELETE', `/files/${second}`);
    expect(await service.filesKept()).toEqual([]);
  });

  it('is there for whoever sends it while another removes it, at any moment', async () => {
    for (let round = 0; round < 10; round++) {
      const old = await service.uploaded(aino, bytes);
      const [fresh] = await Promise.all([service.uploaded(eero, bytes), service.request(aino, 'DELETE', `/files/${old}`)]);
      expect(await content(eero, fresh)).toBe(contentKey);
      await service.request(eero, 'DELETE', `/files/${fresh}`);
    }
    expect(await service.filesKept()).toEqual([]);
  });

  it('cannot be added to through an upload that is finished', async () => {
    const id = await service.uploaded(aino, bytes);
    const answer = await service.patch(aino, `/files/${id}`, bytes.length, new Uint8Array([1, 2, 3]));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await content(aino, id)).toBe(contentKey);
  });
});

describe('a kill', () => {
  const location = async () => service.begin(aino, bytes.length, bytes.subarray(0, 1_000));
  const idOf = (address: string) => idOfType('Document', lastSegment(address));
  const keyOf = async (id: string | null) =>
    (await query(sql<{ storage_key: string }>`select storage_key from document where id = ${id}::uuid`))[0]?.storage_key ?? '';

  it.each([
    ['before the content is announced', async () => undefined],
    [
      'between that and its lasting place',
      async (id: string | null) => {
        await query(sql`update document set sha256 = decode(${contentKey}, 'hex') where id = ${id}::uuid`);
      },
    ],
    [
      'before the row knows of its lasting place',
      async (id: string | null) => {
        await query(sql`update document set sha256 = decode(${contentKey}, 'hex') where id = ${id}::uuid`);
        await service.store.settle(await keyOf(id), contentKey);
      },
    ],
  ])('%s: the sender finds it complete, or the cleaning finds all of it', async (_when, until) => {
    for (const end of ['found', 'cleaned']) {
      const address = await location();
      await service.store.append(await keyOf(idOf(address)), 1_000, ReadableStream.from([bytes.subarray(1_000)]));
      await until(idOf(address));
      if (end === 'found') {
        const head = await service.request(aino, 'HEAD', address);
        expect([head.status, head.headers.get('upload-offset')]).toEqual([200, String(bytes.length)]);
        expect(await content(aino, lastSegment(address))).toBe(contentKey);
        await service.request(aino, 'DELETE', address);
      } else {
        await query(sql`update document set created_at = created_at - interval '2 days'`);
        expect(await removeUnusedDocuments(service)).toBe(1);
      }
      expect([await service.rows(), await service.filesKept()]).toEqual([[], []]);
    }
  });

  it('between the bytes and the row of what is removed', async () => {
    await service.uploaded(aino, bytes);
    await query(sql`update document set discarded_at = ${service.clock.now()}`);
    await service.store.remove(contentKey);
    expect(await removeUnusedDocuments(service)).toBe(1);
    expect(await service.rows()).toEqual([]);
  });
});

it('what was kept under a key of its own before is read and removed as ever', async () => {
  const id = await service.uploaded(aino, bytes);
  const old = crypto.randomUUID();
  await service.store.create(old);
  await service.store.append(old, 0, ReadableStream.from([bytes]));
  await service.store.remove(contentKey);
  await query(sql`update document set storage_key = ${old}`);
  expect(await content(aino, id)).toBe(contentKey);
  await service.request(aino, 'DELETE', `/files/${id}`);
  expect(await service.filesKept()).toEqual([]);
});
