import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

export type Mood = 'well' | 'slow' | 'cut' | 'in trouble' | 'over its limit' | 'over its limits inside';

/** What every virus scanner knows, and no virus. Put together here, so that no scanner takes this file for it. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-');

/** A daemon that speaks INSTREAM as clamd's manual has it, and knows one signature. It may be in any mood, and away. */
export class SmallClamd {
  mood: Mood = 'well';
  /** How many files came whole. */
  scanned = 0;
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  get url(): string {
    return `tcp://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.server = createServer((socket) => this.talk(socket));
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private talk(socket: Socket): void {
    this.sockets.add(socket);
    let waiting = Buffer.alloc(0);
    let content = '';
    socket.on('error', () => undefined);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('data', (bytes) => {
      waiting = Buffer.concat([waiting, bytes]);
      if (content === '' && waiting.subarray(0, 10).toString() === 'zINSTREAM\0') waiting = waiting.subarray(10);
      if (this.mood === 'cut') socket.destroy();
      if (this.mood === 'over its limit') socket.end('INSTREAM size limit exceeded. ERROR\0');
      while (waiting.length >= 4 && waiting.length >= 4 + waiting.readUInt32BE(0)) {
        const length = waiting.readUInt32BE(0);
        content += waiting.toString('latin1', 4, 4 + length);
        waiting = waiting.subarray(4 + length);
        if (length === 0) this.answer(socket, content);
      }
    });
  }

  private answer(socket: Socket, content: string): void {
    this.scanned++;
    if (this.mood === 'slow') return;
    if (this.mood === 'in trouble') return void socket.end("stream: Can't allocate memory ERROR\0");
    if (this.mood === 'over its limits inside') return void socket.end('stream: Heuristics.Limits.Exceeded.MaxScanSize FOUND\0');
    socket.end(content.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
  }
}
