import { describe, expect, it } from 'vitest';
import { awareness, mayAnswer } from './succession.ts';

const nothing = { sameAdvisor: false, hasStatement: false, statementConfirmed: null, answer: null } as const;

describe('R6 the previous holder is known to be aware', () => {
  it('by nothing, where nothing was said: silence decides nothing', () => {
    expect(awareness(nothing)).toBeNull();
    expect(awareness({ ...nothing, statementConfirmed: true })).toBeNull();
  });

  it('by themselves, where it is their own earlier mandate', () => {
    expect(awareness({ ...nothing, sameAdvisor: true })).toBe('SAME_ADVISOR');
  });

  it('by a written statement, unless staff say that it is not theirs', () => {
    expect(awareness({ ...nothing, hasStatement: true })).toBe('STATEMENT');
    expect(awareness({ ...nothing, hasStatement: true, statementConfirmed: true })).toBe('STATEMENT');
    expect(awareness({ ...nothing, hasStatement: true, statementConfirmed: false })).toBeNull();
  });

  it('by saying so in the service; a refusal decides nothing', () => {
    expect(awareness({ ...nothing, answer: 'AWARE' })).toBe('ANSWER');
    expect(awareness({ ...nothing, answer: 'NOT_AWARE' })).toBeNull();
    expect(awareness({ ...nothing, hasStatement: true, statementConfirmed: false, answer: 'AWARE' })).toBe('ANSWER');
  });

  it('for good: who was not aware may come to be, and never the other way', () => {
    expect(mayAnswer(null, 'AWARE')).toBe(true);
    expect(mayAnswer(null, 'NOT_AWARE')).toBe(true);
    expect(mayAnswer('NOT_AWARE', 'AWARE')).toBe(true);
    expect(mayAnswer('NOT_AWARE', 'NOT_AWARE')).toBe(false);
    expect(mayAnswer('AWARE', 'NOT_AWARE')).toBe(false);
    expect(mayAnswer('AWARE', 'AWARE')).toBe(false);
  });
});
