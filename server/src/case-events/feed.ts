import { sql } from 'kysely';
import { isOf, type Revocation } from '../access/revocation.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Database } from '../database/database.ts';
import type { LoggedEvent } from './case-event.ts';
import { Inbox } from './inbox.ts';

const pageSize = 500;

interface EventRow extends Omit<LoggedEvent, 'position'> {
  position: string;
}
interface Reach {
  advisorId: string;
  delivery: 'EVENT' | 'ACCESS_ENDED';
}

/** A row of a page: an event with whom it reaches, or none; and, the same in each, what was revoked. */
interface PageRow extends Omit<EventRow, 'position'> {
  position: string | null;
  reaches: [string, Reach['delivery']][] | null;
  revoked: (Revocation & { position: string })[] | null;
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

/** Whether the viewer's right to be here has ended at a position after `since`: an SQL condition, for the snapshot of its statement. */
export function isRevoked(viewer: Viewer, since: bigint) {
  return sql`exists (${revocationsOf(viewer, since)})`;
}

const revocationsOf = (viewer: Viewer, since: bigint) => sql`
  select r.position from revocation r where r.account_id = ${viewer.accountId}::uuid and r.position > ${since}::bigint
    and (r.via_id = ${viewer.via.id}::uuid or r.part = ${viewer.part})`;

/**
 * The live end of the log on this node. A notification or the slow poll wakes it; it reads the log once from where it
 * stands, with whom each event reaches, and puts each event into the inboxes of those alone. A revocation is an entry of the same log,
 * read in the same statement: nothing that was committed after it is put into the inboxes that it ends.
 */
export class CaseEventFeed {
  private position = 0n;
  private revokedUpTo = 0n;
  private readonly advisors = new Map<string, Set<Inbox>>();
  private readonly staff = new Set<Inbox>();
  private reading: Promise<void> | undefined;
  private again = false;
  private poll: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly onError: (error: unknown) => void,
    /** Told of each revocation once this node's inboxes are closed to whom it is about. */
    private readonly onRevoked: (revocation: Revocation) => void = () => undefined,
  ) {}

  /** @param pollMs how often the log is read although nothing was notified */
  async start(pollMs = 1_000): Promise<void> {
    const { event, revocation } = await this.heads();
    this.position = event;
    this.revokedUpTo = revocation;
    this.poll = setInterval(() => this.wake(), pollMs).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.poll);
    await this.reading;
    for (const inbox of this.inboxes()) inbox.end();
  }

  /** Something may have been committed. Cheap: however often it is called, the log is read once more at most. */
  wake(): void {
    this.again = true;
    this.reading ??= this.read().finally(() => {
      this.reading = undefined;
    });
  }

  /** Everything that reaches the viewer from now on. The caller closes it. */
  open(viewer: Viewer): Inbox {
    const staff = viewer.part === 'STAFF';
    const group = staff ? this.staff : (this.advisors.get(viewer.accountId) ?? new Set<Inbox>());
    if (!staff) this.advisors.set(viewer.accountId, group);
    const inbox: Inbox = new Inbox(viewer, () => {
      group.delete(inbox);
      if (!staff && group.size === 0) this.advisors.delete(viewer.accountId);
    });
    group.add(inbox);
    return inbox;
  }

  /** Ends what one connection's viewer follows. Resolves once each stream has said so. */
  async end(viewer: Viewer): Promise<void> {
    const own = [...this.inboxes()].filter((inbox) => inbox.viewer === viewer);
    for (const inbox of own) inbox.revoke();
    await Promise.all(own.map(({ closed }) => closed));
  }

  /** How many subscriptions this node serves. */
  get subscribers(): number {
    let count = this.staff.size;
    for (const group of this.advisors.values()) count += group.size;
    return count;
  }

  /** Every open inbox of this node. */
  *inboxes(): Generator<Inbox> {
    yield* this.staff;
    for (const group of this.advisors.values()) yield* group;
  }

  /**
   * The log after a position, as far as it reaches the viewer and may still be seen, a page at a time until it is read out, or until the
   * viewer's right to be here ended. Read as the service: whom a case was lost to cannot see it themselves any more.
   * @param since the log's last revocation before it was seen that the viewer may be here
   */
  async *replay(viewer: Viewer, after: bigint, since: bigint): AsyncGenerator<LoggedEvent> {
    const staff = viewer.part === 'STAFF';
    for (let position = after; ; ) {
      const page = await this.database.read(null, (tx) =>
        tx.query(sql<EventRow & Partial<Reach>>`
          select ${columns}, ${staff ? sql`'EVENT'` : sql`a.delivery`} as delivery
          from case_event e ${staff ? sql`` : sql`join case_event_audience a on a.position = e.position`}
          where e.position > ${position}::bigint ${staff ? sql`` : sql`and a.advisor_id = ${viewer.accountId}::uuid`}
            and not exists (${revocationsOf(viewer, since)} and r.position < e.position)
          order by e.position limit ${pageSize}`),
      );
      for (const { delivery, ...row } of page) yield logged(row, delivery);
      const last = page.at(-1);
      if (page.length < pageSize || !last) return;
      position = BigInt(last.position);
    }
  }

  /** Where the log stands, as far as it is committed. */
  async heads(): Promise<Heads> {
    const [heads] = await this.database.read(null, (tx) =>
      tx.query(sql<{ event: string; revocation: string }>`
        select coalesce((select max(position) from case_event), 0)::text as event,
          coalesce((select max(position) from revocation), 0)::text as revocation`),
    );
    return { event: BigInt(heads?.event ?? 0), revocation: BigInt(heads?.revocation ?? 0) };
  }

  private async read(): Promise<void> {
    while (this.again) {
      this.again = false;
      try {
        while (await this.readPage());
      } catch (error) {
        this.onError(error); // The next notification or the poll tries again, from the same position.
      }
    }
  }

  /** @returns true where there may be more. */
  private async readPage(): Promise<boolean> {
    const listening = this.advisors.size > 0;
    const rows = await this.database.read(null, (tx) =>
      tx.query(sql<PageRow>`
        select r.revoked, e.* from (
          select (select json_agg(json_build_object('position', position::text, 'accountId', account_id, 'viaId', via_id, 'part', part)
            order by position) from revocation where position > ${this.revokedUpTo}::bigint) as revoked) r
        left join (
          select ${columns}, ${
            listening
              ? sql`(select json_agg(json_build_array(a.advisor_id, a.delivery)) from case_event_audience a where a.position = e.position)`
              : sql`null::json`
          } as reaches
          from case_event e where e.position > ${this.position}::bigint order by e.position limit ${pageSize}) e on true
        order by e.position::bigint`),
    );
    // Whoever may not be here now gets nothing more, of whichever position.
    for (const { position, ...revocation } of rows[0]?.revoked ?? []) {
      for (const inbox of this.inboxes()) if (isOf(revocation, inbox.viewer)) inbox.revoke();
      this.revokedUpTo = BigInt(position);
      this.onRevoked(revocation);
    }
    const events = rows.filter((row): row is PageRow & EventRow => row.position !== null);
    for (const { reaches, revoked: _, ...row } of events) {
      for (const inbox of this.staff) inbox.put(logged(row));
      for (const [advisorId, delivery] of reaches ?? []) {
        for (const inbox of this.advisors.get(advisorId) ?? []) inbox.put(logged(row, delivery));
      }
      this.position = BigInt(row.position);
    }
    return events.length === pageSize;
  }
}
