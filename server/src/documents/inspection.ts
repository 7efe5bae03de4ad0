import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { maximumUploadBytes } from './document.ts';
import type { FileStore } from './file-store.ts';
import type { MediaType } from './media-type.ts';
import { UploadRefused } from './upload.refusal.ts';

/** What is known of a file once its bytes are all there. */
interface Received {
  byteSize: number;
  declaredType: MediaType;
  /** Its first bytes, enough to tell its type. */
  head: Uint8Array;
}

export interface Inspected {
  mediaType: MediaType;
  byteSize: number;
  sha256: Buffer;
}

/** As much as file-type asks of a sample. */
const headBytes = 4_100;

/** How each type begins, at the very first byte: file-type also looks behind what may stand before, where a polyglot hides. */
const beginnings: Record<MediaType, Buffer> = {
  'application/pdf': Buffer.from('%PDF-'),
  'image/jpeg': Buffer.from([0xff, 0xd8, 0xff]),
  'image/png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
};

/** The same picture format, with frames that move. */
const sniffedAs: Record<string, string> = { 'image/apng': 'image/png' };

/** The checks of a complete file, in order; the first that refuses ends them. */
const steps = {
  size({ byteSize }) {
    if (byteSize === 0) throw new UploadRefused('EMPTY');
    if (byteSize > maximumUploadBytes) throw new UploadRefused('TOO_LARGE');
  },

  async type({ head, declaredType }) {
    const sniffed = (await fileTypeFromBuffer(head))?.mime ?? '';
    const begins = beginnings[declaredType];
    if ((sniffedAs[sniffed] ?? sniffed) !== declaredType || Buffer.compare(head.subarray(0, begins.length), begins) !== 0) {
      throw new UploadRefused('NOT_WHAT_IT_CLAIMS');
    }
  },
} satisfies Record<string, (file: Received) => void | Promise<void>>;

/**
 * Reads a file as it is stored, once, and judges it by its content. An upload may come in many pieces, through many processes: only
 * what is read back can be vouched for.
 * @throws UploadRefused
 */
export async function inspect(store: FileStore, key: string, declaredType: MediaType): Promise<Inspected> {
  const hash = createHash('sha256');
  const first: Uint8Array[] = [];
  let byteSize = 0;
  for await (const chunk of (await store.read(key)) as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    if (byteSize < headBytes) first.push(chunk);
    byteSize += chunk.byteLength;
  }
  const file = { byteSize, declaredType, head: new Uint8Array(Buffer.concat(first).subarray(0, headBytes)) };
  for (const step of Object.values(steps)) await step(file);
  return { mediaType: declaredType, byteSize, sha256: hash.digest() };
}
