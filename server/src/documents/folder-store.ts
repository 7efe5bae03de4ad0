import { type FileHandle, mkdir, open, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ByteRange, FileStore } from './file-store.ts';

const keyShape = /^[0-9a-f]{2}[0-9a-f-]{30,}$/;

/** Files in a folder of the service's own, spread over subfolders by the first two digits of their keys. */
export class FolderStore implements FileStore {
  constructor(private readonly folder: string) {}

  async create(key: string): Promise<void> {
    const path = this.pathOf(key);
    const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(path, 'wx', 0o600);
    await file.close();
    await syncFolder(dirname(path));
    if (made) await syncFolder(this.folder);
  }

  async append(key: string, offset: number, source: AsyncIterable<Uint8Array>): Promise<number> {
    const file = await open(this.pathOf(key), 'r+');
    let at = offset;
    try {
      const { size } = await file.stat();
      // Two writers at once, or an offset that is not ours: better no byte than one in the wrong place.
      if (size !== offset) throw new Error(`The file is at ${size}, not at ${offset}.`);
      try {
        for await (const chunk of source) {
          await writeAll(file, chunk, at);
          at += chunk.byteLength;
        }
      } finally {
        await file.datasync();
      }
    } finally {
      await file.close();
    }
    return at;
  }

  async size(key: string): Promise<number | null> {
    let file: FileHandle;
    try {
      file = await open(this.pathOf(key), 'r+');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
    try {
      // After a kill in the middle of an append, what the file holds may not be on disk yet; whoever is told its size relies on it.
      await file.datasync();
      return (await file.stat()).size;
    } finally {
      await file.close();
    }
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    const file = await open(this.pathOf(key), 'r');
    return file.createReadStream({ start: range?.start ?? 0, ...(range && { end: range.end }) });
  }

  async remove(key: string): Promise<void> {
    const path = this.pathOf(key);
    try {
      await unlink(path);
    } catch (error) {
      if (isMissing(error)) return;
      throw error;
    }
    await syncFolder(dirname(path));
  }

  private pathOf(key: string): string {
    if (!keyShape.test(key)) throw new Error('This is no storage key.');
    return join(this.folder, key.slice(0, 2), key);
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.byteLength; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.byteLength - done, position + done);
    done += bytesWritten;
  }
}

/** A new or removed name is on disk once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';
