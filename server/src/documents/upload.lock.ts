import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ERRORS, type Lock, type Locker, type RequestRelease } from '@tus/server';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { idOfType } from '../graphql/global-id.ts';

/** How long a lock outlives the process that held it. */
const leaseSeconds = 5;
const renewalMs = 1_000;
const patienceMs = 8_000;
const retryMs = 60;

/**
 * One writer at a time for each upload, over all nodes: a lease in the database, renewed while it is held. Whoever wants it next
 * says so, and the holder gives it up: a client that lost its connection comes back before the server has noticed.
 */
export class UploadLocker implements Locker {
  constructor(private readonly database: Database) {}

  newLock(uploadId: string): Lock {
    return new UploadLock(this.database, idOfType('Document', uploadId) ?? '');
  }
}

class UploadLock implements Lock {
  private readonly holder = randomUUID();
  private renewal: NodeJS.Timeout | undefined;
  private held = false;

  constructor(
    private readonly database: Database,
    private readonly uploadId: string,
  ) {}

  async lock(stop: AbortSignal, release: RequestRelease): Promise<void> {
    const giveUpAt = performance.now() + patienceMs;
    while (!(await this.take())) {
      if (stop.aborted || performance.now() > giveUpAt) throw ERRORS.ERR_LOCK_TIMEOUT;
      await sleep(retryMs * (1 + Math.random()));
    }
    this.held = true;
    this.renewLater(release, performance.now());
  }

  async unlock(): Promise<void> {
    this.held = false;
    clearTimeout(this.renewal);
    try {
      await this.query(sql`delete from upload_lock where upload_id = ${this.uploadId}::uuid and holder = ${this.holder}::uuid`);
    } catch {
      // The lease runs out by itself; what was done under it is done.
    }
  }

  private async take(): Promise<boolean> {
    const taken = await this.query(sql`
      insert into upload_lock as held (upload_id, holder, held_until)
      values (${this.uploadId}::uuid, ${this.holder}::uuid, clock_timestamp() + make_interval(secs => ${leaseSeconds}))
      on conflict (upload_id) do update set holder = excluded.holder, held_until = excluded.held_until, wanted = false
        where held.held_until < clock_timestamp()
      returning 1`);
    if (taken.length > 0) return true;
    await this.query(sql`update upload_lock set wanted = true where upload_id = ${this.uploadId}::uuid and not wanted`);
    return false;
  }

  private renewLater(release: RequestRelease, renewedAt: number): void {
    this.renewal = setTimeout(async () => {
      let at = renewedAt;
      try {
        const [row] = await this.query<{ wanted: boolean }>(sql`
          update upload_lock set held_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
          where upload_id = ${this.uploadId}::uuid and holder = ${this.holder}::uuid returning wanted`);
        at = performance.now();
        if (!row || row.wanted) await release();
      } catch {
        if (performance.now() - renewedAt > leaseSeconds * 1_000) await release();
      }
      if (this.held) this.renewLater(release, at);
    }, renewalMs);
  }

  private query<Row>(statement: ReturnType<typeof sql<Row>>): Promise<Row[]> {
    return this.database.write(null, (tx) => tx.query(statement));
  }
}
