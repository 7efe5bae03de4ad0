import './PowersOfAttorneyPage.css';
import { useSearchParams } from '@solidjs/router';
import Plus from 'lucide-solid/icons/plus';
import ScrollText from 'lucide-solid/icons/scroll-text';
import { createSignal, For, Show } from 'solid-js';
import type { PowerOfAttorneyStatus } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { createInUse } from '../live/in-use.ts';
import { createLiveQuery } from '../live/live-query.ts';
import { createSettledList } from '../live/settled-list.ts';
import { Page } from '../shell/Page.tsx';
import { Awaited } from '../ui/Awaited.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FilterChips } from '../ui/FilterChips.tsx';
import { PowerOfAttorneyCard } from './PowerOfAttorneyCard.tsx';
import { powersOfAttorneyTexts } from './powers-of-attorney.dictionary.ts';

const mandatesQuery = graphql(`
  query PowersOfAttorneyPage($status: PowerOfAttorneyStatus, $first: Int!) {
    powersOfAttorney(filter: { status: $status }, first: $first) {
      totalCount
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
  const [first, setFirst] = createSignal(25);
  const [result, ask] = createLiveQuery({
    query: mandatesQuery,
    variables: () => ({ first: first(), status: status() === 'all' ? null : (status() as PowerOfAttorneyStatus) }),
  });
  const { inUse, attach } = createInUse();
  const list = createSettledList(() => result.data?.powersOfAttorney.nodes ?? [], inUse);
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
      <Show
        when={result.data}
        fallback={<Awaited failed={result.error !== undefined} onAgain={() => ask({ requestPolicy: 'network-only' })} />}
      >
        {(data) => (
          <>
            <Show when={data().powersOfAttorney.totalCount === 0}>
              <EmptyState
                icon={<ScrollText size={32} aria-hidden="true" />}
                title={status() === 'all' ? t('list.empty') : t('list.emptyFiltered')}
              >
                {t('list.emptyText')}
              </EmptyState>
            </Show>
            <ul class="mandates" ref={attach}>
              <For each={list.rows()}>{(mandate) => <PowerOfAttorneyCard powerOfAttorney={mandate} />}</For>
            </ul>
            <Show when={data().powersOfAttorney.totalCount > first() && first() < 100}>
              <Button onClick={() => setFirst(100)}>{t('list.more')}</Button>
            </Show>
          </>
        )}
      </Show>
    </Page>
  );
}
