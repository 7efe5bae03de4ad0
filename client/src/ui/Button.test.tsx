import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, expect, it, vi } from 'vitest';
import { Button } from './Button.tsx';

afterEach(cleanup);

it('a busy button keeps its name and the focus, and takes no second click', () => {
  const [busy, setBusy] = createSignal(false);
  const click = vi.fn(() => setBusy(true));
  render(() => (
    <Button busy={busy()} onClick={click}>
      Send
    </Button>
  ));
  const button = screen.getByRole('button', { name: /Send/ });
  button.focus();
  fireEvent.click(button);
  fireEvent.click(button);
  expect(click).toHaveBeenCalledOnce();
  expect(button.getAttribute('aria-busy')).toBe('true');
  expect(document.activeElement).toBe(button);
});

it('a button of an icon alone has a name', () => {
  render(() => (
    <Button iconOnly icon={<svg aria-hidden="true" />}>
      Close
    </Button>
  ));
  expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
});
