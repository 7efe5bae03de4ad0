import { useClient } from '@urql/solid';
import { createSignal, For, onMount, Show } from 'solid-js';
import { casesTexts } from '../cases/cases.dictionary.ts';
import type { ParkedEventsQuery, UnmentionedCasesQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Card.tsx';
import { Link } from '../ui/Link.tsx';
import { Moment } from '../ui/RelativeTime.tsx';
import { reconciliationTexts } from './reconciliation.dictionary.ts';
import { staffDeskTexts } from './staff-desk.dictionary.ts';

const parkedQuery = graphql(`
  query ParkedEvents($after: String) {
    umaFeed {
      parked(first: 20, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          type
          subject
          receivedAt
          waitsForKind
          waitsForNumber
        }
      }
    }
  }
`);

const unmentionedQuery = graphql(`
  query UnmentionedCases($after: String) {
    unmentionedApplications(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        lastMentionedAt
        usualDays
        learntFrom
        application {
          id
          diaryNumber
          kind
          status
        }
      }
    }
  }
`);

/** From how many cases of a kind on what is usual is known and not presumed. */
const enoughCases = 30;

interface Page<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** A list read in pages, each once: what one is reading does not move. */
function createPages<Row>(fetchPage: (after: string | null) => Promise<Page<Row> | null>) {
  const [rows, setRows] = createSignal<readonly Row[]>([]);
  const [next, setNext] = createSignal<string | null>(null);
  const [state, setState] = createSignal<'loading' | 'loaded' | 'failed'>('loading');
  const more = async (after: string | null) => {
    setState('loading');
    const page = await fetchPage(after);
    if (!page) return void setState('failed');
    setRows((before) => (after ? [...before, ...page.nodes] : page.nodes));
    setNext(page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null);
    setState('loaded');
  };
  onMount(() => void more(null));
  return { rows, next, state, more };
}

function Rest(props: { pages: ReturnType<typeof createPages>; none: string }) {
  const t = textsOf(reconciliationTexts);
  const desk = textsOf(staffDeskTexts);
  return (
    <>
      <Show when={props.pages.state() === 'failed'}>
        <Banner
          tone="warning"
          title={desk('failed.title')}
          actions={<Button onClick={() => void props.pages.more(props.pages.next())}>{desk('failed.again')}</Button>}
        />
      </Show>
      <Show when={props.pages.state() === 'loaded' && props.pages.rows().length === 0}>
        <p class="feed__none">{props.none}</p>
      </Show>
      <Show when={props.pages.next()}>
        {(after) => (
          <Button busy={props.pages.state() === 'loading'} onClick={() => void props.pages.more(after())}>
            {t('more')}
          </Button>
        )}
      </Show>
    </>
  );
}

type Parked = ParkedEventsQuery['umaFeed']['parked']['nodes'][number];
type Unmentioned = UnmentionedCasesQuery['unmentionedApplications']['nodes'][number];

/** What came before its client or case: the event, and what it waits for. */
export function ParkedEvents() {
  const t = textsOf(reconciliationTexts);
  const client = useClient();
  const pages = createPages<Parked>(async (after) => {
    const { data } = await client.query(parkedQuery, { after }, { requestPolicy: 'network-only' }).toPromise();
    return data?.umaFeed.parked ?? null;
  });
  return (
    <Section id="feed-parked" heading={t('parked.heading')}>
      <Show when={pages.rows().length > 0}>
        <ul class="feed__list">
          <For each={pages.rows()}>
            {(event) => (
              <li>
                <code>{event.type}</code> · <bdi>{event.subject}</bdi> · <Moment moment={event.receivedAt} withTime />
                <Show when={event.waitsForKind}>
                  {(kind) => <> · {t(`parked.waits.${kind()}`, { number: `\u2068${event.waitsForNumber ?? ''}\u2069` })}</>}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Rest pages={pages} none={t('parked.none')} />
    </Section>
  );
}

/** R13: open cases that UMA has not mentioned for longer than their status usually lasts, to be compared with UMA. */
export function UnmentionedCases() {
  const t = textsOf(reconciliationTexts);
  const cases = textsOf(casesTexts);
  const client = useClient();
  const [total, setTotal] = createSignal(0);
  const pages = createPages<Unmentioned>(async (after) => {
    const { data } = await client.query(unmentionedQuery, { after }, { requestPolicy: 'network-only' }).toPromise();
    if (data) setTotal(data.unmentionedApplications.totalCount);
    return data?.unmentionedApplications ?? null;
  });
  return (
    <Section id="feed-unmentioned" heading={t('unmentioned.heading')}>
      <p class="feed__none">{t('unmentioned.text')}</p>
      <Show when={pages.rows().length > 0}>
        <p role="status">{t('unmentioned.count', { count: total() })}</p>
        <ul class="feed__list">
          <For each={pages.rows()}>
            {(row) => (
              <li>
                <Show when={row.application}>
                  {(of) => (
                    <>
                      <Link href={`/cases/${of().id}`}>{of().diaryNumber}</Link> · {cases(`kind.${of().kind}`)} ·{' '}
                      {cases(`status.${of().status}`)} ·{' '}
                    </>
                  )}
                </Show>
                {t('unmentioned.last')} <Moment moment={row.lastMentionedAt} /> ·{' '}
                {t('unmentioned.usual', { count: row.usualDays })}
                <Show when={row.learntFrom < enoughCases}> ({t('unmentioned.presumed')})</Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Rest pages={pages} none={t('unmentioned.none')} />
    </Section>
  );
}
