import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopesOfPart, type Viewer } from '../access/viewer.ts';
import { TestService } from '../testing/service.ts';
import { sealed, unsealed } from './bus.ts';
import type { LoggedEvent } from './case-event.ts';
import { CaseEventFeed } from './feed.ts';
import { recordFacts } from './record.ts';
import { randomFrom } from './testing/random-documents.ts';

let service: TestService;
beforeAll(async () => {
  service = await TestService.start();
});
afterAll(() => service.stop());

const viewer: Viewer = {
  accountId: crypto.randomUUID(),
  part: 'STAFF',
  scopes: new Set(scopesOfPart.STAFF),
  via: { kind: 'token', id: crypto.randomUUID() },
};
const record = (count: number) =>
  service.app.database.write(null, async (tx) =>
    recordFacts(
      tx,
      service.clock,
      Array.from({ length: count }, () => ({
        kind: 'POWER_OF_ATTORNEY_SUBMITTED' as const,
        occurredAt: service.clock.now(),
        applicationId: null,
        clientId: null,
      })),
    ),
  );
/** A feed that is not woken by anything but what the test does. */
async function silentFeed(): Promise<CaseEventFeed> {
  const feed = new CaseEventFeed(service.app.database, (error) => {
    throw error;
  });
  await feed.start(1e9);
  return feed;
}
async function untilRead(feed: CaseEventFeed, position: bigint): Promise<void> {
  while (feed.readUpTo < position) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('pages that another node has read', () => {
  it('are taken as if they had been read here', async () => {
    const [near, far] = [await silentFeed(), await silentFeed()];
    const inbox = far.open(viewer);
    near.onPage = (page) => far.hear(page);
    await record(3);
    near.wake();
    await untilRead(near, (await near.heads()).event);
    const taken = [await inbox.take(), await inbox.take(), await inbox.take()] as LoggedEvent[];
    expect(taken.at(-1)?.position).toBe(near.readUpTo);
    expect(far.readUpTo).toBe(near.readUpTo);
    inbox.close();
    await Promise.all([near.stop(), far.stop()]);
  });

  it('may be lost, doubled, late or out of order: the log fills the gaps, and nothing comes twice', async () => {
    const random = randomFrom(5);
    const [near, far] = [await silentFeed(), await silentFeed()];
    const start = (await near.heads()).event;
    const inbox = far.open(viewer);
    const held: string[] = [];
    near.onPage = (page) => {
      if (random() < 0.3) return;
      held.push(page);
      if (random() < 0.3) held.push(page);
      if (random() < 0.5) for (const each of held.splice(0).sort(() => random() - 0.5)) far.hear(each);
    };
    for (let n = 0; n < 40; n++) {
      await record(1 + Math.floor(random() * 3));
      near.wake();
      if (random() < 0.3) far.wake();
      await untilRead(near, (await near.heads()).event);
    }
    far.wake();
    await untilRead(far, near.readUpTo);
    for (const each of held) far.hear(each);
    expect(far.figures.heard).toBeGreaterThan(0);
    const logged = await service.asOwner<{ position: string }>(
      'select position from case_event where position > $1 order by position',
      [String(start)],
    );
    const taken: bigint[] = [];
    inbox.end();
    for (let event = await inbox.take(); event; event = await inbox.take()) taken.push(event.position);
    expect(taken).toEqual(logged.map(({ position }) => BigInt(position)));
    inbox.close();
    await Promise.all([near.stop(), far.stop()]);
  });

  it('are believed and understood with the key of the service alone', () => {
    const [key, other] = [randomBytes(32), randomBytes(32)];
    const bytes = sealed(key, 'DECISION_MADE');
    expect(unsealed(key, bytes)).toBe('DECISION_MADE');
    expect(bytes.toString('latin1')).not.toContain('DECISION_MADE');
    expect(unsealed(other, bytes)).toBeNull();
    bytes.writeUInt8(bytes.readUInt8(14) ^ 1, 14);
    expect([unsealed(key, bytes), unsealed(key, Buffer.from('short')), unsealed(key, randomBytes(200))]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
