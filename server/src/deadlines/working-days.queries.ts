import { type RawBuilder, sql } from 'kysely';
import { isHoliday } from './holidays.ts';

const dayMs = 86_400_000;
const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const firstYear = 2020;
const lastYear = 2050;
/** From here on the database counts; a Monday. */
const monday = sql`date '0001-01-01'`;
const start = Date.UTC(firstYear, 0, 1);

/** Holidays that take a day of work away, as days since the start: what the law's calendar knows, and the database does not. */
const daysOff = (() => {
  let known: RawBuilder<unknown> | null = null;
  return () => {
    if (known) return known;
    const found: number[] = [];
    for (let at = start; at < Date.UTC(lastYear + 1, 0, 1); at += dayMs) {
      const weekday = new Date(at).getUTCDay();
      if (weekday !== 0 && weekday !== 6 && isHoliday(isoDay(at))) found.push((at - start) / dayMs);
    }
    known = sql.lit(`{${found.join()}}`);
    return known;
  };
})();

/** Days from Monday to Friday until the end of a day, since a Monday long ago. */
const weekdays = (day: RawBuilder<unknown>) => sql`((${day} - ${monday} + 1) / 7 * 5 + least((${day} - ${monday} + 1) % 7, 5))`;

/**
 * How many working days are left after the moment's day in Finland until a date, that day included; negative when it has passed: as
 * `workingDaysUntil` counts, for each row of a statement. Public holidays from 2020 to 2050; beyond, weekdays alone.
 * @param day an expression of type date
 */
export function workingDaysLeft(now: Date, day: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select (${weekdays(sql`span.due`)} - ${weekdays(sql`span.today`)} - sign(span.due - span.today) * (
      select count(*) from unnest(${daysOff()}::int[]) off
      where ${sql.lit(isoDay(start))}::date + off > least(span.due, span.today) and ${sql.lit(isoDay(start))}::date + off <= greatest(span.due, span.today)))::int
    from (select ${day} as due, (${now}::timestamptz at time zone 'Europe/Helsinki')::date as today) span)`;
}
