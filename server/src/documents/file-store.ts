import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { prepareFolder } from '../data-dir.ts';
import { StartupError } from '../startup-error.ts';
import { FolderStore } from './folder-store.ts';

/** Bytes from `start` to `end`, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Where bytes are kept, under random keys: nothing that a person wrote gets here. What a method has returned from stays, whatever
 * happens to the process or the machine.
 */
export interface FileStore {
  /** An empty file under a key that is new. */
  create(key: string): Promise<void>;
  /**
   * Adds to the end of a file, which must be at `offset`. What had arrived is kept even where the source fails.
   * @returns the file's new size in bytes
   * @throws whatever the source throws, or where the file is not there or not of that size
   */
  append(key: string, offset: number, source: AsyncIterable<Uint8Array>): Promise<number>;
  /** @returns how many bytes are safely kept, or null where nothing is kept under the key. */
  size(key: string): Promise<number | null>;
  /** The content, or a part of it. @throws where nothing is kept under the key, before the first byte */
  read(key: string, range?: ByteRange): Promise<Readable>;
  /** Removes a file; again: no change. */
  remove(key: string): Promise<void>;
}

/**
 * The store that the configuration names: `file:…`, or the folder `files` under the data directory.
 * @throws StartupError where it cannot be used
 */
export function openFileStore({ fileStoreUrl, dataDir }: { fileStoreUrl: string | undefined; dataDir: string }): FileStore {
  const folder = fileStoreUrl === undefined ? join(dataDir, 'files') : folderOf(fileStoreUrl);
  prepareFolder(folder, 'The file store');
  return new FolderStore(folder);
}

/** `file:///srv/files`, `file:/srv/files`, or `file:files`, which starts from where the service does. */
function folderOf(url: string): string {
  if (!/^file:/i.test(url))
    throw new StartupError('FILE_STORE_URL names a store that this version does not know: only file:… is.');
  try {
    return url[5] === '/' ? fileURLToPath(url) : resolve(decodeURIComponent(url.slice(5)));
  } catch {
    throw new StartupError('FILE_STORE_URL must be the address of a folder, such as file:///srv/edusta/files, and is not.');
  }
}
