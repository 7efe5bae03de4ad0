import { describe, expect, it } from 'vitest';
import { declineReason, languageOfContact, rightToDecision } from './decline-phrases.ts';
import { neighbour } from './open-matter.ts';
import { extensionProblems, supplementProblems } from './supplement.ts';

describe('declining a document request', () => {
  it('R17 tells of the right to a decision in the language of contact, in Finnish where that is none of ours', () => {
    expect(languageOfContact('sv')).toBe('sv');
    expect(languageOfContact('ar')).toBe('fi');
    expect(rightToDecision('sv')).toContain('621/1999');
    expect(declineReason(' It is not here. ', rightToDecision('en'))).toMatch(/^It is not here\.\n\nYou have the right/);
    expect(declineReason('It is not here.', ' ')).toBe('It is not here.');
  });
});

describe('a supplement request', () => {
  it('says what is asked for, by a day that is not past', () => {
    const today = '2026-12-01';
    expect(supplementProblems({ message: ' ', dueOn: '31.2.2027' }, today).map(({ problem }) => problem)).toEqual([
      'message',
      'dueOn',
    ]);
    expect(supplementProblems({ message: 'The lease.', dueOn: '30.11.2026' }, today)).toEqual([
      { field: 'dueOn', problem: 'past' },
    ]);
    expect(supplementProblems({ message: 'The lease.', dueOn: '1.12.2026' }, today)).toEqual([]);
  });

  it('is given more time, never less, and never without a reason', () => {
    expect(extensionProblems({ dueOn: '18.12.2026', reason: '' }, '2026-12-18').map(({ problem }) => problem)).toEqual([
      'earlier',
      'reason',
    ]);
    expect(extensionProblems({ dueOn: '19.12.2026', reason: 'Holidays.' }, '2026-12-18')).toEqual([]);
  });
});

it('what lies beside the open matter is next; where that one has gone, the first that waits', () => {
  expect(neighbour(['a', 'b', 'c'], 'b', 1)).toBe('c');
  expect(neighbour(['a', 'b', 'c'], 'b', -1)).toBe('a');
  expect(neighbour(['a', 'b', 'c'], 'c', 1)).toBeNull();
  expect(neighbour(['a', 'b'], 'gone', 1)).toBe('a');
  expect(neighbour([], null, 1)).toBeNull();
});
