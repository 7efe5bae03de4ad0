import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { StartupError } from '../startup-error.ts';
import type { FileStore } from './file-store.ts';
import { openFileStore } from './open-file-store.ts';
import { startSmallS3 } from './testing/small-s3.ts';

let folder: string;
let s3: Awaited<ReturnType<typeof startSmallS3>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'edusta-store-'));
  s3 = await startSmallS3();
  vi.stubEnv('AWS_ACCESS_KEY_ID', process.env.AWS_ACCESS_KEY_ID ?? 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', process.env.AWS_SECRET_ACCESS_KEY ?? 'test');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

const stores: [string, () => string | undefined][] = [
  ['a folder', () => undefined],
  ['S3', () => s3.url],
];
// A real one beside ours: `s3://bucket/prefix?endpoint=…&region=…`, with its credentials as the SDK reads them.
if (process.env.S3_TEST_URL) stores.push(['the S3 of S3_TEST_URL', () => process.env.S3_TEST_URL]);
const contentKey = () => randomBytes(32).toString('hex');

const bytesOf = async (store: FileStore, key: string, range?: { start: number; end: number }) => {
  const chunks: Buffer[] = [];
  for await (const chunk of await store.read(key, range)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};
const from = (...parts: string[]) => ReadableStream.from(parts.map((part) => Buffer.from(part)));

describe.each(stores)('%s as a store', (_name, urlOf) => {
  const open = () => openFileStore({ fileStoreUrl: urlOf(), dataDir: folder });

  it('keeps what is added, and gives all of it or a part', async () => {
    const [store, key] = [await open(), randomUUID()];
    await store.create(key);
    expect(await store.size(key)).toBe(0);
    expect(await store.append(key, 0, from('Ensimmäinen', ' '))).toBe(13);
    expect(await store.append(key, 13, from('toinen'))).toBe(19);
    expect(await store.size(key)).toBe(19);
    expect(await bytesOf(await open(), key)).toBe('Ensimmäinen toinen');
    expect(await bytesOf(store, key, { start: 13, end: 14 })).toBe('to');
  });

  it('keeps what had arrived when the source fails', async () => {
    const [store, key] = [await open(), randomUUID()];
    await store.create(key);
    async function* failing() {
      yield Buffer.from('abc');
      throw new Error('cut');
    }
    await expect(store.append(key, 0, failing())).rejects.toThrow('cut');
    expect(await store.size(key)).toBe(3);
  });

  it('writes no byte in the wrong place', async () => {
    const [store, key] = [await open(), randomUUID()];
    await store.create(key);
    await store.append(key, 0, from('abc'));
    await expect(store.append(key, 1, from('x'))).rejects.toThrow();
    await expect(store.append(key, 5, from('x'))).rejects.toThrow();
    expect(await bytesOf(store, key)).toBe('abc');
  });

  it('has nothing under a key that is not there, and makes none twice', async () => {
    const [store, key] = [await open(), randomUUID()];
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

  it('gives any part of what came in many', async () => {
    const [store, key] = [await open(), randomUUID()];
    await store.create(key);
    let at = 0;
    for (const part of ['ab', 'cde', 'f', 'ghij']) at = await store.append(key, at, from(part));
    expect(await bytesOf(store, key, { start: 1, end: 7 })).toBe('bcdefgh');
    expect(await bytesOf(store, key, { start: 9, end: 9 })).toBe('j');
    let looked = '';
    for await (const piece of store.pieces(key, { start: 2, end: 8 })) looked += piece.toString();
    expect(looked).toBe('cdefghi');
  });

  it('takes more than it holds in memory', async () => {
    const [store, key] = [await open(), randomUUID()];
    await store.create(key);
    const parts = Array.from({ length: 9 }, (_, n) => Buffer.alloc(1024 ** 2, n));
    expect(await store.append(key, 0, ReadableStream.from(parts))).toBe(9 * 1024 ** 2);
    const [settled, whole] = [contentKey(), Buffer.concat(parts).toString()];
    expect((await bytesOf(store, key)) === whole).toBe(true);
    await store.settle(key, settled);
    expect((await bytesOf(store, settled)) === whole).toBe(true);
  });

  it('gives a file its lasting place, whether the content is there or not, and again', async () => {
    const [store, key, settled] = [await open(), randomUUID(), contentKey()];
    for (const one of [key, randomUUID()]) {
      await store.create(one);
      await store.append(one, 0, from('sama'));
      await store.settle(one, settled);
      expect([await store.size(one), await store.size(settled)]).toEqual([null, 4]);
    }
    await store.settle(key, settled);
    expect(await bytesOf(store, settled)).toBe('sama');
    expect(await bytesOf(store, settled, { start: 1, end: 2 })).toBe('am');
    await expect(store.append(settled, 4, from('x'))).rejects.toThrow('never changes');
    await expect(store.settle(randomUUID(), contentKey())).rejects.toThrow();
    await store.remove(settled);
    await store.remove(settled);
    expect(await store.size(settled)).toBeNull();
    await expect(store.read(settled)).rejects.toThrow();
  });

  it('takes no name for a key', async () => {
    for (const key of ['../secret', 'ab/cd', '..', '', `${randomUUID()}/../x`])
      await expect((await open()).create(key)).rejects.toThrow('storage key');
  });
});

it('opens the folder that FILE_STORE_URL names, for its owner alone', async () => {
  const path = join(folder, 'with space');
  await openFileStore({ fileStoreUrl: pathToFileURL(path).href, dataDir: folder });
  expect((await stat(path)).mode & 0o777).toBe(0o700);
  await openFileStore({ fileStoreUrl: `file:${join(folder, 'plain')}`, dataDir: folder });
  expect((await stat(join(folder, 'plain'))).isDirectory()).toBe(true);
});

it('says in a sentence what is wrong with it', async () => {
  await writeFile(join(folder, 'in-the-way'), '');
  const open = (fileStoreUrl: string) => openFileStore({ fileStoreUrl, dataDir: folder });
  await expect(open(`file:${join(folder, 'in-the-way')}`)).rejects.toThrow(StartupError);
  await expect(open('file://elsewhere/files')).rejects.toThrow('FILE_STORE_URL must be the address of a folder');
  await expect(open('s3://key:secret@bucket/files')).rejects.toThrow('must not hold credentials');
});
