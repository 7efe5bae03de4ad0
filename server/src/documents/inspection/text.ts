// biome-ignore-all lint/suspicious/noControlCharactersInRegex: bytes are what is looked for
import { UploadRefused } from '../upload.refusal.ts';
import type { Content } from './content.ts';

/** Whatever is no letter, mark, sign, tab or end of a line. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** How web pages, scripts and what printers run begin: nobody sends those as plain text. */
const otherThing = /^\s*(?:<(?:!doctype|html|head|body|script|svg|iframe|\?xml|\?php)|#!|%!PS|%PDF|\{\\rtf)/i;

/** Plain text: UTF-8 from the first byte to the last. @throws UploadRefused NOT_UTF8, CONTROL_CHARACTERS or TWO_THINGS */
export async function checkText(content: Content): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (bytes?: Buffer) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new UploadRefused('NOT_UTF8');
    }
  };
  let beginning = '';
  for await (const chunk of content.chunks()) {
    const text = decoded(chunk);
    if (beginning.length < 1_000) beginning += text.slice(0, 1_000);
    if (controls.test(text)) throw new UploadRefused('CONTROL_CHARACTERS');
  }
  decoded();
  if (otherThing.test(beginning)) throw new UploadRefused('TWO_THINGS');
}
