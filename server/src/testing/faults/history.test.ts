import { describe, expect, it } from 'vitest';
import { judge, type Received, type Stored } from './history.ts';

const stored: Stored[] = ['a1', 'b1', 'a2', 'b2', 'a3'].map((id) => ({ id, cause: `of ${id}`, applicationId: id[0] ?? '' }));
const ids = stored.map(({ id }) => id);
const nothing = { delivered: 5, lost: 0, doubled: 0, reordered: 0, foreign: 0, absent: 0, twice: 0 };
const having = (had: string[], expected = ids): Received[] => [{ name: 'one', ids: had, expected }];
const causes = stored.map(({ cause }) => cause);

describe('the history checker', () => {
  it('finds nothing in a history without a fault', () => {
    expect(judge(causes, stored, having(ids))).toEqual(nothing);
  });

  // Positive controls: each of these must be found.
  it.each([
    ['lost', having(['a1', 'b1', 'a2', 'a3']), { delivered: 4, lost: 1 }],
    ['doubled', having(['a1', 'b1', 'a2', 'a2', 'b2', 'a3']), { delivered: 6, doubled: 1 }],
    ['reordered in its case', having(['a2', 'b1', 'a1', 'b2', 'a3']), { reordered: 1 }],
    ['somebody else’s', having(ids, ['a1', 'a2', 'a3']), { foreign: 2 }],
  ] as const)('finds an event that was %s', (_what, received, found) => {
    expect(judge(causes, stored, received)).toEqual({ ...nothing, ...found });
  });

  it('finds what was acknowledged and is absent, and what was done twice', () => {
    expect(judge([...causes, 'of c1'], stored, having(ids)).absent).toBe(1);
    expect(judge(causes, [...stored, { id: 'a4', cause: 'of a3', applicationId: 'a' }], having(ids)).twice).toBe(1);
  });
});
