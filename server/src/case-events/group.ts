import type { Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { ReadRow } from '../graphql/look-ahead/read-rows.ts';
import type { StreamResult } from '../graphql/outlet.ts';
import type { LoggedEvent } from './case-event.ts';
import type { Inbox } from './inbox.ts';

/** One subscriber of a group. */
export interface Member {
  readonly viewer: Viewer;
  readonly inbox: Inbox;
  /** Of the last event that it was given, or need not be given. */
  position: bigint;
  /** Until when it may be here without being asked about, in milliseconds since 1970. */
  readonly until: number;
  /** Bytes that its client has not taken yet. */
  readonly untaken: number;
  write(result: StreamResult): void;
  /** Makes it go on by itself, with these events first. */
  goAlone(events: readonly LoggedEvent[]): void;
}

/** Rows that each member has read with a result (R23). */
export interface Reading {
  rows: readonly ReadRow[];
  from: 'ONE' | 'LIST';
}

export interface Shared {
  result: StreamResult;
  readings: readonly Reading[];
}

interface Options {
  clock: Clock;
  /**
   * Executes an event for all, as one of them: what differs between them is not asked for. Null where each must look for itself. Does not
   * fail: tries again while `isWanted`.
   */
  execute: (event: LoggedEvent, viewer: Viewer, isWanted: () => boolean) => Promise<Shared | null>;
  onRead: (viewer: Viewer, rows: readonly ReadRow[], from: 'ONE' | 'LIST') => void;
}

/** Two pages of the log. */
const manyWaiting = 1_000;
/** Bytes that may wait for a client to take them: some hundred events. */
const mostUntaken = 128 * 1024;

/**
 * Subscribers to whom an event brings the same bytes: it is executed and serialised once, and written to each of them. A member is one
 * step from being alone: whoever has to be asked about, or for whom something may be different, goes on by itself and comes back.
 */
export class Group {
  private readonly members = new Set<Member>();
  private readonly waiting: LoggedEvent[] = [];
  private running = false;

  constructor(private readonly options: Options) {}

  get size(): number {
    return this.members.size;
  }

  get isBehind(): boolean {
    return this.waiting.length > manyWaiting;
  }

  join(member: Member): void {
    this.members.add(member);
  }

  leave(member: Member): void {
    this.members.delete(member);
    if (this.members.size === 0) this.waiting.length = 0;
  }

  put(event: LoggedEvent): void {
    this.waiting.push(event);
    if (!this.running) void this.run();
  }

  /** One event after the other: a case never goes back to how it was. */
  private async run(): Promise<void> {
    this.running = true;
    for (let event = this.waiting.shift(); event; event = this.waiting.shift()) {
      const [first] = this.members;
      if (!first) break;
      const shared = await this.options.execute(event, first.viewer, () => this.members.size > 0);
      if (shared) this.deliver(event, shared);
      else for (const member of [...this.members]) member.goAlone([event, ...this.waiting]);
    }
    this.running = false;
  }

  private deliver(event: LoggedEvent, { result, readings }: Shared): void {
    const now = this.options.clock.now().getTime();
    for (const member of this.members) {
      if (event.position <= member.position || member.inbox.outcome !== 'open') continue;
      if (member.until <= now) member.goAlone([event, ...this.waiting]);
      else if (member.untaken > mostUntaken) member.inbox.overflow();
      else {
        member.write(result);
        member.position = event.position;
        for (const { rows, from } of readings) this.options.onRead(member.viewer, rows, from);
      }
    }
  }
}
