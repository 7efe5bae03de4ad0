import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { OnSharedRead, ReadRow } from '../graphql/look-ahead/read-rows.ts';
import type { StreamResult } from '../graphql/outlet.ts';
import type { LoggedEvent } from './case-event.ts';
import type { Stay } from './stay.ts';

/** One subscriber of a group. */
export interface Member {
  readonly stay: Stay;
  /** Of the last event that it was given, or need not be given. */
  position: bigint;
  /** Until when it may be here without being asked about, in milliseconds since 1970. */
  readonly until: number;
  /** Bytes that its client has not taken yet. */
  readonly untaken: number;
  /** @returns false where nobody is there any more: it was told nothing */
  write(results: readonly StreamResult[]): boolean;
}

/** Rows that each member has read with a result (R23). */
export interface Reading {
  rows: readonly ReadRow[];
  from: 'ONE' | 'LIST';
}

/** What an event brings to each member alike. */
export interface Shared {
  event: LoggedEvent;
  result: StreamResult;
  readings: readonly Reading[];
}

export interface LogPage {
  events: readonly Shared[];
  /** Up to where the log is read out with it, where it is the last. */
  end: bigint | null;
}

/** Both read as one of the members: what differs between them is not asked for. Null once nobody wants it; they fail where trying again does not help. */
export interface Source {
  execute(events: readonly LoggedEvent[], viewer: Viewer, isWanted: () => boolean): Promise<readonly Shared[] | null>;
  /** What the log holds after a position, no more than so many events. */
  after(position: bigint, limit: number, viewer: Viewer, isWanted: () => boolean): Promise<LogPage | null>;
}

interface Options {
  source: Source;
  clock: Clock;
  onRead: OnSharedRead;
  /** Up to where the log was put into the topic. */
  position: bigint;
}

/** Two pages of the log. */
const manyWaiting = 1_000;
/** Bytes that may wait for a client to take them: some hundred events. */
const mostUntaken = 128 * 1024;
/** Events and bytes that are executed at once. */
const mostAtOnce = 100;
const bytesAtOnce = 64 * 1024;
/** How far apart in the log those may be who are brought along together. */
const reach = 1_000n;
const writesInOneGo = 250;

/**
 * Subscribers to whom an event brings the same bytes: it is executed and serialised once, and written to each of them. Those who have the
 * whole log get what is put into the group. Those who are behind get the log a page at a time, as many of them as are waiting when
 * it is read: so each is only ever given what was read after everything that it was given before.
 */
export class Group {
  private readonly live = new Set<Member>();
  private readonly behind = new Set<Member>();
  /** Of those behind, whoever was waiting when the page was read that is being handed out. */
  private served = new Set<Member>();
  private readonly waiting: LoggedEvent[] = [];
  /** Up to where events have left the queue. */
  private position: bigint;
  private atOnce = 20;
  private running = false;
  private catchingUp = false;

  constructor(private readonly options: Options) {
    this.position = options.position;
  }

  get isEmpty(): boolean {
    return this.live.size + this.behind.size === 0;
  }

  /** How many have everything up to where the group is. */
  get upToDate(): number {
    return this.live.size;
  }

  get isBehind(): boolean {
    return this.waiting.length > manyWaiting;
  }

  /** It is nudged when it has to leave: to be asked about, to take what was written, or because it is over. */
  enter(member: Member): void {
    if (member.position >= this.position) {
      this.live.add(member);
      return;
    }
    this.behind.add(member);
    if (!this.catchingUp) void this.catchUp();
  }

  leave(member: Member): void {
    this.live.delete(member);
    this.behind.delete(member);
    this.served.delete(member);
    if (this.live.size > 0) return;
    this.position = this.waiting.at(-1)?.position ?? this.position;
    this.waiting.length = 0;
  }

  put(event: LoggedEvent): void {
    if (this.live.size === 0) {
      this.position = event.position;
      return;
    }
    this.waiting.push(event);
    if (!this.running) void this.run();
  }

