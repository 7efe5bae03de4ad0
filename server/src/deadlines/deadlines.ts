import { isWorkingDay } from './holidays.ts';
import { type Period, periods, type Rule } from './periods.ts';

export interface DueDate {
  /** The last day, an ISO date in Finland. */
  dueOn: string;
  /** The law that gives the period. */
  source: string;
}

const dayMs = 86_400_000;
const plusDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** @returns the day of the same number so many months later; where that month has none, its last day (150/1930, section 3). */
function plusMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last))).toISOString().slice(0, 10);
}

/** @returns the date itself, or the next working day where nothing can be done on it (150/1930, section 5). */
export function nextWorkingDay(date: string): string {
  let day = date;
  while (!isWorkingDay(day)) day = plusDays(day, 1);
  return day;
}

/**
 * When a period laid down by law ends. The day on which it begins is not counted (150/1930, section 2).
 * @param from the ISO date in Finland on which it begins
 * @throws where no law in `periods` covers that date
 */
export function dueDate(rule: Rule, from: string, among: readonly Period[] = periods): DueDate {
  const period = among.find(
    (each) => each.rule === rule && each.validFrom <= from && (each.validUntil === null || from < each.validUntil),
  );
  if (!period) throw new Error(`No period for ${rule} on ${from}`);
  const { length, source } = period;
  const end = 'weeks' in length ? plusDays(from, 7 * length.weeks) : plusMonths(from, length.months);
  return { dueOn: nextWorkingDay(end), source };
}

/** @returns how many working days are left after `today` until `dueOn`, that day included; negative when it has passed. */
export function workingDaysUntil(today: string, dueOn: string): number {
  if (dueOn < today) return -workingDaysUntil(dueOn, today);
  let count = 0;
  for (let day = today; day < dueOn; ) {
    day = plusDays(day, 1);
    if (isWorkingDay(day)) count++;
  }
  return count;
}

/** @returns the date so many working days before another, for reminders. */
export function workingDaysBefore(date: string, count: number): string {
  let day = date;
  for (let left = count; left > 0; ) {
    day = plusDays(day, -1);
    if (isWorkingDay(day)) left--;
  }
  return day;
}
