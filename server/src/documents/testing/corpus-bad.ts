import { deflateSync } from 'node:zlib';
import type { CorpusFile } from './corpus-good.ts';
import { jpeg, packedObjects, pdf, pdfStream, png } from './samples.ts';
import { docx, odt, type Part, zip } from './zip.ts';

export interface BadFile extends CorpusFile {
  /** How it must be refused. */
  problem: string;
}

const [pdfType, word, writer] = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
];
const bad =
  (problem: string, type: string, name: string) =>
  (what: string, bytes: Buffer | string, otherName = name): BadFile => ({
    what,
    name: otherName,
    type,
    bytes: Buffer.from(bytes as string),
    problem,
  });
const [asPdf, asPng, asDocx] = [
  bad('NOT_WHAT_IT_CLAIMS', pdfType, 'a.pdf'),
  bad('NOT_WHAT_IT_CLAIMS', 'image/png', 'a.png'),
  bad('NOT_WHAT_IT_CLAIMS', word, 'a.docx'),
];
const acting = bad('ACTIVE_CONTENT', pdfType, 'a.pdf');
const carrying = bad('CONTAINS_FILES', pdfType, 'a.pdf');
const two = (type: string, name: string) => bad('TWO_THINGS', type, name);
const pdfWith = (...objects: string[]) => pdf('a', 0, { objects });

const script = '<< /S /JavaScript /JS (app.alert(1)) >>';
const program = Buffer.concat([
  Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'),
  Buffer.alloc(60),
  Buffer.from('This program cannot be run in DOS mode.'),
]);
const jar = zip([
  { name: 'META-INF/MANIFEST.MF', data: 'Main-Class: A' },
  { name: 'A.class', data: '\xca\xfe\xba\xbe' },
]);
const page = '<!DOCTYPE html><html><script>alert(1)</script></html>';
const manyZeros: Part = { name: 'word/media/a.emf', data: Buffer.alloc(40 * 1024 ** 2) };
const truncated = pdf('a', 300_000).subarray(0, 200_000);

