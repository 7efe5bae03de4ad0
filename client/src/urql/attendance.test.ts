import { afterEach, expect, it } from 'vitest';
import { createAttendance, fetchAndListen, serviceTime } from './attendance.ts';

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

it('a request is attended once for each time that somebody does something', () => {
  const isAttended = createAttendance();
  expect([isAttended(), isAttended()]).toEqual([true, false]);
  dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  dispatchEvent(new KeyboardEvent('keydown', { key: 'b' }));
  expect([isAttended(), isAttended()]).toEqual([true, false]);
});

it('the end of a session is told by the service’s clock, whatever this device’s says', async () => {
  const date = new Date(Date.now() + 3_600_000).toUTCString();
  globalThis.fetch = async () => new Response('{}', { headers: { date } });
  await fetchAndListen('/graphql');
  expect(Math.abs(serviceTime().getTime() - Date.parse(date))).toBeLessThan(1000);
});
