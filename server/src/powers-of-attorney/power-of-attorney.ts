export const statuses = ['PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'ENDED'] as const;
export type Status = (typeof statuses)[number];

export const roles = ['LEGAL_ADVISOR', 'REPRESENTATIVE'] as const;
export type Role = (typeof roles)[number];

export const capacities = ['ATTORNEY', 'COUNSEL', 'GUARDIAN', 'REPRESENTATIVE'] as const;
export type Capacity = (typeof capacities)[number];

export const bases = ['POWER_OF_ATTORNEY', 'DISTRICT_COURT_ORDER', 'NOTIFICATION'] as const;
export type Basis = (typeof bases)[number];

export const endReasons = ['BY_HOLDER', 'BY_STAFF', 'SUPERSEDED', 'RECORDED_IN_UMA', 'CLIENT_OF_AGE', 'ORDER_EXPIRED'] as const;
export type EndReason = (typeof endReasons)[number];

export const actions = [
  'approve',
  'reject',
  'withdraw',
  'askForMissing',
  'complete',
  'askPreviousHolder',
  'end',
  'answerSuccession',
] as const;
export type PowerOfAttorneyAction = (typeof actions)[number];

/** What each action makes of each status; an action that is not there is refused. */
const transitions = {
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
} as const satisfies Record<Status, Partial<Record<PowerOfAttorneyAction, Status>>>;

/** What the refusal of each action says: that it is no longer pending, or not in force. */
const refusals = {
  approve: 'NOT_PENDING',
  reject: 'NOT_PENDING',
  withdraw: 'NOT_PENDING',
  askForMissing: 'NOT_PENDING',
  complete: 'NOT_PENDING',
  askPreviousHolder: 'NOT_PENDING',
  end: 'NOT_APPROVED',
  answerSuccession: 'NOT_APPROVED',
} as const satisfies Record<PowerOfAttorneyAction, string>;

export type RefusedAction = (typeof refusals)[PowerOfAttorneyAction];

const toOf = (status: Status, action: PowerOfAttorneyAction) =>
  (transitions[status] as Partial<Record<PowerOfAttorneyAction, Status>>)[action];

/** @returns the status after the action, or the code of its refusal. */
export function transition(status: Status, action: PowerOfAttorneyAction): { to: Status } | { refused: RefusedAction } {
  const to = toOf(status, action);
  return to ? { to } : { refused: refusals[action] };
}

/** @returns the statuses in which the action can be done. */
export const statusesFor = (action: PowerOfAttorneyAction): Status[] => statuses.filter((status) => toOf(status, action));

/** Which capacities take which role (domain.md, Words); the first is the role's usual one. */
export const capacitiesOfRole = {
  LEGAL_ADVISOR: ['ATTORNEY', 'COUNSEL'],
  REPRESENTATIVE: ['REPRESENTATIVE', 'GUARDIAN'],
} as const satisfies Record<Role, readonly Capacity[]>;
