import { expect, it } from 'vitest';
import { sessionStanding, timeLeft } from './session-end.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 11, 1, 8, minutes));
const ends = { endsAt: at(30), latest: at(480) };

it.each([
  [0, { state: 'open' }],
  [25, { state: 'open' }],
  [26, { state: 'ending', because: 'idle', at: at(30) }],
  [29.9, { state: 'ending', because: 'idle', at: at(30) }],
  [30, { state: 'over' }],
  [300, { state: 'over' }],
])('a session that ends at 30 minutes stands so at %d', (now, standing) => {
  expect(sessionStanding(ends, at(now))).toEqual(standing);
});

it('a session that can be stayed in no longer says so, however busy it is', () => {
  const busy = { endsAt: at(480), latest: at(480) };
  expect(sessionStanding(busy, at(469))).toEqual({ state: 'open' });
  expect(sessionStanding(busy, at(470))).toEqual({ state: 'ending', because: 'latest', at: at(480) });
  expect(sessionStanding({ endsAt: at(474), latest: at(480) }, at(471))).toMatchObject({ because: 'idle', at: at(474) });
});

it('the time left is told in minutes and seconds', () => {
  expect([timeLeft(at(30), at(26)), timeLeft(at(30), new Date(at(29).getTime() + 53_000)), timeLeft(at(30), at(31))]).toEqual([
    '4:00',
    '0:07',
    '0:00',
  ]);
});
