import type { Readable } from 'node:stream';

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
