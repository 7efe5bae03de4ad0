import { describe, expect, it } from 'vitest';
import { dueDate, nextWorkingDay, workingDaysBefore, workingDaysUntil } from './deadlines.ts';
import { isHoliday, isWorkingDay } from './holidays.ts';
import type { Period } from './periods.ts';

/** Ten years of the days that move, as the almanac has them. */
const moving = {
  'Good Friday': '2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19 2031-04-11 2032-03-26 2033-04-15 2034-04-07 2035-03-23',
  'Easter Monday':
    '2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26',
  'Ascension Day':
    '2026-05-14 2027-05-06 2028-05-25 2029-05-10 2030-05-30 2031-05-22 2032-05-06 2033-05-26 2034-05-18 2035-05-03',
  'Midsummer Eve':
    '2026-06-19 2027-06-25 2028-06-23 2029-06-22 2030-06-21 2031-06-20 2032-06-25 2033-06-24 2034-06-23 2035-06-22',
  'Midsummer Day':
    '2026-06-20 2027-06-26 2028-06-24 2029-06-23 2030-06-22 2031-06-21 2032-06-26 2033-06-25 2034-06-24 2035-06-23',
  "All Saints' Day":
    '2026-10-31 2027-11-06 2028-11-04 2029-11-03 2030-11-02 2031-11-01 2032-11-06 2033-11-05 2034-11-04 2035-11-03',
};
const fixed = {
  "New Year's Day": '01-01',
  Epiphany: '01-06',
  'May Day': '05-01',
  'Independence Day': '12-06',
  'Christmas Eve': '12-24',
  'Christmas Day': '12-25',
  "Saint Stephen's Day": '12-26',
};
const years = Array.from({ length: 10 }, (_, n) => 2026 + n);

describe('R18 Finnish holidays', () => {
  it.each(Object.entries(moving))('%s is one, for ten years', (_name, dates) => {
    for (const date of dates.split(' ')) expect([date, isHoliday(date), isWorkingDay(date)]).toEqual([date, true, false]);
  });

  it.each(Object.entries(fixed))('%s is one, for ten years', (_name, day) => {
    for (const year of years) expect([year, isHoliday(`${year}-${day}`)]).toEqual([year, true]);
  });

  it("New Year's Eve, Maundy Thursday and the 30th of April are working days, for ten years", () => {
    const maundy =
      '2026-04-02 2027-03-25 2028-04-13 2029-03-29 2030-04-18 2031-04-10 2032-03-25 2033-04-14 2034-04-06 2035-03-22'.split(' ');
    for (const date of [...maundy, ...years.flatMap((year) => [`${year}-12-31`, `${year}-04-30`])]) {
      expect([date, isHoliday(date)]).toEqual([date, false]);
    }
  });
});

describe('R17 a request for documents', () => {
  it('is due in two weeks by the Act on the Openness of Government Activities (621/1999), section 14(4)', () => {
    expect(dueDate('DOCUMENT_REQUEST', '2026-03-02')).toEqual({
      dueOn: '2026-03-16',
      source: expect.stringContaining('621/1999'),
    });
  });

  it('is due in a month when extended, by the same section', () => {
    expect(dueDate('DOCUMENT_REQUEST_EXTENDED', '2026-03-02').dueOn).toBe('2026-04-02');
  });

  it('is due on the last day of a shorter month by the Act on the Calculation of Statutory Time Limits (150/1930), section 3', () => {
    expect(dueDate('DOCUMENT_REQUEST_EXTENDED', '2028-01-31').dueOn).toBe('2028-02-29');
    expect(dueDate('DOCUMENT_REQUEST_EXTENDED', '2027-01-29').dueOn).toBe('2027-03-01'); // 28 February 2027 is a Sunday
  });

  it.each([
    ['Good Friday', '2026-03-20', '2026-04-07'],
    ['May Day', '2026-04-17', '2026-05-04'],
    ['Midsummer Eve', '2026-06-05', '2026-06-22'],
    ['Christmas Eve', '2026-12-10', '2026-12-28'],
    ['Saturday', '2026-02-28', '2026-03-16'],
    ['Independence Day on a Sunday', '2026-11-22', '2026-12-07'],
  ])('moves on from %s to the next working day by 150/1930, section 5', (_day, from, dueOn) => {
    expect(dueDate('DOCUMENT_REQUEST', from).dueOn).toBe(dueOn);
  });

  it('takes the law that was in force when it was made', () => {
    const law = (length: Period['length'], validFrom: string, validUntil: string | null): Period => ({
      rule: 'DOCUMENT_REQUEST',
      length,
      validFrom,
      validUntil,
      source: validFrom,
    });
    const laws = [law({ weeks: 2 }, '2000-01-01', '2027-01-01'), law({ weeks: 1 }, '2027-01-01', null)];
    expect(dueDate('DOCUMENT_REQUEST', '2026-12-31', laws).source).toBe('2000-01-01');
    expect(dueDate('DOCUMENT_REQUEST', '2027-01-01', laws).source).toBe('2027-01-01');
    expect(() => dueDate('DOCUMENT_REQUEST', '1999-12-31', laws)).toThrow('No period');
  });
});

describe('R18 working days', () => {
  it('are counted from tomorrow until the due date', () => {
    expect(workingDaysUntil('2026-11-27', '2026-12-10')).toBe(9);
    expect(workingDaysUntil('2026-12-22', '2026-12-28')).toBe(2); // the 23rd and the 28th
    expect(workingDaysUntil('2026-12-10', '2026-12-10')).toBe(0);
    expect(workingDaysUntil('2026-12-11', '2026-12-10')).toBe(-1);
  });

  it('are counted back for a reminder five of them before', () => {
    expect(workingDaysBefore('2026-12-28', 5)).toBe('2026-12-17');
    expect(nextWorkingDay('2026-12-24')).toBe('2026-12-28');
  });
});
