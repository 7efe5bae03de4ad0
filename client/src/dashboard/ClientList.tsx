import './ClientList.css';
import UserSearch from 'lucide-solid/icons/user-search';
import Users from 'lucide-solid/icons/users';
import { For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { createTurn } from '../live/in-turn.tsx';
import { createLiveQuery } from '../live/live-query.ts';
import { NewRows } from '../live/NewRows.tsx';
import { createPagedList } from '../live/paged-list.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Section } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pages } from '../ui/Pages.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ClientFilters } from './ClientFilters.tsx';
import { ClientRow } from './ClientRow.tsx';
import { createClientFilter } from './client-filter.ts';
import { dashboardTexts } from './dashboard.dictionary.ts';
import { FailedToFetch } from './FailedToFetch.tsx';

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

/** The advisor's clients, narrowed and in order as one asks for them. */
export function ClientList() {
  const t = textsOf(dashboardTexts);
  const filter = createClientFilter();
  const { result, page, again, list, attach, pages } = createPagedList({
    query: clientsQuery,
    narrowed: () => ({ filter: filter.input(), order: filter.inOrder() }),
    list: (data) => data.clients,
    size: 50,
  });
  const [unread] = createLiveQuery({ query: unreadQuery });
  const turn = createTurn(() => page() !== undefined || result.error !== undefined);

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
        <FailedToFetch failed={result.error !== undefined} isOld={page() !== undefined} onAgain={again} />
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
          <Pages of={pages} />
        </Show>
      </Section>
    </Show>
  );
}
