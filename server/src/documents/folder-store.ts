import { type FileHandle, mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type ByteRange, type FileStore, isContentKey } from './file-store.ts';

const pieceBytes = 64 * 1024;

/** Files in a folder of the service's own, spread over subfolders by the first two digits of their keys. */
export class FolderStore implements FileStore {
  constructor(private readonly folder: string) {}

  async create(key: string): Promise<void> {
    const path = this.pathOf(key);
    await this.makeFolderOf(path);
    const file = await open(path, 'wx', 0o600);
    await file.close();
    await syncFolder(dirname(path));
  }

  async append(key: string, offset: number, source: AsyncIterable<Uint8Array>): Promise<number> {
    if (isContentKey(key)) throw new Error('Content never changes.');
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

  async *pieces(key: string, { start, end }: ByteRange): AsyncGenerator<Buffer> {
    const file = await open(this.pathOf(key), 'r');
    try {
      const piece = Buffer.allocUnsafe(Math.min(pieceBytes, end + 1 - start));
      for (let at = start; at <= end; ) {
        const { bytesRead } = await file.read(piece, 0, Math.min(piece.length, end + 1 - at), at);
        if (bytesRead === 0) return;
        at += bytesRead;
        yield piece.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  }

  async settle(key: string, contentKey: string): Promise<void> {
    const [from, to] = [this.pathOf(key), this.pathOf(contentKey)];
    await this.makeFolderOf(to);
    try {
      // Over the same content, where it is there: whoever is reading the old one goes on doing so.
      await rename(from, to);
    } catch (error) {
      if (!isMissing(error) || (await this.size(contentKey)) === null) throw error;
    }
    await syncFolder(dirname(to));
    await syncFolder(dirname(from));
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

  private async makeFolderOf(path: string): Promise<void> {
    const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    if (made) await syncFolder(this.folder);
  }

  private pathOf(key: string): string {
    isContentKey(key);
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
