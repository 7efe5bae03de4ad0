import type { FanOutFigures } from './fan-out.ts';
import type { FeedFigures } from './feed.ts';
import type { GrowthFigures } from './growth.ts';
import type { IdleFigures } from './idle.ts';
import { median, sum } from './numbers.ts';
import type { ReadFigures } from './reads.ts';

const fixed = (value: number, digits: number) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const whole = (value: number) => Math.round(value).toLocaleString('en');

const table = (head: string, right: number, rows: readonly string[]) =>
  [`| ${head} |`, `| ${['---', ...Array.from({ length: right }, () => '---:')].join(' | ')} |`, ...rows].join('\n');

export function readsTable(rows: readonly ReadFigures[]): string {
  const head = 'server | req/s × raw | req/s | server CPU ms a request | p50 ms | p95 ms | RSS MiB';
  const line = ({ name, ofRaw, perSecond, cpuMs, p50Ms, p95Ms, rssMib }: ReadFigures) =>
    `| ${name} | ${fixed(ofRaw, 2)} | ${fixed(perSecond, 0)} | ${fixed(cpuMs, 2)} | ${fixed(p50Ms, 0)} | ${fixed(p95Ms, 0)} | ${fixed(rssMib, 0)} |`;
  const [own, signedIn] = ['any', 'whole'].map((key) => rows.find((row) => row.key === key));
  const delta =
    own && signedIn
      ? `| – what sign-in and the access log add | ${signed(signedIn.ofRaw - own.ofRaw, 2)} | ${signed(signedIn.perSecond - own.perSecond, 0)} | ` +
        `${signed(signedIn.cpuMs - own.cpuMs, 2)} | ${signed(signedIn.p50Ms - own.p50Ms, 0)} | ${signed(signedIn.p95Ms - own.p95Ms, 0)} | |`
      : '';
  const lines = rows.flatMap((row) => (row.key === 'whole' ? [line(row), delta] : [line(row)]));
  return table(head, 6, lines);
}

const signed = (value: number, digits: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;

export function growthText({ from, to, smallMs, largeMs }: GrowthFigures): string {
  return (
    `One Caseload by itself takes ${fixed(smallMs, 1)} ms with ${whole(from.clients)} clients and ${whole(from.events)} events, and ` +
    `${fixed(largeMs, 1)} ms with ${whole(to.clients)} and ${whole(to.events)}: × ${fixed(largeMs / smallMs, 2)}.`
  );
}

export function fanOutTable(rows: readonly FanOutFigures[]): string {
  return table(
    'server | subscribers | CPU µs a message | × raw | × raw without its idle CPU | p50 ms | p99 ms | p99 × raw | idle CPU ms a second | KiB an idle subscriber',
    9,
    rows.map(
      (row) =>
        `| ${row.name} | ${whole(row.subscribers)} | ${fixed(row.cpuUs, 1)} | ${fixed(row.ofRaw, 2)} | ${fixed(row.ofRawWithoutIdle, 2)} | ` +
        `${fixed(row.p50Ms, 1)} | ${fixed(row.p99Ms, 1)} | ${fixed(row.p99OfRaw, 2)} | ${fixed(row.idleCpuMs, 1)} | ${fixed(row.idleKib, 0)} |`,
    ),
  );
}

export function idleText({ subscribers, kib, cpuMs, without, beside, ratio }: IdleFigures): string {
  return (
    `${whole(subscribers)} idle subscribers take ${fixed(kib, 1)} KiB of RSS each after a forced collection, and ${fixed(cpuMs, 0)} ms of CPU a second ` +
    `together. Caseload's p95 at 20 clients is ${fixed(median(without), 0)} ms without them and ${fixed(median(beside), 0)} ms beside them: × ${fixed(ratio, 2)}.`
  );
}

export function feedText({ events, rows, fed, bare, cpuMs }: FeedFigures): string {
  const stored = [...rows].sort((one, other) => other[1] - one[1]).map(([name, count]) => `${whole(count)} ${name}`);
  const [ours, theirs] = [median(fed), median(bare)];
  return [
    table(`${whole(events)} events in batches of 1,000 | seconds | × bare | a second`, 3, [
      `| told to the service | ${fixed(ours, 1)} | ${fixed(feedRatio({ fed, bare }), 2)} | ${whole(events / ours)} events |`,
      `| bare INSERTs of what is stored | ${fixed(theirs, 1)} | 1.00 | ${whole(sum(rows.values()) / theirs)} rows |`,
    ]),
    '',
    `The service's process used ${fixed(cpuMs, 0)} ms of CPU a thousand events. Stored: ${stored.join(', ')}.`,
  ].join('\n');
}

/** Round by round, for the machine is not the same from one to the next. */
export const feedRatio = ({ fed, bare }: Pick<FeedFigures, 'fed' | 'bare'>) =>
  median(fed.map((seconds, round) => seconds / (bare[round] ?? Number.NaN)));
