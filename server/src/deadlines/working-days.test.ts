import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestService } from '../testing/service.ts';
import { workingDaysUntil } from './deadlines.ts';
import { workingDaysLeft } from './working-days.queries.ts';

let service: TestService;
beforeAll(async () => {
  service = await TestService.start();
});
afterAll(() => service.stop());

const day = (n: number) => new Date(Date.UTC(2021, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
/** Of each of these days, what the database counts to each due date, at noon in Finland. */
const counted = async (today: string, dueDates: readonly string[], time = '10:00:00Z') =>
  (
    await service.app.database.read(null, (tx) =>
      tx.query(sql<{ left: number }>`select ${workingDaysLeft(new Date(`${today}T${time}`), sql`due.on_day`)} as left
        from unnest(${dueDates}::date[]) with ordinality due (on_day, n) order by n`),
    )
  ).map(({ left }) => left);

it('R18 the database counts working days as the rules do, over years, holidays and weekends, forth and back', async () => {
  for (const from of [0, 88, 350, 1_000, 2_530, 4_015]) {
    const dueDates = Array.from({ length: 120 }, (_, n) => day(Math.max(0, from + n * 7 - 400)));
    const near = Array.from({ length: 60 }, (_, n) => day(Math.max(0, from + n - 30)));
    const all = [...dueDates, ...near];
    expect(await counted(day(from), all)).toEqual(all.map((due) => workingDaysUntil(day(from), due) + 0));
  }
});

it('R18 today is the day in Finland, and a date of any year is counted', async () => {
  expect(await counted('2026-12-01', ['2026-12-03'], '23:30:00Z')).toEqual([1]);
  expect(await counted('2026-12-01', ['9999-12-31', '0001-01-02'])).toEqual([expect.any(Number), expect.any(Number)]);
  // The Independence Day is a Sunday this year; Christmas Eve is a Thursday, Christmas Day a Friday.
  expect(await counted('2026-12-23', ['2026-12-28', '2026-12-23', '2026-12-22'])).toEqual([1, 0, -1]);
});
