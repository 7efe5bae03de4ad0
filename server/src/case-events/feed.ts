import { sql } from 'kysely';
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

const columns = sql`e.position::text as position, e.id, e.kind, utc_text(e.occurred_at) as "occurredAt", utc_text(e.recorded_at) as "recordedAt",
  e.application_id as "applicationId", e.power_of_attorney_id as "powerOfAttorneyId", e.act_id as "actId", e.data`;

const logged = (row: EventRow, delivery: Reach['delivery'] = 'EVENT'): LoggedEvent => ({
  ...row,
  position: BigInt(row.position),
  kind: delivery === 'ACCESS_ENDED' ? 'ACCESS_ENDED' : row.kind,
});

/**
 * The live end of the log on this node. A notification or the slow poll wakes it; it reads the log once from where it
 * stands, with whom each event reaches, and puts each event into the inboxes of those alone.
 */
export class CaseEventFeed {
  private position = 0n;
  private readonly advisors = new Map<string, Set<Inbox>>();
  private readonly staff = new Set<Inbox>();
  private reading: Promise<void> | undefined;
  private again = false;
  private poll: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** @param pollMs how often the log is read although nothing was notified */
  async start(pollMs = 1_000): Promise<void> {
    this.position = await this.head();
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

  /** The log after a position, as far as it reaches the viewer and may still be seen, a page at a time until it is read out. */
  async *replay(viewer: Viewer, after: bigint): AsyncGenerator<LoggedEvent> {
    for (let position = after; ; ) {
      const page = await this.database.read(viewer, (tx) =>
        viewer.part === 'STAFF'
          ? tx.query(sql<EventRow & Partial<Reach>>`
              select ${columns} from case_event e where e.position > ${position}::bigint order by e.position limit ${pageSize}`)
          : tx.query(sql<EventRow & Partial<Reach>>`
              select ${columns}, a.delivery from case_event e join case_event_audience a on a.position = e.position
              where a.advisor_id = ${viewer.accountId}::uuid and e.position > ${position}::bigint
              order by e.position limit ${pageSize}`),
      );
      for (const { delivery, ...row } of page) yield logged(row, delivery);
      const last = page.at(-1);
      if (page.length < pageSize || !last) return;
      position = BigInt(last.position);
    }
  }

  /** The position of the last event that is committed. */
  async head(): Promise<bigint> {
    const rows = await this.database.read(null, (tx) =>
      tx.query(sql<{ head: string }>`select coalesce(max(position), 0)::text as head from case_event`),
    );
    return BigInt(rows[0]?.head ?? 0);
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
      tx.query(sql<EventRow & { reaches: [string, Reach['delivery']][] | null }>`
        select ${columns}, ${
          listening
            ? sql`(select json_agg(json_build_array(a.advisor_id, a.delivery)) from case_event_audience a where a.position = e.position)`
            : sql`null::json`
        } as reaches
        from case_event e where e.position > ${this.position}::bigint order by e.position limit ${pageSize}`),
    );
    for (const { reaches, ...row } of rows) {
      for (const inbox of this.staff) inbox.put(logged(row));
      for (const [advisorId, delivery] of reaches ?? []) {
        for (const inbox of this.advisors.get(advisorId) ?? []) inbox.put(logged(row, delivery));
      }
      this.position = BigInt(row.position);
    }
    return rows.length === pageSize;
  }
}
