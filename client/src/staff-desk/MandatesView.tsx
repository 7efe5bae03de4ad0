import './MandatesView.css';
import { A, useSearchParams } from '@solidjs/router';
import { useClient } from '@urql/solid';
import ChevronLeft from 'lucide-solid/icons/chevron-left';
import { createEffect, createSignal, For, on, onCleanup, Show } from 'solid-js';
import type { MandatesPageQuery, PowerOfAttorneyFilter } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { useLive } from '../live/live.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { FilterChips } from '../ui/FilterChips.tsx';
import { ListedName, Name } from '../ui/Name.tsx';
import { TextField } from '../ui/TextField.tsx';
import { MandateDetail } from './MandateDetail.tsx';
import { mandatesTexts } from './mandates.dictionary.ts';
import { createSought } from './sought.ts';
import { staffDeskTexts } from './staff-desk.dictionary.ts';

const pageQuery = graphql(`
  query MandatesPage($filter: PowerOfAttorneyFilter, $after: String) {
    powersOfAttorney(filter: $filter, order: NEWEST_FIRST, first: 30, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        status
        role
        submittedAt
        lastDay
        advisor {
          id
          displayName
        }
        statedClient {
          givenNames
          familyName
        }
      }
    }
  }
`);

const chips = ['ALL', 'APPROVED', 'ENDING_SOON', 'PENDING', 'REJECTED', 'WITHDRAWN', 'ENDED'] as const;
type Chip = (typeof chips)[number];
type Row = MandatesPageQuery['powersOfAttorney']['nodes'][number];

/** What a chip, and what is looked for, ask the service for. */
function filterOf(chip: Chip, search: string): PowerOfAttorneyFilter {
  const sought = search === '' ? {} : { search };
  if (chip === 'ALL') return sought;
  return chip === 'ENDING_SOON' ? { ...sought, endingSoon: true } : { ...sought, status: chip };
}

interface Params extends Record<string, string> {
  mandate: string;
  status: string;
  q: string;
}

/** The address of one mandate, or of the list, with what the list is narrowed to. */
function addressOf(params: Partial<Params>, mandate?: string): string {
  const { status, q } = params;
  const search = new URLSearchParams({ ...(mandate ? { mandate } : {}), ...(status ? { status } : {}), ...(q ? { q } : {}) });
  return search.size > 0 ? `/desk/mandates?${search}` : '/desk/mandates';
}

/** Every mandate there ever was, the newest first, and one of them with its history. Both stand in the address. */
export function MandatesView() {
  const t = textsOf(mandatesTexts);
  const [params] = useSearchParams<Params>();
  return (
    <Show when={params.mandate} keyed fallback={<MandateList />}>
      {(id) => (
        <div class="mandates">
          <A class="mandates__back" href={addressOf(params)}>
            <ChevronLeft size={18} aria-hidden="true" /> {t('back')}
          </A>
          <MandateDetail id={id} />
        </div>
      )}
    </Show>
  );
}

function MandateList() {
  const t = textsOf(mandatesTexts);
  const desk = textsOf(staffDeskTexts);
  const client = useClient();
  const live = useLive();
  const [params, setParams] = useSearchParams<Params>();
  const { text, setText, sought } = createSought();
  // Whoever looks for somebody means any mandate of theirs, unless they say which.
  const chip = (): Chip => chips.find((each) => each === params.status) ?? (sought() === '' ? 'APPROVED' : 'ALL');
  const [rows, setRows] = createSignal<readonly Row[]>([]);
  const [total, setTotal] = createSignal<number | null>(null);
  const [next, setNext] = createSignal<string | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  let turn = 0;
  const load = async (after: string | null) => {
    const mine = ++turn;
    setBusy(true);
    const variables = { filter: filterOf(chip(), sought()), after };
    const { data } = await client.query(pageQuery, variables, { requestPolicy: 'network-only' }).toPromise();
    if (mine !== turn) return;
    setBusy(false);
    setFailed(!data);
    if (!data) return;
    const { nodes, totalCount, pageInfo } = data.powersOfAttorney;
    setRows((before) => (after ? [...before, ...nodes] : nodes));
    setTotal(totalCount);
    setNext(pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null);
  };
  createEffect(on([chip, sought], () => void load(null)));
  onCleanup(live.onGap(() => void load(null)));
  const label = (each: Chip) => (each === 'ALL' ? t('all') : each === 'ENDING_SOON' ? t('endingSoon') : t(`status.${each}`));

  return (
    <div class="mandates">
      <search class="mandates__search">
        <TextField type="search" label={t('search')} description={t('searchHelp')} value={text()} onChange={setText} />
      </search>
      <FilterChips
        label={t('filter')}
        value={chip()}
        onChange={(status) => setParams({ status }, { replace: true })}
        chips={chips.map((value) => ({ value, label: label(value) }))}
      />
      <Show when={failed()}>
        <Banner
          tone="warning"
          title={desk('failed.title')}
          actions={<Button onClick={() => void load(null)}>{desk('failed.again')}</Button>}
        />
      </Show>
      <p class="mandates__count" role="status">
        <Show when={total() !== null && !busy()}>{total() === 0 ? t('none') : t('count', { count: total() ?? 0 })}</Show>
      </p>
      <ul class="mandates__rows" aria-label={t('list')}>
        <For each={rows()}>
          {(row) => (
            <li>
              <A class="mandate-row" href={addressOf(params, row.id)}>
                <span class="mandate-row__name">
                  <ListedName of={row.statedClient} />
                </span>
                <span>
                  <Name>{row.advisor?.displayName ?? '–'}</Name> · {desk(`role.${row.role}`)}
                </span>
                <span class="mandate-row__status">
                  <Badge tone={row.status === 'APPROVED' ? 'accent' : 'neutral'}>{t(`status.${row.status}`)}</Badge>{' '}
                  <Show when={row.lastDay} fallback={t('sentOn', { date: formatDate(row.submittedAt) })}>
                    {(day) => t('end.until', { date: formatDate(day()) })}
                  </Show>
                </span>
              </A>
            </li>
          )}
        </For>
      </ul>
      <Show when={next()}>
        {(after) => (
          <Button busy={busy()} onClick={() => void load(after())}>
            {t('more')}
          </Button>
        )}
      </Show>
    </div>
  );
}
