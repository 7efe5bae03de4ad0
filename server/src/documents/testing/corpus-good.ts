import { deflateSync } from 'node:zlib';
import { fileEndings, type MediaType } from '../media-type.ts';
import { jpeg, packedObjects, pdf, pdfStream, png } from './samples.ts';
import { docx, odt } from './zip.ts';

export interface CorpusFile {
  what: string;
  name: string;
  type: string;
  bytes: Buffer;
}

const [word, writer] = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
] as const;

/** Bytes that no packing makes shorter. */
const noise = (length: number) => Buffer.from(Array.from({ length }, (_, n) => Math.imul(n ^ (n >>> 7), 2654435761) >>> 24));

/** Words in many scripts, as a name and as a text. */
const words = [
  'وكالة قانونية',
  'نامه‌های وکالت',
  'доверенность',
  'довіреність',
  'ტექსტი',
  'Լիազորագիր',
  'ייפוי כוח',
  '委任状と証明書',
  '授权委托书',
  '위임장',
  'ውክልና',
  'awood wakaaladeed',
  'মোক্তারনামা',
  'मुख्तारनामा',
  'หนังสือมอบอำนาจ',
  'Äidin syntymätodistus, åländsk',
  'Vekâletname İĞŞ',
  'giấy uỷ quyền',
  'πληρεξούσιο',
  'پاوەری یاسایی',
];

const make: Record<MediaType, (text: string) => Buffer> = {
  'application/pdf': (text) =>
    pdf(
      Buffer.from(text)
        .toString('latin1')
        .replace(/[()\\]/g, '.'),
    ),
  'image/jpeg': (text) => jpeg(8, 8, { marker: 0xfe, data: text }),
  'image/png': (text) => png(1, 1, { type: 'iTXt', data: `Title\0\0\0\0\0${text}` }),
  [word]: docx,
  [writer]: odt,
  'text/plain': (text) => Buffer.from(`${text}\r\n\t${text}\n`),
};
const types = Object.keys(make) as MediaType[];

const inScripts = words.map((text, n): CorpusFile => {
  const type = types[n % types.length] as MediaType;
  return { what: text, name: `${text}${fileEndings[type][0]}`, type, bytes: make[type](text) };
});

const pdfOf = (what: string, bytes: Buffer, name = 'liite.pdf'): CorpusFile => ({ what, name, type: 'application/pdf', bytes });
const of = (what: string, type: MediaType, bytes: Buffer, name = `liite${fileEndings[type][0]}`): CorpusFile => ({
  what,
  name,
  type,
  bytes,
});

/** What people send, and must be taken. */
export const goodFiles: readonly CorpusFile[] = [
  ...inScripts,
  pdfOf('a name that would be a path', pdf(), '../../../etc/passwd.pdf'),
  pdfOf('a name that would be a path in Windows', pdf(), '..\\..\\boot.pdf'),
  pdfOf('a name with dots and a date, and no ending', pdf(), 'Skannaus 12.3.2026'),
  pdfOf('a name in capitals', pdf(), 'SCAN0001.PDF'),
  pdfOf('a name with marks of text from right to left', pdf(), 'قرار\u200f ٢٠٢٦.pdf'),
  pdfOf('objects in a packed stream', pdf('a', 0, { objects: [packedObjects(['<< /Type /ExtGState /CA 1 >>', '(text)'])] })),
  pdfOf(
    'a link to a page about scripts',
    pdf('a', 0, { objects: ['<< /S /URI /URI (https://developer.mozilla.org/en-US/docs/Web/JavaScript) >>'] }),
  ),
  pdfOf('a text about scripts', pdf('Kurssi: <script> ja JavaScript \\(2026\\)')),
  pdfOf(
    'bytes that look like names in a packed picture',
    pdf('a', 0, { objects: [pdfStream('/Subtype /Image', Buffer.from('\x00/JS(x)/EF<<\xff/XFA[', 'latin1'))] }),
  ),
  pdfOf(
    'an outline, whose first is no stream',
    pdf('a', 0, {
      catalog: '/Outlines 6 0 R',
      objects: ['<< /First 7 0 R /Last 7 0 R >>', '<< /Title (Sivu) /Parent 6 0 R >>', pdfStream('', 'kuva')],
    }),
  ),
  pdfOf('a page opened at first', pdf('a', 0, { catalog: '/OpenAction [3 0 R /Fit]' })),
  pdfOf('a form to be filled in', pdf('a', 0, { catalog: '/AcroForm << /Fields [] >>' })),
  pdfOf('a large one', pdf('a', 5_000_000)),
  of('a photograph of 200 million points', 'image/jpeg', jpeg(16_320, 12_240)),
  of(
    'a photograph with a film behind it',
    'image/jpeg',
    Buffer.concat([jpeg(), Buffer.from('\0\0\0\x18ftypmp42', 'latin1'), Buffer.alloc(5_000, 7)]),
  ),
  of('a photograph with a second one behind it', 'image/jpeg', Buffer.concat([jpeg(), jpeg()])),
  of('a photograph named .jpeg', 'image/jpeg', jpeg(), 'IMG_0001.JPEG'),
  of(
    'a screenshot with what was cut off still behind it',
    'image/png',
    Buffer.concat([png(), deflateSync(Buffer.alloc(9_000, 3))]),
  ),
  of(
    'a document with pictures',
    word,
    docx('a', [
      { name: 'word/media/image1.png', data: png() },
      { name: 'word/media/image2.jpeg', data: jpeg() },
    ]),
  ),
  of(
    'a document whose template lies on a disk',
    word,
    docx('a', [
      {
        name: 'word/_rels/settings.xml.rels',
        data: '<Relationships><Relationship Type="http://x/attachedTemplate" Target="file:///C:/Normal.dotm" TargetMode="External"/></Relationships>',
      },
    ]),
  ),
  of(
    'a document with a large picture',
    word,
    docx('a', [{ name: 'word/media/image1.png', data: Buffer.concat([png(), noise(400_000)]) }]),
  ),
  of('a long document', word, docx('Sama virke uudelleen. '.repeat(200_000))),
  of(
    'a document with pictures',
    writer,
    odt('a', [
      { name: 'Pictures/1.png', data: png() },
      { name: 'Configurations2/', data: '' },
    ]),
  ),
  of('a text with a mark at its beginning', 'text/plain', Buffer.from('\ufeffSelvitys')),
  of('a text of one letter', 'text/plain', Buffer.from('a')),
  of('a text with signs of mathematics', 'text/plain', Buffer.from('3 < 5 && x > 2; {\\alpha}')),
];
