import { randomUUID } from 'node:crypto';
import { execute } from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import type { ApiContext } from '../graphql/context.ts';
import { type LiveOperation, presentable, StreamResult } from '../graphql/outlet.ts';
import { isPassing } from '../graphql/public-error.ts';
import type { LoggedEvent } from './case-event.ts';
import type { CaseEventFeed } from './feed.ts';
import { Group, type Member, type Reading, type Shared } from './group.ts';
import type { Inbox } from './inbox.ts';
import { persistently } from './persistently.ts';
import type { Topic } from './topic.ts';

/** What a stream needs of the connection that it runs on. */
export interface LiveContext extends ApiContext {
  feed: CaseEventFeed;
  /** Until when the viewer may be here, by their session or token as it stands; null where they may not (any more). */
  validUntil: (viewer: Viewer) => Promise<Date | null>;
}

/** An event on its way to a subscriber; null at last, where the right to be here was lost. */
export interface Followed {
  event: LoggedEvent | null;
  /** The log's last revocation before it was seen that the viewer may be here: a later one of theirs counts. */
  since: bigint;
  /** Set where it goes to several: a later revocation of anybody counts, and is told by `found` being false. */
  common?: { found: boolean };
}

/** Tells whether the viewer may be here: asks once, and again when the time for which that held is over (a token expires, a session idles). */
export class Presence {
  until = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly context: LiveContext,
    private readonly viewer: Viewer,
  ) {}

  /** Whether it holds without asking. */
  get isKnown(): boolean {
    return this.until > this.context.clock.now().getTime();
  }

  async holds(): Promise<boolean> {
    if (this.isKnown) return true;
    this.until = (await this.context.validUntil(this.viewer))?.getTime() ?? Number.NEGATIVE_INFINITY;
    return this.until !== Number.NEGATIVE_INFINITY;
  }
}

/**
 * One `caseEvents` on one connection: first alone, from its cursor through the log to the live end, then in a group with those to whom the
 * same is due, and alone again for as long as it has to be asked about.
 */
export class Subscriber implements Member {
  position = 0n;
  readonly inbox: Inbox;
  private readonly topic: Topic;
  private readonly presence: Presence;
  private since = 0n;

  /** @param sharesBy what it has in common with others of its topic to whom the same bytes are due */
  constructor(
    private readonly context: LiveContext,
    private readonly operation: LiveOperation,
    readonly viewer: Viewer,
    private readonly sharesBy: string,
  ) {
    // Live first, the log second, doubles dropped: nothing falls between them.
    this.inbox = context.feed.open(viewer);
    this.topic = context.feed.topicOf(viewer);
    this.presence = new Presence(context, viewer);
  }

  get until(): number {
    return this.presence.until;
  }

  get untaken(): number {
    return this.operation.outlet.waiting;
  }

  write(result: StreamResult): void {
    this.operation.outlet.write(result);
    this.context.feed.figures.written++;
  }

  goAlone(events: readonly LoggedEvent[]): void {
    this.leave();
    for (const event of events) this.inbox.put(event);
  }

  /** Resolves once the stream has said its last. @param after where it goes on; null: from now on */
  async run(after: bigint | null): Promise<void> {
    try {
      await this.catchUp(after);
      for (;;) {
        const event = this.inbox.takeNow();
        if (event) await this.deliver(event);
        else if (this.inbox.outcome !== 'open') break;
        else await this.wait();
      }
      if (this.inbox.outcome === 'revoked') await this.say({ event: null, since: this.since });
      if (this.inbox.outcome === 'overflowed') this.operation.outlet.close(1013, 'Too slow: come back with your last cursor');
    } catch (error) {
      this.operation.report({ correlationId: randomUUID(), error }, 'A stream failed');
      this.operation.outlet.close(1013, 'Come back with your last cursor');
    } finally {
      this.leave();
      this.inbox.close();
    }
  }

