import Holidays from 'date-holidays';

const finnish = new Holidays('FI');

/**
 * The days on which no period ends besides Saturdays and Sundays: holy days, Independence Day and May Day, and the two eves that the Act on the
 * Calculation of Statutory Time Limits (150/1930), section 5, names. The library calls those two `bank`, and New Year's Eve too, which is a
 * working day.
 */
const eves = new Set(['12-24', 'friday after 06-19']);

const years = new Map<number, ReadonlySet<string>>();

function daysOff(year: number): ReadonlySet<string> {
  const known = years.get(year);
  if (known) return known;
  const days = new Set(
    finnish
      .getHolidays(year)
      .filter(({ type, rule }) => type === 'public' || (type === 'bank' && eves.has(rule)))
      .map(({ date }) => date.slice(0, 10)),
  );
  years.set(year, days);
  return days;
}

/** @param date an ISO date in Finland. @returns true for a public holiday, Midsummer Eve and Christmas Eve. */
export function isHoliday(date: string): boolean {
  return daysOff(Number(date.slice(0, 4))).has(date);
}

/** @param date an ISO date in Finland. @returns true for Monday to Friday that is no holiday. */
export function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(date);
}
