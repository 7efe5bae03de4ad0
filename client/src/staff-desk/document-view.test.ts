import { expect, it } from 'vitest';
import { shortTitle } from './document-view.ts';

it('a long file name keeps its beginning and its ending', () => {
  expect(shortTitle('valtakirja.pdf')).toBe('valtakirja.pdf');
  expect(shortTitle('order-of-the-district-court-of-helsinki-2026.pdf')).toBe('order-of-the-dist…2026.pdf');
});
