import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applicationKinds,
  applicationStatus,
  isForStaffAlone,
  type Milestone,
  type MilestoneTimes,
  milestones,
} from './application.ts';

const known = (...names: Milestone[]): MilestoneTimes =>
  Object.fromEntries(['APPLICATION_LODGED', ...names].map((name) => [name, `since ${name}`]));
const statusOf = (kind: (typeof applicationKinds)[number], ...names: Milestone[]) => applicationStatus(kind, known(...names));

describe('R11 the status of an application', () => {
  it.each<[Milestone[], string, string]>([
    [[], 'WAITING_FOR_INTERVIEW', 'APPLICATION_LODGED'],
    [['PROCESSING_STARTED'], 'WAITING_FOR_INTERVIEW', 'APPLICATION_LODGED'],
    [['INTERVIEW_HELD'], 'WAITING_FOR_DECISION', 'INTERVIEW_HELD'],
    [['INTERVIEW_HELD', 'DECISION_MADE'], 'WAITING_FOR_DECISION', 'INTERVIEW_HELD'],
    [['DECISION_MADE'], 'WAITING_FOR_INTERVIEW', 'APPLICATION_LODGED'],
    [['INTERVIEW_HELD', 'DECISION_NOTIFIED'], 'DECISION_NOTIFIED', 'DECISION_NOTIFIED'],
    [['DECISION_NOTIFIED'], 'DECISION_NOTIFIED', 'DECISION_NOTIFIED'],
    [['DECISION_NOTIFIED', 'COMPLAINT_LODGED'], 'COMPLAINT_PERIOD', 'COMPLAINT_LODGED'],
    [['COMPLAINT_LODGED', 'LEGAL_FORCE_GAINED'], 'CLOSED', 'LEGAL_FORCE_GAINED'],
    [['LEGAL_FORCE_GAINED'], 'CLOSED', 'LEGAL_FORCE_GAINED'],
  ])('of asylum, with %j known, is %s', (names, status, since) => {
    expect(statusOf('ASYLUM', ...names)).toEqual({ status, since: `since ${since}` });
  });

  it.each<[Milestone[], string, string]>([
    [[], 'WAITING_FOR_PROCESSING', 'APPLICATION_LODGED'],
    [['INTERVIEW_HELD'], 'WAITING_FOR_PROCESSING', 'APPLICATION_LODGED'],
    [['PROCESSING_STARTED'], 'PROCESSING', 'PROCESSING_STARTED'],
    [['DECISION_MADE'], 'DECISION_MADE', 'DECISION_MADE'],
    [['PROCESSING_STARTED', 'DECISION_MADE', 'DECISION_NOTIFIED', 'COMPLAINT_LODGED'], 'DECISION_MADE', 'DECISION_MADE'],
    [['DECISION_MADE', 'LEGAL_FORCE_GAINED'], 'CLOSED', 'LEGAL_FORCE_GAINED'],
  ])('of everything else, with %j known, is %s', (names, status, since) => {
    for (const kind of applicationKinds.filter((one) => one !== 'ASYLUM'))
      expect(statusOf(kind, ...names)).toEqual({ status, since: `since ${since}` });
  });

  it('depends on which milestones are known, not on their order', () => {
    const rest = milestones.filter((name) => name !== 'APPLICATION_LODGED');
    fc.assert(
      fc.property(
        fc.constantFrom(...applicationKinds),
        fc.subarray(rest).chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length }))),
        (kind, [names, shuffled]) => {
          expect(statusOf(kind, ...shuffled)).toEqual(statusOf(kind, ...names));
        },
      ),
    );
  });

  it('does not exist before the lodging is known', () => {
    expect(() => applicationStatus('ASYLUM', { DECISION_MADE: 'then' })).toThrow('lodging');
  });
});

describe('R12 an asylum decision that is made', () => {
  it('changes no status and no time of one, whatever else is known', () => {
    const rest = milestones.filter((name) => name !== 'APPLICATION_LODGED' && name !== 'DECISION_MADE');
    fc.assert(
      fc.property(fc.subarray(rest), (names) => {
        expect(statusOf('ASYLUM', ...names, 'DECISION_MADE')).toEqual(statusOf('ASYLUM', ...names));
      }),
    );
  });

  it('is for staff alone, and nothing else is', () => {
    const forStaff = applicationKinds.flatMap((kind) =>
      milestones.filter((name) => isForStaffAlone(kind, name)).map((name) => [kind, name]),
    );
    expect(forStaff).toEqual([['ASYLUM', 'DECISION_MADE']]);
  });
});
