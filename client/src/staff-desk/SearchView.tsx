import './SearchView.css';
import { createQuery } from '@urql/solid';
import UserSearch from 'lucide-solid/icons/user-search';
import { For, onMount, Show } from 'solid-js';
import { CaseRow } from '../cases/CaseRow.tsx';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Name } from '../ui/Name.tsx';
import { TextField } from '../ui/TextField.tsx';
import { clientMatchTexts } from './client-match.dictionary.ts';
import { createSought } from './sought.ts';
import { staffDeskTexts } from './staff-desk.dictionary.ts';

const searchQuery = graphql(`
  query FindClientOrCase($search: String!) {
    clientSearch(search: $search, first: 20) {
      totalCount
      nodes {
        id
        customerNumber
        displayName
        dateOfBirth
        applications(first: 20) {
          totalCount
          nodes {
            id
            diaryNumber
            ...CaseRow_application
          }
        }
      }
    }
  }
`);

const fieldId = 'desk-search';

/** Finds a client by name or number, or a case by its diary number, and leads to the case. What was sought stands in the address. */
export function SearchView() {
  const t = textsOf(staffDeskTexts);
  const ofMatch = textsOf(clientMatchTexts);
  const { text, setText, sought } = createSought();
  const [result, ask] = createQuery({
    query: searchQuery,
    variables: () => ({ search: sought() }),
    pause: () => sought() === '',
  });
  const found = () => (sought() === '' ? undefined : result.data?.clientSearch);
  const isExact = (diaryNumber: string) => diaryNumber.toUpperCase() === sought().toUpperCase();
  onMount(() => queueMicrotask(() => document.getElementById(fieldId)?.focus({ preventScroll: true })));

  return (
    <search class="desk-search">
      <TextField
        id={fieldId}
        type="search"
        label={t('search.label')}
        description={t('search.help')}
        value={text()}
        onChange={setText}
      />
      <Show when={result.error}>
        <Banner
          tone="warning"
          title={t('failed.title')}
          actions={<Button onClick={() => ask({ requestPolicy: 'network-only' })}>{t('failed.again')}</Button>}
        />
      </Show>
      <p class="desk-search__count" role="status">
        <Show when={found() && !result.fetching}>{t('search.found', { count: found()?.totalCount ?? 0 })}</Show>
      </p>
      <Show when={sought() === ''}>
        <EmptyState icon={<UserSearch size={32} aria-hidden="true" />} title={t('search.begin')}>
          {t('search.beginHelp')}
        </EmptyState>
      </Show>
      <Show when={found()?.totalCount === 0 && !result.fetching}>
        <EmptyState icon={<UserSearch size={32} aria-hidden="true" />} title={t('search.nobody')}>
          {t('search.nobodyHelp')}
        </EmptyState>
      </Show>
      <ul class="desk-search__clients">
        <For each={found()?.nodes ?? []}>
          {(client) => (
            <li class="found-client">
              <div class="found-client__who">
                <h2>
                  <Name>{client.displayName}</Name>
                </h2>
                <p>
                  <Show when={client.dateOfBirth} fallback={ofMatch('match.birthUnknown')}>
                    {(day) => formatDate(day())}
                  </Show>
                  {' · '}
                  <bdi>{client.customerNumber}</bdi>
                </p>
              </div>
              <Show
                when={client.applications.nodes.length > 0}
                fallback={<p class="found-client__none">{t('search.noCases')}</p>}
              >
                <ul>
                  <For each={client.applications.nodes}>
                    {(application) => (
                      <li classList={{ 'found-client__exact': isExact(application.diaryNumber) }}>
                        <CaseRow application={application} />
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
              <Show when={client.applications.totalCount > client.applications.nodes.length}>
                <p class="found-client__none">
                  {t('search.moreCases', {
                    count: formatNumber(client.applications.totalCount - client.applications.nodes.length),
                  })}
                </p>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </search>
  );
}
