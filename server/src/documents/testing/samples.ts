import { crc32, deflateSync } from 'node:zlib';

interface PdfExtra {
  /** More entries of the catalog. */
  catalog?: string;
  /** More objects, from number 6 on; text or bytes as latin1. */
  objects?: readonly string[];
  trailer?: string;
  /** Between the first line and the first object. */
  before?: string;
}

/** A one-page PDF with this text, padded to at least `size` bytes. */
export function pdf(
  text = 'Valtakirja',
  size = 0,
  { catalog = '', objects: more = [], trailer = '', before = '' }: PdfExtra = {},
): Buffer {
  const content = `BT /F1 24 Tf 72 720 Td (${text}) Tj ET`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ];
  const pieces = [`%PDF-1.7\n${before}`];
  let length = pieces[0]?.length ?? 0;
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  const offsets = objects.map((object, n) => {
    const at = length;
    add(`${n + 1} 0 obj\n${object}\nendobj\n`);
    return at;
  });
  const padding = `% ${'0123456789abcdef'.repeat(4_096)}\n`;
  while (length < size) add(padding);
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const start = length;
  add(
    `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
  );
  return Buffer.from(pieces.join(''), 'latin1');
}

/** A stream object as `objects` of a PDF takes it. */
export function pdfStream(dictionary: string, data: Buffer | string): string {
  const bytes = Buffer.from(data as string).toString('latin1');
  return `<< /Length ${bytes.length} ${dictionary} >>\nstream\n${bytes}\nendstream`;
}

/** Objects packed into a stream, where no plain search finds them. */
export function packedObjects(objects: readonly string[]): string {
  const numbers = objects.map((_object, n) => `${20 + n} ${objects.slice(0, n).join(' ').length + (n > 0 ? 1 : 0)}`).join(' ');
  const text = `${numbers} ${objects.join(' ')}`;
  return pdfStream(`/Type /ObjStm /N ${objects.length} /First ${numbers.length + 1} /Filter /FlateDecode`, deflateSync(text));
}

/** A grey picture, of one pixel whatever its size says; with more chunks before the picture's own. */
export function png(width = 1, height = 1, ...more: { type: string; data: Buffer | string }[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...more.map(({ type, data }) => chunk(type, Buffer.from(data as string))),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, checksum]);
}

/** The smallest grey JPEG: one block of 8 × 8, one Huffman code of each kind, whatever its size says; with more segments in front. */
export function jpeg(width = 8, height = 8, ...more: { marker: number; data: Buffer | string }[]): Buffer {
  const segment = (marker: number, data: number[]) => [0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff, ...data];
  const oneCode = [1, ...Array<number>(15).fill(0), 0];
  return Buffer.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...more.flatMap(({ marker, data }) => segment(marker, [...Buffer.from(data as string)])),
    ...segment(0xdb, [0, ...Array<number>(64).fill(1)]),
    ...segment(0xc0, [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0]),
    ...segment(0xc4, [0x00, ...oneCode]),
    ...segment(0xc4, [0x10, ...oneCode]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...[0x3f, 0xff, 0xd9],
  ]);
}
