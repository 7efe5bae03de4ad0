// biome-ignore-all lint/suspicious/noControlCharactersInRegex: bytes are what is looked for
import { inflateSync } from 'node:zlib';
import { UploadRefused } from '../upload.refusal.ts';
import { type Content, latinText } from './content.ts';
import { longestName, plainNames, refuseNames } from './pdf-names.ts';
import { hasMarkup, isForeign, refuseZipBehind } from './polyglot.ts';

/** What is kept of the text before a stream, to read its dictionary; no writer makes a longer one for a stream of objects. */
const longestDictionary = 16 * 1024;
/** Objects in a stream of their own: packed, and what becomes of them. */
const mostPacked = 16 * 1024 ** 2;
const mostUnpacked = 64 * 1024 ** 2;
const tailBytes = 4_096;
/** Where browsers look for what a file might be. */
const sniffedBytes = 4_096;
/** What writers forget to count. */
const offsetSlack = 64;

/**
 * PDF: whole from its first byte to its last, and nothing in it that acts, that is locked or that carries other files. Read once, from
 * front to back: what is no stream is text, and objects in streams are unpacked.
 * @throws UploadRefused
 */
export async function checkPdf(content: Content): Promise<void> {
  await refuseZipBehind(content);
  await checkEnd(content);
  const beginning = (await content.part(0, sniffedBytes)).toString('latin1').split(/\d[\s\0]+\d+[\s\0]+obj/, 1)[0] ?? '';
  if (hasMarkup(beginning)) throw new UploadRefused('TWO_THINGS');
  const walk = new PdfWalk();
  for await (const text of latinText(content.chunks(), 0)) walk.push(text);
  walk.end();
}

/** The end says where the table of objects is, and is the end. */
async function checkEnd(content: Content): Promise<void> {
  const tail = (await content.part(Math.max(0, content.byteSize - tailBytes), tailBytes)).toString('latin1');
  const end = tail.lastIndexOf('%%EOF');
  if (end < 0) throw new UploadRefused('BROKEN');
  if (!/^[\s\0]*$/.test(tail.slice(end + 5))) throw new UploadRefused('TWO_THINGS');
  const offset = /startxref[\s\0]+(\d{1,12})[\s\0]*$/.exec(tail.slice(0, end))?.[1];
  // Without an offset a reader has to look for the objects itself: that can be done where a trailer names the first, or where there are none.
  if (offset === undefined && !/\btrailer\b/.test(tail) && /\bendobj\b/.test(tail)) throw new UploadRefused('BROKEN');
  if (offset === undefined) return;
  const from = Math.max(0, Number(offset) - offsetSlack);
  const there = (await content.part(from, 2 * offsetSlack + 16)).toString('latin1');
  if (!/xref|\d[\s\0]+\d+[\s\0]+obj/.test(there)) throw new UploadRefused('BROKEN');
}

const objectsInside = /\/ObjStm(?![A-Za-z])|\/First[\s\0]+\d/;

class PdfWalk {
  /** Text that is not judged to its end yet. */
  private text = '';
  private inStream = false;
  /** What a stream of objects holds so far; null in any other stream. */
  private packed: string[] | null = null;
  private packedBytes = 0;
  private dictionary = '';
  private objects = false;

  push(text: string): void {
    this.text += text;
    for (;;) {
      const went = this.inStream ? this.throughStream() : this.throughText();
      if (!went) return;
    }
  }

  end(): void {
    if (this.inStream) throw new UploadRefused('BROKEN');
    this.judge(this.text);
    // One of comments alone is empty, and harms nobody.
    if (!this.objects && /^[^%\s\0]/m.test(this.text)) throw new UploadRefused('BROKEN');
  }

