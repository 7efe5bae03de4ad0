import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export interface Notifications {
  close(): Promise<void>;
}

const heartbeatMs = 5_000;
const reconnectMs = 250;

/**
 * The node's one LISTEN connection. A notification is a hint and never the data: `onWake` also runs after each
 * (re)connection, because what was notified meanwhile is lost. A silent connection is found by a heartbeat.
 */
export function listen(
  url: string,
  channels: readonly string[],
  onWake: (channel: string, payload: string) => void,
  onReconnect: () => void,
): Notifications {
  let closed = false;
  let client: pg.Client | undefined;
  let wait: AbortController | undefined;

  const connectOnce = async () => {
    const current = new pg.Client({
      connectionString: url,
      application_name: 'edusta-listen',
      connectionTimeoutMillis: 3_000,
      keepAlive: true,
    });
    client = current;
    const ended = new Promise<void>((resolve) => {
      current.on('end', resolve);
      current.on('error', () => resolve());
    });
    current.on('notification', ({ channel, payload }) => onWake(channel, payload ?? ''));
    // A connection that is ended while it opens never settles by itself.
    await Promise.race([current.connect(), ended.then(() => Promise.reject(new Error('ended')))]);
    if (closed) return;
    for (const channel of channels) await current.query(`listen ${pg.escapeIdentifier(channel)}`);
    onReconnect();
    while (!closed) {
      wait = new AbortController();
      const lost = await Promise.race([
        ended.then(() => true),
        sleep(heartbeatMs, false, { signal: wait.signal, ref: false }).catch(() => false),
      ]);
      if (lost || closed) return;
      const alive = await Promise.race([
        current.query('select 1').then(
          () => true,
          () => false,
        ),
        sleep(3_000, false, { ref: false }),
      ]);
      if (!alive) return;
    }
  };

  const running = (async () => {
    while (!closed) {
      await connectOnce().catch(() => undefined);
      client?.removeAllListeners('notification');
      if (client) await hangUp(client);
      if (!closed) await sleep(reconnectMs * (0.5 + Math.random()));
    }
  })();

  return {
    close: async () => {
      closed = true;
      wait?.abort();
      if (client) await hangUp(client);
      await Promise.race([running, sleep(2_000, undefined, { ref: false })]);
    },
  };
}

/** Ends a connection that may no longer answer. */
async function hangUp(client: pg.Client): Promise<void> {
  await Promise.race([client.end().catch(() => undefined), sleep(500, undefined, { ref: false })]);
}
