import { describe, expect, it } from 'vitest';
import type { Stated } from './comparison.ts';
import { firstSearch, likeliest, numbersDisagree, reasonsFor, suggest } from './suggestions.ts';

const stated: Stated = {
  givenNames: 'Zahra Fatima',
  familyName: 'Rahimi',
  dateOfBirth: '1990-02-07',
  customerNumber: '12',
  diaryNumber: 'ASY/2026/1',
};
const client = (id: string, change: object = {}) => ({
  id,
  givenNames: 'Zahra',
  familyName: 'Rahimi',
  dateOfBirth: '1990-02-07',
  customerNumber: id,
  diaryNumbers: [] as string[],
  ...change,
});
const likeliestOf = (...clients: ReturnType<typeof client>[]) => likeliest(suggest(stated, clients))?.id ?? null;

describe('who may be meant', () => {
  it('says why', () => {
    expect(reasonsFor(stated, client('12'))).toEqual(['customerNumber', 'nameAndBirth']);
    expect(reasonsFor(stated, client('1', { diaryNumbers: ['ASY/2026/1'], dateOfBirth: null }))).toEqual(['diaryNumber', 'name']);
    expect(reasonsFor(stated, client('1', { familyName: 'Karimi' }))).toEqual(['birth']);
    expect(reasonsFor(stated, client('1', { familyName: 'Karimi', dateOfBirth: null }))).toEqual([]);
  });

  it('puts the likeliest first and everybody once', () => {
    const found = [client('1', { dateOfBirth: '1970-01-01' }), client('2'), client('12'), client('2')];
    expect(suggest(stated, found).map((each) => each.client.id)).toEqual(['12', '2', '1']);
  });

  it('shows beside it the one person for whom there is a strong reason', () => {
    expect(likeliestOf(client('1', { dateOfBirth: '1970-01-01' }), client('2'))).toBe('2');
    expect(likeliestOf(client('2'), client('12', { familyName: 'Karimi' }))).toBe('12');
  });

  it('shows nobody where two are possible, or where only the name is the same', () => {
    expect(likeliestOf(client('1'), client('2'))).toBeNull();
    expect(likeliestOf(client('1', { dateOfBirth: '1970-01-01' }))).toBeNull();
  });

  it('shows nobody where the numbers belong to different persons, and says so', () => {
    const both = [client('12'), client('2', { diaryNumbers: ['ASY/2026/1'] })];
    expect(likeliestOf(...both)).toBeNull();
    expect(numbersDisagree(suggest(stated, both))).toBe(true);
    expect(numbersDisagree(suggest(stated, [client('12'), client('2')]))).toBe(false);
  });

  it('looks at first for the family name and the first given name', () => {
    expect(firstSearch(stated)).toBe('Rahimi Zahra');
  });
});