  private throughText(): boolean {
    const begins = /(?<=[\s\0>])stream(?:\r\n|\n|\r(?!$))/.exec(this.text);
    if (!begins) {
      if (this.text.length > 4 * longestDictionary) {
        this.judge(this.text);
        this.text = this.text.slice(-longestDictionary);
      }
      return false;
    }
    const end = begins.index + begins[0].length;
    const before = this.text.slice(0, end);
    this.judge(before);
    this.dictionary = dictionaryBefore(before.slice(-longestDictionary));
    this.packed = /\/First(?![A-Za-z])/.test(this.dictionary) ? [] : null;
    this.packedBytes = 0;
    this.inStream = true;
    this.text = this.text.slice(end);
    return true;
  }

  private throughStream(): boolean {
    const end = this.text.indexOf('endstream');
    const data = end < 0 ? this.text.slice(0, -longestName) : this.text.slice(0, end);
    this.packed?.push(data);
    this.packedBytes += data.length;
    if (this.packed && this.packedBytes > mostPacked) throw new UploadRefused('BOMB');
    // The pieces overlap: what is cut between two of them is looked at again.
    refuseNames(end < 0 ? this.text : this.text.slice(0, end), true);
    if (isForeign(this.text)) throw new UploadRefused('TWO_THINGS');
    // A stream that begins inside of a stream: what is read depends on who reads it.
    if (objectsInside.test(plainNames(end < 0 ? this.text : data))) throw new UploadRefused('BROKEN');
    this.text = this.text.slice(end < 0 ? data.length : end + 'endstream'.length);
    if (end < 0) return false;
    if (this.packed) this.unpack(Buffer.from(this.packed.join(''), 'latin1'));
    this.inStream = false;
    return true;
  }

  private judge(text: string): void {
    refuseNames(text, false);
    if (isForeign(text)) throw new UploadRefused('TWO_THINGS');
    // Only comments and what stands between objects: inside of them it is text that somebody wrote.
    if (hasMarkup(text) && outsideObjects(text).some(hasMarkup)) throw new UploadRefused('TWO_THINGS');
    this.objects ||= /\d[\s\0]+\d+[\s\0]+obj/.test(text);
  }

  /** Packed in any other way than writers pack them, nobody could say what they hold. */
  private unpack(packed: Buffer): void {
    const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+|\d+\s+\d+\s+R)?/.exec(this.dictionary);
    const names = filter?.[1]?.match(/\/\w+/g) ?? [];
    const isPlain = !filter || (filter[1]?.startsWith('[') && names.length === 0 && /^\[\s*\]$/.test(filter[1]));
    if (isPlain) {
      refuseNames(packed.toString('latin1'), false);
      return;
    }
    if (names.length !== 1 || !['/FlateDecode', '/Fl'].includes(names[0] ?? '')) throw new UploadRefused('BROKEN');
    if (/\/Predictor\s+(?!1\b)/.test(this.dictionary)) throw new UploadRefused('BROKEN');
    let text: string;
    try {
      text = inflateSync(packed, { maxOutputLength: mostUnpacked }).toString('latin1');
    } catch (error) {
      throw new UploadRefused((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'BOMB' : 'BROKEN');
    }
    refuseNames(text, false);
  }
}

/** The dictionary at the end of a text, without the strings in it, in which anything may be written. */
function dictionaryBefore(text: string): string {
  let bare = text;
  for (let depth = 0, length = -1; depth < 8 && length !== bare.length; depth++) {
    length = bare.length;
    bare = bare.replace(/\((?:[^()\\]|\\.)*\)/gs, '');
  }
  return plainNames(bare.slice(Math.max(bare.lastIndexOf(' obj'), 0)));
}

/** The comments of a text, and what stands between `endobj` and the next object. */
function outsideObjects(text: string): string[] {
  const comments = text.match(/%[^\r\n]*/g) ?? [];
  const between = text.match(/\bendobj\b(?:(?!\d+[\s\0]+\d+[\s\0]+obj).)*/gs) ?? [];
  return [...comments, ...between];
}
