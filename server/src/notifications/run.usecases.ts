import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { Jobs, type QueueSettings } from '../database/jobs.ts';
import { tellDaily } from './daily.usecases.ts';
import { type Delivering, deliver } from './deliver.usecases.ts';
import { readLog } from './read-log.usecases.ts';

const queue = 'notice';
/** 16 tries over some two days: a mail server that is down for a night of a weekend is no reason to lose a mail. */
const settings: QueueSettings = {
  expireInSeconds: 60,
  heartbeatSeconds: 10,
  retryLimit: 16,
  retryDelaySeconds: 5,
  longestRetryDelaySeconds: 4 * 3_600,
};
const pageSize = 500;
/** What happens meanwhile is told together: a mail may be a second late, and a burst of events is no reason for as many looks. */
const restMs = 1_000;

interface Options extends Omit<Delivering, 'channel'> {
  databaseUrl: string;
  /** Without one, what is to be told waits until there is one. */
  channel: Delivering['channel'] | null;
  complain: (error: unknown) => void;
  /** How often it is looked whether something is to be told although nothing said so. */
  pollMs?: number;
  superviseSeconds?: number;
}

/**
 * Tells people what happens (R19): reads the log from its own cursor, makes notices of it, and puts each into the queue, from which any
 * node's worker sends it. Woken by the log's notifications; a slow poll stands behind them.
 */
export class Notices {
  private readonly jobs: Jobs;
  private poll: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private readonly stopping = new AbortController();

  constructor(private readonly options: Options) {
    this.jobs = new Jobs(options.databaseUrl, options.complain, options.superviseSeconds);
  }

  async start(): Promise<void> {
    const { channel, pollMs = 15_000 } = this.options;
    await this.jobs.start(queue, settings);
    if (channel)
      await this.jobs.work<{ id: string }>(queue, ({ id }, isLast) => deliver({ ...this.options, channel }, id, isLast));
    this.poll = setInterval(() => this.wake(), pollMs).unref();
    this.wake();
  }

  /** Something may be there to tell. Cheap, however often it is called. */
  wake(): void {
    this.again = true;
    this.running ??= this.run().finally(() => {
      this.running = undefined;
    });
  }

  /** Everything that is to be told by now is noted and in the queue. */
  async tell(): Promise<void> {
    const { database, clock, channel } = this.options;
    await readLog(database, clock);
    await tellDaily(database, clock);
    if (channel) await this.post(database);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    clearInterval(this.poll);
    await this.running;
    await this.jobs.stop();
    this.options.channel?.close();
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (this.again && !signal.aborted) {
      this.again = false;
      await this.tell().catch((error) => this.options.complain(error));
      await sleep(restMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** Puts what is not in the queue yet there: noted in the transaction that puts it. */
  private async post(database: Database): Promise<void> {
    for (;;) {
      const posted = await database.write(null, async (tx) => {
        const rows = await tx.query(sql<{ id: string }>`
          update notice set posted_at = ${this.options.clock.now()} where id in (
            select id from notice where posted_at is null and not for_digest order by created_at limit ${pageSize} for update skip locked)
          returning id`);
        await this.jobs.put(tx, queue, rows);
        return rows.length;
      });
      if (posted > 0) this.jobs.wake();
      if (posted < pageSize) return;
    }
  }
}
