import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { gql, Provider } from '@urql/solid';
import { createSignal, For } from 'solid-js';
import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { Pages } from '../ui/Pages.tsx';
import { createApiClient } from '../urql/client.ts';
import { LiveProvider } from './live.tsx';
import { createPagedList } from './paged-list.ts';

const realFetch = globalThis.fetch;
afterEach(() => {
  cleanup();
  globalThis.fetch = realFetch;
  setLanguage('fi');
});

interface Mandates {
  powersOfAttorney: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: { id: string; status: string }[];
  };
}
const query = gql<Mandates, { status: string | null; first: number; after: string | null }>(`
  query Mandates($status: PowerOfAttorneyStatus, $first: Int!, $after: String) {
    powersOfAttorney(filter: { status: $status }, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id status }
    }
  }
`);

/** A service with so many mandates, every fourth of them pending, and the list of them on screen. */
function open(many: number) {
  setLanguage('en');
  const all = Array.from({ length: many }, (_, n) => ({
    __typename: 'PowerOfAttorney',
    id: `${n + 1}`,
    status: n % 4 === 0 ? 'PENDING' : 'APPROVED',
  }));
  globalThis.fetch = (async (_: unknown, { body }: RequestInit) => {
    const { first, after, status } = JSON.parse(String(body)).variables;
    const found = all.filter((each) => status === null || each.status === status);
    const start = after === null ? 0 : found.findIndex(({ id }) => id === after) + 1;
    const nodes = found.slice(start, start + first);
    const pageInfo = { __typename: 'PageInfo', hasNextPage: start + first < found.length, endCursor: nodes.at(-1)?.id ?? null };
    const powersOfAttorney = { __typename: 'PowerOfAttorneyConnection', totalCount: found.length, pageInfo, nodes };
    return new Response(JSON.stringify({ data: { powersOfAttorney } }), { headers: { 'content-type': 'application/json' } });
  }) as typeof fetch;
  const forward = () => ({ subscribe: () => ({ unsubscribe: () => undefined }) });
  const client = createApiClient({ forward, onSignedOut: () => undefined, isAttended: () => true });
  const [status, setStatus] = createSignal<string | null>(null);
  const List = () => {
    const { list, attach, pages } = createPagedList({
      query,
      narrowed: () => ({ status: status() }),
      list: (data) => data.powersOfAttorney,
      size: 50,
    });
    return (
      <>
        <ol ref={attach}>
          <For each={list.rows()}>{({ id }) => <li>{id}</li>}</For>
        </ol>
        <Pages of={pages} />
      </>
    );
  };
  const connection = () => ({ state: 'live' }) as const;
  render(() => (
    <Provider value={client}>
      <LiveProvider socket={{ connection, forward, onGap: () => () => undefined, onEnded: () => undefined }}>
        <List />
      </LiveProvider>
    </Provider>
  ));
  return { setStatus };
}

const go = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => Number(textContent));

describe('a list in pages', () => {
  it('leads to every row, however many, and says where one is', async () => {
    open(130);
    await screen.findByText('1–50 of 130');
    go('Next');
    await screen.findByText('51–100 of 130');
    go('Next');
    await screen.findByText('101–130 of 130');
    expect(rows()).toEqual(Array.from({ length: 30 }, (_, n) => n + 101));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Next' }).disabled).toBe(true);
    go('Previous');
    await screen.findByText('51–100 of 130');
    expect(rows()[0]).toBe(51);
  });

  it('shows another page at once, also where the list is in use', async () => {
    open(130);
    await screen.findByText('1–50 of 130');
    fireEvent.pointerMove(screen.getByRole('list'));
    go('Next');
    await screen.findByText('51–100 of 130');
    expect(rows()[0]).toBe(51);
  });

  it('begins with its first page where it is narrowed, and says nothing of pages where one holds it all', async () => {
    const { setStatus } = open(130);
    await screen.findByText('1–50 of 130');
    go('Next');
    await screen.findByText('51–100 of 130');
    setStatus('PENDING');
    await expect.poll(rows).toEqual(Array.from({ length: 33 }, (_, n) => 4 * n + 1));
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
