import { expect, it } from 'vitest';
import { type FeedNumbers, feedTroubles } from './feed-words.ts';

const now = new Date('2026-11-22T12:00:00Z');
const well: FeedNumbers = {
  lastReceivedAt: '2026-11-22T11:59:56Z',
  isStale: false,
  parkedCount: 0,
  rejectedAt: [],
  gapCount: 0,
  refusedCount: 0,
  lateCount: 0,
};
const troubles = (change: Partial<FeedNumbers>) => feedTroubles({ ...well, ...change }, now);

it('all is well when UMA was heard and nothing waits', () => {
  expect(troubles({})).toEqual([]);
});

it('R13 silence comes first, and a feed that was never heard is nothing else', () => {
  expect(troubles({ isStale: true, parkedCount: 3 })).toEqual([{ kind: 'silent' }, { kind: 'parked', count: 3 }]);
  expect(troubles({ lastReceivedAt: null, isStale: true })).toEqual([{ kind: 'never' }]);
});

it('a refusal is news for a day', () => {
  expect(troubles({ rejectedAt: ['2026-11-22T09:00:00Z', '2026-11-21T09:00:00Z'] })).toEqual([{ kind: 'rejected', count: 1 }]);
});

it('gaps are wrong until they are filled', () => {
  expect(troubles({ gapCount: 2 })).toEqual([{ kind: 'gaps', count: 2 }]);
});

it('what UMA refused or has not confirmed is wrong until it is taken', () => {
  expect(troubles({ refusedCount: 1, lateCount: 2, gapCount: 1 })).toEqual([
    { kind: 'refused', count: 1 },
    { kind: 'late', count: 2 },
    { kind: 'gaps', count: 1 },
  ]);
});