const types: BadFile[] = [
  asPdf('a program that calls itself a PDF', program),
  asPng('a program for Linux', '\x7fELF\x02\x01\x01'),
  asPdf('a web page that calls itself a PDF', page),
  asPdf('a web page with a PDF behind it', Buffer.concat([Buffer.from('<html><!-- '), pdf()])),
  asPdf('a PDF behind a tag of music', Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\x0a<script>..'), pdf()])),
  asPdf('a PDF behind a comment of a script', Buffer.concat([Buffer.from('/*'), pdf()])),
  asPng('a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  asPng('a PDF that calls itself a PNG', pdf()),
  asDocx('any archive that calls itself a document', jar),
  asDocx('a document of LibreOffice that calls itself one of Word', odt()),
  bad('NOT_WHAT_IT_CLAIMS', writer, 'a.odt')('a document of Word that calls itself one of LibreOffice', docx()),
  asDocx('an older document of Word', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(3_000)])),
  asDocx(
    'a sheet that calls itself a document',
    docx('a', [], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
  ),
  bad('TYPE_NOT_ALLOWED', 'image/svg+xml', 'a.svg')('a drawing that says so', '<svg/>'),
  bad('TYPE_NOT_ALLOWED', 'text/html', 'a.html')('a web page that says so', page),
  bad(
    'TYPE_NOT_ALLOWED',
    'application/vnd.ms-word.document.macroenabled.12',
    'a.docm',
  )('a document with macros that says so', docx()),
  bad('WRONG_ENDING', pdfType, 'lasku.pdf.exe')('a PDF by the name of a program', pdf()),
  bad('WRONG_ENDING', pdfType, 'lasku.scr. ')('a PDF by the name of a program, ended as Windows overlooks', pdf()),
  bad('WRONG_ENDING', 'text/plain', 'lue.html')('a text by the name of a web page', 'hei'),
];

const names: BadFile[] = [
  bad('BAD_NAME', pdfType, 'a.pdf\r\nSet-Cookie: a=b')('a name with a line break', pdf()),
  bad('BAD_NAME', pdfType, 'a.pdf\0.exe')('a name with NUL', pdf()),
  bad('BAD_NAME', pdfType, 'valtakirja\u202efdp.exe')('a name that turns the text beside it around', pdf()),
  bad('BAD_NAME', pdfType, `${'a'.repeat(4_096)}.pdf`)('a name of 4 kB', pdf()),
];

const pdfs: BadFile[] = [
  bad(
    'ENCRYPTED',
    pdfType,
    'a.pdf',
  )('a locked PDF', pdf('a', 0, { trailer: '/Encrypt 6 0 R', objects: ['<< /Filter /Standard /V 4 >>'] })),
  bad('BROKEN', pdfType, 'a.pdf')('half a PDF', truncated),
  bad('BROKEN', pdfType, 'a.pdf')('a PDF without objects', '%PDF-1.7\nhei\nstartxref\n0\n%%EOF'),
  bad(
    'BROKEN',
    pdfType,
    'a.pdf',
  )(
    'a PDF whose table is elsewhere',
    pdf()
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n20000000'),
  ),
  acting('a script that runs when the PDF is opened', pdf('a', 0, { catalog: `/OpenAction ${script}` })),
  acting('a script whose name is spelt in digits', pdfWith('<< /S /J#61vaScr#69pt /#4aS 7 0 R >>')),
  acting('a script in a packed stream', pdfWith(packedObjects([script]))),
  acting('a script in an object that a comment hides', pdfWith(`<< /A 1 >>\n% >>\nstream\n6 0 obj ${script} endobj\nendstream`)),
  acting('a script among the names', pdf('a', 0, { catalog: '/Names << /JavaScript 6 0 R >>', objects: ['<< /Names [] >>'] })),
  acting('a program that is started', pdfWith('<< /S /Launch /F (cmd.exe) >>')),
  acting(
    'a form with scripts',
    pdf('a', 0, { catalog: '/AcroForm << /XFA [(template) 6 0 R] >>', objects: [pdfStream('', '<xdp/>')] }),
  ),
  bad(
    'BROKEN',
    pdfType,
    'a.pdf',
  )(
    'objects packed twice',
    pdfWith(pdfStream('/Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]', deflateSync(script).toString('hex'))),
  ),
  bad(
    'BOMB',
    pdfType,
    'a.pdf',
  )(
    'objects that unpack without end',
    pdfWith(pdfStream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(Buffer.alloc(80 * 1024 ** 2)))),
  ),
  carrying(
    'a program carried inside',
    pdfWith(
      '<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>',
      pdfStream('/Type /EmbeddedFile /Filter /FlateDecode', deflateSync(program)),
    ),
  ),
  carrying('a list of files inside', pdf('a', 0, { catalog: '/Names << /EmbeddedFiles 6 0 R >>', objects: ['<< /Names [] >>'] })),
  two(pdfType, 'a.pdf')('a PDF with an archive behind it', Buffer.concat([pdf(), jar])),
  two(pdfType, 'a.pdf')('a PDF with an archive inside and its directory at the end', pdfInZip()),
  two(pdfType, 'a.pdf')('a PDF with a web page behind it', Buffer.concat([pdf(), Buffer.from(page)])),
  two(pdfType, 'a.pdf')('a PDF with a web page in a comment', pdf('a', 0, { before: `%${page}\n` })),
  two(pdfType, 'a.pdf')('a PDF with a web page before its objects', pdf('a', 0, { before: `${page}\n` })),
  two(pdfType, 'a.pdf')('a PDF with a program inside', pdfWith(pdfStream('', program))),
];

const pictures: BadFile[] = [
  bad('TOO_MANY_PIXELS', 'image/png', 'a.png')('a PNG of 50,000 × 50,000', png(50_000, 50_000)),
  bad('TOO_MANY_PIXELS', 'image/jpeg', 'a.jpg')('a JPEG of 50,000 × 50,000', jpeg(50_000, 50_000)),
  bad('BROKEN', 'image/png', 'a.png')('half a PNG', png().subarray(0, 40)),
  bad('BROKEN', 'image/jpeg', 'a.jpg')('half a JPEG', jpeg().subarray(0, -2)),
  two('image/jpeg', 'a.jpg')('a JPEG with a program for Java behind it', Buffer.concat([jpeg(), jar])),
  two('image/png', 'a.png')(
    'a PNG with an archive behind it',
    Buffer.concat([png(), Buffer.from('Rar!\x1a\x07\x00', 'latin1'), Buffer.alloc(99)]),
  ),
  two('image/png', 'a.png')(
    'a PNG with a script in its remarks',
    png(1, 1, { type: 'tEXt', data: 'Comment\0<script>alert(1)</script>' }),
  ),
  two('image/jpeg', 'a.jpg')(
    'a JPEG with a script of a server in its remarks',
    jpeg(8, 8, { marker: 0xfe, data: '<?php system($_GET[0]); ?>' }),
  ),
  two('image/jpeg', 'a.jpg')('a JPEG that is a script too', jpegOfScript()),
];

