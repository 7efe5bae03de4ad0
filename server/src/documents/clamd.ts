import { connect, type Socket } from 'node:net';
import { ScannerAway, type Verdict, type VirusScanner } from './scanner.ts';

/** Clamd answers in a line. */
const longestReply = 4_096;

/**
 * ClamAV's daemon, by INSTREAM: pieces with their lengths in front, an empty one at the end, one line in answer. It calls clean what is
 * over its limits unless it runs with `AlertExceedsMax yes`; then it says so, and that is no clean file.
 */
export class Clamd implements VirusScanner {
  /** @param url `tcp://host:port` or `unix:/path` */
  constructor(private readonly url: string) {}

  async scan(content: AsyncIterable<Uint8Array>, patienceMs: number): Promise<Verdict> {
    const socket = this.open();
    const away = (why: string) => new ScannerAway(`clamd ${why}`);
    const late = setTimeout(() => socket.destroy(away('takes too long')), patienceMs);
    const reply = replyOf(socket);
    // Waited for at the end; until then a failure must not go unheard.
    reply.catch(() => undefined);
    try {
      await send(socket, content);
      return verdictOf(await reply);
    } finally {
      clearTimeout(late);
      socket.destroy();
    }
  }

  private open(): Socket {
    if (/^unix:/i.test(this.url)) return connect({ path: decodeURIComponent(this.url.replace(/^unix:(?:\/\/)?/i, '')) });
    const { hostname, port } = new URL(this.url);
    return connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) });
  }
}

async function send(socket: Socket, content: AsyncIterable<Uint8Array>): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const chunk of content) {
    // Over its limit it answers before the end, and hears nothing more.
    if (socket.destroyed || socket.readableEnded || socket.bytesRead > 0) return;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.byteLength);
    socket.write(length);
    if (!socket.write(chunk)) await drained(socket);
  }
  socket.write(Buffer.alloc(4));
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of ['drain', 'close', 'data'] as const) socket.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'close', 'data'] as const) socket.on(event, done);
  });
}

function replyOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const end = () => (text === '' ? reject(new ScannerAway('clamd gave no answer')) : resolve(text));
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('latin1');
      if (text.includes('\0') || text.length > longestReply) end();
    });
    socket.on('end', end);
    socket.on('close', end);
    socket.on('error', (error) => (text === '' ? reject(new ScannerAway(error.message)) : resolve(text)));
  });
}

function verdictOf(reply: string): Verdict {
  const line = (reply.split('\0', 1)[0] ?? '').trim();
  if (line === 'stream: OK') return 'CLEAN';
  if (/^INSTREAM size limit exceeded/.test(line) || /^stream: Heuristics\.Limits\.Exceeded\S* FOUND$/.test(line))
    return 'NOT_SCANNABLE';
  if (/^stream: .+ FOUND$/.test(line)) return 'INFECTED';
  throw new ScannerAway('clamd has a trouble of its own');
}
