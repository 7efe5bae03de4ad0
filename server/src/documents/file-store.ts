import type { Readable } from 'node:stream';

/** Bytes from `start` to `end`, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** A file on its way has a random key of its own; content has the SHA-256 of it, in hexadecimal. */
const [onItsWay, lasting] = [/^[0-9a-f]{2}[0-9a-f-]{30,34}$/, /^[0-9a-f]{64}$/];

/** @returns whether a key is that of content, which never changes. @throws where it is no key at all: nothing that a person wrote is one */
export function isContentKey(key: string): boolean {
  if (lasting.test(key)) return true;
  if (onItsWay.test(key)) return false;
  throw new Error('This is no storage key.');
}

/**
 * Where bytes are kept, under keys that nobody chose. What a method has returned from stays, whatever happens to the process or the
 * machine.
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
  /**
   * The same, to be looked through: a piece is good only until the next one is asked for, so that a large file takes no more memory than a
   * small one.
   */
  pieces(key: string, range: ByteRange): AsyncIterable<Buffer>;
  /**
   * Gives a file that is whole its lasting place; again: no change. The same is done, and takes as long, whether the content is there
   * already or not: nobody learns what others have sent (R4).
   * @throws where neither the file nor the content is there
   */
  settle(key: string, contentKey: string): Promise<void>;
  /** Removes a file; again: no change. */
  remove(key: string): Promise<void>;
}
