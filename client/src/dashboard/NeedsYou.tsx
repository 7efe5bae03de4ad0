import './NeedsYou.css';
import { A } from '@solidjs/router';
import FileQuestion from 'lucide-solid/icons/file-question-mark';
import Hourglass from 'lucide-solid/icons/hourglass';
import { type Accessor, createSignal, For, Show } from 'solid-js';
import { Due } from '../cases/Due.tsx';
import { graphql } from '../gql/index.ts';
import { screenTime } from '../i18n/clock.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDay } from '../i18n/format.ts';
import { createTurn } from '../live/in-turn.tsx';
import { createLiveQuery } from '../live/live-query.ts';
import { createSettledList } from '../live/settled-list.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Section } from '../ui/Card.tsx';
import { Name } from '../ui/Name.tsx';
import { dashboardTexts } from './dashboard.dictionary.ts';
import { LiveRows } from './LiveRows.tsx';

const needsQuery = graphql(`
  query NeedsYou {
    supplementRequests(status: OPEN, first: 50) {
      nodes {
        id
        dueOn
        workingDaysLeft
        application {
          id
          diaryNumber
          client {
            id
            displayName
          }
        }
      }
    }
    powersOfAttorney(filter: { status: PENDING }, first: 50) {
      nodes {
        id
        submittedAt
        statedClient {
          givenNames
          familyName
        }
      }
    }
  }
`);

const few = 4;

/** What waits: for the advisor the authority's requests, soonest first, and for the authority the advisor's mandates (R4's one label). */
export function NeedsYou(props: { inUse: Accessor<boolean> }) {
  const t = textsOf(dashboardTexts);
  const [result, ask] = createLiveQuery({ query: needsQuery });
  const [all, setAll] = createSignal(false);
  const turn = createTurn(() => result.data != null || result.error !== undefined);
  const requests = createSettledList(() => result.data?.supplementRequests.nodes, props.inUse, true);
  const mandates = createSettledList(() => result.data?.powersOfAttorney.nodes, props.inUse, true);
  return (
    <Show when={turn()}>
      <Section id="needs-you" heading={t('needs.heading')}>
        <LiveRows
          lists={[requests, mandates]}
          known={result.data != null}
          failed={result.error !== undefined}
          onAgain={() => ask({ requestPolicy: 'network-only' })}
          none={t('needs.none')}
        >
          <ul>
            <For each={all() ? requests.rows() : requests.rows().slice(0, few)}>
              {(request) => (
                <li class="needs__row needs__row--urgent">
                  <FileQuestion size={20} aria-hidden="true" />
                  <p>
                    <strong>{t('needs.supplement')}</strong>
                    {' · '}
                    <A href={`/cases/${request.application.id}`}>
                      <Name>{request.application.client?.displayName ?? request.application.diaryNumber}</Name>
                    </A>
                    {' · '}
                    <Due on={request.dueOn} workingDaysLeft={request.workingDaysLeft} />
                  </p>
                  <ButtonLink href={`/cases/${request.application.id}/answer/${request.id}`}>{t('needs.answer')}</ButtonLink>
                </li>
              )}
            </For>
            <Show when={!all() && requests.rows().length > few}>
              <li class="needs__all">
                <Button variant="quiet" wide onClick={() => setAll(true)}>
                  {t('needs.all', { count: requests.rows().length })}
                </Button>
              </li>
            </Show>
            <For each={mandates.rows()}>
              {(mandate) => (
                <li class="needs__row">
                  <Hourglass size={20} aria-hidden="true" />
                  <p>
                    <strong>
                      <bdi>
                        {t('needs.mandate', { name: `${mandate.statedClient.familyName}, ${mandate.statedClient.givenNames}` })}
                      </bdi>
                    </strong>
                    {' · '}
                    {t('needs.pending')} <span class="needs__since">({formatDay(mandate.submittedAt, screenTime())})</span>
                  </p>
                  <ButtonLink href="/powers-of-attorney" variant="quiet">
                    {t('needs.view')}
                  </ButtonLink>
                </li>
              )}
            </For>
          </ul>
        </LiveRows>
      </Section>
    </Show>
  );
}
