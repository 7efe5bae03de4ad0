import { expect, it } from 'vitest';
import { downloadAddress, inlineAddress, shortTitle } from './document-view.ts';

it('a document is looked at under the address of the page, whatever name the service goes by', () => {
  expect(inlineAddress('https://edusta.example/documents/abc')).toBe('/documents/abc?disposition=inline');
  expect(downloadAddress('https://edusta.example/documents/abc')).toBe('/documents/abc');
});

it('a long file name keeps its beginning and its ending', () => {
  expect(shortTitle('valtakirja.pdf')).toBe('valtakirja.pdf');
  expect(shortTitle('order-of-the-district-court-of-helsinki-2026.pdf')).toBe('order-of-the-dist…2026.pdf');
});
