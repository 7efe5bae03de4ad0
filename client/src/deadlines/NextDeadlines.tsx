import './NextDeadlines.css';
import { A } from '@solidjs/router';
import { type Accessor, For, Show } from 'solid-js';
import { DaysLeft } from '../cases/Due.tsx';
import { graphql } from '../gql/index.ts';
import { screenTime } from '../i18n/clock.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDay, formatTime } from '../i18n/format.ts';
import { createTurn } from '../live/in-turn.tsx';
import { createLiveQuery } from '../live/live-query.ts';
import { NewRows } from '../live/NewRows.tsx';
import { createSettledList } from '../live/settled-list.ts';
import { Card, Section } from '../ui/Card.tsx';
import { Link } from '../ui/Link.tsx';
import { Name } from '../ui/Name.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { deadlinesTexts } from './deadlines.dictionary.ts';

const deadlinesQuery = graphql(`
  query NextDeadlines {
    deadlines(first: 10) {
      totalCount
      nodes {
        id
        kind
        on
        at
        workingDaysLeft
        application {
          id
          diaryNumber
          client {
            id
            displayName
          }
        }
        powerOfAttorney {
          id
          statedClient {
            givenNames
            familyName
          }
        }
      }
    }
  }
`);

/** The ten days that must not be missed, the next first (R18); nothing where there is none. */
export function NextDeadlines(props: { inUse: Accessor<boolean> }) {
  const t = textsOf(deadlinesTexts);
  const [result] = createLiveQuery({ query: deadlinesQuery });
  const found = () => result.data?.deadlines;
  const turn = createTurn(() => result.data != null || result.error !== undefined);
  const list = createSettledList(() => found()?.nodes, props.inUse, true);
  return (
    <Show when={turn()}>
      <Show when={result.data == null && !result.error}>
        <Skeleton rows={2} />
      </Show>
      <Show when={list.rows().length > 0}>
        <Section
          id="next-deadlines"
          heading={t('heading')}
          aside={
            <Link href="/profile#calendar" standalone>
              {t('calendar')}
            </Link>
          }
        >
          <NewRows of={[list]}>
            <Card flush>
              <ol>
                <For each={list.rows()}>
                  {(deadline) => (
                    <li class="deadlines__row">
                      <time class="deadlines__day" dateTime={deadline.at ?? deadline.on}>
                        {deadline.at
                          ? t('at', { day: formatDay(deadline.on, screenTime()), time: formatTime(deadline.at) })
                          : formatDay(deadline.on, screenTime())}
                      </time>
                      <p class="deadlines__what">
                        {t(`kind.${deadline.kind}`)}
                        {' · '}
                        <Show
                          when={deadline.application}
                          fallback={
                            <A href="/powers-of-attorney?status=APPROVED">
                              <Name>
                                {`${deadline.powerOfAttorney?.statedClient.familyName}, ${deadline.powerOfAttorney?.statedClient.givenNames}`}
                              </Name>
                            </A>
                          }
                        >
                          {(application) => (
                            <A href={`/cases/${application().id}`}>
                              <Name>{application().client?.displayName ?? application().diaryNumber}</Name>
                            </A>
                          )}
                        </Show>
                      </p>
                      <DaysLeft on={deadline.on} workingDaysLeft={deadline.workingDaysLeft} />
                    </li>
                  )}
                </For>
              </ol>
              <Show when={(found()?.totalCount ?? 0) > 10}>
                <p class="deadlines__more">{t('more', { count: (found()?.totalCount ?? 0) - 10 })}</p>
              </Show>
            </Card>
          </NewRows>
        </Section>
      </Show>
    </Show>
  );
}
