import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { execute } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import type { ApiContext } from '../graphql/context.ts';
import { PreparedRows } from '../graphql/look-ahead/load.ts';
import type { OnSharedRead } from '../graphql/look-ahead/read-rows.ts';
import { type LiveOperation, presentable, StreamResult } from '../graphql/outlet.ts';
import { isPassing } from '../graphql/public-error.ts';
import type { LoggedEvent } from './case-event.ts';
import type { Cursors } from './cursor.ts';
import { EventPage } from './event-page.ts';
import type { CaseEventFeed } from './feed.ts';
import { Group, type Member, type Reading, type Shared, type Source } from './group.ts';
import { persistently } from './persistently.ts';
import { Presence, type PresenceContext } from './presence.ts';
import type { Stay } from './stay.ts';
import type { Topic } from './topic.ts';

/** What a stream needs of the connection that it runs on. */
export interface StreamContext extends ApiContext, PresenceContext {
  feed: CaseEventFeed;
  cursors: Cursors;
  onSharedRead: OnSharedRead;
  /** Where the subscription writes by itself; elsewhere it hands its results over one by one. */
  live?: LiveOperation;
}

/** An event on its way to a subscriber; null at last, where the right to be here was lost. */
export interface Followed {
  event: LoggedEvent | null;
  /** With what it is read; by itself where there is none. */
  page?: EventPage;
}

const revokedPauseMs = 10;

/** One `caseEvents` on one connection: in the group of those to whom the same is due, but for when it has to be asked about. */
export class Subscriber implements Member {
  position = 0n;
  readonly stay: Stay;
  private readonly topic: Topic;
  private readonly presence: Presence;

  /** @param sharesBy what it has in common with others of its topic to whom the same bytes are due */
  constructor(
    private readonly context: StreamContext,
    private readonly operation: LiveOperation,
    viewer: Viewer,
    private readonly sharesBy: string,
  ) {
    // Live first, the log second, doubles dropped: nothing falls between them.
    this.stay = context.feed.admit(viewer);
    this.topic = context.feed.topicOf(viewer);
    this.presence = new Presence(context, viewer);
  }

  get until(): number {
    return this.presence.until;
  }

  get untaken(): number {
    return this.operation.outlet.waiting;
  }

  write(results: readonly StreamResult[]): boolean {
    if (!this.operation.outlet.write(results)) {
      this.stay.end();
      return false;
    }
    this.context.feed.figures.written += results.length;
    return true;
  }

  /** Resolves once the stream has said its last. @param after where it goes on; null: from now on */
  async run(after: bigint | null): Promise<void> {
    const { stay, context, operation } = this;
    const { turns } = context.feed;
    try {
      // "From now on" is from this commit on: what the feed has still to read of before is not news to this subscriber.
      this.position = after ?? (await persistently(this.isOver, () => turns.take(() => context.feed.heads())))?.event ?? 0n;
      while (!this.isOver()) {
        await this.taken();
        // Whoever was let in may have lost the right to be here before it was admitted: what comes later the feed tells.
        // Everybody is asked about together: that takes no turn.
        if (await persistently(this.isOver, () => this.presence.holds())) await this.share();
        else stay.revoke();
      }
      if (stay.outcome === 'revoked') {
        const farewell = await persistently(
          () => false,
          () => turns.take(() => executed(operation, context, { event: null })),
        );
        if (farewell) this.write([farewell]);
      }
      if (stay.outcome === 'overflowed') operation.outlet.close(1013, 'Come back with your last cursor');
    } catch (error) {
      operation.report({ correlationId: randomUUID(), error }, 'A stream failed');
      operation.outlet.close(1013, 'Come back with your last cursor');
    } finally {
      stay.close();
    }
  }

  private readonly isOver = () => this.stay.outcome !== 'open';

  /** Resolves once the client has taken what was written, or there is no more use in waiting for it. */
  private async taken(): Promise<void> {
    let taken = false;
    this.operation.outlet.whenTaken(() => {
      taken = true;
      this.stay.nudge();
    });
    while (!taken && !this.isOver()) await this.stay.changed();
  }

  /** Together with those to whom the same is due, until it is nudged. */
  private async share(): Promise<void> {
    const { groups } = this.topic;
    const group = groups.get(this.sharesBy) ?? groupLike(this.context, this.operation);
    groups.set(this.sharesBy, group);
    const nudged = this.stay.changed();
    group.enter(this);
    await nudged;
    group.leave(this);
    if (group.isEmpty && groups.get(this.sharesBy) === group) groups.delete(this.sharesBy);
  }
}

/** A group for whom the operation means the same as for the one that it is made after. */
function groupLike(context: StreamContext, operation: LiveOperation): Group {
  const { clock, onSharedRead, feed } = context;
  return new Group({ source: sourceOf(context, operation), clock, onRead: onSharedRead, position: feed.readUpTo });
}

function sourceOf(context: StreamContext, operation: LiveOperation): Source {
  const { feed } = context;
  const prepared = new PreparedRows();

  /** Null where somebody's right ended meanwhile of whom we do not know yet: nobody may be told what was read after it. */
  const executeOnce = async (events: readonly LoggedEvent[], viewer: Viewer): Promise<Shared[] | null> => {
    const page = new EventPage(events, feed.revokedUpTo, prepared);
    const shared = await Promise.all(
      events.map(async (event) => {
        const readings: Reading[] = [];
        const own: StreamContext = { ...context, viewer, onRead: (_viewer, rows, from) => void readings.push({ rows, from }) };
        return { event, result: await executed(operation, own, { event, page }), readings };
      }),
    );
    return page.isRevoked ? null : shared;
  };

  const persevering = async <T>(isWanted: () => boolean, work: () => Promise<T | null>): Promise<T | null> => {
    try {
      while (isWanted()) {
        const done = await persistently(
          () => !isWanted(),
          () => feed.turns.take(work),
        );
        if (done) return done;
        feed.wake();
        await sleep(revokedPauseMs, undefined, { ref: false });
      }
      return null;
    } catch (error) {
      operation.report({ correlationId: randomUUID(), error }, 'A stream failed');
      throw error;
    }
  };

  return {
    execute: (events, viewer, isWanted) => persevering(isWanted, () => executeOnce(events, viewer)),
    after: (position, limit, viewer, isWanted) =>
      persevering(isWanted, async () => {
        const page = await feed.after(viewer, position, limit);
        const shared = page && (await executeOnce(page.events, viewer));
        return shared && { events: shared, end: page.end };
      }),
  };
}

/** One event by the operation's selection. @throws where the database is why it could not be read, and it may be later */
async function executed(
  { args, report }: LiveOperation,
  contextValue: StreamContext,
  rootValue: Followed,
): Promise<StreamResult> {
  contextValue.feed.figures.executed++;
  const result = await execute({ ...args, contextValue, rootValue });
  const passing = result.errors?.find(({ originalError }) => originalError && isPassing(originalError));
  if (passing?.originalError) throw passing.originalError;
  return new StreamResult(JSON.stringify(presentable(result, report)));
}
