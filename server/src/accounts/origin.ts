import type { IncomingMessage } from 'node:http';

/** Whether a request comes from a page of ours. One without an Origin does not. */
export type OriginIsOurs = (request: { headers: IncomingMessage['headers'] }) => boolean;

/**
 * With a cookie, whatever acts (POST, uploads, the WebSocket upgrade) needs our own Origin; with a bearer token none is asked for.
 * A form on a page that sends no referrer has the Origin `null`: there the browser's own word counts, which no page can set.
 */
export function originCheck(publicUrl: string): OriginIsOurs {
  const ours = new URL(publicUrl).origin;
  return ({ headers }) => headers.origin === ours || (headers.origin === 'null' && headers['sec-fetch-site'] === 'same-origin');
}
