import { setTimeout as after } from 'node:timers/promises';
import { isOf, type Revocation } from '../access/revocation.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';

/** One WebSocket and who is behind it. */
export interface LiveConnection {
  viewer: Viewer;
  close(code: number, reason: string): void;
}

interface Options {
  clock: Clock;
  /** Until when each viewer may be here; whoever may not any more is left out. */
  validUntil: (viewers: Iterable<Viewer>) => Promise<ReadonlyMap<Viewer, Date>>;
  /** Ends the viewer's streams, before the socket closes; resolves once each has said so. */
  endStreams: (viewer: Viewer) => Promise<unknown>;
  onError: (error: unknown) => void;
}

const tickMs = 300;
/** How often everybody is asked about although nothing was revoked that we heard of. */
const askAllMs = 10_000;
/** How long the streams may take to say that they end; the contract gives a second in all. */
const patienceMs = 700;
/** How long what was said last may take to the socket. */
const graceMs = 50;

/**
 * Ends the live connections of whoever may not be here any more (R1, R21): at once for what the log tells (`end`: sign-out, a token
 * revoked, a part taken away), and for what time brings (a token expires, a session idles) once the time is over for which it held.
 * Between the two nothing is asked, however many connections are open.
 */
export class LiveConnections {
  /** Until when each may stay without being asked about again, in milliseconds since 1970; a new one is asked about with the next tick. */
  private readonly open = new Map<LiveConnection, number>();
  private timer: NodeJS.Timeout | undefined;
  private checking = false;
  private askedAllAt = performance.now();

  constructor(private readonly options: Options) {}

  start(): void {
    this.timer = setInterval(() => void this.check(), tickMs).unref();
  }

  get size(): number {
    return this.open.size;
  }

  add(connection: LiveConnection): void {
    this.open.set(connection, Number.NEGATIVE_INFINITY);
  }

  remove(connection: LiveConnection): void {
    this.open.delete(connection);
  }

  /** Ends those that a revocation is about. */
  end(revocation: Revocation): void {
    for (const connection of this.open.keys()) if (isOf(revocation, connection.viewer)) this.close(connection);
  }

  stop(): void {
    clearInterval(this.timer);
    for (const connection of this.open.keys()) connection.close(1001, 'The service restarts');
  }

  private async check(): Promise<void> {
    if (this.checking) return;
    const now = this.options.clock.now().getTime();
    const all = performance.now() - this.askedAllAt > askAllMs;
    const due = [...this.open].flatMap(([connection, until]) => (all || until <= now ? [connection] : []));
    if (all) this.askedAllAt = performance.now();
    if (due.length === 0) return;
    this.checking = true;
    try {
      const untils = await this.options.validUntil(due.map(({ viewer }) => viewer));
      for (const connection of due) {
        if (!this.open.has(connection)) continue;
        const until = untils.get(connection.viewer);
        if (until) this.open.set(connection, until.getTime());
        else this.close(connection);
      }
    } catch (error) {
      this.options.onError(error);
    } finally {
      this.checking = false;
    }
  }

  private close(connection: LiveConnection): void {
    this.open.delete(connection);
    const ended = this.options.endStreams(connection.viewer);
    void Promise.race([ended, sleep(patienceMs)])
      .then(() => sleep(graceMs))
      .then(() => connection.close(4403, 'Forbidden'));
  }
}

const sleep = (ms: number) => after(ms, undefined, { ref: false });
