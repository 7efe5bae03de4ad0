import type { IncomingMessage } from 'node:http';
import { PassThrough, Readable } from 'node:stream';

/** What is left of a refused upload is read and thrown away up to here, so that its sender gets to read the answer. */
const drainedBytes = 32 * 1024 ** 2;

/** Whether a request brings content. */
export function hasBody({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/**
 * The content as a web stream. One that is cut off simply ends early: all that had arrived is kept, and its sender goes on
 * from there.
 */
export function bodyOf(request: IncomingMessage): ReadableStream<Uint8Array> {
  const body = new PassThrough();
  const cut = () => body.end();
  request.once('error', cut);
  request.once('close', () => {
    if (!request.complete) cut();
  });
  request.pipe(body);
  return Readable.toWeb(body) as ReadableStream<Uint8Array>;
}

/** After the answer: lets the rest of the content pass, so that the connection can be used again. */
export function drain(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  let passed = 0;
  request.unpipe();
  request.on('data', (chunk: Buffer) => {
    passed += chunk.length;
    if (passed > drainedBytes) request.destroy();
  });
  request.resume();
}
