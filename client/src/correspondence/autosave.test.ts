import { createRoot } from 'solid-js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAutosave, type SaveAnswer } from './autosave.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(save: (content: string) => Promise<SaveAnswer>, savedAt: string | null = null) {
  return createRoot((dispose) => ({ ...createAutosave<string>({ save, savedAt }), dispose }));
}
const at = (minute: number) => ({ at: `2026-12-01T10:0${minute}:00Z` });

it('a draft is saved a second after the last word, and says when it was', async () => {
  const save = vi.fn(async () => at(4));
  const draft = start(save);
  expect(draft.saving().state).toBe('nothing');
  draft.changed('H');
  await vi.advanceTimersByTimeAsync(600);
  draft.changed('Hello');
  await vi.advanceTimersByTimeAsync(600);
  expect(save).not.toHaveBeenCalled();
  expect(draft.saving().state).toBe('unsaved');
  await vi.advanceTimersByTimeAsync(500);
  expect(save.mock.calls).toEqual([['Hello']]);
  expect(draft.saving()).toEqual({ state: 'saved', at: at(4).at });
  draft.dispose();
});

it('one save goes at a time, and the latest content goes last', async () => {
  const answers: ((answer: SaveAnswer) => void)[] = [];
  const save = vi.fn((_content: string) => new Promise<SaveAnswer>((answer) => answers.push(answer)));
  const draft = start(save);
  draft.changed('one');
  await vi.advanceTimersByTimeAsync(1000);
  draft.changed('two');
  await vi.advanceTimersByTimeAsync(1000);
  draft.changed('three');
  await vi.advanceTimersByTimeAsync(1000);
  expect(save).toHaveBeenCalledTimes(1);
  answers[0]?.(at(1));
  await vi.advanceTimersByTimeAsync(0);
  expect(save.mock.calls.map(([content]) => content)).toEqual(['one', 'three']);
  expect(draft.saving().state).toBe('saving');
  answers[1]?.(at(2));
  await vi.advanceTimersByTimeAsync(0);
  expect(draft.saving()).toEqual({ state: 'saved', at: at(2).at });
  draft.dispose();
});

it('what could not be sent is tried again until it arrives; what was refused waits for the next change', async () => {
  const save = vi.fn<(content: string) => Promise<SaveAnswer>>();
  save.mockResolvedValueOnce(null).mockRejectedValueOnce(new Error('no network')).mockResolvedValueOnce(at(3));
  save.mockResolvedValueOnce({ refusal: 'Too long.' });
  const draft = start(save);
  draft.changed('Hello');
  await vi.advanceTimersByTimeAsync(1000);
  expect(draft.saving()).toEqual({ state: 'failed', refusal: null });
  await vi.advanceTimersByTimeAsync(2000 + 5000);
  expect(save).toHaveBeenCalledTimes(3);
  expect(draft.saving().state).toBe('saved');
  draft.changed('Hello '.repeat(9));
  await vi.advanceTimersByTimeAsync(120_000);
  expect(save).toHaveBeenCalledTimes(4);
  expect(draft.saving()).toEqual({ state: 'failed', refusal: 'Too long.' });
  draft.dispose();
});

it('R16 nothing is saved once it is being sent; where it was not sent, saving goes on', async () => {
  const save = vi.fn(async () => at(5));
  const draft = start(save);
  draft.changed('Hello');
  await draft.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).not.toHaveBeenCalled();
  draft.go();
  await vi.advanceTimersByTimeAsync(1000);
  expect(save).toHaveBeenCalledTimes(1);
  draft.dispose();
});

it('what is not saved yet is saved when one leaves', async () => {
  const save = vi.fn(async () => at(6));
  const draft = start(save);
  draft.changed('Hello');
  draft.dispose();
  await vi.advanceTimersByTimeAsync(0);
  expect(save.mock.calls).toEqual([['Hello']]);
});
