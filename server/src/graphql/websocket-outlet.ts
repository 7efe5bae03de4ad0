import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Outlet, StreamResult } from './outlet.ts';

const afterId = Buffer.from(',"type":"next","payload":');
const beforeId = Buffer.from('{"id":');
const end = Buffer.from('}');

/** Longest id of an operation, in characters: it stands in every frame. */
export const longestOperationId = 128;

/**
 * One operation of a `graphql-transport-ws` connection. A result's frame is made once for all connections; the operation's id alone is
 * written into the copy that each of them gets. Frames go beside `ws` onto its socket, whole: without compression it never holds one half.
 */
export class WebSocketOutlet implements Outlet {
  private readonly id: Buffer;

  constructor(
    private readonly webSocket: WebSocket,
    private readonly socket: Duplex,
    id: string,
  ) {
    this.id = Buffer.from(JSON.stringify(id));
  }

  write(results: readonly StreamResult[]): void {
    if (this.webSocket.readyState !== this.webSocket.OPEN) return;
    const { length } = this.id;
    let bytes = 0;
    for (const result of results) bytes += frameOf(result, length).length;
    const own = Buffer.allocUnsafe(bytes);
    let at = 0;
    for (const result of results) {
      const frame = frameOf(result, length);
      frame.copy(own, at);
      this.id.copy(own, at + idAt(frame));
      at += frame.length;
    }
    this.socket.write(own);
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

/** The bytes of a header by RFC 6455: final, text, not masked. */
const idAt = (frame: Buffer) => (frame[1] === 127 ? 10 : frame[1] === 126 ? 4 : 2) + beforeId.length;

/** @returns a result's frame with room for an id of so many bytes, made once */
function frameOf(result: StreamResult, idLength: number): Buffer {
  const known = result.frames.get(idLength);
  if (known) return known;
  const frame = newFrame(result.json, idLength);
  result.frames.set(idLength, frame);
  return frame;
}

function newFrame(json: string, idLength: number): Buffer {
  const payload = Buffer.from(json);
  const body = [beforeId, Buffer.alloc(idLength), afterId, payload, end];
  const length = body.reduce((sum, part) => sum + part.length, 0);
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
  return Buffer.concat([header, ...body]);
}
