import { describe, expect, it } from 'vitest';
import { comesOfAgeOn, isForAMinor } from './of-age.ts';
import { bases, capacities } from './power-of-attorney.ts';

describe('R8 coming of age', () => {
  it.each([
    ['2008-12-01', '2026-12-01'],
    ['2000-01-31', '2018-01-31'],
    ['2008-02-29', '2026-02-28'],
    ['2012-02-28', '2030-02-28'],
    ['1990-12-31', '2008-12-31'],
  ])('somebody born on %s turns 18 on %s', (born, turns) => {
    expect(comesOfAgeOn(born)).toBe(turns);
  });

  it('ends a representative whom a court ordered for a minor, and no other capacity on no other basis', () => {
    const ending = bases.flatMap((basis) =>
      capacities.filter((capacity) => isForAMinor({ basis, capacity }, '2009-06-01', '2026-12-01')).map((c) => [basis, c]),
    );
    expect(ending).toEqual([['DISTRICT_COURT_ORDER', 'REPRESENTATIVE']]);
  });

  it('is over on the very day', () => {
    const ordered = { basis: 'DISTRICT_COURT_ORDER', capacity: 'REPRESENTATIVE' } as const;
    expect(isForAMinor(ordered, '2008-12-02', '2026-12-01')).toBe(true);
    expect(isForAMinor(ordered, '2008-12-01', '2026-12-01')).toBe(false);
  });
});
