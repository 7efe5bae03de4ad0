import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { UploadRefused } from '../upload.refusal.ts';
import type { Content } from './content.ts';
import type { ZipEntry } from './zip-directory.ts';

const headBytes = 30;

/**
 * What an entry unpacks to, piece by piece, and no more than its directory says.
 * @throws UploadRefused BROKEN where it is not what the directory says, BOMB where it is more
 */
export async function* unpacked(content: Content, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = Readable.from(dataOf(content, entry));
  const source = entry.method === 0 ? packed : pipeline(packed, createInflateRaw(), () => undefined);
  let [bytes, checksum] = [0, 0];
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > entry.bytes) throw new UploadRefused('BOMB');
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    // Zlib says what is wrong with it; the store's failures are ours.
    if (typeof (error as { errno?: unknown }).errno === 'number' && /^Z_/.test(String((error as { code?: unknown }).code)))
      throw new UploadRefused('BROKEN');
    throw error;
  }
  if (bytes !== entry.bytes || checksum !== entry.checksum) throw new UploadRefused('BROKEN');
}

/** The packed bytes behind the entry's own head. */
async function* dataOf(content: Content, entry: ZipEntry): AsyncGenerator<Buffer> {
  let head = Buffer.alloc(0);
  let left = -1;
  for await (const chunk of content.chunks(entry.offset, entry.end)) {
    let data = chunk;
    if (left < 0) {
      head = Buffer.concat([head, chunk]);
      if (head.length < headBytes) continue;
      if (head.readUInt32LE(0) !== 0x04034b50) throw new UploadRefused('BROKEN');
      const start = headBytes + head.readUInt16LE(26) + head.readUInt16LE(28);
      if (head.length < start) continue;
      if (entry.offset + start + entry.packedBytes > entry.end) throw new UploadRefused('BOMB');
      left = entry.packedBytes;
      data = head.subarray(start);
    }
    if (left === 0) return;
    // Its own bytes: what is unpacked is read ahead.
    yield Buffer.from(data.subarray(0, left));
    left -= Math.min(left, data.length);
  }
  if (left !== 0) throw new UploadRefused('BROKEN');
}
