import './Receipt.css';
import { A } from '@solidjs/router';
import CircleCheck from 'lucide-solid/icons/circle-check';
import Eye from 'lucide-solid/icons/eye';
import Inbox from 'lucide-solid/icons/inbox';
import Send from 'lucide-solid/icons/send';
import { For, Match, Show, Switch } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { casesTexts } from '../cases/cases.dictionary.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate, formatTime } from '../i18n/format.ts';
import { NewRows } from '../live/NewRows.tsx';
import { createPagedList } from '../live/paged-list.ts';
import { Page } from '../shell/Page.tsx';
import { Badge } from '../ui/Badge.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { FetchFailed } from '../ui/FetchFailed.tsx';
import { Name } from '../ui/Name.tsx';
import { Pages } from '../ui/Pages.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { receiptsTexts } from './receipts.dictionary.ts';
import { progressOf } from './SubmissionSteps.tsx';

const sentQuery = graphql(`
  query SentPage($first: Int!, $after: String) {
    submissions(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...SentRow_submission
      }
    }
  }
`);

const rowFragment = graphql(`
  fragment SentRow_submission on Submission {
    id
    number
    readAt
    handledAt
    supplementRequest {
      id
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
    receipt {
      receivedAt
      files {
        sha256
      }
    }
  }
`);

const looks = {
  received: { tone: 'info', icon: Inbox },
  read: { tone: 'info', icon: Eye },
  handled: { tone: 'success', icon: CircleCheck },
} as const;

function SentRow(props: { submission: FragmentType<typeof rowFragment> }) {
  const t = textsOf(receiptsTexts);
  const cases = textsOf(casesTexts);
  const sent = () => readFragment(rowFragment, props.submission);
  const state = () => progressOf({ ...sent(), receivedAt: sent().receipt.receivedAt });
  return (
    <Card>
      <article class="sent__row" aria-labelledby={`sent-${sent().id}`}>
        <h2 id={`sent-${sent().id}`}>
          <A href={`/sent/${sent().id}`}>{t('title', { number: sent().number })}</A>
        </h2>
        <Show when={sent().application}>
          <Badge tone={looks[state()].tone} icon={<Dynamic component={looks[state()].icon} size={16} aria-hidden="true" />}>
            {t(`steps.${state()}`)}
          </Badge>
        </Show>
        <p class="sent__facts">
          <time dateTime={sent().receipt.receivedAt}>
            {formatDate(sent().receipt.receivedAt)} {formatTime(sent().receipt.receivedAt)}
          </time>
          {' · '}
          <Show when={sent().application} fallback={t('list.lost')}>
            {(application) => (
              <>
                {sent().supplementRequest ? t('kind.answer') : t('kind.send')}
                {' · '}
                <Name>{application().client?.displayName ?? ''}</Name>, {cases(`kind.${application().kind}`)},{' '}
                <bdi>{application().diaryNumber}</bdi>
              </>
            )}
          </Show>
          <Show when={sent().receipt.files.length > 0}>
            {' · '}
            {t('files', { count: sent().receipt.files.length })}
          </Show>
        </p>
      </article>
    </Card>
  );
}

/** All that one has sent, the newest first, each with its receipt, also of cases that are lost (R15). */
export default function SentPage() {
  const t = textsOf(receiptsTexts);
  const { result, page, again, list, attach, pages } = createPagedList({
    query: sentQuery,
    narrowed: () => ({}),
    list: (data) => data.submissions,
    size: 25,
  });
  return (
    <Page title={t('list.title')} heading={t('list.heading')}>
      <Switch fallback={<Skeleton rows={4} />}>
        <Match when={page()?.totalCount === 0}>
          <EmptyState
            icon={<Send size={32} aria-hidden="true" />}
            title={t('list.empty')}
            action={<ButtonLink href="/">{t('list.clients')}</ButtonLink>}
          >
            {t('list.emptyText')}
          </EmptyState>
        </Match>
        <Match when={page()}>
          <p>{t('list.lead')}</p>
          <NewRows of={[list]}>
            <ul class="sent" ref={attach}>
              <For each={list.rows()}>
                {(submission) => (
                  <li>
                    <SentRow submission={submission} />
                  </li>
                )}
              </For>
            </ul>
          </NewRows>
          <Pages of={pages} />
        </Match>
        <Match when={result.error}>
          <FetchFailed tone="error" alert onAgain={again} />
        </Match>
      </Switch>
    </Page>
  );
}
