import './News.css';
import { A } from '@solidjs/router';
import { createMutation } from '@urql/solid';
import CheckCheck from 'lucide-solid/icons/check-check';
import { type Accessor, createSignal, For, Show } from 'solid-js';
import { CaseEventText, EventIcon } from '../cases/CaseEventText.tsx';
import { graphql } from '../gql/index.ts';
import { screenTime } from '../i18n/clock.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDay, formatTime } from '../i18n/format.ts';
import { createTurn } from '../live/in-turn.tsx';
import { createLiveQuery } from '../live/live-query.ts';
import { createSettledList } from '../live/settled-list.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Card.tsx';
import { ListedName } from '../ui/Name.tsx';
import { Moment } from '../ui/RelativeTime.tsx';
import { dashboardTexts } from './dashboard.dictionary.ts';
import { LiveRows } from './LiveRows.tsx';

const newsQuery = graphql(`
  query News {
    viewer {
      __typename
      id
      seenUntil
    }
    news(first: 50) {
      totalCount
      nodes {
        id
        kind
        occurredAt
        recordedAt
        ...CaseEventText_event
        application {
          id
          diaryNumber
          client {
            id
            givenNames
            familyName
          }
        }
      }
    }
  }
`);

const markMutation = graphql(`
  mutation MarkAllAsRead($input: MarkAllAsReadInput!) {
    markAllAsRead(input: $input) {
      viewer {
        __typename
        id
        seenUntil
      }
      userErrors {
        code
        message
      }
    }
  }
`);

const few = 5;

/** What happened since the advisor last marked all as read; kept by the service, so that every device agrees. */
export function News(props: { inUse: Accessor<boolean> }) {
  const t = textsOf(dashboardTexts);
  const [result, ask] = createLiveQuery({ query: newsQuery });
  const [marking, mark] = createMutation(markMutation);
  const [all, setAll] = createSignal(false);
  const turn = createTurn(() => result.data != null || result.error !== undefined);
  const list = createSettledList(() => result.data?.news.nodes, props.inUse, true);
  const shown = () => (all() ? list.rows() : list.rows().slice(0, few));
  const seenUntil = () => result.data?.viewer.seenUntil;
  const hidden = () => (result.data?.news.totalCount ?? 0) - list.waiting() - list.rows().length;

  const markAll = async () => {
    const until = list
      .rows()
      .map((event) => event.recordedAt)
      .toSorted()
      .at(-1);
    if (!until) return;
    const { data } = await mark({ input: { until, idempotencyKey: crypto.randomUUID() } });
    if (data?.markAllAsRead.userErrors.length === 0) announce(t('news.marked'));
  };

  return (
    <Show when={turn()}>
      <Section
        id="news"
        heading={
          <Show when={seenUntil()} fallback={t('news.headingFirst')}>
            {(moment) => (
              <>
                {t('news.heading')}{' '}
                <span class="news__since">
                  ({t('news.since', { day: formatDay(moment(), screenTime()), time: formatTime(moment()) })})
                </span>
              </>
            )}
          </Show>
        }
        aside={
          <Show when={list.rows().length > 0}>
            <Button
              variant="quiet"
              icon={<CheckCheck size={18} aria-hidden="true" />}
              busy={marking.fetching}
              onClick={() => void markAll()}
            >
              {t('news.markAll')}
            </Button>
          </Show>
        }
      >
        <LiveRows
          lists={[list]}
          known={result.data != null}
          failed={result.error !== undefined}
          onAgain={() => ask({ requestPolicy: 'network-only' })}
          none={t('news.none')}
        >
          <ol>
            <For each={shown()}>
              {(event) => (
                <li class="news__row">
                  <span class="news__time">
                    <Moment moment={event.occurredAt} withTime />
                  </span>
                  <EventIcon kind={event.kind} />
                  <p>
                    <Show when={event.application} fallback={<CaseEventText event={event} />}>
                      {(application) => (
                        <>
                          <A href={`/cases/${application().id}`}>
                            <Show when={application().client} fallback={<bdi>{application().diaryNumber}</bdi>}>
                              {(client) => <ListedName of={client()} />}
                            </Show>
                          </A>
                          <span class="news__number"> · {application().diaryNumber}</span>
                          <br />
                          <CaseEventText event={event} />
                        </>
                      )}
                    </Show>
                  </p>
                </li>
              )}
            </For>
          </ol>
          <Show when={!all() && list.rows().length > few}>
            <Button variant="quiet" wide onClick={() => setAll(true)}>
              {t('news.all', { count: list.rows().length })}
            </Button>
          </Show>
          <Show when={all() && hidden() > 0}>
            <p class="news__more">{t('news.more', { count: hidden() })}</p>
          </Show>
        </LiveRows>
      </Section>
    </Show>
  );
}
