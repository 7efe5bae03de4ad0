import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Outlet, StreamResult } from './outlet.ts';

const beforeId = '{"id":';
const afterId = ',"type":"next","payload":';

/** Longest id of an operation, in characters: it stands in every frame. */
export const longestOperationId = 128;

/**
 * One operation of a `graphql-transport-ws` connection. A result's frame is made once for all connections; the operation's id alone is
 * put between its halves. Frames go beside `ws` onto its socket, whole: without compression it never holds one half.
 *
 * They are texts of Latin-1, one character a byte. A buffer for each connection and message is memory outside the heap, by which V8 is
 * driven to collect all of it again and again: as much work as everything else that is done for an event.
 */
export class WebSocketOutlet implements Outlet {
  private readonly id: string;

  constructor(
    private readonly webSocket: WebSocket,
    private readonly socket: Duplex,
    id: string,
  ) {
    this.id = Buffer.from(JSON.stringify(id)).toString('latin1');
  }

  write(results: readonly StreamResult[]): boolean {
    if (this.webSocket.readyState !== this.webSocket.OPEN) return false;
    let frames = '';
    for (const result of results) {
      const [before, after] = frameOf(result, this.id.length);
      frames += before + this.id + after;
    }
    this.socket.write(frames, 'latin1');
    return true;
  }

  get waiting(): number {
    return this.socket.writableLength;
  }

  whenTaken(then: () => void): void {
    whenTaken(this.socket, then);
  }

  close(code: number, reason: string): void {
    this.webSocket.close(code, reason);
  }
}

/** Calls back once everything written is taken, or the stream is over. */
export function whenTaken(
  stream: NodeJS.WritableStream & Pick<Duplex, 'writableNeedDrain' | 'destroyed'>,
  then: () => void,
): void {
  if (!stream.writableNeedDrain || stream.destroyed) {
    then();
    return;
  }
  const done = () => {
    stream.off('drain', done);
    stream.off('close', done);
    then();
  };
  stream.once('drain', done);
  stream.once('close', done);
}

/** @returns a result's frame around an id of so many bytes, made once */
function frameOf(result: StreamResult, idLength: number): readonly [string, string] {
  const known = result.frames.get(idLength);
  if (known) return known;
  const after = Buffer.from(`${afterId}${result.json}}`).toString('latin1');
  const frame = [headerOf(beforeId.length + idLength + after.length) + beforeId, after] as const;
  result.frames.set(idLength, frame);
  return frame;
}

/** The header by RFC 6455 of a text of so many bytes: final, not masked. */
function headerOf(length: number): string {
  const header = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  header[0] = 0x81;
  if (length < 126) header[1] = length;
  else if (length < 65_536) {
    header[1] = 126;
    header.writeUInt16BE(length, 2);
  } else {
    header[1] = 127;
    header.writeBigUInt64BE(BigInt(length), 2);
  }
  return header.toString('latin1');
}
