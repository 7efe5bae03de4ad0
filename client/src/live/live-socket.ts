import type { SubscriptionForwarder } from '@urql/core';
import type { ExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';
import { createSignal } from 'solid-js';
import { type Connection, type ConnectionEvent, nextConnection, retryDelay } from './connection-state.ts';
import { createEventStreams } from './event-stream.ts';

/** The service closes with these when one may not be here (any more): coming back by oneself would not help. */
const endings: readonly unknown[] = [4401, 4403];
const silence = 8000;
/** So often a page tries for a WebSocket that never opens before it takes the streams over SSE. */
const enoughTries = 3;

export interface LiveSocket {
  connection: () => Connection;
  /** Opens a subscription that outlives every loss of the connection. The exchange for subscriptions hands its requests here. */
  forward: SubscriptionForwarder;
  /** Called when something may have been missed, until what it returns is called: a stream without cursors came back, or its cursor is known no more. */
  onGap: (listener: () => void) => () => void;
  /** Called once, when the service says that nobody is signed in any more. */
  onEnded: (listener: () => void) => void;
}

/** The cursor of a message, if its stream has them; null is no place in the log, and the last one that was stands. */
function cursorIn(result: ExecutionResult): string | null {
  const [message] = Object.values(result.data ?? {}) as ({ cursor?: string | null } | null)[];
  return message?.cursor ?? null;
}

/**
 * The one socket of the page. A ping every ten seconds notices a connection that died in silence; a lost one is tried again
 * for ever, with growing, random waits, and at once when the device is back online. Each stream goes on from its last cursor. Where no
 * WebSocket ever opens, because the network blocks it, the same streams come over SSE.
 */
export function createLiveSocket(url: string): LiveSocket {
  const [connection, set] = createSignal<Connection>({ state: 'connecting' });
  const gapListeners = new Set<() => void>();
  const endListeners: (() => void)[] = [];
  let socket: WebSocket | undefined;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let attempt = 0;
  let neverOpened = 0;
  let wake: (() => void)[] = [];

  const tell = (event: ConnectionEvent) => {
    if (event === 'ended' && connection().state !== 'ended') for (const listener of endListeners) listener();
    set((before) => nextConnection(before, event, new Date()));
  };
  addEventListener('offline', () => tell('wentOffline'));
  addEventListener('online', () => {
    if (connection().state !== 'offline') return;
    tell('cameOnline');
    attempt = 0;
    // A socket from before may look open for long: whether it is, only a new one tells.
    client.terminate();
    for (const go of wake) go();
    wake = [];
  });
  const pause = () =>
    new Promise<void>((go) => {
      wake.push(go);
      setTimeout(go, retryDelay(attempt++, Math.random()));
    });

  const client = createClient({
    url,
    lazy: true,
    lazyCloseTimeout: 1000,
    keepAlive: 10_000,
    connectionAckWaitTimeout: 10_000,
    // Not the library's own retrying: it knows neither cursors nor when to give up.
    retryAttempts: 0,
    on: {
      opened: (opened) => {
        socket = opened as WebSocket;
      },
      connected: () => {
        attempt = 0;
        neverOpened = Number.NEGATIVE_INFINITY;
        tell('opened');
      },
      ping: (received) => {
        if (!received) alarm = setTimeout(() => socket?.close(4408, 'No answer'), silence);
      },
      pong: () => clearTimeout(alarm),
      closed: (event) => {
        clearTimeout(alarm);
        neverOpened++;
        tell(endings.includes((event as CloseEvent).code) ? 'ended' : 'lost');
      },
    },
  });

  const events = createEventStreams({
    url: url.replace(/^ws/, 'http'),
    onOpened: () => {
      attempt = 0;
      tell('opened');
    },
    onLost: tell,
  });

  const forward: SubscriptionForwarder = (request) => ({
    subscribe: (sink) => {
      let stop: (() => void) | undefined;
      let over = false;
      let openedBefore = false;
      let cursor: string | null = null;

      const again = async () => {
        stop?.();
        await pause();
        if (!over && connection().state !== 'ended') open();
      };
      const missed = () => {
        for (const listener of gapListeners) listener();
      };
      const fail = (problem: unknown) => {
        const codes = Array.isArray(problem) ? problem.map((error) => error.extensions?.code) : [];
        if (codes.some((code) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN')) return tell('ended');
        if (codes.includes('BAD_CURSOR')) {
          cursor = null;
          missed();
        }
        void again();
      };
      const open = () => {
        const variables = cursor ? { ...request.variables, after: cursor } : request.variables;
        if (openedBefore && cursor === null) missed();
        openedBefore = true;
        const carrier = neverOpened < enoughTries ? client : events;
        stop = carrier.subscribe(
          { query: request.query ?? '', variables: variables as Record<string, unknown>, operationName: request.operationName },
          {
            next: (result) => {
              if (result.errors) return fail(result.errors);
              cursor = cursorIn(result as ExecutionResult) ?? cursor;
              sink.next(result as ExecutionResult);
            },
            error: fail,
            complete: () => {
              if (!over) void again();
            },
          },
        );
      };
      open();
      return {
        unsubscribe: () => {
          over = true;
          stop?.();
        },
      };
    },
  });

  return {
    connection,
    forward,
    onGap: (listener) => {
      gapListeners.add(listener);
      return () => gapListeners.delete(listener);
    },
    onEnded: (listener) => void endListeners.push(listener),
  };
}
