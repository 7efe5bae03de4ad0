import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, expect, it, vi } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { FileDrop, type FileEntry } from './FileDrop.tsx';

afterEach(() => {
  cleanup();
  setLanguage('fi');
});

const entry = (changes: Partial<FileEntry>): FileEntry => ({
  id: '1',
  file: new File(['x'], 'valtakirja.pdf', { type: 'application/pdf' }),
  state: 'uploading',
  progress: 0.45,
  ...changes,
});

function show(files: FileEntry[]) {
  setLanguage('en');
  const heard = { onAdd: vi.fn(), onRemove: vi.fn(), onRetry: vi.fn() };
  render(() => <FileDrop label="The document" accept=".pdf" files={files} {...heard} />);
  return heard;
}

it('a file on its way shows how far it has come', () => {
  show([entry({})]);
  expect(screen.getByRole('progressbar', { name: 'valtakirja.pdf' }).getAttribute('aria-valuenow')).toBe('45');
  expect(screen.getByText(/Sending, 45%/)).toBeTruthy();
});

it('a file that was not received says why, and can be tried again or taken away', () => {
  const heard = show([entry({ state: 'failed', error: 'The connection was lost.' })]);
  expect(screen.getByRole('alert').textContent).toContain('The connection was lost.');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  fireEvent.click(screen.getByRole('button', { name: 'Remove valtakirja.pdf' }));
  expect(heard.onRetry).toHaveBeenCalledWith('1');
  expect(heard.onRemove).toHaveBeenCalledWith('1');
});

it('a file that was refused for good is not offered again', () => {
  show([entry({ state: 'failed', error: 'Too large.', canRetry: false })]);
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

it('dropped files are taken', () => {
  const heard = show([]);
  const file = new File(['x'], 'a.pdf', { type: 'application/pdf' });
  const place = screen.getByRole('button', { name: 'Choose a file' }).parentElement as HTMLElement;
  fireEvent.drop(place, { dataTransfer: { files: [file] } });
  expect(heard.onAdd).toHaveBeenCalledWith([file]);
});

it('a file on its way can be held, and goes on', () => {
  setLanguage('en');
  const heard = { onAdd: vi.fn(), onRemove: vi.fn(), onRetry: vi.fn(), onPause: vi.fn(), onResume: vi.fn() };
  const files = [entry({}), entry({ id: '2', state: 'paused', file: new File(['x'], 'b.pdf') })];
  render(() => <FileDrop label="The document" accept=".pdf" files={files} {...heard} />);
  fireEvent.click(screen.getByRole('button', { name: 'Hold valtakirja.pdf' }));
  fireEvent.click(screen.getByRole('button', { name: 'Go on with b.pdf' }));
  expect(heard.onPause).toHaveBeenCalledWith('1');
  expect(heard.onResume).toHaveBeenCalledWith('2');
  expect(screen.getByText(/Held at 45%/)).toBeTruthy();
});

it('a file that was begun before a reload says how to go on', () => {
  show([entry({ state: 'unfinished', file: { name: 'b.pdf', size: 9, type: '' } })]);
  expect(screen.getByText(/Choose the same file again/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Choose b.pdf again' })).toBeTruthy();
});
