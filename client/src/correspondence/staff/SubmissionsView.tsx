import './Staff.css';
import Inbox from 'lucide-solid/icons/inbox';
import { createSignal, Show } from 'solid-js';
import { casesTexts } from '../../cases/cases.dictionary.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { textsOf } from '../../i18n/dictionary.ts';
import { createLiveQuery } from '../../live/live-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Name } from '../../ui/Name.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import type { DeskKeys } from './desk-keys.ts';
import { MatterList } from './MatterList.tsx';
import { OpenSubmission } from './OpenSubmission.tsx';
import { createOpenMatter } from './open-matter.ts';
import { StaffCaseEvents } from './StaffCaseEvents.tsx';
import { staffCorrespondenceTexts } from './staff-correspondence.dictionary.ts';
import { TakenBadge } from './TakeMatter.tsx';

const listQuery = graphql(`
  query StaffSubmissions($first: Int!) {
    submissions(first: $first) {
      totalCount
      nodes {
        id
        ...SubmissionRow_submission
      }
    }
  }
`);

const rowFragment = graphql(`
  fragment SubmissionRow_submission on Submission {
    id
    number
    senderName
    receipt {
      receivedAt
    }
    supplementRequest {
      id
    }
    take {
      takenBy
      isViewers
    }
    application {
      id
      diaryNumber
      kind
      client {
        id
        displayName
      }
    }
  }
`);

function Row(props: { submission: FragmentType<typeof rowFragment> }) {
  const t = textsOf(staffCorrespondenceTexts);
  const cases = textsOf(casesTexts);
  const row = () => readFragment(rowFragment, props.submission);
  return (
    <>
      <span class="post__who">
        <Name>{row().application?.client?.displayName ?? ''}</Name>
      </span>
      <span class="post__age">
        <RelativeTime moment={row().receipt.receivedAt} />
      </span>
      <span class="post__what">
        {row().supplementRequest ? t('submissions.kind.answer') : t('submissions.kind.send')}
        {' · '}
        <Show when={row().application}>{(application) => cases(`kind.${application().kind}`)}</Show>
      </span>
      <TakenBadge take={row().take ?? null} />
    </>
  );
}

/** What advisors have sent, in order of arrival (R16); the open one with its words and documents. H marks it as handled. */
export function SubmissionsView(props: { keys: DeskKeys }) {
  const t = textsOf(staffCorrespondenceTexts);
  const [first, setFirst] = createSignal(50);
  const [result, ask] = createLiveQuery({ query: listQuery, variables: () => ({ first: first() }) });
  const rows = () => result.data?.submissions.nodes;
  const total = () => result.data?.submissions.totalCount ?? 0;
  const matter = createOpenMatter(() => (rows() ?? []).map(({ id }) => id));
  props.keys.use({ j: matter.next, k: matter.previous });
  return (
    <div class="post" classList={{ 'post--open': matter.open() !== null }}>
      <StaffCaseEvents />
      <MatterList
        heading={t('submissions.count', { count: total() })}
        rows={rows()}
        failed={result.error !== undefined && !result.data}
        onAgain={() => ask({ requestPolicy: 'network-only' })}
        matter={matter}
        hrefOf={(id) => `/desk/submissions?open=${id}`}
        row={(row) => <Row submission={row} />}
        onMore={total() > first() && first() < 100 ? () => setFirst(100) : undefined}
        empty={
          <EmptyState icon={<Inbox size={32} aria-hidden="true" />} title={t('submissions.empty')}>
            {t('submissions.emptyText')}
          </EmptyState>
        }
      />
      <Show when={matter.open()} keyed>
        {(id) => <OpenSubmission id={id} matter={matter} keys={props.keys} />}
      </Show>
    </div>
  );
}
