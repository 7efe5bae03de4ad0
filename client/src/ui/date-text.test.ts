import { expect, it } from 'vitest';
import { dateText, parseDateText } from './date-text.ts';

it.each([
  ['1.2.1990', '1990-02-01'],
  ['01.02.1990', '1990-02-01'],
  [' 1. 2. 1990 ', '1990-02-01'],
  ['1/2/1990', '1990-02-01'],
  ['01021990', '1990-02-01'],
  ['1990-02-01', '1990-02-01'],
  ['29.2.2024', '2024-02-29'],
])('a day written as "%s" is understood', (text, iso) => {
  expect(parseDateText(text)).toBe(iso);
});

it.each(['', 'yesterday', '31.2.1990', '29.2.2023', '1.13.1990', '1.2.90', '1.2.0990', '32.1.2000'])('"%s" is no day', (text) => {
  expect(parseDateText(text)).toBeNull();
});

it('a day is shown as it is typed', () => {
  expect(dateText('1990-02-01')).toBe('1.2.1990');
});
