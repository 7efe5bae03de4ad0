/** How the one live connection stands. `since` is when it was lost, so that people can judge what they may have missed. */
export type Connection =
  | { state: 'connecting' }
  | { state: 'live' }
  | { state: 'reconnecting'; since: Date }
  | { state: 'offline'; since: Date }
  | { state: 'ended' };

export type ConnectionEvent = 'opened' | 'lost' | 'wentOffline' | 'cameOnline' | 'ended';

const lostSince = (connection: Connection, at: Date): Date => ('since' in connection ? connection.since : at);

/** What an event makes of the connection. Nothing brings an ended one back: whoever signs in again opens the page anew. */
export function nextConnection(connection: Connection, event: ConnectionEvent, at: Date): Connection {
  if (connection.state === 'ended') return connection;
  switch (event) {
    case 'opened':
      return { state: 'live' };
    case 'ended':
      return { state: 'ended' };
    case 'wentOffline':
      return { state: 'offline', since: lostSince(connection, at) };
    case 'cameOnline':
      return connection.state === 'offline' ? { state: 'reconnecting', since: connection.since } : connection;
    case 'lost':
      if (connection.state === 'offline') return connection;
      return { state: 'reconnecting', since: lostSince(connection, at) };
  }
}

/**
 * How long to wait before the next try, in milliseconds: doubling from half a second to half a minute, and of that a random
 * part, so that everybody does not come back at the same moment after a restart. `random` is from 0 to 1.
 */
export function retryDelay(attempt: number, random: number): number {
  const longest = Math.min(30_000, 500 * 2 ** Math.min(attempt, 10));
  return Math.round(longest * (0.3 + 0.7 * random));
}
