import { expect, it } from 'vitest';
import { downloadAddress, inlineAddress } from './document-address.ts';

it('a document is looked at under the address of the page, whatever name the service goes by', () => {
  expect(inlineAddress('https://edusta.example/documents/abc')).toBe('/documents/abc?disposition=inline');
  expect(downloadAddress('https://edusta.example/documents/abc')).toBe('/documents/abc');
});
