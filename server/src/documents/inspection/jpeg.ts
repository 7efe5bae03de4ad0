import { UploadRefused } from '../upload.refusal.ts';
import type { Content } from './content.ts';
import { checkDimensions } from './picture.ts';
import { refuseOtherThings } from './polyglot.ts';

/** More than any camera writes before the picture begins. */
const mostSegments = 1_000;
const [startOfScan, endOfImage] = [0xda, 0xd9];
/** A segment of this length begins with the two characters that open a comment in a script. */
const lengthOfScript = 0x2f2a;

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** JPEG: segments up to the first scan, a frame with the size among them; the end of the image behind. @throws UploadRefused */
export async function checkJpeg(content: Content): Promise<void> {
  const scanAt = await walkSegments(content);
  let [at, before, ended] = [0, 0, false];
  await refuseOtherThings(content, (chunk) => {
    for (let end = chunk.indexOf(endOfImage); end >= 0 && !ended; end = chunk.indexOf(endOfImage, end + 1)) {
      const marked = end > 0 ? chunk[end - 1] : before;
      ended = marked === 0xff && at + end > scanAt;
    }
    at += chunk.length;
    before = chunk.at(-1) ?? 0;
  });
  if (!ended) throw new UploadRefused('BROKEN');
}

/** @returns where the first scan begins, after a frame of a size that can be shown */
async function walkSegments(content: Content): Promise<number> {
  let [at, framed] = [2, false];
  for (let n = 0; n < mostSegments; n++) {
    const head = await content.part(at, 9);
    if (head.length < 4 || head[0] !== 0xff) break;
    const marker = head[1] as number;
    if (marker === 0xff) at += 1;
    else if (standsAlone(marker)) at += 2;
    else if (marker === startOfScan) {
      if (framed) return at;
      break;
    } else {
      const length = head.readUInt16BE(2);
      if (length < 2) break;
      if (at === 2 && length === lengthOfScript) throw new UploadRefused('TWO_THINGS');
      if (isFrame(marker)) {
        if (head.length < 9) break;
        // A height of 0 is told behind the picture: nobody knows how large it will be.
        checkDimensions(head.readUInt16BE(7), head.readUInt16BE(5));
        framed = true;
      }
      at += 2 + length;
    }
  }
  throw new UploadRefused('BROKEN');
}
