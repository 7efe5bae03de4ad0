import type { Viewer } from '../access/viewer.ts';

/** One WebSocket and who is behind it. */
export interface LiveConnection {
  viewer: Viewer;
  close(code: number, reason: string): void;
}

const checkMs = 300;
/** How long the last message may take before the socket closes; the contract gives a second in all. */
const graceMs = 100;

/**
 * Watches that whoever has a live connection may still be here: sign-out, a token revoked or expired, a part taken away
 * (R1, R21). One query for all of this node's connections, so that revocation on another node counts as well.
 */
export class LiveConnections {
  private readonly open = new Set<LiveConnection>();
  private timer: NodeJS.Timeout | undefined;
  private checking = false;

  constructor(
    private readonly stillValid: (viewers: Iterable<Viewer>) => Promise<ReadonlySet<Viewer>>,
    /** Tells the viewer's streams, before the socket closes. */
    private readonly onRevoked: (viewer: Viewer) => void,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.check(), checkMs).unref();
  }

  get size(): number {
    return this.open.size;
  }

  add(connection: LiveConnection): void {
    this.open.add(connection);
  }

  remove(connection: LiveConnection): void {
    this.open.delete(connection);
  }

  stop(): void {
    clearInterval(this.timer);
    for (const connection of this.open) connection.close(1001, 'The service restarts');
  }

  private async check(): Promise<void> {
    if (this.open.size === 0 || this.checking) return;
    this.checking = true;
    try {
      const connections = [...this.open];
      const valid = await this.stillValid(connections.map(({ viewer }) => viewer));
      for (const connection of connections) {
        if (valid.has(connection.viewer) || !this.open.delete(connection)) continue;
        this.onRevoked(connection.viewer);
        setTimeout(() => connection.close(4403, 'Forbidden'), graceMs).unref();
      }
    } catch (error) {
      this.onError(error);
    } finally {
      this.checking = false;
    }
  }
}
