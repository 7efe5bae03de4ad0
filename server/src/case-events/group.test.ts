import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Viewer } from '../access/viewer.ts';
import { systemClock } from '../clock.ts';
import { StreamResult } from '../graphql/outlet.ts';
import type { LoggedEvent } from './case-event.ts';
import { Group, type LogPage, type Member, type Shared } from './group.ts';
import { Stay } from './stay.ts';

const viewer: Viewer = { accountId: '1', part: 'STAFF', scopes: new Set(), via: { kind: 'token', id: '1' } };
const bare = { kind: 'PROCESSING_STARTED', occurredAt: '', recordedAt: '', powerOfAttorneyId: null, actorId: null } as const;
const logged = (position: number): LoggedEvent => ({
  ...bare,
  position: BigInt(position),
  id: String(position),
  actId: String(position),
  applicationId: null,
  data: {},
});

/** A log of ten events; each reading of it waits until it is let through, and bears its number. */
function begin() {
  const readings: (() => void)[] = [];
  const shared = (events: readonly LoggedEvent[], reading: number): Shared[] =>
    events.map((event) => ({ event, result: new StreamResult(`${event.position} of reading ${reading}`), readings: [] }));
  const passed = () => new Promise<void>((resolve) => readings.push(resolve));
  const group = new Group({
    clock: systemClock,
    onRead: () => undefined,
    position: 10n,
    source: {
      execute: async (events) => {
        await passed();
        return shared(events, readings.length);
      },
      after: async (position): Promise<LogPage> => {
        const reading = readings.length + 1;
        await passed();
        const events = Array.from({ length: 10 }, (_, n) => logged(n + 1)).filter((event) => event.position > position);
        return { events: shared(events, reading), end: 10n };
      },
    },
  });
  return { group, readings };
}

function member(position: bigint) {
  const got: string[] = [];
  const one: Member & { untaken: number } = {
    stay: new Stay(viewer, () => undefined),
    position,
    until: Number.POSITIVE_INFINITY,
    untaken: 0,
    write: (results) => got.push(...results.map(({ json }) => json)) > 0,
  };
  return { one, got };
}

it('gives nobody what was read before they came', async () => {
  const { group, readings } = begin();
  const [early, late] = [member(7n), member(8n)];
  group.enter(early.one);
  await sleep(1);
  group.enter(late.one);
  readings[0]?.();
  await sleep(10);
  expect([early.got, late.got]).toEqual([['8 of reading 1', '9 of reading 1', '10 of reading 1'], []]);
  readings[1]?.();
  await sleep(10);
  expect(late.got).toEqual(['9 of reading 2', '10 of reading 2']);
  // Everybody is live: what happens is read once for all.
  group.put(logged(11));
  readings[2]?.();
  await sleep(10);
  expect([early, late].map(({ got }) => got.at(-1))).toEqual(['11 of reading 3', '11 of reading 3']);
});

it('lets whoever is behind and does not keep up take what was written, and gives it no more meanwhile', async () => {
  const { group, readings } = begin();
  const { one, got } = member(9n);
  one.untaken = 1_000_000;
  group.enter(one);
  const nudged = one.stay.changed();
  readings[0]?.();
  await nudged;
  expect([got, one.stay.outcome, group.isEmpty]).toEqual([[], 'open', true]);
});
