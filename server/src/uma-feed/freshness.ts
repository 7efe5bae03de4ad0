import { isHoliday } from '../deadlines/holidays.ts';
import { helsinkiDate } from '../helsinki.ts';

/** How long UMA was silent at most within this hour of an earlier day. */
export type Silences = readonly { date: string; seconds: number }[];

const minute = 60;
/** While there is little history: UMA speaks every few minutes in office hours. */
const presumed = 60 * minute;
/** Less than this is no silence. */
const shortest = 10 * minute;
/** So many earlier days say what is usual. */
const enough = 4;
/** The longest silences of one day in eight were faults, perhaps: they are left out. */
const usualShare = 7 / 8;
/** What is half as long again as usual is longer than usual. */
const margin = 1.5;

type Day = 'SUNDAY' | 'SATURDAY' | number;

/** Holidays are like Sundays. */
function dayOf(date: string): Day {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || isHoliday(date)) return 'SUNDAY';
  return weekday === 6 ? 'SATURDAY' : weekday;
}

/**
 * R13: how long a silence is usual at this hour, in seconds: as long as it was at this hour of the last eight such days, or, where
 * fewer than four are known, of all working days of that time.
 * @param earlier of the last eight weeks, this hour
 */
export function usualSilence(earlier: Silences, now: Date): number {
  const today = dayOf(helsinkiDate(now));
  const of = (like: (day: Day) => boolean) => earlier.filter(({ date }) => like(dayOf(date))).map(({ seconds }) => seconds);
  const same = of((day) => day === today);
  const isWorkday = typeof today === 'number';
  const known = same.length >= enough ? same : of((day) => (typeof day === 'number') === isWorkday);
  if (known.length < enough) return presumed;
  const ordered = [...known].sort((a, b) => a - b);
  const usual = ordered[Math.ceil(ordered.length * usualShare) - 1] ?? presumed;
  return Math.max(shortest, Math.ceil(usual * margin));
}

/** R13: whether the feed has been silent for longer than usual; also before it was ever heard. */
export function isStale(lastReceivedAt: string | null, usualSeconds: number, now: Date): boolean {
  return lastReceivedAt === null || now.getTime() - Date.parse(lastReceivedAt) > usualSeconds * 1000;
}
