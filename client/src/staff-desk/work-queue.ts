import { createSubscription, useClient } from '@urql/solid';
import { createSignal, onCleanup, onMount } from 'solid-js';
import type { WorkQueueKind, WorkQueuePageQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { useLive } from '../live/live.tsx';
import { announce } from '../ui/announcer.tsx';
import {
  emptyQueue,
  type Gone,
  type QueuePage,
  type QueueState,
  reloaded,
  swept,
  withAdded,
  withChanged,
  withPage,
  withRemoved,
} from './queue-state.ts';
import { staffDeskTexts } from './staff-desk.dictionary.ts';

const pageQuery = graphql(`
  query WorkQueuePage($after: String) {
    workQueue(kinds: [POWER_OF_ATTORNEY, SUBMISSION], first: 50, after: $after) {
      totalCount
      counts {
        kind
        count
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        __typename
        ... on PowerOfAttorney {
          id
          submittedAt
          ...QueueRow_powerOfAttorney
        }
        ... on Submission {
          id
          receipt {
            receivedAt
          }
          ...QueueRow_submission
        }
        ... on DocumentRequest {
          id
        }
      }
    }
  }
`);

/** With what a decision changes, so that an open matter changes where it stands. */
const changesSubscription = graphql(`
  subscription WorkQueueChanges {
    workQueue {
      change
      counts {
        kind
        count
      }
      item {
        __typename
        ... on PowerOfAttorney {
          id
          submittedAt
          version
          status
          decidedAt
          viewerCanApprove
          viewerCanReject
          viewerCanAskForMissing
          viewerCanAskPreviousHolder
          missing
          missingAskedAt
          previousHolderQuestion {
            id
            askedAt
            answer
            answeredAt
            message
          }
          ...TakePart_powerOfAttorney
          ...QueueRow_powerOfAttorney
        }
        ... on Submission {
          id
          receipt {
            receivedAt
          }
          ...QueueRow_submission
        }
      }
    }
  }
`);

type QueueNode = WorkQueuePageQuery['workQueue']['nodes'][number];
/** What waits in order of arrival: a mandate or a submission. Document requests wait by themselves, by due date (R21). */
export type QueueMatter = Exclude<QueueNode, { __typename: 'DocumentRequest' }>;

const byArrival = (node: { __typename: string }): node is QueueMatter => node.__typename !== 'DocumentRequest';

/** When a matter came. */
export const arrivedAt = (row: QueueMatter): string =>
  row.__typename === 'PowerOfAttorney' ? row.submittedAt : row.receipt.receivedAt;

export interface WorkQueue {
  state: () => QueueState<QueueMatter>;
  status: () => 'loading' | 'loaded' | 'failed';
  /** How many of a kind wait, now; null while it is not known. */
  waiting: (kind: WorkQueueKind) => number | null;
  /** Loads the next page, if there is one. */
  more: () => Promise<void>;
  /** Reads again all that was loaded. */
  reload: () => Promise<void>;
  /** A decision is under way here: what the stream tells of this matter from now on is one's own doing. */
  deciding: (id: string) => void;
  /** It was refused: it is still everybody's. */
  refused: (id: string) => void;
  decided: (id: string) => void;
  /** Takes away what waits no more, but for what is open. */
  sweep: (open: string | null) => void;
}

/** How long after its opening the stream surely carries everything, in milliseconds; what came before is read once more. */
const streamCarries = 1000;
const breath = 1000;

/** The work queue, live: read in pages, then moved by the stream; read again when the stream may have missed something. */
export function createWorkQueue(): WorkQueue {
  const t = textsOf(staffDeskTexts);
  const client = useClient();
  const live = useLive();
  const [state, set] = createSignal<QueueState<QueueMatter>>(emptyQueue);
  const [status, setStatus] = createSignal<'loading' | 'loaded' | 'failed'>('loading');
  const [counts, setCounts] = createSignal<readonly { kind: WorkQueueKind; count: number }[]>([]);
  const mine = new Set<string>();
  let fetching = false;

  const fetchPage = async (after: string | null): Promise<QueuePage<QueueMatter> | null> => {
    const { data } = await client.query(pageQuery, { after }, { requestPolicy: 'network-only' }).toPromise();
    if (!data) return null;
    const { nodes, totalCount, pageInfo } = data.workQueue;
    setCounts(data.workQueue.counts);
    return { rows: nodes.filter(byArrival), total: totalCount, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null };
  };
  const more = async () => {
    const { next } = state();
    if (fetching || next === null) return;
    fetching = true;
    const page = await fetchPage(next);
    fetching = false;
    if (page) set((before) => withPage(before, page));
  };
  const reload = async () => {
    const wanted = state().entries.length;
    let page = await fetchPage(null);
    while (page?.next && page.rows.length < wanted) {
      const following = await fetchPage(page.next);
      page = following && { ...following, rows: [...page.rows, ...following.rows] };
    }
    if (!page) return void setStatus((before) => (before === 'loaded' ? before : 'failed'));
    const whole = page;
    set((before) => reloaded(before, whole));
    setStatus('loaded');
  };

  // What happens within a second is said in one sentence, however much it is.
  const unsaid = { added: 0, gone: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sayOf = (kind: 'added' | 'gone') => {
    unsaid[kind]++;
    timer ??= setTimeout(() => {
      timer = undefined;
      announce(t('queue.changes', { ...unsaid, total: state().total }));
      unsaid.added = 0;
      unsaid.gone = 0;
    }, breath);
  };
  const gone = (id: string, how: Gone) => {
    if (how === 'elsewhere' && !state().left.has(id)) sayOf('gone');
    set((before) => withRemoved(before, id, how));
  };

  createSubscription({ query: changesSubscription, variables: {} }, (_before, data) => {
    const { change, item } = data.workQueue;
    setCounts(data.workQueue.counts);
    if (!byArrival(item)) return data;
    if (change === 'REMOVED') gone(item.id, mine.has(item.id) ? 'here' : 'elsewhere');
    else if (change === 'CHANGED') set((before) => withChanged(before, item));
    else {
      set((before) => withAdded(before, item));
      sayOf('added');
    }
    return data;
  });
  onCleanup(live.onGap(() => void reload()));
  onMount(() => {
    void reload();
    const again = setTimeout(() => void reload(), streamCarries);
    onCleanup(() => {
      clearTimeout(again);
      clearTimeout(timer);
    });
  });

  return {
    state,
    status,
    waiting: (kind) => counts().find((each) => each.kind === kind)?.count ?? null,
    more,
    reload,
    deciding: (id) => void mine.add(id),
    refused: (id) => void mine.delete(id),
    decided: (id) => gone(id, 'here'),
    sweep: (open) => void set((before) => swept(before, open)),
  };
}
