import { describe, expect, it } from 'vitest';
import { compare, compareNames, folded, type Registered, type Stated, wordsApart } from './comparison.ts';

const stated: Stated = { givenNames: 'Zahra', familyName: 'Rahimi', dateOfBirth: '1990-02-07' };
const registered: Registered = {
  givenNames: 'Zahra',
  familyName: 'Rahimi',
  dateOfBirth: '1990-02-07',
  customerNumber: '12',
  diaryNumbers: [],
};
const marks = (a: Partial<Stated>, b: Partial<Registered> = {}) =>
  Object.fromEntries(
    compare({ ...stated, ...a }, { ...registered, ...b }).map(({ field, mark, note }) => [
      field,
      note ? `${mark}: ${note}` : mark,
    ]),
  );

describe('what was stated beside what the register says', () => {
  it('is the same where every letter is', () => {
    expect(marks({ customerNumber: '12' })).toEqual({
      familyName: 'same',
      givenNames: 'same',
      dateOfBirth: 'same',
      customerNumber: 'same',
    });
  });

  it.each([
    ['Nguyễn', 'Nguyen', 'alike: spelling'],
    ['ŁUKASZ', 'Lukasz', 'alike: spelling'],
    ['al-Hassan', 'Al Hassan', 'alike: spelling'],
    ['Mohammed', 'Muhammad', 'alike: spelling'],
    ['Maria Anna', 'Anna Maria', 'alike: order'],
    ['Zahra', 'Zahra Fatima', 'alike: part'],
    ['أحمد', 'احمد', 'alike: spelling'],
    ['زهرا', 'Zahra', 'different: script'],
    ['Ali', 'Aki', 'different'],
    ['Rahimi', 'Karimi', 'different'],
  ])('the names %s and %s are %s', (one, other, verdict) => {
    const { mark, note } = compareNames(one, other);
    expect(note ? `${mark}: ${note}` : mark).toBe(verdict);
  });

  it('tells names in each other’s place', () => {
    expect(marks({ givenNames: 'Rahimi', familyName: 'Zahra' })).toMatchObject({
      familyName: 'alike: swapped',
      givenNames: 'alike: swapped',
    });
  });

  it('tells a day and a month in each other’s place from another day', () => {
    expect(marks({ dateOfBirth: '1990-07-02' }).dateOfBirth).toBe('alike: dayMonth');
    expect(marks({ dateOfBirth: '1991-02-07' }).dateOfBirth).toBe('different');
    expect(marks({}, { dateOfBirth: null }).dateOfBirth).toBe('notKnown');
  });

  it('compares a diary number with every case of the client, and leaves it out where nobody stated one', () => {
    const cases = { diaryNumbers: ['ASY/2026/1', 'TYO/2026/2'] };
    expect(marks({}, cases)).not.toHaveProperty('diaryNumber');
    expect(marks({ diaryNumber: 'TYO/2026/2 ' }, cases).diaryNumber).toBe('same');
    expect(marks({ diaryNumber: 'tyo/2026/2' }, cases).diaryNumber).toBe('alike: spelling');
    expect(marks({ diaryNumber: 'TYO/2026/3' }, cases).diaryNumber).toBe('different');
  });

  it('says where a number was not stated', () => {
    expect(marks({ customerNumber: ' ' }).customerNumber).toBe('notStated');
  });

  it('marks the words that the other does not have', () => {
    expect(wordsApart('Zahra Fatima', 'fatima').filter(({ apart }) => apart)).toEqual([{ text: 'Zahra', apart: true }]);
  });

  it('folds a name as somebody in a hurry types it', () => {
    expect(folded('  D’Ağlar-Øster ')).toBe('d aglar oster');
  });
});
