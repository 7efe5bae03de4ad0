// biome-ignore-all lint/suspicious/noControlCharactersInRegex: bytes are what is looked for
import { UploadRefused } from '../upload.refusal.ts';
import { type Content, latinText } from './content.ts';

/** Where a ZIP's directory ends, a comment of the longest kind behind it. */
export const longestZipTail = 22 + 0xffff;
const directoryEnd = Buffer.from('PK\x05\x06', 'latin1');

/** What programs and archives look for anywhere in a file: no picture and no PDF holds it by chance. */
const foreign = /Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|\x7fELF[\x01\x02][\x01\x02]\x01|This program cannot be run in DOS mode/;
/** What makes a web page or a script of a picture. */
const markup = /<script[\s>/]|<\?php\s|<!doctype\s+html|<html[\s>]|<svg[\s>]|<iframe[\s>]/i;
const longestPattern = 64;

/**
 * A file that is two things at once: whoever opens it as the other one gets what nobody looked at. A ZIP, and with it a JAR or an Office
 * document, is read from its end and may have anything before it.
 * @throws UploadRefused TWO_THINGS
 */
export async function refuseZipBehind(content: Content): Promise<void> {
  const from = Math.max(0, content.byteSize - longestZipTail);
  const tail = await content.part(from, longestZipTail);
  for (let at = tail.lastIndexOf(directoryEnd); at >= 0; at = at > 0 ? tail.lastIndexOf(directoryEnd, at - 1) : -1) {
    if (at + 22 > tail.length) continue;
    const [disk, size, offset] = [tail.readUInt16LE(at + 4), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    if (disk === 0 && size <= from + at && offset <= from + at) throw new UploadRefused('TWO_THINGS');
  }
}

/** @returns whether a text holds what other programs would take this file for. */
export const isForeign = (text: string): boolean => foreign.test(text);
export const hasMarkup = (text: string): boolean => markup.test(text);

/** Looks through a picture, its remarks and what stands behind its end. @throws UploadRefused TWO_THINGS */
export async function refuseOtherThings(content: Content, seen?: (chunk: Buffer) => void): Promise<void> {
  await refuseZipBehind(content);
  async function* watched() {
    for await (const chunk of content.chunks()) {
      seen?.(chunk);
      yield chunk;
    }
  }
  for await (const text of latinText(watched(), longestPattern)) {
    if (isForeign(text) || hasMarkup(text)) throw new UploadRefused('TWO_THINGS');
  }
}
