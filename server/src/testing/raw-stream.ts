import WebSocket from 'ws';

interface Frame {
  /** As it came, every byte. */
  text: string;
  /** `performance.now()` when it came. */
  at: number;
}

export interface Delivered {
  cursor: string | null;
  event: { id: string; kind: string; applicationId: string | null; application: unknown };
}

/** One subscription over `graphql-transport-ws`, spoken by hand: what came, byte by byte, and when. */
export class RawStream {
  readonly frames: Frame[] = [];
  closeCode: number | undefined;
  closedAt = Number.POSITIVE_INFINITY;
  private readonly socket: WebSocket;

  private constructor(url: string, who: { token?: string; headers?: Record<string, string> }, query: string, variables: object) {
    this.socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: who.headers ?? {} });
    this.socket.on('open', () =>
      this.say({ type: 'connection_init', payload: who.token ? { authorization: `Bearer ${who.token}` } : {} }),
    );
    this.socket.on('message', (data) => {
      const text = String(data);
      this.frames.push({ text, at: performance.now() });
      if (text.includes('"connection_ack"')) this.say({ id: '1', type: 'subscribe', payload: { query, variables } });
    });
    this.socket.on('close', (code) => {
      this.closeCode = code;
      this.closedAt = performance.now();
    });
    this.socket.on('error', () => undefined);
  }

  /** Resolves once the subscription is sure to be there, or refused. */
  static async open(
    url: string,
    who: { token?: string; headers?: Record<string, string> },
    query: string,
    variables: object = {},
    settleMs = 200,
  ): Promise<RawStream> {
    const stream = new RawStream(url, who, query, variables);
    await stream.until(() => stream.frames.length > 0 || stream.closeCode !== undefined);
    // The contract: from 200 ms after `subscribe` was sent, every event then committed arrives.
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    return stream;
  }

  /** What `caseEvents` brought, in order. */
  get delivered(): (Delivered & { at: number })[] {
    return this.frames.flatMap(({ text, at }) => {
      const message = JSON.parse(text);
      return message.type === 'next' && message.payload.data?.caseEvents ? [{ ...message.payload.data.caseEvents, at }] : [];
    });
  }

  get completed(): boolean {
    return this.frames.some(({ text }) => JSON.parse(text).type === 'complete');
  }

  /** @returns false where it did not come true in time */
  async until(condition: () => boolean, limitMs = 8_000): Promise<boolean> {
    const limit = performance.now() + limitMs;
    while (!condition()) {
      if (performance.now() > limit) return false;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return true;
  }

  close(): void {
    this.socket.terminate();
  }

  private say(message: object): void {
    this.socket.send(JSON.stringify(message));
  }
}
