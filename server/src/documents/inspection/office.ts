// biome-ignore-all lint/suspicious/noControlCharactersInRegex: bytes are what is looked for
import { type UploadProblem, UploadRefused } from '../upload.refusal.ts';
import { type Content, latinText } from './content.ts';
import { checkDimensions } from './picture.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';
import { unpacked } from './zip-entry.ts';

/** What must be in a document of a kind, and what may not: by the names of its parts, and by the text of those in XML. */
interface Kind {
  /** The part that says what it is, and how it says so. */
  main: { name: string; says: RegExp };
  needs: readonly string[];
  names: readonly { pattern: RegExp; problem: UploadProblem }[];
  texts: readonly { pattern: RegExp; problem: UploadProblem }[];
}

const wordMain = /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/;
const everywhere: Kind['texts'] = [{ pattern: /<!ENTITY/, problem: 'BOMB' }];

const docx: Kind = {
  main: { name: '[Content_Types].xml', says: wordMain },
  needs: ['word/document.xml'],
  names: [
    { pattern: /vba(?:Project|Data)|\/activeX\/|\/macros?\//i, problem: 'MACROS' },
    { pattern: /\/embeddings\/|\.(?:exe|dll|com|scr|bat|cmd|ps1|vbs|js|jar|hta|lnk|msi)$/i, problem: 'CONTAINS_FILES' },
  ],
  texts: [
    ...everywhere,
    { pattern: /macroEnabled|ms-office\.vbaProject|\/relationships\/vbaProject/i, problem: 'MACROS' },
    // Fields that start a program, and objects that are fetched from elsewhere when the document is opened.
    { pattern: /(?:instr="|<w:instrText[^>]*>)\s*DDE(?:AUTO)?\b/i, problem: 'MACROS' },
    { pattern: /<Relationship\b(?=[^>]*\/oleObject")(?=[^>]*TargetMode="External")/i, problem: 'MACROS' },
  ],
};

const odt: Kind = {
  main: { name: 'mimetype', says: /^application\/vnd\.oasis\.opendocument\.text$/ },
  needs: ['content.xml', 'META-INF/manifest.xml'],
  names: [
    { pattern: /^(?:Basic|Scripts)\/.*[^/]$/i, problem: 'MACROS' },
    { pattern: /\.(?:exe|dll|com|scr|bat|cmd|ps1|vbs|js|jar|hta|lnk|msi)$/i, problem: 'CONTAINS_FILES' },
  ],
  texts: [
    ...everywhere,
    { pattern: /<(?:\w+:)?encryption-data\b/, problem: 'ENCRYPTED' },
    { pattern: /vnd\.sun\.star\.script:|<script:event-listener\b[^>]*macro/, problem: 'MACROS' },
    { pattern: /<text:dde-connection|office:dde-application/, problem: 'MACROS' },
  ],
};

/** Archives, programs and older Office documents: no part of a document is one. */
const nested = /^(?:PK[\x03\x05]|Rar!|7z\xbc\xaf|\x1f\x8b|BZh|\xfd7zXZ|MSCF|MZ|\x7fELF|\xd0\xcf\x11\xe0|#!)|^.{257}ustar/s;
const png = /^\x89PNG\r\n\x1a\n/;
const isText = (name: string) => /(?:\.xml|\.rels|\.rdf)$/i.test(name) || name === 'mimetype';
/** As much of the beginning as says what a part is; as much of the end as a pattern may begin in. */
const [headBytes, overlap] = [512, 4_096];

export const checkDocx = (content: Content): Promise<void> => checkOffice(content, docx);
export const checkOdt = (content: Content): Promise<void> => checkOffice(content, odt);

/** A document that is a ZIP of parts. Each is unpacked once, in pieces, and looked through. @throws UploadRefused */
async function checkOffice(content: Content, kind: Kind): Promise<void> {
  const entries = await readDirectory(content);
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has(kind.main.name)) throw new UploadRefused('NOT_WHAT_IT_CLAIMS');
  for (const { name } of entries) {
    const wrong = kind.names.find(({ pattern }) => pattern.test(name));
    if (wrong) throw new UploadRefused(wrong.problem);
  }
  let said = false;
  for (const entry of entries) {
    if (await lookThrough(content, entry, kind)) said = true;
  }
  if (!said) throw new UploadRefused('NOT_WHAT_IT_CLAIMS');
  if (kind.needs.some((name) => !names.has(name))) throw new UploadRefused('BROKEN');
}

/** @returns whether this is the part that says what the document is, and says so */
async function lookThrough(content: Content, entry: ZipEntry, kind: Kind): Promise<boolean> {
  let [head, saysSo] = ['', false];
  for await (const text of latinText(unpacked(content, entry), overlap)) {
    if (head.length < headBytes) {
      head = text.slice(0, headBytes);
      checkHead(entry, head);
    }
    if (!isText(entry.name)) continue;
    const wrong = kind.texts.find(({ pattern }) => pattern.test(text));
    if (wrong) throw new UploadRefused(wrong.problem);
    if (entry.name === kind.main.name && kind.main.says.test(text.trim())) saysSo = true;
  }
  return saysSo;
}

function checkHead({ name }: ZipEntry, head: string): void {
  if (nested.test(head)) throw new UploadRefused('CONTAINS_FILES');
  // In another encoding none of the patterns would be found.
  if (isText(name) && /^(?:\xff\xfe|\xfe\xff|\0|.\0)/.test(head)) throw new UploadRefused('BROKEN');
  if (png.test(head) && head.length >= 24) {
    const bytes = Buffer.from(head, 'latin1');
    checkDimensions(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
  }
}
