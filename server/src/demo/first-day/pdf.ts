/** A line of a paper: where its baseline begins, in millimetres from the upper left corner of an A4 page. */
export interface Line {
  x: number;
  y: number;
  text: string;
  /** In points. */
  size?: number;
  bold?: boolean;
}

/** A pen stroke: Bézier curves, each of three points from where the last one ended, in millimetres. */
export interface Stroke {
  from: readonly [number, number];
  curves: readonly (readonly [number, number, number, number, number, number])[];
  /** In millimetres. */
  width: number;
  ink?: boolean;
}

const pointsPerMm = 72 / 25.4;
const height = 297;
const at = (x: number, y: number) => `${(x * pointsPerMm).toFixed(2)} ${((height - y) * pointsPerMm).toFixed(2)}`;

/** WinAnsi has Latin letters alone: marks that it lacks are left out, and what is not Latin becomes a question mark. */
export function winAnsi(text: string): string {
  return [...text.normalize('NFC')]
    .map((char) => (isWinAnsi(char) ? char : (plain[char] ?? char.normalize('NFD').replace(/\p{M}/gu, ''))))
    .map((char) => ([...char].every(isWinAnsi) ? char : '?'))
    .join('');
}

const plain: Record<string, string> = { đ: 'd', Đ: 'D', ı: 'i', ł: 'l', Ł: 'L', '–': '-', '’': "'", ŋ: 'n' };
const isWinAnsi = (char: string) => /^[\x20-\x7e\xa0-\xff]$/.test(char);

function textOf({ x, y, text, size = 11, bold }: Line): string {
  const escaped = winAnsi(text).replace(/[\\()]/g, '\\$&');
  return `BT /${bold ? 'B' : 'R'} ${size} Tf ${at(x, y)} Td (${escaped}) Tj ET`;
}

function strokeOf({ from, curves, width, ink }: Stroke): string {
  const path = curves.map(([ax, ay, bx, by, cx, cy]) => `${at(ax, ay)} ${at(bx, by)} ${at(cx, cy)} c`).join(' ');
  const colour = ink ? '0.08 0.14 0.45' : '0.45 0.45 0.45';
  return `q ${colour} RG ${(width * pointsPerMm).toFixed(2)} w 1 J 1 j ${at(...from)} m ${path} S Q`;
}

/** A straight line, as a stroke. */
export const rule = (fromX: number, toX: number, y: number): Stroke => ({
  from: [fromX, y],
  curves: [[fromX, y, toX, y, toX, y]],
  width: 0.2,
});

/** One A4 page as a PDF file, in the fonts that every reader brings. */
export function pdf(title: string, lines: readonly Line[], strokes: readonly Stroke[]): Buffer {
  const content = [...lines.map(textOf), ...strokes.map(strokeOf)].join('\n');
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (fi-FI) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 841.89] /Contents 4 0 R /Resources << /Font << /R 5 0 R /B 6 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Title (${winAnsi(title).replace(/[\\()]/g, '\\$&')}) >>`,
  ];
  let file = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';
  const offsets = objects.map((object, n) => {
    const offset = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