const documents: BadFile[] = [
  bad('MACROS', word, 'a.docx')('macros', docx('a', [{ name: 'word/vbaProject.bin', data: 'x' }])),
  bad(
    'MACROS',
    word,
    'a.docx',
  )(
    'a document with macros that calls itself one without',
    docx('a', [], 'application/vnd.ms-word.document.macroEnabled.main+xml'),
  ),
  bad(
    'MACROS',
    word,
    'a.docx',
  )('a field that starts a program', docx('</w:t><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText><w:t>')),
  bad(
    'MACROS',
    word,
    'a.docx',
  )(
    'an object from elsewhere',
    docx('a', [
      {
        name: 'word/_rels/document.xml.rels',
        data: '<Relationships><Relationship Type="http://x/oleObject" Target="https://x/a.html!" TargetMode="External"/></Relationships>',
      },
    ]),
  ),
  bad('MACROS', writer, 'a.odt')('macros in Basic', odt('a', [{ name: 'Basic/Standard/Module1.xml', data: '<m/>' }])),
  bad('MACROS', writer, 'a.odt')('macros that an event starts', odt('<e href="vnd.sun.star.script:A?language=Basic"/>')),
  bad('ENCRYPTED', writer, 'a.odt')('a locked document', odt('a', [], '<manifest:encryption-data/>')),
  bad('ENCRYPTED', word, 'a.docx')('a locked part', docx('a', [{ name: 'word/x.xml', data: 'x', lies: { flags: 1 } }])),
  bad('CONTAINS_FILES', word, 'a.docx')('an archive inside', docx('a', [{ name: 'word/media/image1.png', data: jar }])),
  bad('CONTAINS_FILES', writer, 'a.odt')('a program inside', odt('a', [{ name: 'Pictures/1.png', data: program }])),
  bad('BOMB', word, 'a.docx')('40 MB of zeros', docx('a', [manyZeros])),
  bad(
    'BOMB',
    word,
    'a.docx',
  )('4 GB by the directory', docx('a', [{ name: 'word/a.xml', data: 'x', lies: { bytes: 0xfffffff0 } }])),
  bad('BOMB', word, 'a.docx')('more than the directory says', docx('a', [{ ...manyZeros, lies: { bytes: 1_000 } }])),
  bad(
    'BOMB',
    word,
    'a.docx',
  )(
    'many entries in one place',
    zip([...Array(50).keys()].map((n) => ({ name: `${n}`, data: 'x', lies: n > 0 ? { offset: 0 } : {} }))),
  ),
  bad(
    'BOMB',
    word,
    'a.docx',
  )(
    'entities that multiply',
    docx('a', [{ name: 'word/x.xml', data: '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><a>&b;</a>' }]),
  ),
  bad('TWO_THINGS', word, 'a.docx')('two parts of one name', docx('a', [{ name: 'WORD/document.xml', data: '<other/>' }])),
  bad('TWO_THINGS', word, 'a.docx')('something behind the document', Buffer.concat([docx(), Buffer.from(page)])),
  bad('BROKEN', word, 'a.docx')('a part that leads out of the document', docx('a', [{ name: '../../evil.xml', data: 'x' }])),
  bad('BROKEN', word, 'a.docx')('half a document', docx().subarray(0, 700)),
  bad(
    'BROKEN',
    writer,
    'a.odt',
  )('a part that is not what its checksum says', odt('a', [{ name: 'x.xml', data: 'x', lies: { checksum: 1 } }])),
];

const texts: BadFile[] = [
  bad('NOT_UTF8', 'text/plain', 'a.txt')('a text in Latin-1', Buffer.from('P\xe4\xe4t\xf6s', 'latin1')),
  bad('NOT_UTF8', 'text/plain', 'a.txt')('a text that ends within a letter', Buffer.from('Päätö').subarray(0, -1)),
  bad('CONTROL_CHARACTERS', 'text/plain', 'a.txt')('a text that steers a terminal', 'Hei \x1b[2J'),
  bad('CONTROL_CHARACTERS', 'text/plain', 'a.txt')('a text with NUL', 'a\0b'),
  two('text/plain', 'a.txt')('a web page that calls itself a text', page),
  two('text/plain', 'a.txt')('a script that calls itself a text', '#!/bin/sh\nrm -rf /\n'),
];

/** What nobody should be handed, with how it is refused. */
export const badFiles: readonly BadFile[] = [...types, ...names, ...pdfs, ...pictures, ...documents, ...texts];

/** The PDF stands in front, the archive's directory ends in a remark that holds the PDF's end. */
function pdfInZip(): Buffer {
  const whole = pdf();
  const cut = whole.lastIndexOf('xref\n0');
  return zip([{ name: 'A.class', data: 'x' }], {
    before: Buffer.concat([whole.subarray(0, cut), Buffer.from('%')]),
    comment: Buffer.concat([Buffer.from('\n'), whole.subarray(cut)]),
  });
}

/** The length of its first segment opens a comment, a remark closes it. */
function jpegOfScript(): Buffer {
  const rest = jpeg(8, 8, { marker: 0xfe, data: '*/=alert(1);/*' }).subarray(2);
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x2f, 0x2a]);
  return Buffer.concat([head, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'), Buffer.alloc(0x2f2a - 2 - 14), rest]);
}
