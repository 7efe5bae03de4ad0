import { expect, it } from 'vitest';
import type { MediaType } from './media-type.ts';
import { zipNames } from './zip-names.ts';

const names = (fileNames: readonly string[], mediaType: MediaType = 'application/pdf') =>
  zipNames(fileNames.map((fileName) => ({ fileName, mediaType })));

it('keeps names in any script, ended as the content is', () => {
  const kept = ['وكالة.pdf', '委任状.PDF', 'доверенность.pdf', 'Liite 1.pdf'];
  expect(names(kept)).toEqual(kept);
  expect(names(['Skannaus 12.3.2026', 'kuva.exe'])).toEqual(['Skannaus 12.3.2026.pdf', 'kuva.exe.pdf']);
  expect(names(['a.jpeg'], 'image/jpeg')).toEqual(['a.jpeg']);
});

it('numbers those that some system would take for one', () => {
  expect(names(['a.pdf', 'A.pdf', 'a.PDF', 'ａ.pdf'])).toEqual(['a.pdf', 'A (2).pdf', 'a (3).PDF', 'ａ (4).pdf']);
  expect(names(['Straße.pdf', 'STRASSE.pdf', 'Ä.pdf', 'A\u0308.pdf'])).toEqual([
    'Straße.pdf',
    'STRASSE (2).pdf',
    'Ä.pdf',
    'Ä (2).pdf',
  ]);
});

it('makes no path, no name of Windows’ own, nothing hidden and nothing too long', () => {
  expect(names(['../../etc/passwd', '..\\boot.pdf', 'C:\\x.pdf', 'nul.pdf', '.htaccess.pdf', '....pdf', 'x .pdf'])).toEqual([
    '_.._etc_passwd.pdf',
    '_boot.pdf',
    'C__x.pdf',
    '_nul.pdf',
    'htaccess.pdf',
    'file.pdf',
    'x.pdf',
  ]);
  for (const name of names(['字'.repeat(255), '字'.repeat(254)])) expect(Buffer.byteLength(name)).toBeLessThan(255);
});
