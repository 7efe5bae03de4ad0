import { describe, expect, it } from 'vitest';
import { isStale, type Silences, usualSilence } from './freshness.ts';

const minutes = (count: number) => count * 60;
/** Tuesday, noon in Finland. */
const tuesday = new Date('2026-11-24T10:00:00Z');
const week = 7 * 86_400_000;
const day = (at: Date, daysBack: number) => new Date(at.getTime() - daysBack * 86_400_000).toISOString().slice(0, 10);
const weeksBack = (at: Date, silences: readonly number[]): Silences =>
  silences.map((seconds, n) => ({ date: new Date(at.getTime() - (n + 1) * week).toISOString().slice(0, 10), seconds }));

describe('R13 how long a silence is usual', () => {
  it('is an hour while little is known', () => {
    expect(usualSilence([], tuesday)).toBe(minutes(60));
    expect(usualSilence(weeksBack(tuesday, [minutes(20), minutes(20), minutes(20)]), tuesday)).toBe(minutes(60));
  });

  it('is learnt from the same hour of the same day of the week, half as long again', () => {
    const known = weeksBack(
      tuesday,
      [10, 12, 14, 16, 18, 20, 22, 24].map((n) => minutes(n)),
    );
    expect(usualSilence(known, tuesday)).toBe(minutes(33)); // the second longest: one day in eight may have been a fault
  });

  it('forgives one day in eight, on which the feed may have been broken', () => {
    const known = weeksBack(
      tuesday,
      [8, 8, 8, 600, 8, 8, 8, 8].map((n) => minutes(n)),
    );
    expect(usualSilence(known, tuesday)).toBe(minutes(12));
  });

  it('falls back on all working days, or all other days, while the day of the week is little known', () => {
    const workdays: Silences = [1, 4, 5, 6, 8].map((back) => ({ date: day(tuesday, back), seconds: minutes(30) }));
    const weekend: Silences = [2, 3, 9, 10].map((back) => ({ date: day(tuesday, back), seconds: minutes(1_000) }));
    expect(usualSilence([...workdays, ...weekend], tuesday)).toBe(minutes(45));
    const saturday = new Date('2026-11-28T10:00:00Z');
    expect(usualSilence([...workdays, ...weekend], saturday)).toBe(minutes(1_500));
  });

  it('takes a holiday for a Sunday', () => {
    const independenceDay = new Date('2027-12-06T10:00:00Z'); // a Monday
    const sundays: Silences = [1, 8, 15, 22].map((back) => ({ date: day(independenceDay, back), seconds: minutes(600) }));
    const mondays: Silences = [7, 14, 21, 28].map((back) => ({ date: day(independenceDay, back), seconds: minutes(20) }));
    expect(usualSilence([...sundays, ...mondays], independenceDay)).toBe(minutes(900));
  });

  it('is never so short that an ordinary pause looks like a fault', () => {
    expect(usualSilence(weeksBack(tuesday, Array(8).fill(3)), tuesday)).toBe(minutes(10));
  });
});

it('R13 calls the feed stale once the silence is longer than usual, and before it was ever heard', () => {
  const heard = new Date(tuesday.getTime() - 600_000).toISOString();
  expect(isStale(heard, 600, tuesday)).toBe(false);
  expect(isStale(heard, 599, tuesday)).toBe(true);
  expect(isStale(null, 600, tuesday)).toBe(true);
});
