import WebSocket from 'ws';

export interface Delivery {
  cursor: string;
  /** The event's uuid. */
  id: string;
  applicationId: string | null;
  /** By `performance.now()`. */
  at: number;
}

const document =
  'subscription ($after: String) { caseEvents(after: $after) { cursor event { id kind applicationId application { id status } } } }';
const heartbeatMs = 500;
/** After a loss it comes back after this at the soonest, and after twice as long at the latest. */
const backMs = 50;
/** How an event's message begins, to the byte. */
const eventBegins = Buffer.from('{"id":"1","type":"next","payload":{"data":');

/** A subscriber that comes back after every loss, with its last cursor, at the next of several nodes. */
export class ResumingStream {
  private readonly read: Delivery[] = [];
  /** Messages that came, and when: they are read when somebody asks, so that hundreds of subscribers leave the machine to the service. */
  private unread: { data: Buffer; at: number }[] = [];
  /** What it was told that no stream should tell. */
  readonly complaints: string[] = [];
  private socket: WebSocket | undefined;
  private stopped = false;
  private stalled = false;
  /** The codes with which it was closed. */
  readonly closings: number[] = [];
  private attempts = 0;
  /** The node that it follows now; undefined while it follows none. */
  on: string | undefined;
  /** How often it came back. */
  resumed = 0;

  constructor(
    readonly name: string,
    private readonly token: string,
    private readonly urls: readonly string[],
    private readonly asks = document,
    private readonly heartbeat = heartbeatMs,
  ) {
    this.open();
  }

  get deliveries(): readonly Delivery[] {
    for (const { data, at } of this.unread) this.read.push(deliveryOf(JSON.parse(String(data)).payload.data.caseEvents, at));
    this.unread = [];
    return this.read;
  }

  /** Reads nothing more until it `goesOn`. */
  stall(): void {
    this.stalled = true;
    this.socket?.pause();
  }

  goOn(): void {
    this.stalled = false;
    this.socket?.resume();
  }

  /** When the first event after a moment came; looked for from the end, where it is. */
  firstAfter(moment: number): number | undefined {
    const { deliveries } = this;
    let place = deliveries.length;
    while ((deliveries[place - 1]?.at ?? 0) > moment) place--;
    return deliveries[place]?.at;
  }

  toString(): string {
    const last = this.deliveries.at(-1);
    const since = last ? `${((performance.now() - last.at) / 1000).toFixed(1)} s without an event` : 'never an event';
    return `${this.name === 'STAFF' ? 'staff' : 'an advisor'} on ${this.on ?? 'no node'}, ${since}, closed with ${this.closings.slice(-3).join(', ')}`;
  }

  stop(): void {
    this.stopped = true;
    this.socket?.terminate();
  }

  private open(): void {
    const url = this.urls[this.attempts++ % this.urls.length] ?? '';
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { handshakeTimeout: 2_000 });
    this.socket = socket;
    let heard = performance.now();
    const heartbeat = setInterval(() => {
      if (this.stalled) heard = performance.now();
      else if (performance.now() - heard > 4 * this.heartbeat) socket.terminate();
      else if (socket.readyState === socket.OPEN) socket.send('{"type":"ping"}');
    }, this.heartbeat);
    socket.on('open', () =>
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${this.token}` } })),
    );
    socket.on('message', (data: Buffer) => {
      heard = performance.now();
      if (data.subarray(0, eventBegins.length).equals(eventBegins) && !data.includes('"errors"')) {
        this.unread.push({ data, at: heard });
        return;
      }
      const message = JSON.parse(String(data));
      if (message.type === 'connection_ack') {
        const after = this.deliveries.at(-1)?.cursor;
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: this.asks, variables: { after } } }));
        if (after) this.resumed++;
        this.on = url;
      } else if (message.type === 'next' && !message.payload.errors) this.unread.push({ data, at: heard });
      else if (message.type === 'error' || message.type === 'next' || message.type === 'complete') {
        this.complaints.push(String(data));
        socket.terminate();
      }
    });
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      this.closings.push(code);
      this.on = undefined;
      clearInterval(heartbeat);
      if (!this.stopped) setTimeout(() => !this.stopped && this.open(), backMs + Math.random() * backMs);
    });
  }
}

function deliveryOf(
  { cursor, event }: { cursor: string; event: { id: string; applicationId: string | null } },
  at: number,
): Delivery {
  const id = Buffer.from(event.id, 'base64url').toString().split(':')[1] ?? '';
  return { cursor, id, applicationId: event.applicationId, at };
}
