import { describe, expect, it } from 'vitest';
import { type Draft, draftOf, draftProblems, emptyDraft, inputOf, roleOf } from './draft.ts';

const good: Draft = {
  ...emptyDraft,
  givenNames: ' Zahra ',
  familyName: 'Rahimi',
  dateOfBirth: '1.2.1990',
  capacity: 'COUNSEL',
  basis: 'POWER_OF_ATTORNEY',
  signedOn: '15.10.2026',
};
const today = '2026-11-22';
const one = { received: 1, failed: false };
const problems = (draft: Partial<Draft>, files = one) =>
  draftProblems({ ...good, ...draft }, files, today).map(({ problem }) => problem);

describe('a power of attorney that is being written', () => {
  it('comes back as it was kept, and whatever else stands there is nothing', () => {
    expect(draftOf(JSON.stringify(good))).toEqual(good);
    for (const other of ['', 'not json', 'null', '{"givenNames":7,"more":"x"}']) expect(draftOf(other)).toEqual(emptyDraft);
  });

  it('is good with its client, capacity, basis, date and document', () => {
    expect(problems({})).toEqual([]);
  });

  it('says everything that is missing, in the order of the page', () => {
    expect(draftProblems(emptyDraft, { received: 0, failed: false }, today).map(({ field }) => field)).toEqual([
      'client.familyName',
      'client.givenNames',
      'client.dateOfBirth',
      'capacity',
      'basis',
    ]);
  });

  it('R3 needs its document when it is signed or ordered, and a statement when it is a notification', () => {
    expect(problems({}, { received: 0, failed: false })).toEqual(['files']);
    expect(problems({ basis: 'NOTIFICATION' }, { received: 0, failed: false })).toEqual(['statement']);
    expect(problems({ basis: 'NOTIFICATION', statement: 'I act for her.' }, { received: 0, failed: false })).toEqual([]);
  });

  it('does not go with a file that was not received', () => {
    expect(problems({}, { received: 1, failed: true })).toEqual(['filesFailed']);
  });

  it('takes no day that does not exist or is still to come', () => {
    expect(problems({ dateOfBirth: '31.2.1990', signedOn: '23.11.2026' })).toEqual(['dateOfBirth', 'future']);
  });

  it('is sent with its role, without blanks around names, and without what was left empty', () => {
    expect(inputOf(good, ['u1'])).toMatchObject({
      role: 'LEGAL_ADVISOR',
      signedOn: '2026-10-15',
      statement: null,
      attachmentIds: ['u1'],
      client: { givenNames: 'Zahra', dateOfBirth: '1990-02-01', diaryNumber: null },
    });
  });
});

it.each([
  ['ATTORNEY', 'LEGAL_ADVISOR'],
  ['COUNSEL', 'LEGAL_ADVISOR'],
  ['GUARDIAN', 'REPRESENTATIVE'],
  ['REPRESENTATIVE', 'REPRESENTATIVE'],
] as const)('%s takes the role %s', (capacity, role) => {
  expect(roleOf(capacity)).toBe(role);
});
