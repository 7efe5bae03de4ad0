import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { connect, type NatsConnection } from '@nats-io/transport-node';

/**
 * What carries pages of the log from node to node. It may lose, double, delay and reorder whatever it likes, or be away: a node takes a page
 * that follows on what it has, reads the log for everything else, and never waits for the bus.
 */
export interface EventBus {
  publish(text: string): void;
  close(): Promise<void>;
}

const subject = 'edusta.case-events';
const reconnectMs = 500;
/** NATS takes up to a megabyte unless it is told otherwise; what is longer each node reads for itself. */
const longest = 900_000;

/** @param url `nats://…`; the start does not wait until it is there @param onPage told of each page that another node has read */
export function openNatsBus(url: string, key: Buffer, onPage: (text: string) => void): EventBus {
  const { host, username, password } = new URL(url);
  let connection: NatsConnection | undefined;
  let closed = false;
  const opening = connect({
    servers: host,
    ...(username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : {}),
    ...(url.startsWith('tls:') ? { tls: {} } : {}),
    name: 'edusta',
    noEcho: true,
    waitOnFirstConnect: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: reconnectMs,
  }).then(
    async (opened) => {
      if (closed) return opened.close();
      connection = opened;
      opened.subscribe(subject, {
        callback: (error, message) => {
          const text = error ? null : unsealed(key, Buffer.from(message.data));
          if (text !== null) onPage(text);
        },
      });
    },
    () => undefined,
  );
  return {
    publish: (text) => {
      if (!connection || connection.isClosed() || text.length > longest) return;
      try {
        connection.publish(subject, sealed(key, text));
      } catch {
        // It is away: the others read the log.
      }
    },
    close: async () => {
      closed = true;
      await connection?.close();
      // One that never was there goes on knocking until the process ends.
      if (connection) await opening;
    },
  };
}

/** What is on the bus is read, and believed, by nodes of this service alone. */
export function sealed(key: Buffer, text: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** @returns null for what no node of ours has said */
export function unsealed(key: Buffer, bytes: Buffer): string | null {
  if (bytes.length < 28) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
