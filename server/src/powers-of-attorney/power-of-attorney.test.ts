import { describe, expect, it } from 'vitest';
import { actions, type PowerOfAttorneyAction, type Status, statuses, statusesFor, transition } from './power-of-attorney.ts';

/** What domain.md says, once more and by itself: where each action leads. */
const expected: Record<Status, Partial<Record<PowerOfAttorneyAction, Status>>> = {
  PENDING: {
    approve: 'APPROVED',
    reject: 'REJECTED',
    withdraw: 'WITHDRAWN',
    askForMissing: 'PENDING',
    complete: 'PENDING',
    askPreviousHolder: 'PENDING',
  },
  APPROVED: { end: 'ENDED', answerSuccession: 'APPROVED' },
  REJECTED: {},
  WITHDRAWN: {},
  ENDED: {},
};

describe('R3, R8 the life of a mandate', () => {
  for (const status of statuses) {
    for (const action of actions) {
      const to = expected[status][action];
      it(`${status}: ${action} ${to ? `leads to ${to}` : 'is refused'}`, () => {
        const refused = ['end', 'answerSuccession'].includes(action) ? 'NOT_APPROVED' : 'NOT_PENDING';
        expect(transition(status, action)).toEqual(to ? { to } : { refused });
        expect(statusesFor(action).includes(status)).toBe(to !== undefined);
      });
    }
  }
});
