import './PowersOfAttorneyPage.css';
import { useSearchParams } from '@solidjs/router';
import Plus from 'lucide-solid/icons/plus';
import ScrollText from 'lucide-solid/icons/scroll-text';
import { For, Show } from 'solid-js';
import type { PowerOfAttorneyStatus } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { NewRows } from '../live/NewRows.tsx';
import { createPagedList } from '../live/paged-list.ts';
import { Page } from '../shell/Page.tsx';
import { Awaited } from '../ui/Awaited.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FilterChips } from '../ui/FilterChips.tsx';
import { Pages } from '../ui/Pages.tsx';
import { PowerOfAttorneyCard } from './PowerOfAttorneyCard.tsx';
import { powersOfAttorneyTexts } from './powers-of-attorney.dictionary.ts';

const mandatesQuery = graphql(`
  query PowersOfAttorneyPage($status: PowerOfAttorneyStatus, $first: Int!, $after: String) {
    powersOfAttorney(filter: { status: $status }, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...PowerOfAttorneyCard_powerOfAttorney
      }
    }
  }
`);

const filters = ['PENDING', 'APPROVED', 'REJECTED', 'ENDED'] as const;

/** One's mandates, the newest first, each with its state. */
export default function PowersOfAttorneyPage() {
  const t = textsOf(powersOfAttorneyTexts);
  const [params, setParams] = useSearchParams<{ status?: string }>();
  const status = () => filters.find((each) => each === params.status) ?? 'all';
  const { result, page, again, list, attach, pages } = createPagedList({
    query: mandatesQuery,
    narrowed: () => ({ status: status() === 'all' ? null : (status() as PowerOfAttorneyStatus) }),
    list: (data) => data.powersOfAttorney,
    size: 25,
  });
  return (
    <Page
      title={t('list.title')}
      heading={t('list.title')}
      actions={
        <ButtonLink variant="primary" href="/powers-of-attorney/new" icon={<Plus size={18} aria-hidden="true" />}>
          {t('list.new')}
        </ButtonLink>
      }
    >
      <FilterChips
        label={t('list.filter')}
        value={status()}
        onChange={(value) => setParams({ status: value === 'all' ? undefined : value }, { replace: true })}
        chips={[{ value: 'all', label: t('list.all') }, ...filters.map((value) => ({ value, label: t(`filter.${value}`) }))]}
      />
      <Show when={page()} fallback={<Awaited failed={result.error !== undefined} onAgain={again} />}>
        {(mandates) => (
          <>
            <Show when={mandates().totalCount === 0}>
              <EmptyState
                icon={<ScrollText size={32} aria-hidden="true" />}
                title={status() === 'all' ? t('list.empty') : t('list.emptyFiltered')}
              >
                {t('list.emptyText')}
              </EmptyState>
            </Show>
            <NewRows of={[list]}>
              <ul class="mandates" ref={attach}>
                <For each={list.rows()}>{(mandate) => <PowerOfAttorneyCard powerOfAttorney={mandate} />}</For>
              </ul>
            </NewRows>
            <Pages of={pages} />
          </>
        )}
      </Show>
    </Page>
  );
}
