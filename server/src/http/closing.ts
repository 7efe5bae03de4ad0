import type { Server } from 'node:http';
import { Server as Listener } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long the first bytes of a request may take that is on its way already. */
const arrivesWithinMs = 300;

/**
 * Lets nobody in any more, and gives whoever was let in the time to say what they want: `close` of an HTTP server would cut off at once
 * each connection whose request has not begun to arrive.
 */
export async function closeDoor(server: Server): Promise<void> {
  if (!server.listening) return;
  // Right after the turn in which everybody who had knocked was let in.
  await new Promise((resolve) => setImmediate(resolve));
  Listener.prototype.close.call(server);
  await sleep(arrivesWithinMs);
}