  /** Some events after the others: a case never goes back to how it was. */
  private async run(): Promise<void> {
    this.running = true;
    for (let [first] = this.live; first && this.waiting.length > 0; [first] = this.live) {
      const events = this.waiting.splice(0, this.atOnce);
      this.position = events.at(-1)?.position ?? this.position;
      const isWanted = () => this.live.size > 0;
      const shared = await this.orNobody(this.live, this.options.source.execute(events, first.stay.viewer, isWanted));
      // A reader that has not taken what was written long ago is cut off; it comes back with its cursor.
      if (shared) await this.hand(shared, this.live, (member) => member.stay.overflow());
    }
    this.running = false;
  }

  private async catchUp(): Promise<void> {
    this.catchingUp = true;
    for (let first = this.hindmost(); first; first = this.hindmost()) {
      const from = first.position;
      this.served = new Set([...this.behind].filter(({ position }) => position >= from));
      const isWanted = () => this.served.size > 0;
      const page = await this.orNobody(this.served, this.options.source.after(from, this.atOnce, first.stay.viewer, isWanted));
      if (!page) continue;
      // Whoever does not keep up takes what it has, and comes again: nothing waits for it meanwhile but the log.
      await this.hand(page.events, this.served, (member) => this.sendOff(member));
      for (const member of this.served) {
        if (page.end !== null && page.end > member.position) member.position = page.end;
        this.behind.delete(member);
        this.enter(member);
      }
    }
    this.catchingUp = false;
  }

  /** Who is served next: whoever has waited longest, or somebody not far behind them, so that they go on together. */
  private hindmost(): Member | undefined {
    const [longest] = this.behind;
    let next = longest;
    if (!longest || !next) return undefined;
    for (const member of this.behind)
      if (member.position < next.position && longest.position - member.position < reach) next = member;
    return next;
  }

  /** Each member gets all that is new to it in one write. */
  private async hand(events: readonly Shared[], members: Set<Member>, tooSlow: (member: Member) => void): Promise<void> {
    if (events.length === 0) return;
    const now = this.options.clock.now().getTime();
    const batch = new Batch(events);
    let writes = 0;
    for (const member of members) {
      if (member.stay.outcome !== 'open') continue;
      if (member.until <= now) this.sendOff(member);
      else if (member.untaken > mostUntaken) tooSlow(member);
      else {
        batch.giveTo(member);
        if (++writes % writesInOneGo === 0) await othersTurn();
      }
    }
    batch.noteReads(this.options.onRead);
    this.atOnce = Math.max(1, Math.min(mostAtOnce, Math.floor((bytesAtOnce * events.length) / Math.max(1, batch.bytes))));
  }

  /** Where it fails each member is to come back with its cursor: to another node, it may be. */
  private async orNobody<T>(members: Set<Member>, reading: Promise<T | null>): Promise<T | null> {
    try {
      return await reading;
    } catch {
      for (const member of [...members]) {
        this.leave(member);
        member.stay.overflow();
      }
      return null;
    }
  }

  private sendOff(member: Member): void {
    this.leave(member);
    member.stay.nudge();
  }
}

/** Events in the log's order on their way to members, most of whom have all that comes before, and get the same. */
class Batch {
  private readonly results: readonly StreamResult[];
  private readonly last: bigint;
  /** Who was given what, by the first event that was new to them. */
  private readonly readers = new Map<number, Viewer[]>();

  constructor(private readonly events: readonly Shared[]) {
    this.results = events.map(({ result }) => result);
    this.last = events.at(-1)?.event.position ?? 0n;
  }

  get bytes(): number {
    return this.results.reduce((sum, { json }) => sum + json.length, 0);
  }

  giveTo(member: Member): void {
    const { position } = member;
    if (position >= this.last) return;
    const from = this.events.findIndex(({ event }) => event.position > position);
    if (!member.write(from === 0 ? this.results : this.results.slice(from))) return;
    member.position = this.last;
    const { viewer } = member.stay;
    const readers = this.readers.get(from);
    if (!readers) this.readers.set(from, [viewer]);
    // The windows of one session stand side by side more often than not: they are one reader.
    else if (readers.at(-1)?.via.id !== viewer.via.id) readers.push(viewer);
  }

  noteReads(onRead: OnSharedRead): void {
    for (const [from, viewers] of this.readers)
      for (const { readings } of this.events.slice(from))
        for (const reading of readings) onRead(viewers, reading.rows, reading.from);
  }
}
