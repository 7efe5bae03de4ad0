import { afterEach, expect, it } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { openingText } from './opening-hours.ts';

afterEach(() => setLanguage('fi'));
const weekdays = [1, 2, 3, 4, 5];

it('opening hours say the same days once, as each language writes them', () => {
  const hours = [
    { days: weekdays, opens: '08:30', closes: '12:00' },
    { days: weekdays, opens: '13:00', closes: '15:30' },
  ];
  setLanguage('en');
  expect(openingText(hours)).toBe('Mon–Fri 08:30–12:00, 13:00–15:30');
  setLanguage('fi');
  expect(openingText(hours)).toBe('ma–pe 8.30–12.00, 13.00–15.30');
});

it('days that do not follow each other are named one by one', () => {
  setLanguage('en');
  expect(openingText([{ days: [3, 1], opens: '09:00', closes: '10:00' }])).toBe('Mon, Wed 09:00–10:00');
  expect(openingText([])).toBe('');
});
