import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopesOfPart, type Viewer } from '../access/viewer.ts';
import { TestService } from '../testing/service.ts';
import { represents } from '../testing/story.ts';
import { EventPage } from './event-page.ts';
import { CaseEventFeed } from './feed.ts';

let service: TestService;
let feed: CaseEventFeed;
let viewer: Viewer;

beforeAll(async () => {
  service = await TestService.start();
  const staff = await service.person('STAFF', { name: 'Satu Salo' });
  await represents(await service.person('ADVISOR'), staff, await service.uma());
  viewer = {
    accountId: staff.accountId,
    part: 'STAFF',
    scopes: new Set(scopesOfPart.STAFF),
    via: { kind: 'token', id: staff.tokenId },
  };
  // One that is told of nothing until it is woken.
  feed = new CaseEventFeed(service.app.database, () => undefined);
  await feed.start(1_000_000);
});
afterAll(async () => {
  await feed.stop();
  await service.stop();
});

const revoke = async () => {
  const { tokenId } = await service.person('STAFF', { name: 'Mikko Mäki' });
  await service.app.database.write(null, (tx) =>
    tx.query(sql`update api_token set revoked_at = ${service.clock.now()} where id = ${tokenId}::uuid`),
  );
};
const untilKnown = async (before: bigint) => {
  feed.wake();
  while (feed.revokedUpTo === before) await new Promise((resolve) => setTimeout(resolve, 10));
};

describe('a page of the log', () => {
  it('says up to where the log is read out with it, and nothing where there is more', async () => {
    const all = await feed.after(viewer, 0n, 100);
    expect(all?.end).toBe(all?.events.at(-1)?.position);
    expect((await feed.after(viewer, 0n, 1))?.end).toBeNull();
  });

  it('R1 is not given out while a right has ended of which the node does not know', async () => {
    const page = await feed.after(viewer, 0n, 2);
    expect(page?.events).toHaveLength(2);
    const before = feed.revokedUpTo;
    await revoke();
    expect(await feed.after(viewer, 0n, 2)).toBeNull();
    await untilKnown(before);
    expect((await feed.after(viewer, 0n, 2))?.events).toEqual(page?.events);
  });

  it('R1 is not given out where the right ended before its cases were read', async () => {
    const page = (await feed.after(viewer, 0n, 2))?.events ?? [];
    const since = feed.revokedUpTo;
    const read = async () => {
      const shared = new EventPage(page, since);
      await shared.load(page[0]?.id ?? '', 'event', async (_ids, { condition, value }) => {
        const [row] = await service.app.database.read(null, (tx) =>
          tx.query(sql<{ beside: boolean }>`select ${condition(sql`${value}`)} as beside`),
        );
        return { beside: row?.beside ?? false, take: () => null };
      });
      return shared.isRevoked;
    };
    expect(await read()).toBe(false);
    await revoke();
    expect(await read()).toBe(true);
  });
});
