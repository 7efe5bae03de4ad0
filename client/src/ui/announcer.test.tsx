import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcer, announce } from './announcer.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const heard = () =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .join('');

it('what happens at once is said in one breath, and the same words once', () => {
  render(() => <Announcer />);
  announce('Rahimi: decision made.');
  announce('Petrov: interview held.');
  announce('Rahimi: decision made.');
  vi.advanceTimersByTime(600);
  expect(heard()).toBe('Rahimi: decision made. Petrov: interview held.');
});

it('the same words said later are heard again: they come in another place', () => {
  render(() => <Announcer />);
  announce('One new.');
  vi.advanceTimersByTime(600);
  const before = screen.getAllByRole('status').findIndex((region) => region.textContent);
  announce('One new.');
  vi.advanceTimersByTime(600);
  const after = screen.getAllByRole('status').findIndex((region) => region.textContent);
  expect(after).not.toBe(before);
});
