import PDFDocument from 'pdfkit';
import type { Language } from '../../graphql/language.ts';
import { fontRuns, loadFont, prepareFonts } from './fonts.ts';
import { type Line, layOut, type Piece } from './lines.ts';
import { receiptTexts } from './texts.ts';

/** A receipt as its sender keeps it (R16). What belongs to the case is null once they have lost it (R15). */
export interface ReceiptContent {
  number: string;
  isAnswer: boolean;
  diaryNumber: string | null;
  senderName: string;
  sentAt: Date;
  receivedAt: Date;
  repeatsNumber: string | null;
  message: string | null;
  files: readonly { name: string; byteSize: number; sha256: string }[];
}

const margin = 56;
const pageWidth = 595.28 - 2 * margin;
const labelWidth = 170;
const bottom = 841.89 - margin - 20;
const [ink, muted] = ['#1a1a1a', '#5a5a5a'];

/** The receipt on A4, in any script. @returns the PDF's bytes, the same for the same receipt and language */
export async function receiptPdf(receipt: ReceiptContent, language: Language): Promise<Buffer> {
  const t = receiptTexts[language];
  const sheet = await Sheet.for(receipt, language);
  const moment = new Intl.DateTimeFormat({ en: 'en-GB', fi: 'fi-FI', sv: 'sv-SE' }[language], {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'Europe/Helsinki',
  });
  sheet.write(`${t.title} ${receipt.number}`, { size: 22, after: 14 });
  const rows: [string, string | null][] = [
    [t.labels.number, receipt.number],
    [t.labels.what, receipt.isAnswer ? t.kind.answer : t.kind.send],
    [t.labels.case, receipt.diaryNumber],
    [t.labels.sender, receipt.senderName],
    [t.labels.sentAt, moment.format(receipt.sentAt)],
    [t.labels.receivedAt, moment.format(receipt.receivedAt)],
    [t.labels.repeats, receipt.repeatsNumber],
  ];
  for (const [label, value] of rows) if (value) sheet.row(label, value);
  sheet.write(t.files, { size: 15, before: 14, after: 6 });
  if (receipt.files.length === 0) sheet.write(t.noFiles, {});
  for (const { name, byteSize, sha256 } of receipt.files) {
    sheet.write(name, { after: 1, fromLeft: true });
    const megabytes = new Intl.NumberFormat(language, { maximumFractionDigits: 2, minimumFractionDigits: 2 }).format(
      byteSize / 1e6,
    );
    sheet.write(`${megabytes} ${t.megabytes} · SHA-256`, { size: 9, colour: muted, after: 1 });
    sheet.write(sha256, { size: 9, colour: muted, after: 9 });
  }
  if (receipt.files.length > 0) sheet.write(t.hashHelp, { size: 9, colour: muted, before: 2 });
  if (receipt.message) {
    sheet.write(t.message, { size: 15, before: 14, after: 6 });
    sheet.write(receipt.message, {});
  }
  return sheet.finish(t.page);
}

interface Style {
  size?: number;
  colour?: string;
  before?: number;
  after?: number;
  /** Whatever the script: a name in a list. */
  fromLeft?: boolean;
}

/** Pages that are written from the top down. */
class Sheet {
  private y = margin;

  private constructor(private readonly document: PDFKit.PDFDocument) {}

  static async for(receipt: ReceiptContent, language: Language): Promise<Sheet> {
    const t = receiptTexts[language];
    const document = new PDFDocument({
      size: 'A4',
      margin,
      bufferPages: true,
      lang: language,
      displayTitle: true,
      info: { Title: `${t.title} ${receipt.number}`, CreationDate: receipt.receivedAt, Producer: 'Edusta', Creator: 'Edusta' },
    });
    // Every font that is needed, before the first line is measured.
    const written = [receipt, t, t.page(0, 0)].map((part) => JSON.stringify(part)).join('');
    // Moments and sizes are written in these.
    const texts = `${written}${written.toUpperCase()} abcdefghijklmnopqrstuvwxyzåäö0123456789,.:/·`;
    await prepareFonts(texts);
    for (const path of new Set(fontRuns(texts).map(({ font }) => font)))
      document.registerFont(path, (await loadFont(path)).bytes);
    return new Sheet(document);
  }

  write(text: string, { size = 11, colour = ink, before = 0, after = 4, fromLeft = false }: Style): void {
    this.y += before;
    this.lines(text, margin, pageWidth, size, colour, fromLeft);
    this.y += after;
  }

  /** A name and its value beside it. */
  row(label: string, value: string): void {
    this.room(11);
    const top = this.y;
    this.lines(label, margin, labelWidth - 10, 11, muted);
    const under = this.y;
    this.y = top;
    this.lines(value, margin + labelWidth, pageWidth - labelWidth, 11, ink);
    this.y = Math.max(this.y, under) + 4;
  }

  finish(page: (page: number, of: number) => string): Promise<Buffer> {
    const { count } = this.document.bufferedPageRange();
    for (let n = 0; n < count; n++) {
      this.document.switchToPage(n);
      this.y = bottom + 6;
      const [line] = layOut(page(n + 1, count), pageWidth, this.measure(9));
      if (line) this.draw(line, margin, 9, muted);
    }
    const parts: Buffer[] = [];
    return new Promise((resolve, reject) => {
      this.document.on('data', (part: Buffer) => parts.push(part));
      this.document.on('end', () => resolve(Buffer.concat(parts)));
      this.document.on('error', reject);
      this.document.end();
    });
  }

  private lines(text: string, x: number, width: number, size: number, colour: string, fromLeft = true): void {
    for (const line of layOut(text, width, this.measure(size))) {
      this.room(size);
      this.draw(line, line.rightToLeft && !fromLeft ? x + width - line.width : x, size, colour);
      this.y += size * 1.5;
    }
  }

  private room(size: number): void {
    if (this.y + size * 1.5 <= bottom) return;
    this.document.addPage();
    this.y = margin;
  }

  private measure(size: number): (piece: Piece) => number {
    return ({ text, font }) => this.document.font(font).fontSize(size).widthOfString(text, whole);
  }

  private draw(line: Line, x: number, size: number, colour: string): void {
    let at = x;
    for (const piece of line.pieces) {
      this.document.font(piece.font).fontSize(size).fillColor(colour);
      this.document.text(piece.text, at, this.y + size, { ...whole, lineBreak: false, baseline: 'alphabetic' });
      at += this.document.widthOfString(piece.text, whole);
    }
  }
}

/** With features named, a piece is shaped as a whole and not word by word: only so its words stand in the right order. */
const whole: PDFKit.Mixins.TextOptions = { features: ['kern', 'liga', 'calt'] };
