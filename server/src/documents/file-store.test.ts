import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StartupError } from '../startup-error.ts';
import type { FileStore } from './file-store.ts';
import { openFileStore } from './open-file-store.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'edusta-store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bytesOf = async (store: FileStore, key: string, range?: { start: number; end: number }) => {
  const chunks: Buffer[] = [];
  for await (const chunk of await store.read(key, range)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};
const from = (...parts: string[]) => ReadableStream.from(parts.map((part) => Buffer.from(part)));

describe.each([['a folder', () => openFileStore({ fileStoreUrl: undefined, dataDir: folder })]])(
  '%s as a store',
  (_name, open) => {
    it('keeps what is added, and gives all of it or a part', async () => {
      const [store, key] = [open(), randomUUID()];
      await store.create(key);
      expect(await store.size(key)).toBe(0);
      expect(await store.append(key, 0, from('Ensimmäinen', ' '))).toBe(13);
      expect(await store.append(key, 13, from('toinen'))).toBe(19);
      expect(await store.size(key)).toBe(19);
      expect(await bytesOf(open(), key)).toBe('Ensimmäinen toinen');
      expect(await bytesOf(store, key, { start: 13, end: 14 })).toBe('to');
    });

    it('keeps what had arrived when the source fails', async () => {
      const [store, key] = [open(), randomUUID()];
      await store.create(key);
      async function* failing() {
        yield Buffer.from('abc');
        throw new Error('cut');
      }
      await expect(store.append(key, 0, failing())).rejects.toThrow('cut');
      expect(await store.size(key)).toBe(3);
    });

    it('writes no byte in the wrong place', async () => {
      const [store, key] = [open(), randomUUID()];
      await store.create(key);
      await store.append(key, 0, from('abc'));
      await expect(store.append(key, 1, from('x'))).rejects.toThrow();
      await expect(store.append(key, 5, from('x'))).rejects.toThrow();
      expect(await bytesOf(store, key)).toBe('abc');
    });

    it('has nothing under a key that is not there, and makes none twice', async () => {
      const [store, key] = [open(), randomUUID()];
      expect(await store.size(key)).toBeNull();
      await expect(store.read(key)).rejects.toThrow();
      await expect(store.append(key, 0, from('x'))).rejects.toThrow();
      await store.remove(key);
      await store.create(key);
      await expect(store.create(key)).rejects.toThrow();
      await store.remove(key);
      await store.remove(key);
      expect(await store.size(key)).toBeNull();
    });

    it('takes no name for a key', async () => {
      for (const key of ['../secret', 'ab/cd', '..', '', `${randomUUID()}/../x`])
        await expect(open().create(key)).rejects.toThrow('storage key');
    });
  },
);

it('opens the folder that FILE_STORE_URL names, for its owner alone', async () => {
  const path = join(folder, 'with space');
  openFileStore({ fileStoreUrl: pathToFileURL(path).href, dataDir: folder });
  expect((await stat(path)).mode & 0o777).toBe(0o700);
  openFileStore({ fileStoreUrl: `file:${join(folder, 'plain')}`, dataDir: folder });
  expect((await stat(join(folder, 'plain'))).isDirectory()).toBe(true);
});

it('says in a sentence what is wrong with it', async () => {
  await writeFile(join(folder, 'in-the-way'), '');
  const open = (fileStoreUrl: string) => () => openFileStore({ fileStoreUrl, dataDir: folder });
  expect(open(`file:${join(folder, 'in-the-way')}`)).toThrow(StartupError);
  expect(open('file://elsewhere/files')).toThrow('FILE_STORE_URL must be the address of a folder');
  expect(open('s3://bucket/files')).toThrow('FILE_STORE_URL');
});
