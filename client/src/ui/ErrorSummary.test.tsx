import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, expect, it } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { ErrorSummary, type FieldError } from './ErrorSummary.tsx';
import { TextField } from './TextField.tsx';

afterEach(() => {
  cleanup();
  setLanguage('fi');
});

it('a form that is sent with errors takes the reader to what to mend, and from there to the field', async () => {
  setLanguage('en');
  Element.prototype.scrollIntoView = () => undefined;
  const [errors, setErrors] = createSignal<FieldError[]>([]);
  const [attempt, setAttempt] = createSignal(0);
  render(() => (
    <>
      <ErrorSummary errors={errors()} attempt={attempt()} />
      <TextField id="name" label="Name" value="" onChange={() => undefined} error={errors()[0]?.message} />
    </>
  ));
  setErrors([{ field: 'name', message: 'Write the name.' }]);
  setAttempt(1);
  await Promise.resolve();
  expect(document.activeElement?.textContent).toContain('One thing needs mending');
  fireEvent.click(screen.getByRole('link', { name: 'Write the name.' }));
  const field = screen.getByRole('textbox', { name: 'Name' });
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const descriptions = (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(descriptions.join(' ')).toContain('Write the name.');
});
