import { afterEach, describe, expect, it } from 'vitest';
import { formatAgo, formatBytes, formatDate, formatDay, formatMoment, formatTime, helsinkiDay } from './format.ts';
import { preferredLanguage, setLanguage } from './language.ts';
import { plural } from './plural.ts';

afterEach(() => setLanguage('fi'));

describe('dates and times on screen', () => {
  it('R18 are Helsinki’s: late in the evening in UTC it is the next day', () => {
    expect(helsinkiDay('2026-12-31T22:30:00Z')).toBe('2027-01-01');
    expect(formatDate('2026-12-31T22:30:00Z')).toBe('1.1.2027');
  });

  it('R18 follow summer time', () => {
    setLanguage('en');
    expect(formatTime('2026-07-01T09:00:00Z')).toBe('12:00');
    expect(formatTime('2026-12-01T09:00:00Z')).toBe('11:00');
  });

  it('show a plain date as it is', () => {
    expect(formatDate('2026-02-01')).toBe('1.2.2026');
  });

  it('are written as each language writes them', () => {
    const now = new Date('2026-11-22T12:00:00Z');
    const shown = (['fi', 'sv', 'en'] as const).map((language) => {
      setLanguage(language);
      return [formatDay('2026-12-10', now), formatTime(now), formatAgo('2026-11-22T11:57:00Z', now), formatBytes(1_500_000)];
    });
    expect(shown).toEqual([
      ['to 10.12.', '14.00', '3 min sitten', '1,5 Mt'],
      ['tors 10.12', '14.00', 'för 3 min sedan', '1,5 MB'],
      ['Thu 10 Dec', '14:00', '3 min ago', '1.5 MB'],
    ]);
  });

  it('say in full which moment is meant', () => {
    setLanguage('en');
    expect(formatMoment('2026-11-22T12:00:00Z')).toBe('Sunday 22 November 2026 at 14:00 (Finnish time)');
  });

  it('never lie in the future, where two clocks differ', () => {
    setLanguage('en');
    expect(formatAgo('2026-11-22T12:00:05Z', new Date('2026-11-22T12:00:00Z'))).toMatch(/^0 s/);
  });
});

describe('the language', () => {
  it('is the one chosen before, else the browser’s first that we have, else Finnish', () => {
    expect(preferredLanguage('sv', ['en-US'])).toBe('sv');
    expect(preferredLanguage('de', ['ar', 'en-US', 'sv'])).toBe('en');
    expect(preferredLanguage(null, ['ar', 'so'])).toBe('fi');
  });

  it('tells the page and its readers', () => {
    setLanguage('sv');
    expect(document.documentElement.lang).toBe('sv');
  });

  it('has its own plurals', () => {
    expect([0, 1, 2].map((n) => plural('fi', n, { one: 'asia', other: 'asiaa' }))).toEqual(['asiaa', 'asia', 'asiaa']);
  });
});
