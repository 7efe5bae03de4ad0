const dateTime =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))$/;
const date = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;

/**
 * An RFC 3339 date-time as PostgreSQL reads it, in UTC, to the microsecond; null for what is none. A leap second is the
 * instant after it, and good only where there can be one. Its year in UTC is 0001 to 9999, as everywhere here: before and after that no
 * text of four digits could tell anybody of it, and within are the days that stand for "unknown" and "without end" elsewhere.
 */
export function instantOf(text: string): string | null {
  const match = dateTime.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const offsetHour = Number(match[9] ?? 0);
  const offsetMinute = Number(match[10] ?? 0);
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return null;
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  at.setUTCHours(hour, minute, second);
  const offset = (offsetHour * 60 + offsetMinute) * (match[8] === '-' ? -1 : 1);
  at.setTime(at.getTime() - offset * 60_000);
  const firstOfMonth = at.getUTCDate() === 1 && at.getUTCHours() === 0 && at.getUTCMinutes() === 0;
  if (second === 60 && !firstOfMonth) return null;

  const fraction = (match[7] ?? '').slice(0, 6).replace(/0+$/, '');
  if (!isYear(at.getUTCFullYear())) return null;
  const on = dayText(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
  const time = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(twoDigits).join(':');
  return `${on}T${time}${fraction && `.${fraction}`}Z`;
}

/** An ISO date that is in the calendar, of a year from 0001 on, as PostgreSQL reads it; null for what is none. */
export function isoDateOf(text: string): string | null {
  const match = date.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isYear(year) && isDay(year, month, day) ? dayText(year, month, day) : null;
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

const isYear = (year: number) => year >= 1 && year <= 9_999;

const dayText = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;

const twoDigits = (n: number) => String(n).padStart(2, '0');
