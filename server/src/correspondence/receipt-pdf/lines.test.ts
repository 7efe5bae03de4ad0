import { beforeAll, describe, expect, it } from 'vitest';
import { prepareFonts } from './fonts.ts';
import { layOut } from './lines.ts';

const samples =
  'abcdefghijklmnopqrstuvwxyz (2026) [1] .,٣۱۲۳۴ وكالة قانونية نامه‌های گچپژ ייפוי כוח Ґєїі Доверенность 委任状김철수';
beforeAll(() => prepareFonts(samples));

/** Lines as they are seen from left to right, pieces apart; every letter is one wide. Letters of Arabic and Hebrew stand as they are read. */
const seen = (text: string, width = 1_000) =>
  layOut(text, width, (piece) => [...piece.text].length).map(({ pieces }) => pieces.map((piece) => piece.text).join('|'));

describe('a line', () => {
  it('stands as it is written where all goes from left to right', () => {
    expect(seen('Doverennost (2026)').map((line) => line.replaceAll('|', ''))).toEqual(['Doverennost (2026)']);
  });

  it('turns words from right to left around, with their parentheses, and leaves numbers', () => {
    expect(seen('ab وكالة (قانونية) 2026 cd')).toEqual(['ab |2026| (|قانونية|) |وكالة| cd']);
    expect(seen('وكالة 2026')).toEqual(['2026| |وكالة']);
  });

  it('gives digits of Arabic and Persian to their fonts so that they come out from left to right', () => {
    expect(seen('نامه ۱۲۳۴')[0]?.split('|')[0]).toBe('۴۳۲۱');
  });

  it('knows on which side a paragraph begins', () => {
    const sides = layOut('וכוח abc\nabc כוח', 99, (piece) => piece.text.length).map(({ rightToLeft }) => rightToLeft);
    expect(sides).toEqual([true, false]);
  });
});

describe('lines', () => {
  it('end between words, and within one that is longer than a line', () => {
    expect(seen('abc def ghi', 7).map((line) => line.trim())).toEqual(['abc def', 'ghi']);
    expect(seen('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(seen('a\n\nb')).toEqual(['a', '', 'b']);
  });

  it('of text from right to left begin with its first words', () => {
    const [first = '', second = ''] = seen('وكالة قانونية نامه', 14);
    expect([first.includes('وكالة'), second.includes('نامه'), first.includes('نامه')]).toEqual([true, true, false]);
  });
});

it('every script has a font that has it', () => {
  const fonts = (text: string) => layOut(text, 1_000, () => 1)[0]?.pieces.map(({ font }) => /files\/(.+?)-wght/.exec(font)?.[1]);
  expect(fonts('Ґєїі')).toEqual(['noto-sans-cyrillic']);
  expect(fonts('وكالة')).toEqual(['noto-sans-arabic-arabic']);
  expect(new Set(fonts('委任状')?.map((font) => font?.split('-')[2]))).toEqual(new Set(['sc']));
  expect(new Set(fonts('김철수')?.map((font) => font?.split('-')[2]))).toEqual(new Set(['kr']));
});
