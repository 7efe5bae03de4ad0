import 'reflect-metadata';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type DocumentsService, type Person, startDocumentsService } from './testing/documents-service.ts';
import { pdf } from './testing/samples.ts';
import { removeUnusedDocuments } from './unused.usecases.ts';

let service: DocumentsService;
let aino: Person;

beforeAll(async () => {
  service = await startDocumentsService();
  aino = await service.person();
});
beforeEach(() => service.database.write(null, (tx) => tx.query(sql`delete from document`)));
afterAll(() => service.stop());

const clean = () => removeUnusedDocuments(service.database, service.store, service.clock);

it('removes after a day what nobody used, finished or not, and never what is used', async () => {
  const used = await service.uploaded(aino);
  await service.database.write(null, (tx) => tx.query(sql`update document set used_at = completed_at`));
  const unfinished = await service.begin(aino, 100, pdf().subarray(0, 10));
  await service.uploaded(aino);
  service.clock.forward({ hours: 23, minutes: 59 });
  const fresh = await service.uploaded(aino);
  expect(await clean()).toBe(0);
  service.clock.forward({ minutes: 1 });
  expect((await service.request(aino, 'HEAD', unfinished)).status).toBe(404);
  expect(await clean()).toBe(2);
  expect(await clean()).toBe(0);
  const kept = await service.database.read(null, (tx) =>
    tx.query(sql<{ id: string }>`select global_id('Document', id) as id from document`),
  );
  expect(kept.map(({ id }) => id).sort()).toEqual([used, fresh].sort());
  expect(await service.filesKept()).toHaveLength(2);
});

it('finishes a removal that was cut short, and two nodes do not get into each other’s way', async () => {
  for (let n = 0; n < 5; n++) await service.uploaded(aino);
  const before = (await service.filesKept()).length;
  await service.database.write(null, (tx) => tx.query(sql`update document set discarded_at = ${service.clock.now()}`));
  const removed = await Promise.all([clean(), clean(), clean()]);
  expect(removed.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(5);
  expect(await service.rows()).toEqual([]);
  expect(await service.filesKept()).toHaveLength(before - 5);
});
