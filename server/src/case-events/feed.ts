import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { isOf, type Revocation } from '../access/revocation.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Database } from '../database/database.ts';
import type { LoggedEvent } from './case-event.ts';
import { Inbox } from './inbox.ts';
import { Turns } from './persistently.ts';
import { Stay } from './stay.ts';
import { Topic } from './topic.ts';

const pageSize = 500;
/** How much of the streams' own reading is done at once. */
const turnsAtOnce = 8;
const behindPauseMs = 20;

interface EventRow extends Omit<LoggedEvent, 'position'> {
  position: string;
}
interface Reach {
  advisorId: string;
  delivery: 'EVENT' | 'ACCESS_ENDED';
}

/** A part of the log as one node has read it, for those who stand where it begins: events with whom each reaches, and what was revoked. */
interface Page {
  after: string;
  revokedAfter: string;
  revoked: (Revocation & { position: string })[] | null;
  events: (EventRow & { reaches: [string, Reach['delivery']][] | null })[] | null;
}

/** Where the log stands: its last event, and its last revocation. Both are positions of the one log. */
export interface Heads {
  event: bigint;
  revocation: bigint;
}

const columns = sql`e.position::text as position, e.id, e.kind, utc_text(e.occurred_at) as "occurredAt", utc_text(e.recorded_at) as "recordedAt",
  e.application_id as "applicationId", e.power_of_attorney_id as "powerOfAttorneyId", e.actor_id as "actorId",
  e.act_id as "actId", e.data`;

const logged = (row: EventRow, delivery: Reach['delivery'] = 'EVENT'): LoggedEvent => ({
  ...row,
  position: BigInt(row.position),
  kind: delivery === 'ACCESS_ENDED' ? 'ACCESS_ENDED' : row.kind,
});

/**
 * The live end of the log on this node. A notification or the slow poll wakes it; it reads the log once from where it
 * stands, with whom each event reaches, and puts each event into their topics alone. A revocation is an entry of the same log,
 * read in the same statement: nothing that was committed after it is put into the inboxes that it ends.
 */
export class CaseEventFeed {
  private position = 0n;
  private revoked = 0n;
  private readonly advisors = new Map<string, Topic>();
  private readonly staff = new Topic();
  /** Topics whose groups may still be at work. */
  private readonly busy = new Set<Topic>();
  private reading: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private poll: NodeJS.Timeout | undefined;
  readonly turns = new Turns(turnsAtOnce);
  /** Since the start: how often an event was executed for streams, and how many messages came of it. */
  readonly figures = { executed: 0, written: 0, heard: 0 };
  /** Told of each page of the log that was read here, for the other nodes. */
  onPage: ((page: string) => void) | undefined;

  constructor(
    private readonly database: Database,
    private readonly onError: (error: unknown) => void,
    /** Told of each revocation once this node's streams are closed to whom it is about. */
    private readonly onRevoked: (revocation: Revocation) => void = () => undefined,
  ) {}

