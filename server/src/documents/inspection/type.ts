import { fileTypeFromBuffer } from 'file-type';
import { type MediaType, nameFits } from '../media-type.ts';
import { UploadRefused } from '../upload.refusal.ts';
import type { Content } from './content.ts';

/** As much as file-type asks of a sample. */
const headBytes = 4_100;

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const odt = 'application/vnd.oasis.opendocument.text';
const zip = Buffer.from('PK\x03\x04', 'latin1');

/** How each type begins, at the very first byte: file-type also looks behind what may stand before, where a polyglot hides. */
const beginnings: Record<MediaType, Buffer> = {
  'application/pdf': Buffer.from('%PDF-'),
  'image/jpeg': Buffer.from([0xff, 0xd8, 0xff]),
  'image/png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  [docx]: zip,
  [odt]: zip,
  'text/plain': Buffer.alloc(0),
};

/**
 * What file-type may say of each type beside its own name. Of a document in a ZIP the sample may not reach the part that says which; one
 * with macros gets its own answer. The next step reads the directory, and insists. Plain text has no mark of its own.
 */
const sniffedAs: Record<MediaType, readonly string[]> = {
  'application/pdf': [],
  'image/jpeg': [],
  'image/png': ['image/apng'],
  [docx]: ['application/zip', 'application/vnd.ms-word.document.macroenabled.12'],
  [odt]: ['application/zip'],
  'text/plain': ['', 'application/xml', 'text/vcard', 'text/calendar'],
};

/** Declared = sniffed = the name's ending. @throws UploadRefused NOT_WHAT_IT_CLAIMS or WRONG_ENDING */
export async function checkType(content: Content, fileName: string, declared: MediaType): Promise<void> {
  const head = await content.part(0, headBytes);
  const begins = beginnings[declared];
  const sniffed = await sniff(head);
  const isDeclared = sniffed === declared || sniffedAs[declared].includes(sniffed);
  if (!isDeclared || !head.subarray(0, begins.length).equals(begins)) throw new UploadRefused('NOT_WHAT_IT_CLAIMS');
  if (!nameFits(fileName, declared)) throw new UploadRefused('WRONG_ENDING');
}

/** @returns what the bytes say, or nothing where they say nothing: a crafted beginning may also lead file-type astray. */
async function sniff(head: Buffer): Promise<string> {
  try {
    return (await fileTypeFromBuffer(new Uint8Array(head)))?.mime ?? '';
  } catch {
    return '';
  }
}
