import { expect, it } from 'vitest';
import { createSendOnce } from './send-once.ts';

let keys = 0;
const once = () =>
  createSendOnce(
    () => new Date(Date.UTC(2026, 11, 1, 10, ++keys)),
    () => `key-${++keys}`,
  );

it('R16 the same content keeps its key and its time of sending, however often it is tried', () => {
  const sending = once();
  const first = sending.of({ message: 'Hello', attachmentIds: ['a'] });
  expect(sending.of({ message: 'Hello', attachmentIds: ['a'] })).toEqual(first);
});

it('R16 another content is another sending', () => {
  const sending = once();
  const first = sending.of({ message: 'Hello' });
  expect(sending.of({ message: 'Hello!' }).key).not.toBe(first.key);
});

it('without the time of a clock that is wrong it is sent as if for the first time, and from then on as before', () => {
  const sending = once();
  const first = sending.of({ message: 'Hello' });
  const second = sending.withoutTime();
  expect(second.sentAt).toBeNull();
  expect(second.key).not.toBe(first.key);
  expect(sending.of({ message: 'Hello' })).toEqual(second);
});