  /** @param pollMs how often the log is read although nothing was notified */
  async start(pollMs = 1_000): Promise<void> {
    const { event, revocation } = await this.heads();
    this.position = event;
    this.revoked = revocation;
    this.poll = setInterval(() => this.wake(), pollMs).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.poll);
    this.stopped = true;
    await this.reading;
    for (const { stays } of this.topics()) for (const stay of stays) stay.end();
  }

  /** Something may have been committed. Cheap: however often it is called, the log is read once more at most. */
  wake(): void {
    this.again = true;
    this.reading ??= this.read().finally(() => {
      this.reading = undefined;
    });
  }

  /** A subscription of the viewer's, told from now on when it has to end. The caller closes it. */
  admit(viewer: Viewer): Stay {
    const topic = this.topicOf(viewer);
    const stay: Stay = new Stay(viewer, () => this.remove(topic, stay));
    this.add(topic, stay);
    return stay;
  }

  /** The same, with everything that reaches the viewer from now on. */
  open(viewer: Viewer): Inbox {
    const topic = this.topicOf(viewer);
    const inbox: Inbox = new Inbox(viewer, () => {
      topic.inboxes.delete(inbox);
      this.remove(topic, inbox);
    });
    topic.inboxes.add(inbox);
    this.add(topic, inbox);
    return inbox;
  }

  /** Where what reaches the viewer is put; a new one where nobody else with the same events is here. */
  topicOf(viewer: Viewer): Topic {
    return viewer.part === 'STAFF' ? this.staff : (this.advisors.get(viewer.accountId) ?? new Topic());
  }

  /** Up to where the log was put into the topics. */
  get readUpTo(): bigint {
    return this.position;
  }

  /** Up to where revocations have closed this node's streams. */
  get revokedUpTo(): bigint {
    return this.revoked;
  }

  /** Ends what one connection's viewer follows. Resolves once each stream has said so. */
  async end(viewer: Viewer): Promise<void> {
    const own = [...this.topicOf(viewer).stays].filter((stay) => stay.viewer === viewer);
    for (const stay of own) stay.revoke();
    await Promise.all(own.map(({ closed }) => closed));
  }

  /** How many subscriptions this node serves. */
  get subscribers(): number {
    let count = 0;
    for (const { stays } of this.topics()) count += stays.size;
    return count;
  }

  /** How many of them have still to be brought to the live end. */
  get behind(): number {
    let count = 0;
    for (const { behind } of this.topics()) count += behind;
    return count;
  }

  private *topics(): Generator<Topic> {
    yield this.staff;
    yield* this.advisors.values();
  }

  private add(topic: Topic, stay: Stay): void {
    if (topic !== this.staff) this.advisors.set(stay.viewer.accountId, topic);
    topic.stays.add(stay);
  }

  private remove(topic: Topic, stay: Stay): void {
    topic.stays.delete(stay);
    const { accountId } = stay.viewer;
    // Whoever has come back meanwhile has another topic by now: that one is not to go with this.
    if (topic.stays.size === 0 && this.advisors.get(accountId) === topic) this.advisors.delete(accountId);
  }

  /**
   * A page of the log after a position, as far as it reaches the viewer, and up to where it is read out with it. Read as the service: whom a
   * case was lost to cannot see it themselves any more.
   * @returns null where somebody's right to be here had ended by then of whom this node does not know yet
   */
  async after(viewer: Viewer, position: bigint, limit: number): Promise<{ events: LoggedEvent[]; end: bigint | null } | null> {
    const staff = viewer.part === 'STAFF';
    const { position: read, revoked } = this;
    const events = sql`select ${columns}, ${staff ? sql`'EVENT'` : sql`a.delivery`} as delivery
      from case_event e ${staff ? sql`` : sql`join case_event_audience a on a.position = e.position`}
      where e.position > ${String(position)}::bigint ${staff ? sql`` : sql`and a.advisor_id = ${viewer.accountId}::uuid`}
      order by e.position limit ${limit}`;
    const text = await this.database.readText(
      null,
      sql`select json_build_object('isRevoked', revoked_after(${String(revoked)}::bigint),
        'events', coalesce((select json_agg(p) from (${events}) p), '[]'))::text`,
    );
    const page = JSON.parse(text ?? '{}') as { isRevoked: boolean; events: (EventRow & Reach)[] };
    if (page.isRevoked) return null;
    const rows = page.events.map(({ delivery, ...row }) => logged(row, delivery));
    const last = rows.at(-1)?.position ?? 0n;
    return { events: rows, end: rows.length < limit ? (last > read ? last : read) : null };
  }

  /** Where the log stands, as far as it is committed. */
  async heads(): Promise<Heads> {
    // In one round trip: each subscriber asks for it who comes without a cursor.
    const heads = await this.database.readOne(
      null,
      sql<{ event: string; revocation: string }>`
        select coalesce((select max(position) from case_event), 0)::text as event,
          coalesce((select max(position) from revocation), 0)::text as revocation`,
    );
    return { event: BigInt(heads?.event ?? 0), revocation: BigInt(heads?.revocation ?? 0) };
  }

  private async read(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      try {
        while (await this.readPage()) if (this.stopped) return;
      } catch (error) {
        this.onError(error); // The next notification or the poll tries again, from the same position.
      }
    }
  }

  /**
   * While a group is behind nothing is read but revocations, which wait for nobody: what is not read yet needs no memory.
   * @returns true where there may be more.
   */
  private async readPage(): Promise<boolean> {
    for (const topic of this.busy) if (!topic.isBehind) this.busy.delete(topic);
    const behind = this.busy.size > 0;
    const listening = this.advisors.size > 0 || this.onPage !== undefined;
    const reaches = listening
      ? sql`(select json_agg(json_build_array(a.advisor_id, a.delivery)) from case_event_audience a where a.position = e.position)`
      : sql`null::json`;
    const [after, revokedAfter] = [String(this.position), String(this.revoked)];
    const page = sql`select json_build_object('after', ${after}::text, 'revokedAfter', ${revokedAfter}::text,
      'revoked', (select json_agg(json_build_object('position', position::text, 'accountId', account_id, 'viaId', via_id, 'part', part)
        order by position) from revocation where position > ${revokedAfter}::bigint),
      'events', (select json_agg(p) from (select ${columns}, ${reaches} as reaches from case_event e
        where e.position > ${after}::bigint order by e.position limit ${sql.lit(behind ? 0 : pageSize)}) p))::text`;
    // One statement by itself: it is read for every event that anybody waits for.
    const text = (await this.database.readText(null, page)) as string;
    const read = JSON.parse(text) as Page;
    this.take(read);
    if (read.events || read.revoked) this.onPage?.(text);
    if (behind) await sleep(behindPauseMs);
    return behind || read.events?.length === pageSize;
  }

  /** Another node has read a page: taken where it follows on what was read here; the log has it in any case. */
  hear(text: string): void {
    const page = JSON.parse(text) as Page;
    if (this.stopped || this.busy.size > 0 || BigInt(page.after) > this.position || BigInt(page.revokedAfter) > this.revoked)
      return;
    this.figures.heard++;
    this.take(page);
  }

  /** What was taken already, from the log or from another node, is left out. */
  private take({ revoked, events }: Page): void {
    // Whoever may not be here now gets nothing more, of whichever position.
    for (const { position, ...revocation } of revoked ?? [])
      if (BigInt(position) > this.revoked) this.revoke(revocation, BigInt(position));
    for (const { reaches, ...event } of events ?? []) {
      const position = BigInt(event.position);
      if (position <= this.position) continue;
      this.put(this.staff, logged(event));
      for (const [advisorId, delivery] of reaches ?? []) {
        const topic = this.advisors.get(advisorId);
        if (topic) this.put(topic, logged(event, delivery));
      }
      this.position = position;
    }
  }

  private put(topic: Topic, event: LoggedEvent): void {
    topic.put(event);
    if (topic.isBehind) this.busy.add(topic);
  }

  private revoke(revocation: Revocation, position: bigint): void {
    const topics = [this.staff, this.advisors.get(revocation.accountId)];
    for (const topic of topics) for (const stay of topic?.stays ?? []) if (isOf(revocation, stay.viewer)) stay.revoke();
    this.revoked = position;
    this.onRevoked(revocation);
  }
}
