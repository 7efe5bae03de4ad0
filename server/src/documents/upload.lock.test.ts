import 'reflect-metadata';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toGlobalId } from '../graphql/global-id.ts';
import { type DocumentsService, startDocumentsService } from './testing/documents-service.ts';
import { UploadLocker } from './upload.lock.ts';

let service: DocumentsService;
beforeAll(async () => {
  service = await startDocumentsService();
});
afterAll(() => service.stop());

const anUpload = () => toGlobalId('Document', crypto.randomUUID());
const never = new AbortController().signal;

it('holds over nodes, asks the holder to give up, and passes on', async () => {
  const id = anUpload();
  const [here, there] = [new UploadLocker(service.database).newLock(id), new UploadLocker(service.database).newLock(id)];
  const order: string[] = [];
  await here.lock(never, async () => {
    order.push('asked');
    await here.unlock();
  });
  await there.lock(never, () => undefined);
  order.push('passed on');
  await there.unlock();
  expect(order).toEqual(['asked', 'passed on']);
  expect(await service.database.read(null, (tx) => tx.query(sql`select from upload_lock`))).toEqual([]);
});

it('is free again after seconds where its holder died', async () => {
  const id = anUpload();
  await service.database.write(null, (tx) =>
    tx.query(sql`
      insert into upload_lock (upload_id, holder, held_until)
      values (${Buffer.from(id, 'base64url').toString().split(':')[1]}, gen_random_uuid(), clock_timestamp() + interval '1 second')`),
  );
  const lock = new UploadLocker(service.database).newLock(id);
  await lock.lock(never, () => undefined);
  await lock.unlock();
});

it('is not waited for by a request that has ended', async () => {
  const id = anUpload();
  const locker = new UploadLocker(service.database);
  const held = locker.newLock(id);
  await held.lock(never, () => undefined);
  await expect(locker.newLock(id).lock(AbortSignal.timeout(200), () => undefined)).rejects.toMatchObject({ status_code: 500 });
  await held.unlock();
});
