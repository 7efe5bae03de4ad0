import { cleanup, render, screen } from '@solidjs/testing-library';
import { gql, Provider } from '@urql/solid';
import { createSignal } from 'solid-js';
import { afterEach, describe, expect, it } from 'vitest';
import { createApiClient } from '../urql/client.ts';
import type { Connection } from './connection-state.ts';
import { LiveProvider } from './live.tsx';
import { createLiveQuery } from './live-query.ts';

afterEach(cleanup);

const unread = gql<{ clients: { totalCount: number } }, Record<string, never>>(`
  query Unread {
    clients {
      totalCount
    }
  }
`);

/** A service that can be away, and what a page shows of the one number that it asks for. */
function open() {
  let count: number | null = 3;
  let asked = 0;
  globalThis.fetch = (async () => {
    asked += 1;
    if (count === null) throw new TypeError('Failed to fetch');
    const data = { clients: { __typename: 'ClientConnection', totalCount: count } };
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
  }) as typeof fetch;
  const [connection, setConnection] = createSignal<Connection>({ state: 'live' });
  const gaps = new Set<() => void>();
  const forward = () => ({ subscribe: () => ({ unsubscribe: () => undefined }) });
  const onGap = (listener: () => void) => {
    gaps.add(listener);
    return () => gaps.delete(listener);
  };
  const client = createApiClient({ forward, onSignedOut: () => undefined, isAttended: () => true });
  const Shown = () => {
    const [result] = createLiveQuery({ query: unread, variables: {} });
    return (
      <p>
        {result.data?.clients.totalCount ?? 'nothing'}
        {result.error ? ', perhaps old' : ''}
      </p>
    );
  };
  render(() => (
    <Provider value={client}>
      <LiveProvider socket={{ connection, forward, onGap, onEnded: () => undefined }}>
        <Shown />
      </LiveProvider>
    </Provider>
  ));
  return {
    answer: (next: number | null) => {
      count = next;
    },
    asked: () => asked,
    setConnection,
    miss: () => {
      for (const listener of gaps) listener();
    },
  };
}

describe('a query beside the live connection', () => {
  it('keeps what it knew while the service cannot be reached, and says that it may be old', async () => {
    const service = open();
    await screen.findByText('3');
    service.answer(null);
    service.miss();
    expect(await screen.findByText('3, perhaps old')).toBeTruthy();
  });

  it('asks again when the connection is back, for what it could not get', async () => {
    const service = open();
    await screen.findByText('3');
    service.answer(null);
    service.miss();
    await screen.findByText('3, perhaps old');
    service.setConnection({ state: 'reconnecting', since: new Date() });
    service.answer(4);
    service.setConnection({ state: 'live' });
    expect(await screen.findByText('4')).toBeTruthy();
  });

  it('asks for nothing again where nothing was missed', async () => {
    const service = open();
    await screen.findByText('3');
    service.setConnection({ state: 'reconnecting', since: new Date() });
    service.setConnection({ state: 'live' });
    await Promise.resolve();
    expect(service.asked()).toBe(1);
  });
});
