import { expect, it } from 'vitest';
import { doubtsOf } from './batch.ts';
import type { RegisterClient } from './client-match.ts';

const statedClient = {
  givenNames: 'Zahra',
  familyName: 'Rahimi',
  dateOfBirth: '1990-05-01',
  customerNumber: '12',
  diaryNumber: null,
};
const matter = {
  status: 'PENDING',
  role: 'LEGAL_ADVISOR',
  basis: 'POWER_OF_ATTORNEY',
  statedClient,
  viewerCanApprove: true,
  missing: null,
  previousHolderQuestion: null,
  previousHolderStatement: null,
  documentCount: 1,
  takenByOther: false,
} as const;
const zahra: RegisterClient = {
  id: 'zahra',
  displayName: 'Zahra Rahimi',
  givenNames: 'Zahra',
  familyName: 'Rahimi',
  dateOfBirth: '1990-05-01',
  customerNumber: '12',
  diaryNumbers: [],
  applications: [{ id: 'a', diaryNumber: 'TYO/1', kind: 'CITIZENSHIP', status: 'PROCESSING' }],
};
const suggested = (client: RegisterClient) => [{ client, reasons: ['customerNumber' as const] }];
const question = { id: 'q', askedAt: '2026-11-01T00:00:00Z', answer: null, answeredAt: null, message: null };

it('R4 a matched client, a document, nothing missing, a free role, and not one’s own: that is safe', () => {
  expect(doubtsOf(matter, suggested(zahra), [])).toEqual([]);
  expect(doubtsOf(matter, suggested(zahra), [{ status: 'ENDED', role: 'LEGAL_ADVISOR' }])).toEqual([]);
  expect(doubtsOf(matter, suggested(zahra), [{ status: 'APPROVED', role: 'REPRESENTATIVE' }])).toEqual([]);
});

it.each([
  ['what waits no more', { status: 'APPROVED' }, 'decided'],
  ['R21 one’s own', { viewerCanApprove: false }, 'own'],
  ['what another works on', { takenByOther: true }, 'taken'],
  ['R3 a notification', { basis: 'NOTIFICATION' }, 'basis'],
  ['R8 a court’s order, whose last day must be given', { basis: 'DISTRICT_COURT_ORDER' }, 'basis'],
  ['R3 what has no document', { documentCount: 0 }, 'noDocument'],
  ['R3 what something is missing of', { missing: 'All pages.' }, 'missing'],
  ['R6 what the previous holder was asked about', { previousHolderQuestion: question }, 'succession'],
  ['a name that differs', { statedClient: { ...statedClient, familyName: 'Rahimy' } }, 'differs'],
] as const)('%s is not safe among several', (_, change, doubt) => {
  expect(doubtsOf({ ...matter, ...change }, suggested(zahra), [])).toEqual([doubt]);
});

it('R5 a role that somebody holds is not safe, nor a client without an open case, nor two who may be meant', () => {
  expect(doubtsOf(matter, suggested(zahra), [{ status: 'APPROVED', role: 'LEGAL_ADVISOR' }])).toEqual(['roleTaken']);
  expect(doubtsOf(matter, suggested({ ...zahra, applications: [] }), [])).toEqual(['noCase']);
  expect(doubtsOf(matter, [...suggested(zahra), ...suggested({ ...zahra, id: 'other' })], [])).toEqual(['nobody']);
});
