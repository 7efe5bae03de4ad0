import type { IncomingMessage } from 'node:http';

/** Whether a request comes from a page of ours. One without an Origin does not. */
export type OriginIsOurs = (request: { headers: IncomingMessage['headers'] }) => boolean;

/** With a cookie, whatever acts (POST, uploads, the WebSocket upgrade) needs our own Origin; with a bearer token none is asked for. */
export function originCheck(publicUrl: string): OriginIsOurs {
  const ours = new URL(publicUrl).origin;
  return ({ headers }) => headers.origin === ours;
}
