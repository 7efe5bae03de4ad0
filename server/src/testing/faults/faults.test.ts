import { expect, it } from 'vitest';
import { NatsServer, natsMissing } from '../nats-server.ts';
import { runFaults } from './faults.ts';
import type { Fault } from './report.ts';

const plan: Fault[] = [
  'SOCKETS_CLOSED',
  'NODE_KILLED',
  'SOCKETS_HALF_OPEN',
  'LISTENING_KILLED',
  'SOCKETS_BLACK_HOLE',
  'POSTGRES_RESTARTED',
  'LISTENING_SILENT',
  'NODE_ENDED_IN_ORDER',
  'EVERY_NOTIFY_DROPPED',
  'EVERY_NODE_KILLED',
  ...(NatsServer.isInstalled ? ['BUS_STOPPED' as const] : []),
];

it('loses, doubles and reorders nothing, does nothing by half, and keeps what it acknowledged, whatever breaks', async () => {
  if (!NatsServer.isInstalled) console.warn(`Without a bus: ${natsMissing}.`);
  const report = await runFaults({ nodes: 2, advisors: 2, staff: 2, rate: 60, plan, bus: true });
  expect(report.verdict).toMatchObject({ lost: 0, doubled: 0, reordered: 0, foreign: 0, absent: 0, twice: 0 });
  expect([report.halfDone, report.failed, report.surprises, report.silent, report.missing]).toEqual([0, 0, [], [], []]);
  // It was under load, and things did break.
  expect(report.acknowledged).toBeGreaterThan(50);
  expect(report.verdict.delivered).toBeGreaterThan(report.acknowledged);
  expect(report.resumed).toBeGreaterThan(4);
  expect(report.underWay).toBeGreaterThan(0);
}, 300_000);
