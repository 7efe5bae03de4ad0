import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkit';

/** Noto by script, in the order in which they are asked: what two of them have is taken from the first. */
const families = [
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-ethiopic',
  'noto-sans-georgian',
  'noto-sans-armenian',
  'noto-sans-bengali',
  'noto-sans-tamil',
  'noto-sans-thai',
  'noto-sans-sinhala',
  'noto-sans-sc',
  'noto-sans-kr',
] as const;

interface Part {
  path: string;
  /** From and to, both included, in order. */
  ranges: readonly (readonly [number, number])[];
}

const require = createRequire(import.meta.url);

/** The part of a font that a text needs, with an axis fixed; it brings no types. */
const subsetFont: (
  font: Buffer,
  text: string,
  options: { targetFormat: 'truetype'; variationAxes: Record<string, number> },
) => Promise<Buffer> = require('subset-font');

let known: Part[] | undefined;
const loaded = new Map<string, Promise<Font>>();

/** Every file of every family, with the characters that are in it. */
function parts(): Part[] {
  known ??= families.flatMap((family) => {
    const folder = dirname(require.resolve(`@fontsource-variable/${family}/package.json`));
    const subsets = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
    return Object.entries(subsets).map(([subset, ranges]) => ({
      path: join(folder, 'files', `${family}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`),
      ranges: ranges.split(',').map(rangeOf),
    }));
  });
  return known;
}

function rangeOf(text: string): [number, number] {
  const [from = '', to = from] = text.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

const has = ({ ranges }: Part, code: number) => ranges.some(([from, to]) => code >= from && code <= to);

/** Which file each character is taken from, as far as it has been asked for. */
const fontOf = new Map<string, string>();
const [anyLetter, joins] = ['a', /[\p{M}\p{Cf}]/u];

/** Finds the fonts for every character of a text. The ranges only say where a character may be; the font knows. */
export async function prepareFonts(text: string): Promise<void> {
  for (const character of new Set(anyLetter + text)) {
    if (fontOf.has(character)) continue;
    const code = character.codePointAt(0) as number;
    for (const { path } of parts().filter((part) => has(part, code))) {
      if (!(await loadFont(path)).characters.has(code)) continue;
      fontOf.set(character, path);
      break;
    }
  }
}

/**
 * A text, whose fonts are prepared, as pieces of one font each; marks and joiners belong to the letter before them. What no font has goes
 * to the first.
 */
export function fontRuns(text: string): { text: string; font: string }[] {
  const runs: { text: string; font: string }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const font = fontOf.get(character) ?? (fontOf.get(anyLetter) as string);
    if (last && (last.font === font || joins.test(character))) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}

interface Font {
  /** As a PDF takes it: TrueType. */
  bytes: Buffer;
  characters: ReadonlySet<number>;
}

/** Unpacked once. */
export function loadFont(path: string): Promise<Font> {
  const font = loaded.get(path) ?? unpack(path);
  loaded.set(path, font);
  return font;
}

/** The files hold every weight; what is taken out is the regular one. */
async function unpack(path: string): Promise<Font> {
  const all = (parts().find((part) => part.path === path)?.ranges ?? []).flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n)),
  );
  const bytes = await subsetFont(await readFile(path), all.join(''), { targetFormat: 'truetype', variationAxes: { wght: 400 } });
  return { bytes, characters: new Set((create(bytes) as { characterSet: number[] }).characterSet) };
}
