import { describe, expect, it } from 'vitest';
import { documentRequestProblems, isGivenInPerson, subjectsOf } from './document-request.ts';
import { progressOf } from './SubmissionSteps.tsx';
import { contentProblems } from './sending-state.ts';

const idle = { busy: false, unfinished: false, failed: false };
const problems = (message: string, attachmentIds: string[], uploads = idle) =>
  contentProblems({ message, attachmentIds }, uploads).map(({ field, problem }) => `${field} ${problem}`);

describe('what is about to be sent', () => {
  it('R15 is a message, or files, or both', () => {
    expect(problems(' ', [])).toEqual(['message empty']);
    expect(problems('Hello', [])).toEqual([]);
    expect(problems('', ['a'])).toEqual([]);
  });

  it('waits for its files: on their way, not whole, not received', () => {
    expect(problems('Hello', [], { ...idle, busy: true })).toEqual(['attachmentIds busy']);
    expect(problems('', [], { ...idle, unfinished: true })).toEqual(['attachmentIds unfinished']);
    expect(problems('Hello', ['a'], { busy: true, unfinished: true, failed: true })).toEqual(['attachmentIds failed']);
  });

  it('R16 is received, then read, then handled', () => {
    const receivedAt = '2026-12-01T10:00:00Z';
    expect(progressOf({ receivedAt })).toBe('received');
    expect(progressOf({ receivedAt, readAt: receivedAt })).toBe('read');
    expect(progressOf({ receivedAt, readAt: receivedAt, handledAt: receivedAt })).toBe('handled');
  });
});

describe('a request for documents', () => {
  it('R17 names what is asked for, and describes what has no name', () => {
    expect(documentRequestProblems('', '')).toEqual(['subject']);
    expect(documentRequestProblems('OTHER', ' ')).toEqual(['description']);
    expect(documentRequestProblems('OTHER', 'The file note.')).toEqual([]);
    expect(documentRequestProblems('DECISION', '')).toEqual([]);
  });

  it('R12 says of an asylum case alone that its decision is given in person, and offers the same in every case', () => {
    expect(isGivenInPerson('ASYLUM', 'DECISION')).toBe(true);
    expect(isGivenInPerson('ASYLUM', 'OTHER')).toBe(false);
    expect(isGivenInPerson('EXTENDED_PERMIT', 'DECISION')).toBe(false);
    expect(subjectsOf('ASYLUM').toSorted()).toEqual(subjectsOf('EXTENDED_PERMIT').toSorted());
  });
});
