import bidiFactory, { type Bidi } from 'bidi-js';
import { fontRuns } from './fonts.ts';

// Node gives the factory itself, whatever its types say.
const bidi = (bidiFactory as unknown as () => Bidi)();
const words = new Intl.Segmenter('und', { granularity: 'word' });
const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A piece of a line in one font and one direction, as it is drawn. */
export interface Piece {
  text: string;
  font: string;
}

export interface Line {
  /** From left to right, whatever the script. */
  pieces: Piece[];
  rightToLeft: boolean;
  width: number;
}

/** The width of a text in one font, in points. */
type Measure = (piece: Piece) => number;

/**
 * A text as lines of at most `width` points, by the Unicode Bidirectional Algorithm: words go to the next line whole where they fit, and
 * each line's pieces stand in the order in which they are seen. A paragraph's direction is that of its first letter.
 */
export function layOut(text: string, width: number, measure: Measure): Line[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => paragraphLines(paragraph, width, measure));
}

function paragraphLines(paragraph: string, width: number, measure: Measure): Line[] {
  const embedding = bidi.getEmbeddingLevels(paragraph, 'auto');
  const rightToLeft = ((embedding.paragraphs[0]?.level ?? 0) & 1) === 1;
  const mirrored = bidi.getMirroredCharactersMap(paragraph, embedding.levels);
  return breaks(paragraph, width, measure).map(([start, end]) => {
    const pieces = seen(embedding.levels, start, end).flatMap((run) => {
      const inOrder = fontRuns(runText(paragraph, run, mirrored));
      const isTurned = (run.level & 1) === 1;
      const pieces = inOrder.map((piece) => (turnedByFont.test(piece.text) === isTurned ? piece : turned(piece)));
      return isTurned ? pieces.reverse() : pieces;
    });
    return { pieces, rightToLeft, width: pieces.reduce((sum, piece) => sum + measure(piece), 0) };
  });
}

/** What is of such scripts is turned around by its font: all that stands between it must be too, and its digits must not. */
const turnedByFont = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
function turned(piece: Piece): Piece {
  return {
    ...piece,
    text: [...letters.segment(piece.text)]
      .map(({ segment }) => segment)
      .reverse()
      .join(''),
  };
}

interface Run {
  level: number;
  start: number;
  end: number;
}

/** Runs of one level, in the order in which they are seen (rule L2). */
function seen(levels: Uint8Array, start: number, end: number): Run[] {
  const runs: Run[] = [];
  for (let at = start; at < end; at++) {
    const last = runs.at(-1);
    const level = levels[at] as number;
    if (last?.level === level) last.end = at + 1;
    else runs.push({ level, start: at, end: at + 1 });
  }
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let at = 0; at < runs.length; at++) {
      let to = at;
      while (to < runs.length && (runs[to] as Run).level >= level) to++;
      if (to > at) runs.splice(at, to - at, ...runs.slice(at, to).reverse());
      at = Math.max(at, to - 1);
    }
  }
  return runs;
}

function runText(paragraph: string, { start, end }: Run, mirrored: Map<number, string>): string {
  let text = '';
  for (let at = start; at < end; at++) text += mirrored.get(at) ?? paragraph[at];
  return text;
}

/** Where the lines of a paragraph begin and end, without the spaces at their ends. */
function breaks(paragraph: string, width: number, measure: Measure): [number, number][] {
  const widthOf = (text: string) => fontRuns(text).reduce((sum, piece) => sum + measure(piece), 0);
  const lines: [number, number][] = [];
  let [start, at, used] = [0, 0, 0];
  const next = (index: number) => {
    lines.push([start, paragraph.slice(0, index).trimEnd().length]);
    [start, used] = [index, 0];
  };
  for (const { segment, index } of words.segment(paragraph)) {
    const isSpace = segment.trim() === '';
    const wordWidth = widthOf(segment);
    if (!isSpace && used > 0 && used + wordWidth > width) next(index);
    if (wordWidth <= width) used += wordWidth;
    else {
      for (const letter of letters.segment(segment)) {
        const letterWidth = widthOf(letter.segment);
        if (used > 0 && used + letterWidth > width) next(index + letter.index);
        used += letterWidth;
      }
    }
    at = index + segment.length;
  }
  if (at > start || lines.length === 0) lines.push([start, Math.max(start, paragraph.trimEnd().length)]);
  return lines;
}
