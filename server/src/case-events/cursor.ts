import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';

/**
 * A position of the log as a cursor: one block of AES, so that the same event has the same cursor for ever and for every
 * viewer, and no position, count or gap can be read from one or from two of them (R12).
 */
export class Cursors {
  private readonly mark: Buffer;

  private readonly key: KeyObject;

  /** @param mark eight letters that tell one log's cursors from another's under the same key */
  constructor(key: Buffer, mark = 'EDUSTA-1') {
    this.key = createSecretKey(key);
    this.mark = Buffer.from(mark);
  }

  encode(position: bigint): string {
    const block = Buffer.alloc(16);
    block.writeBigUInt64BE(position);
    this.mark.copy(block, 8);
    const cipher = createCipheriv('aes-256-ecb', this.key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
  }

  /** @returns the position, or null for a string that is no cursor of ours. */
  decode(cursor: string): bigint | null {
    const bytes = Buffer.from(cursor, 'base64url');
    if (bytes.length !== 16 || bytes.toString('base64url') !== cursor) return null;
    const decipher = createDecipheriv('aes-256-ecb', this.key, null).setAutoPadding(false);
    const block = Buffer.concat([decipher.update(bytes), decipher.final()]);
    return block.subarray(8).equals(this.mark) ? block.readBigUInt64BE() : null;
  }
}
