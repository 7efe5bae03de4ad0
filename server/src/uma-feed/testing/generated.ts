import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Delivery, RawEvent } from './world.ts';

/** The feed's generator, which lies beside the project where there is one. */
const generator = resolve(import.meta.dirname, '../../../../../shared/uma-feed/generate.mjs');
export const hasGenerator = existsSync(generator);

/** A generated feed, in order of delivery. */
export function generatedFeed(seed: number, clients: number, faults: number): RawEvent[] {
  const args = [generator, '--seed', String(seed), '--clients', String(clients), '--faults', String(faults)];
  const lines = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30 })
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** Whether a generated event is one of the generator's malformed ones. */
export const asDelivery = (raw: RawEvent): Delivery => ({
  raw,
  good:
    raw.specversion === '1.0' &&
    typeof raw.subject === 'string' &&
    raw.time !== 'yesterday' &&
    typeof raw.data === 'object' &&
    raw.sequence !== '-1' &&
    raw.type !== 'com.example.other',
});

/** Without the events that came changed under a known id: of those the first to arrive wins, so that their order counts. */
export function withoutChanged(feed: readonly RawEvent[]): RawEvent[] {
  const first = new Map<string, RawEvent>();
  const changed = new Set<string>();
  for (const event of feed) {
    const before = first.get(event.id);
    if (before && !isDeepStrictEqual(before, event)) changed.add(event.id);
    else first.set(event.id, event);
  }
  return feed.filter(({ id }) => !changed.has(id));
}
