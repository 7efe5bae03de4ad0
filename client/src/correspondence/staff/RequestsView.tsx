import './Staff.css';
import Inbox from 'lucide-solid/icons/inbox';
import { createSignal, Show } from 'solid-js';
import { Due } from '../../cases/Due.tsx';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { textsOf } from '../../i18n/dictionary.ts';
import { createLiveQuery } from '../../live/live-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Name } from '../../ui/Name.tsx';
import { documentRequestsTexts } from '../document-requests.dictionary.ts';
import type { DeskKeys } from './desk-keys.ts';
import { MatterList } from './MatterList.tsx';
import { OpenRequest } from './OpenRequest.tsx';
import { createOpenMatter } from './open-matter.ts';
import { StaffCaseEvents } from './StaffCaseEvents.tsx';
import { staffCorrespondenceTexts } from './staff-correspondence.dictionary.ts';
import { TakenBadge } from './TakeMatter.tsx';

const listQuery = graphql(`
  query StaffDocumentRequests($first: Int!) {
    documentRequests(status: OPEN, first: $first) {
      totalCount
      nodes {
        id
        ...RequestRow_documentRequest
      }
    }
  }
`);

const rowFragment = graphql(`
  fragment RequestRow_documentRequest on DocumentRequest {
    id
    subject
    dueOn
    workingDaysLeft
    take {
      takenBy
      isViewers
    }
    application {
      id
      client {
        id
        displayName
      }
    }
  }
`);

function Row(props: { documentRequest: FragmentType<typeof rowFragment> }) {
  const subjects = textsOf(documentRequestsTexts);
  const row = () => readFragment(rowFragment, props.documentRequest);
  return (
    <>
      <span class="post__who">
        <Name>{row().application.client?.displayName ?? ''}</Name>
      </span>
      <span class="post__what">{subjects(`subjects.${row().subject}`)}</span>
      <span class="post__due">
        <Due on={row().dueOn} workingDaysLeft={row().workingDaysLeft} />
      </span>
      <TakenBadge take={row().take ?? null} />
    </>
  );
}

/** What advisors have asked for (R17), the next due first; the open one is issued, declined or extended. */
export function RequestsView(props: { keys: DeskKeys }) {
  const t = textsOf(staffCorrespondenceTexts);
  const [first, setFirst] = createSignal(50);
  const [result, ask] = createLiveQuery({ query: listQuery, variables: () => ({ first: first() }) });
  const rows = () => result.data?.documentRequests.nodes;
  const total = () => result.data?.documentRequests.totalCount ?? 0;
  const matter = createOpenMatter(() => (rows() ?? []).map(({ id }) => id));
  props.keys.use({ j: matter.next, k: matter.previous });
  return (
    <div class="post" classList={{ 'post--open': matter.open() !== null }}>
      <StaffCaseEvents />
      <MatterList
        heading={rows() ? t('requests.count', { count: total() }) : t('requests.title')}
        rows={rows()}
        failed={result.error !== undefined && !result.data}
        onAgain={() => ask({ requestPolicy: 'network-only' })}
        matter={matter}
        hrefOf={(id) => `/desk/requests?open=${id}`}
        row={(row) => <Row documentRequest={row} />}
        onMore={total() > first() && first() < 100 ? () => setFirst(100) : undefined}
        empty={
          <EmptyState icon={<Inbox size={32} aria-hidden="true" />} title={t('requests.empty')}>
            {t('requests.emptyText')}
          </EmptyState>
        }
      />
      <Show when={matter.open()} keyed>
        {(id) => <OpenRequest id={id} matter={matter} keys={props.keys} />}
      </Show>
    </div>
  );
}
