import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterEach, expect, it } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { StatusSteps } from './StatusSteps.tsx';

afterEach(() => {
  cleanup();
  setLanguage('fi');
});

it.each([true, false])('R20 where a matter stands is said in words, not by shape or colour alone (compact: %s)', (compact) => {
  setLanguage('sv');
  render(() => (
    <StatusSteps
      label="Var ärendet står"
      steps={[{ label: 'Ett' }, { label: 'Två' }, { label: 'Tre' }]}
      current={1}
      compact={compact}
    />
  ));
  const steps = screen.getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual(['Ett, klart', 'Två, här nu', 'Tre, återstår']);
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null]);
});