  private async catchUp(after: bigint | null): Promise<void> {
    const { feed } = this.context;
    // Whoever was let in may have lost the right to be here before the inbox was open: from here on the feed tells.
    const heads = await persistently(feed.turns, this.isOver, () => feed.heads());
    if (!heads) return;
    this.since = heads.revocation;
    if (!(await this.isHere())) this.inbox.revoke();
    // "From now on" is from this commit on: what the feed has still to read of before is not news to this subscriber.
    this.position = after ?? heads.event;
    if (after === null) return;
    for await (const event of feed.replay(this.viewer, after, this.since, this.isOver)) {
      if (this.inbox.outcome !== 'open') return;
      await this.deliver(event);
    }
  }

  private readonly isOver = () => this.inbox.outcome !== 'open';

  private async isHere(): Promise<boolean> {
    if (this.presence.isKnown) return true;
    return (await persistently(this.context.feed.turns, this.isOver, () => this.presence.holds())) ?? false;
  }

  private async deliver(event: LoggedEvent): Promise<void> {
    if (event.position <= this.position) return;
    if (!(await this.isHere())) return this.inbox.revoke();
    await this.say({ event, since: this.since });
    this.position = event.position;
  }

  private async say(followed: Followed): Promise<void> {
    const isOver = () => this.inbox.outcome === 'revoked' && followed.event !== null;
    const result = await persistently(this.context.feed.turns, isOver, () => executed(this.operation, this.context, followed));
    if (!result || isOver()) return;
    this.write(result);
    await this.taken();
  }

  /** Resolves once the client has taken what was written, or there is no more use in waiting for it. */
  private taken(): Promise<void> {
    return new Promise((resolve) => {
      let done = false;
      const finish = () => {
        done = true;
        resolve();
      };
      const look = () => {
        if (done) return;
        if (this.inbox.outcome !== 'open') finish();
        else void this.inbox.changed().then(look);
      };
      this.operation.outlet.whenTaken(finish);
      look();
    });
  }

  /** Nothing waits: everything that the feed has read is delivered. From here on with the others. */
  private async wait(): Promise<void> {
    const { readUpTo } = this.context.feed;
    if (readUpTo > this.position) this.position = readUpTo;
    const changed = this.inbox.changed();
    this.topic.alone.delete(this.inbox);
    const group = this.topic.groups.get(this.sharesBy) ?? groupLike(this.context, this.operation);
    this.topic.groups.set(this.sharesBy, group);
    group.join(this);
    await changed;
    this.leave();
  }

  private leave(): void {
    const group = this.topic.groups.get(this.sharesBy);
    group?.leave(this);
    if (group?.size === 0) this.topic.groups.delete(this.sharesBy);
    if (this.inbox.outcome === 'open') this.topic.alone.add(this.inbox);
  }
}

/** A group for whom the operation means the same as for the one that it is made after. */
function groupLike(context: LiveContext, operation: LiveOperation): Group {
  const { feed } = context;
  const run = async (event: LoggedEvent, viewer: Viewer): Promise<Shared | null> => {
    const readings: Reading[] = [];
    const shared: LiveContext = { ...context, viewer, onRead: (_viewer, rows, from) => void readings.push({ rows, from }) };
    const common = { found: true };
    const result = await executed(operation, shared, { event, since: feed.revokedUpTo, common });
    return common.found ? { result, readings } : null;
  };
  return new Group({
    clock: context.clock,
    onRead: context.onRead,
    execute: (event, viewer, isWanted) =>
      persistently(
        feed.turns,
        () => !isWanted(),
        () => run(event, viewer),
      ).catch((error) => {
        operation.report({ correlationId: randomUUID(), error }, 'A stream failed');
        return null;
      }),
  });
}

/** One event by the operation's selection. @throws where the database is why it could not be read, and it may be later */
async function executed({ args, report }: LiveOperation, contextValue: LiveContext, rootValue: Followed): Promise<StreamResult> {
  contextValue.feed.figures.executed++;
  const result = await execute({ ...args, contextValue, rootValue });
  const passing = result.errors?.find(({ originalError }) => originalError && isPassing(originalError));
  if (passing?.originalError) throw passing.originalError;
  return new StreamResult(JSON.stringify(presentable(result, report)));
}
