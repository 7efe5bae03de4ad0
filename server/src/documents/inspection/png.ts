import { UploadRefused } from '../upload.refusal.ts';
import type { Content } from './content.ts';
import { checkDimensions } from './picture.ts';
import { refuseOtherThings } from './polyglot.ts';

const signatureBytes = 8;
/** Length and type, and the checksum behind the data. */
const [headBytes, checksumBytes] = [8, 4];

/** PNG: IHDR comes first and gives the size, IEND ends it. @throws UploadRefused */
export async function checkPng(content: Content): Promise<void> {
  const first = await content.part(signatureBytes, headBytes + 8);
  if (first.length < 16 || first.readUInt32BE(0) !== 13 || first.toString('latin1', 4, 8) !== 'IHDR')
    throw new UploadRefused('BROKEN');
  checkDimensions(first.readUInt32BE(8), first.readUInt32BE(12));
  const walk = new PngWalk();
  await refuseOtherThings(content, (chunk) => walk.push(chunk));
  if (!walk.ended) throw new UploadRefused('BROKEN');
}

/** From chunk to chunk by their lengths, whatever pieces the bytes come in. */
class PngWalk {
  private skip = signatureBytes;
  private head = Buffer.alloc(0);
  ended = false;

  push(bytes: Buffer): void {
    let at = 0;
    while (at < bytes.length && !this.ended) {
      if (this.skip > 0) {
        const skipped = Math.min(this.skip, bytes.length - at);
        this.skip -= skipped;
        at += skipped;
        continue;
      }
      const taken = bytes.subarray(at, at + headBytes - this.head.length);
      this.head = Buffer.concat([this.head, taken]);
      at += taken.length;
      if (this.head.length === headBytes) this.step();
    }
  }

  private step(): void {
    const [length, type] = [this.head.readUInt32BE(0), this.head.toString('latin1', 4, 8)];
    if (!/^[A-Za-z]{4}$/.test(type)) throw new UploadRefused('BROKEN');
    this.ended = type === 'IEND';
    this.skip = length + checksumBytes;
    this.head = Buffer.alloc(0);
  }
}
