import type { Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { OnRead, OnSharedRead } from '../graphql/look-ahead/read-rows.ts';
import type { Anchor, Anchored } from './anchor.ts';
import { extendChain, macsOf, standOf } from './chain.queries.ts';
import { type Head, type LogName, logNames } from './chain.ts';
import { ReadBuffer } from './read-buffer.ts';
import { bitOf, subjectsOf } from './read-subject.ts';
import { writeReads } from './reads.queries.ts';

interface Options {
  database: Database;
  clock: Clock;
  /** Of the chain's MACs; not in the database. */
  key: Buffer;
  anchor: Anchor;
  complain: (error: unknown) => void;
}

/** A chain is no longer the one that was anchored: somebody with the owner's rights has been at it. */
class BrokenChain extends Error {
  override name = 'BrokenChain';
}

/** More was read than could be kept. */
class ReadsDropped extends Error {
  override name = 'ReadsDropped';
}

/** The contract: what was seen is written down, chained and anchored every second. */
const tickMs = 500;
const readsAtOnce = 1_000;
/** How long one round may chain: what was read in the meantime, and the anchor, wait for it. */
const chainingMs = 300;
/** The same complaint is made once a minute. */
const complainEveryMs = 60_000;

/**
 * Keeps who saw what, and both logs beyond doubt (R23): off the path of whoever asks, several times a second, what was read is written
 * down, what is new in the logs is chained, and where the chains stand is anchored outside the database.
 */
export class AuditKeeper {
  private readonly reads: ReadBuffer;
  private readonly anchored = new Map<LogName, Anchored>();
  private timer: NodeJS.Timeout | undefined;
  private ticking: Promise<void> = Promise.resolve();
  private stopped = false;
  /** More waits to be chained than one round could take. */
  private behind = false;
  private complainedAt = Number.NEGATIVE_INFINITY;
  /** Chains found broken, for the metrics; `pnpm audit:verify` says where. */
  readonly broken = new Set<LogName>();

  constructor(private readonly options: Options) {
    this.reads = new ReadBuffer(options.clock);
  }

  /** How many reads wait, and how many could not be kept since the start. */
  get figures(): { pending: number; dropped: number } {
    return { pending: this.reads.size, dropped: this.reads.dropped };
  }

  /** Rows were handed out. Neither waits nor throws. */
  readonly onRead: OnRead = (viewer, rows, from) => this.onSharedRead([viewer], rows, from);

  /** The same rows were handed out to several viewers of one part. Neither waits nor throws. */
  readonly onSharedRead: OnSharedRead = (viewers, rows, from) => {
    try {
      const [first] = viewers;
      if (first) this.reads.note(viewers, subjectsOf(first.part, rows, from));
    } catch (error) {
      this.complain(error);
    }
  };

  /** A document's content was handed out. Neither waits nor throws. */
  readonly onDownload = (viewer: Viewer, documentId: string): void => {
    try {
      this.reads.note([viewer], [{ id: documentId, kinds: bitOf('DOCUMENT_CONTENT'), staffOnly: false }]);
    } catch (error) {
      this.complain(error);
    }
  };

  /** @throws where the anchor cannot be read or written */
  async start(): Promise<void> {
    const { anchor, clock } = this.options;
    for (const head of await anchor.last()) this.anchored.set(head.log, head);
    // From the first moment on it can be told whether there was a chain.
    if (this.anchored.size < logNames.length) await this.anchorHeads(new Map(), clock.now());
    this.schedule();
  }

  /** Writes down, chains and anchors what there is. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.tick();
    await this.options.anchor.close();
  }

  /** One round, after the one that is under way. */
  tick(): Promise<void> {
    this.ticking = this.ticking.then(() => this.round());
    return this.ticking;
  }

  private async round(): Promise<void> {
    const dropped = this.reads.dropped;
    await this.attempt(() => this.flush());
    await this.attempt(() => this.chain());
    if (this.reads.dropped > dropped) this.complain(new ReadsDropped(`${this.reads.dropped - dropped} reads`));
  }

  private schedule(): void {
    const work = () =>
      void this.tick().finally(() => {
        if (!this.stopped) this.schedule();
      });
    this.timer = setTimeout(work, this.behind ? 0 : tickMs).unref();
  }

  private async flush(): Promise<void> {
    while (this.reads.size > 0) {
      const taken = this.reads.take(readsAtOnce);
      try {
        const brought = await this.options.database.write(null, (tx) => writeReads(tx, taken));
        for (const read of brought) this.reads.forget(read);
      } catch (error) {
        this.reads.putBack(taken);
        throw error;
      }
    }
  }

  private async chain(): Promise<void> {
    const { database, key, clock } = this.options;
    const stands = await database.read(null, async (tx) => {
      const found = new Map<LogName, { head: Head | undefined; waiting: boolean }>();
      for (const log of logNames) {
        found.set(log, await standOf(tx, log));
        const before = this.anchored.get(log);
        if (!before || before.number === 0n || this.broken.has(log)) continue;
        const mac = (await macsOf(tx, log, [before.number])).get(before.number);
        if (!mac?.equals(before.mac)) this.broken.add(log);
      }
      return found;
    });
    const heads = new Map<LogName, Head>();
    const until = performance.now() + chainingMs;
    this.behind = false;
    for (const [log, { head, waiting }] of stands) {
      if (head) heads.set(log, head);
      let more = waiting;
      while (more && performance.now() < until) {
        const extended = await database.write(null, (tx) => extendChain(tx, key, log));
        if (extended) heads.set(log, extended.head);
        more = extended?.full ?? false;
      }
      this.behind ||= more;
    }
    await this.anchorHeads(heads, clock.now());
    if (this.broken.size > 0) throw new BrokenChain([...this.broken].join(', '));
  }

  private async anchorHeads(heads: ReadonlyMap<LogName, Head>, at: Date): Promise<void> {
    const next = logNames.map((log): Anchored => {
      const head = heads.get(log) ?? { number: 0n, last: 0n, mac: Buffer.alloc(0) };
      return { log, ...head, at };
    });
    if (next.every(({ log, mac }) => this.anchored.get(log)?.mac.equals(mac))) return;
    await this.options.anchor.append(next);
    for (const head of next) this.anchored.set(head.log, head);
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.complain(error); // What was read is kept for the next round, which goes on from where the chain stands.
    }
  }

  private complain(error: unknown): void {
    const now = performance.now();
    if (now - this.complainedAt < complainEveryMs) return;
    this.complainedAt = now;
    this.options.complain(error);
  }
}
