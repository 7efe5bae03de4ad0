import { afterEach, expect, it } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { waited } from './waited.ts';

afterEach(() => setLanguage('fi'));
const now = new Date('2026-11-22T12:00:00Z');

it.each([
  ['en', ['0 min', '59 min', '3 h', '1 day', '12 days']],
  ['fi', ['0 min', '59 min', '3 t', '1 päivä', '12 päivää']],
  ['sv', ['0 min', '59 min', '3 tim', '1 dag', '12 dagar']],
] as const)('says in %s for how long something has waited', (language, texts) => {
  setLanguage(language);
  const since = [
    '2026-11-22T12:00:05Z',
    '2026-11-22T11:00:30Z',
    '2026-11-22T08:30:00Z',
    '2026-11-21T11:00:00Z',
    '2026-11-10T11:00:00Z',
  ];
  expect(since.map((moment) => waited(moment, now))).toEqual(texts);
});
