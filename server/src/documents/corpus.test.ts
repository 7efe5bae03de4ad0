import 'reflect-metadata';
import { rm } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badFiles } from './testing/corpus-bad.ts';
import { goodFiles } from './testing/corpus-good.ts';
import { type DocumentsService, type Person, sha256, startDocumentsService } from './testing/documents-service.ts';

let service: DocumentsService;
let aino: Person;

beforeAll(async () => {
  service = await startDocumentsService();
  aino = await service.person();
});
afterEach(async () => {
  await service.database.write(null, (tx) => tx.query(sql`delete from document`));
  await Promise.all((await service.filesKept()).map((path) => rm(path)));
});
afterAll(() => service.stop());

it('there are at least 40 of each', () => {
  expect(Math.min(badFiles.length, goodFiles.length)).toBeGreaterThanOrEqual(40);
});

describe('refused, each by its name, and nothing of it stays', () => {
  it.each(badFiles.map((file) => [file.problem, file.what, file] as const))(
    '%s: %s',
    async (problem, _what, { bytes, name, type }) => {
      const answer = await service.upload(aino, bytes, name, type);
      expect([answer.headers.get('x-problem'), answer.headers.get('location')]).toEqual([problem, null]);
      expect((await answer.text()).trim()).not.toBe('');
      expect([await service.rows(), await service.filesKept()]).toEqual([[], []]);
    },
  );
});

describe('taken, byte for byte', () => {
  it.each(goodFiles.map((file) => [file.what, file.type, file] as const))('%s (%s)', async (_what, type, { bytes, name }) => {
    const answer = await service.upload(aino, bytes, name, type);
    expect([answer.status, answer.headers.get('x-problem')]).toEqual([201, null]);
    expect(await service.rows()).toMatchObject([{ file_name: name.normalize('NFC'), media_type: type, sha256: sha256(bytes) }]);
  });
});
