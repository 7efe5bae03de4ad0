import { fromKysely, PgBoss } from 'pg-boss';
import type { Tx } from './database.ts';

/** The job queue's own tables stand apart from ours: it makes and migrates them itself, as the owner. */
export const jobSchema = 'jobs';

const quiet = {
  schedule: false,
  reindex: false,
  monitorVacuum: false,
  persistQueueStats: false,
  registerInstance: false,
} as const;

/** Makes the queue's tables, or brings them to this version's shape. As the owner; called under the migrations' lock. */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: jobSchema, max: 1, supervise: false, ...quiet });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
}

/** How many jobs of a queue one node does at once. */
const workersOfQueue = 2;

export interface QueueSettings {
  /** How long one job may take before another worker gets it. */
  expireInSeconds: number;
  /** How soon a job is taken from a worker that is no more. */
  heartbeatSeconds: number;
  retryLimit: number;
  /** Doubled after each failure, up to the longest. */
  retryDelaySeconds: number;
  longestRetryDelaySeconds: number;
}

/**
 * Work that outlives the process: kept in PostgreSQL, taken by any node, tried again with growing delays, and taken from a node that
 * died. A job is put with the transaction of what it is about, so that there is none without the other.
 */
export class Jobs {
  private readonly boss: PgBoss;
  private readonly workers: string[] = [];

  constructor(
    url: string,
    private readonly complain: (error: unknown) => void,
    /** How often it is looked for jobs whose worker is no more. */
    superviseSeconds = 10,
  ) {
    this.boss = new PgBoss({
      connectionString: url,
      application_name: 'edusta-jobs',
      schema: jobSchema,
      max: 3,
      migrate: false,
      createSchema: false,
      superviseIntervalSeconds: superviseSeconds,
      monitorIntervalSeconds: superviseSeconds,
      maintenanceIntervalSeconds: 3_600,
      ...quiet,
    });
    this.boss.on('error', complain);
  }

  async start(queue: string, settings: QueueSettings): Promise<void> {
    await this.boss.start();
    const options = {
      expireInSeconds: settings.expireInSeconds,
      heartbeatSeconds: settings.heartbeatSeconds,
      retryLimit: settings.retryLimit,
      retryDelay: settings.retryDelaySeconds,
      retryDelayMax: settings.longestRetryDelaySeconds,
      retryBackoff: true,
      retentionSeconds: 14 * 86_400,
      deleteAfterSeconds: 86_400,
    };
    await this.boss.createQueue(queue, options);
    await this.boss.updateQueue(queue, options);
  }

  /** In the caller's transaction. `wake` says so to this node's workers once it is committed; others look every few seconds. */
  async put(tx: Tx, queue: string, jobs: readonly object[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.boss.insert(
      queue,
      jobs.map((data) => ({ data })),
      { db: fromKysely(tx.kysely) },
    );
  }

  /** @param handle does one job; what it throws has it tried again. `isLast`: it is not tried again after this. */
  async work<Data extends object>(queue: string, handle: (data: Data, isLast: boolean) => Promise<void>): Promise<void> {
    const options = { pollingIntervalSeconds: 2, batchSize: 1, includeMetadata: true } as const;
    for (let n = 0; n < workersOfQueue; n++) {
      const id = await this.boss.work<Data, void, typeof options>(queue, options, async ([job]) => {
        if (!job) return;
        try {
          await handle(job.data, job.retryCount >= job.retryLimit);
        } catch (error) {
          throw this.failed(error);
        } finally {
          // Where there was one there may be more: a worker would otherwise wait for its next look.
          this.wake();
        }
      });
      this.workers.push(id);
    }
  }

  wake(): void {
    for (const worker of this.workers) this.boss.notifyWorker(worker);
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5_000 });
  }

  /** What went wrong is kept with the job by its kind alone: a server's answer may hold an address. */
  private failed(error: unknown): Error {
    this.complain(error);
    const { code } = error as { code?: unknown };
    return new Error(typeof code === 'string' ? code : 'failed');
  }
}
