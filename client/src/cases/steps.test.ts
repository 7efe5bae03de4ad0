import { expect, it } from 'vitest';
import { currentStep, stepsOf } from './steps.ts';

it('R11 an asylum case goes from interview to complaint', () => {
  expect(stepsOf('ASYLUM')).toEqual(['WAITING_FOR_INTERVIEW', 'WAITING_FOR_DECISION', 'DECISION_NOTIFIED', 'COMPLAINT_PERIOD']);
  expect(currentStep('ASYLUM', 'WAITING_FOR_DECISION')).toBe(1);
});

it('R11 every other case goes from waiting to decision', () => {
  expect(stepsOf('CITIZENSHIP')).toEqual(['WAITING_FOR_PROCESSING', 'PROCESSING', 'DECISION_MADE']);
  expect(currentStep('EXTENDED_PERMIT', 'DECISION_MADE')).toBe(2);
});

it('R12 the way of an asylum case has no step for a decision that is made', () => {
  expect(stepsOf('ASYLUM')).not.toContain('DECISION_MADE');
});

it('R10 a closed case has all its steps behind it', () => {
  expect(currentStep('ASYLUM', 'CLOSED')).toBe(4);
});
