import './ClientList.css';
import UserSearch from 'lucide-solid/icons/user-search';
import Users from 'lucide-solid/icons/users';
import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { createTurn } from '../live/in-turn.tsx';
import { createInUse } from '../live/in-use.ts';
import { createLiveQuery } from '../live/live-query.ts';
import { NewRows } from '../live/NewRows.tsx';
import { createSettledList } from '../live/settled-list.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Section } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ClientFilters } from './ClientFilters.tsx';
import { ClientRow } from './ClientRow.tsx';
import { createClientFilter } from './client-filter.ts';
import { dashboardTexts } from './dashboard.dictionary.ts';
import { FailedToFetch } from './FailedToFetch.tsx';
import { Pages } from './Pages.tsx';

const clientsQuery = graphql(`
  query Clients($first: Int!, $after: String, $filter: ClientFilter, $order: ClientOrder) {
    clients(first: $first, after: $after, filter: $filter, order: $order) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...ClientRow_client
      }
    }
    powersOfAttorney(filter: { status: PENDING }, first: 50) {
      totalCount
    }
  }
`);

const unreadQuery = graphql(`
  query UnreadClients {
    clients(filter: { unread: true }, first: 1) {
      totalCount
    }
  }
`);

const pageSize = 50;

/** The advisor's clients, in pages: each page is a list of its own, so that a change touches few rows. */
export function ClientList() {
  const t = textsOf(dashboardTexts);
  const filter = createClientFilter();
  const [cursors, setCursors] = createSignal<readonly string[]>([]);
  const variables = createMemo(() => ({
    first: pageSize,
    after: cursors().at(-1) ?? null,
    filter: filter.input(),
    order: filter.inOrder(),
  }));
  const [result, ask] = createLiveQuery({ query: clientsQuery, variables });
  const [unread] = createLiveQuery({ query: unreadQuery });
  createEffect(
    on(
      () => JSON.stringify([filter.input(), filter.inOrder()]),
      () => setCursors([]),
      { defer: true },
    ),
  );

  const page = () => result.data?.clients;
  const turn = createTurn(() => page() != null || result.error !== undefined);

  const { inUse, attach } = createInUse();
  const list = createSettledList(() => page()?.nodes, inUse);
  // Whoever asks for another page or another order wants to see it as soon as it is there, wherever the pointer is.
  let isAwaited = false;
  createEffect(on(variables, () => (isAwaited = true), { defer: true }));
  const shown = () =>
    page()
      ?.nodes.map(({ id }) => id)
      .join();
  createEffect(
    on([shown, () => result.fetching, () => result.stale], () => {
      if (!isAwaited) return;
      list.settle();
      isAwaited = result.fetching || result.stale;
    }),
  );
  const nextPage = () => {
    const end = page()?.pageInfo.endCursor;
    return page()?.pageInfo.hasNextPage && end ? () => setCursors((before) => [...before, end]) : undefined;
  };

  return (
    <Show when={turn()}>
      <Section
        id="clients"
        heading={
          <>
            {t('clients.heading')}{' '}
            <Show when={page()}>
              {(clients) => <span class="client-list__count">{t('clients.count', { count: clients().totalCount })}</span>}
            </Show>
          </>
        }
      >
        <FailedToFetch
          failed={result.error !== undefined}
          isOld={page() !== undefined}
          onAgain={() => ask({ requestPolicy: 'network-only' })}
        />
        <Show when={filter.narrowed() || (page()?.totalCount ?? 0) > 0}>
          <ClientFilters filter={filter} unread={unread.data?.clients.totalCount} />
        </Show>
        <Show when={page()} fallback={<Show when={!result.error}>{<Skeleton rows={4} />}</Show>}>
          <NewRows of={[list]}>
            <ul class="client-list" ref={attach}>
              <For each={list.rows()}>{(client) => <ClientRow client={client} />}</For>
            </ul>
          </NewRows>
          <Show when={page()?.totalCount === 0 && !result.stale}>
            <Show
              when={filter.narrowed()}
              fallback={
                <EmptyState
                  icon={<Users size={32} aria-hidden="true" />}
                  title={t('empty.title')}
                  action={
                    <ButtonLink variant="primary" href="/powers-of-attorney/new">
                      {t('empty.action')}
                    </ButtonLink>
                  }
                >
                  {(result.data?.powersOfAttorney.totalCount ?? 0) > 0 ? t('empty.waiting') : t('empty.text')}
                </EmptyState>
              }
            >
              <EmptyState
                icon={<UserSearch size={32} aria-hidden="true" />}
                title={t('clients.nobody')}
                action={<Button onClick={filter.clear}>{t('clients.clear')}</Button>}
              />
            </Show>
          </Show>
          <Pages
            previous={cursors().length > 0 ? () => setCursors((before) => before.slice(0, -1)) : undefined}
            next={nextPage()}
          />
        </Show>
      </Section>
    </Show>
  );
}
