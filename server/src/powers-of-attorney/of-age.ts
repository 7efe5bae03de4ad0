import type { Basis, Capacity } from './power-of-attorney.ts';

/** How many days before its last one a mandate's holder is warned (R8). */
export const warningDays = 60;

/**
 * The day on which somebody turns 18, ISO. A period of years from 29 February ends on 28 February where the year has no other (the
 * Act on the calculation of statutory periods, 150/1930, section 3), as PostgreSQL adds them too.
 */
export function comesOfAgeOn(dateOfBirth: string): string {
  const [year = 0, month = 1, day = 1] = dateOfBirth.split('-').map(Number);
  const last = new Date(Date.UTC(year + 18, month, 0)).getUTCDate();
  return [year + 18, month, Math.min(day, last)].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * R8: whether it is a mandate that ends when the client comes of age: a court ordered a representative for somebody who is a minor. A
 * guardian's does not end by age. @param today in Helsinki, ISO
 */
export function isForAMinor(mandate: { basis: Basis; capacity: Capacity }, dateOfBirth: string, today: string): boolean {
  return mandate.basis === 'DISTRICT_COURT_ORDER' && mandate.capacity === 'REPRESENTATIVE' && comesOfAgeOn(dateOfBirth) > today;
}
