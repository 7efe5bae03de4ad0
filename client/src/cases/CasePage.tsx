import './CasePage.css';
import { A, useParams } from '@solidjs/router';
import ChevronLeft from 'lucide-solid/icons/chevron-left';
import { type JSX, Match, Show, Switch } from 'solid-js';
import type { CaseEventKind } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { justChanged } from '../live/just-changed.ts';
import { createLiveQuery } from '../live/live-query.ts';
import { FetchFailedPage } from '../shell/FetchFailedPage.tsx';
import NotFoundPage from '../shell/messages.tsx';
import { Page } from '../shell/Page.tsx';
import { Card } from '../ui/Card.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { DataList } from '../ui/DataList.tsx';
import { ListedName } from '../ui/Name.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { CaseSteps } from './CaseSteps.tsx';
import { CaseTimeline, type Happening } from './CaseTimeline.tsx';
import { casesTexts } from './cases.dictionary.ts';
import { Deadlines } from './Deadlines.tsx';
import { NotHere } from './NotHere.tsx';
import { WhatNext } from './WhatNext.tsx';

const caseQuery = graphql(`
  query Case($id: ID!) {
    application(id: $id) {
      id
      diaryNumber
      kind
      lodgedAt
      client {
        id
        givenNames
        familyName
        displayName
      }
      ...CaseSteps_application
      ...WhatNext_application
      ...Deadlines_application
      ...CaseTimeline_application
    }
  }
`);

/** What comes to the page of a case from those who know more than where it stands. */
export interface CaseParts {
  /** What can be done with the case, at the side. */
  actions?: JSX.Element;
  /** What can be done with a supplement request that waits. */
  onRequest?: (id: string) => JSX.Element;
  /** What happened, told with more than its event; null while it is not known. */
  happenings?: readonly Happening[] | null;
  /** The kinds of events that the happenings tell. */
  told?: readonly CaseEventKind[];
}

/** One case: where it stands, what happens next, what is due, what happened, and what cannot be done here. */
export function CasePage(props: CaseParts) {
  const t = textsOf(casesTexts);
  const params = useParams<{ id: string }>();
  const [result, ask] = createLiveQuery({ query: caseQuery, variables: () => ({ id: params.id }) });
  const application = () => result.data?.application;
  return (
    <Show
      when={application()}
      fallback={
        <Switch fallback={<NotFoundPage />}>
          <Match when={result.data === undefined && result.error}>
            <FetchFailedPage onAgain={() => ask({ requestPolicy: 'network-only' })} />
          </Match>
          <Match when={result.data === undefined}>
            <div class="page">
              <Skeleton rows={5} />
            </div>
          </Match>
        </Switch>
      }
    >
      {(shown) => (
        <Page
          title={`${t(`kind.${shown().kind}`)}, ${shown().client?.displayName ?? ''}`}
          heading={
            <>
              <Show when={shown().client}>
                {(client) => (
                  <>
                    <ListedName of={client()} /> <span class="case__dot">·</span>{' '}
                  </>
                )}
              </Show>
              <span class="case__kind">{t(`kind.${shown().kind}`)}</span>
            </>
          }
          eyebrow={
            <A class="case__back" href="/">
              <ChevronLeft size={18} aria-hidden="true" /> {t('back')}
            </A>
          }
        >
          <DataList
            columns
            items={[
              { label: t('diaryNumber'), value: <CopyButton text={shown().diaryNumber} /> },
              { label: t('lodged'), value: <span class="case__lodged">{formatDate(shown().lodgedAt)}</span> },
            ]}
          />
          <div classList={{ case__changed: justChanged(shown().id) }}>
            <Card>
              <CaseSteps application={shown()} />
            </Card>
          </div>
          <div class="case">
            <div class="case__next">
              <WhatNext application={shown()} />
            </div>
            <div class="case__due">
              <Deadlines application={shown()} onRequest={props.onRequest} />
            </div>
            <Show when={props.actions}>
              <div class="case__act">{props.actions}</div>
            </Show>
            <div class="case__past">
              <CaseTimeline application={shown()} happenings={props.happenings ?? null} told={props.told ?? []} />
            </div>
            <div class="case__not">
              <NotHere kind={shown().kind} />
            </div>
          </div>
        </Page>
      )}
    </Show>
  );
}
