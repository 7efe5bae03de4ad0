import { useClient } from '@urql/solid';
import Check from 'lucide-solid/icons/check';
import { createEffect, createMemo, For, Match, onCleanup, Show, Switch } from 'solid-js';
import { casesTexts } from '../../cases/cases.dictionary.ts';
import { graphql } from '../../gql/index.ts';
import { textsOf } from '../../i18n/dictionary.ts';
import { formatDate, formatTime } from '../../i18n/format.ts';
import { createLiveQuery } from '../../live/live-query.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { FetchFailed } from '../../ui/FetchFailed.tsx';
import { Link } from '../../ui/Link.tsx';
import { Name } from '../../ui/Name.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { createAct } from './act.ts';
import { DocumentsInPlace } from './DocumentsInPlace.tsx';
import type { DeskKeys } from './desk-keys.ts';
import { MatterHeading, MatterMoves } from './MatterHead.tsx';
import type { OpenMatter } from './open-matter.ts';
import { staffCorrespondenceTexts } from './staff-correspondence.dictionary.ts';
import { TakeMatter } from './TakeMatter.tsx';

const submissionQuery = graphql(`
  query OpenSubmission($id: ID!) {
    node(id: $id) {
      __typename
      ... on Submission {
        id
        number
        senderName
        message
        readAt
        handledAt
        repeatsNumber
        take {
          takenBy
          isViewers
          outOfTurnReason
        }
        receipt {
          receivedAt
        }
        supplementRequest {
          id
          message
        }
        documents {
          id
          title
          mediaType
          byteSize
          scan
          url
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
    }
  }
`);

const readMutation = graphql(`
  mutation MarkSubmissionRead($input: MarkSubmissionReadInput!) {
    markSubmissionRead(input: $input) {
      submission {
        id
        readAt
      }
      userErrors {
        field
        message
      }
    }
  }
`);

const handledMutation = graphql(`
  mutation MarkSubmissionHandled($input: MarkSubmissionHandledInput!) {
    markSubmissionHandled(input: $input) {
      submission {
        id
        number
        readAt
        handledAt
      }
      userErrors {
        field
        message
      }
    }
  }
`);

/** How long one looks at what one has opened and not merely passed, in milliseconds. */
const glance = 1500;

/** One submission, read by being opened: its words, what it answers, its documents in place. */
export function OpenSubmission(props: { id: string; matter: OpenMatter; keys: DeskKeys }) {
  const t = textsOf(staffCorrespondenceTexts);
  const cases = textsOf(casesTexts);
  const client = useClient();
  const [result, ask] = createLiveQuery({ query: submissionQuery, variables: () => ({ id: props.id }) });
  const submission = () => {
    const node = result.data?.node;
    return node?.__typename === 'Submission' ? node : null;
  };
  // Its sender sees that it is read: so it is, once it has been before somebody's eyes for a moment.
  const unread = createMemo(() => {
    const shown = submission();
    return shown && !shown.readAt ? shown.id : null;
  });
  createEffect(() => {
    const id = unread();
    if (!id) return;
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      clearInterval(timer);
      void client.mutation(readMutation, { input: { id } }).toPromise();
    }, glance);
    onCleanup(() => clearInterval(timer));
  });
  const act = createAct(
    handledMutation,
    (data) => data.markSubmissionHandled,
    () => t('errors.unsent'),
  );
  const handle = async () => {
    const shown = submission();
    if (!shown || shown.handledAt) return;
    const done = await act.run({ id: shown.id });
    if (!done) return;
    showToast({ tone: 'success', title: t('submissions.handled', { number: shown.number }) });
    props.matter.onward();
  };
  props.keys.use({ h: () => void handle() });
  return (
    <section class="post__matter" aria-labelledby="matter-heading">
      <MatterMoves matter={props.matter} keys={props.keys} />
      <Switch fallback={<Skeleton rows={5} />}>
        <Match when={submission()}>
          {(shown) => (
            <>
              <MatterHeading number={shown().number} matter={props.matter}>
                <Name>{shown().application?.client?.displayName ?? ''}</Name>
              </MatterHeading>
              <p class="post__facts">
                {shown().supplementRequest ? t('submissions.kind.answer') : t('submissions.kind.send')},{' '}
                <bdi>{t('submissions.from', { sender: shown().senderName })}</bdi>
                {' · '}
                {formatDate(shown().receipt.receivedAt)} {formatTime(shown().receipt.receivedAt)}
                {' · '}
                <Show when={shown().application}>
                  {(application) => (
                    <Link href={`/cases/${application().id}`}>
                      {cases(`kind.${application().kind}`)}, {application().diaryNumber}
                    </Link>
                  )}
                </Show>
                <Show when={shown().readAt}>
                  {(at) => (
                    <>
                      {' · '}
                      {t('submissions.read', { moment: `${formatDate(at())} ${formatTime(at())}` })}
                    </>
                  )}
                </Show>
              </p>
              <Show when={shown().repeatsNumber}>
                {(first) => <Banner tone="info" title={t('submissions.repeats', { number: first() })} />}
              </Show>
              <Show when={shown().supplementRequest}>
                {(request) => (
                  <figure class="post__quote">
                    <figcaption>{t('submissions.answers')}</figcaption>
                    <blockquote dir="auto">{request().message}</blockquote>
                  </figure>
                )}
              </Show>
              <Show when={shown().message} fallback={<p class="post__aside">{t('submissions.noMessage')}</p>}>
                {(message) => (
                  <p class="post__message" dir="auto">
                    {message()}
                  </p>
                )}
              </Show>
              <DocumentsInPlace documents={shown().documents} />
              <div class="post__decide">
                <For each={act.refused()}>{(problem) => <Banner tone="error" alert title={problem.message} />}</For>
                <Show
                  when={!shown().handledAt}
                  fallback={
                    <Banner tone="info" title={t('submissions.gone.title')}>
                      <p>{t('submissions.gone.text')}</p>
                    </Banner>
                  }
                >
                  <div class="post__buttons">
                    <Button
                      variant="primary"
                      busy={act.busy()}
                      aria-keyshortcuts="H"
                      icon={<Check size={18} aria-hidden="true" />}
                      onClick={() => void handle()}
                    >
                      {t('submissions.handle')} <props.keys.Hint>H</props.keys.Hint>
                    </Button>
                    <TakeMatter id={shown().id} take={shown().take ?? null} keys={props.keys} />
                  </div>
                </Show>
              </div>
            </>
          )}
        </Match>
        <Match when={result.error}>
          <FetchFailed tone="warning" alert onAgain={() => ask({ requestPolicy: 'network-only' })} />
        </Match>
        <Match when={result.data && !result.fetching && !result.stale}>
          <Banner tone="info" title={t('submissions.gone.title')}>
            <p>{t('submissions.gone.text')}</p>
          </Banner>
        </Match>
      </Switch>
    </section>
  );
}
