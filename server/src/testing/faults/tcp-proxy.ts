import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

interface Pair {
  client: Socket;
  upstream: Socket;
  /** The first bytes that the client sent: PostgreSQL's name the application. */
  hello: string;
}

/** A way to a port that can be cut, held open without a word, or swallow everything. */
export class TcpProxy {
  private readonly pairs = new Set<Pair>();
  /** Whether what the far end sends on a connection is passed on as it is; otherwise by what this makes of it. */
  filter: ((hello: string) => ((chunk: Buffer) => Buffer) | null) | undefined;

  private constructor(
    private readonly server: Server,
    public target: number,
    readonly port: number,
  ) {}

  static async to(target: number): Promise<TcpProxy> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const proxy = new TcpProxy(server, target, (server.address() as AddressInfo).port);
    server.on('connection', (client) => proxy.join(client));
    return proxy;
  }

  /** Closes connections that are chosen, at once and at both ends. */
  cut(chosen: (hello: string) => boolean = () => true): number {
    return this.each(chosen, ({ client, upstream }) => {
      client.resetAndDestroy();
      upstream.resetAndDestroy();
    });
  }

  /** The client hears nothing more, and nobody tells it. */
  halfOpen(chosen: (hello: string) => boolean = () => true): number {
    return this.each(chosen, ({ upstream }) => void upstream.removeAllListeners('data').on('data', () => undefined));
  }

  /** Neither end hears anything more, and nobody tells them. */
  blackHole(chosen: (hello: string) => boolean = () => true): number {
    return this.each(chosen, ({ client, upstream }) => {
      for (const socket of [client, upstream]) socket.removeAllListeners('data').on('data', () => undefined);
    });
  }

  async close(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private each(chosen: (hello: string) => boolean, work: (pair: Pair) => void): number {
    const found = [...this.pairs].filter(({ hello }) => chosen(hello));
    for (const pair of found) work(pair);
    return found.length;
  }

  private join(client: Socket): void {
    const upstream = connect({ port: this.target, host: '127.0.0.1' });
    const pair: Pair = { client, upstream, hello: '' };
    this.pairs.add(pair);
    let change: ((chunk: Buffer) => Buffer) | null | undefined;
    client.on('data', (chunk) => {
      if (pair.hello.length < 400) pair.hello += chunk.toString('latin1');
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      change ??= this.filter?.(pair.hello);
      client.write(change ? change(chunk) : chunk);
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.setNoDelay(true);
      one.on('error', () => undefined);
      one.on('close', () => {
        other.destroy();
        this.pairs.delete(pair);
      });
    }
  }
}

/** Passes on what PostgreSQL says but for notifications, whichever way the messages are cut into pieces. */
export function withoutNotifications(): (chunk: Buffer) => Buffer {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    const passed: Buffer[] = [];
    while (rest.length >= 5) {
      // One letter, then a length that counts itself.
      const end = 1 + rest.readUInt32BE(1);
      if (rest.length < end) break;
      if (rest[0] !== 0x41) passed.push(rest.subarray(0, end));
      rest = rest.subarray(end);
    }
    return Buffer.concat(passed);
  };
}
