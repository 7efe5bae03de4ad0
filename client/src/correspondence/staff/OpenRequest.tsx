import { createSignal, Match, Show, Switch } from 'solid-js';
import { casesTexts } from '../../cases/cases.dictionary.ts';
import { Due } from '../../cases/Due.tsx';
import { graphql } from '../../gql/index.ts';
import { textsOf } from '../../i18n/dictionary.ts';
import { createLiveQuery } from '../../live/live-query.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { FetchFailed } from '../../ui/FetchFailed.tsx';
import { Link } from '../../ui/Link.tsx';
import { Name } from '../../ui/Name.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { documentRequestsTexts } from '../document-requests.dictionary.ts';
import { DeclinePanel } from './DeclinePanel.tsx';
import type { DeskKeys } from './desk-keys.ts';
import { ExtendPanel } from './ExtendPanel.tsx';
import { IssuePanel } from './IssuePanel.tsx';
import { MatterHeading, MatterMoves } from './MatterHead.tsx';
import type { OpenMatter } from './open-matter.ts';
import { staffCorrespondenceTexts } from './staff-correspondence.dictionary.ts';
import { TakeMatter } from './TakeMatter.tsx';

const requestQuery = graphql(`
  query OpenDocumentRequest($id: ID!) {
    node(id: $id) {
      __typename
      ... on DocumentRequest {
        id
        status
        subject
        description
        requestedAt
        dueOn
        workingDaysLeft
        extensionReason
        viewerCanDecide
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
            contactLanguage
          }
        }
      }
    }
  }
`);

type Panel = 'issue' | 'decline' | 'extend';

/** One request for documents: what is asked for, and what comes of it. */
export function OpenRequest(props: { id: string; matter: OpenMatter; keys: DeskKeys }) {
  const t = textsOf(staffCorrespondenceTexts);
  const cases = textsOf(casesTexts);
  const subjects = textsOf(documentRequestsTexts);
  const [result, ask] = createLiveQuery({ query: requestQuery, variables: () => ({ id: props.id }) });
  const [panel, setPanel] = createSignal<Panel | null>(null);
  const request = () => {
    const node = result.data?.node;
    return node?.__typename === 'DocumentRequest' ? node : null;
  };
  const done = (what: Panel) => {
    showToast({ tone: 'success', title: t(`requests.${what}Panel.done`) });
    setPanel(null);
    if (what !== 'extend') props.matter.onward();
  };
  const back = () => setPanel(null);
  return (
    <section class="post__matter" aria-labelledby="matter-heading">
      <MatterMoves matter={props.matter} keys={props.keys} />
      <Switch fallback={<Skeleton rows={5} />}>
        <Match when={request()}>
          {(shown) => (
            <>
              <MatterHeading matter={props.matter}>
                <Name>{shown().application.client?.displayName ?? ''}</Name> · {subjects(`subjects.${shown().subject}`)}
              </MatterHeading>
              <p class="post__facts">
                <Due on={shown().dueOn} workingDaysLeft={shown().workingDaysLeft} />
                {' · '}
                <Link href={`/cases/${shown().application.id}`}>
                  {cases(`kind.${shown().application.kind}`)}, {shown().application.diaryNumber}
                </Link>
              </p>
              <Show when={shown().extensionReason}>
                {(reason) => (
                  <p class="post__aside">
                    {t('requests.extended')} <bdi>{reason()}</bdi>
                  </p>
                )}
              </Show>
              <Show when={shown().description}>
                {(text) => (
                  <p class="post__message" dir="auto">
                    {text()}
                  </p>
                )}
              </Show>
              <div class="post__decide">
                <Show
                  when={shown().viewerCanDecide}
                  fallback={
                    <Banner tone="info" title={t('requests.gone.title')}>
                      <p>{t('requests.gone.text')}</p>
                    </Banner>
                  }
                >
                  <Switch
                    fallback={
                      <div class="post__buttons">
                        <Button variant="primary" onClick={() => setPanel('issue')}>
                          {t('requests.issue')}
                        </Button>
                        <Button onClick={() => setPanel('decline')}>{t('requests.decline')}</Button>
                        <Show when={!shown().extensionReason}>
                          <Button variant="quiet" onClick={() => setPanel('extend')}>
                            {t('requests.extend')}
                          </Button>
                        </Show>
                        <TakeMatter id={shown().id} take={shown().take ?? null} keys={props.keys} />
                      </div>
                    }
                  >
                    <Match when={panel() === 'issue'}>
                      <IssuePanel documentRequestId={shown().id} onDone={() => done('issue')} onBack={back} />
                    </Match>
                    <Match when={panel() === 'decline'}>
                      <DeclinePanel
                        documentRequestId={shown().id}
                        contactLanguage={shown().application.client?.contactLanguage}
                        onDone={() => done('decline')}
                        onBack={back}
                      />
                    </Match>
                    <Match when={panel() === 'extend'}>
                      <ExtendPanel documentRequestId={shown().id} onDone={() => done('extend')} onBack={back} />
                    </Match>
                  </Switch>
                </Show>
              </div>
            </>
          )}
        </Match>
        <Match when={result.error}>
          <FetchFailed tone="warning" alert onAgain={() => ask({ requestPolicy: 'network-only' })} />
        </Match>
        <Match when={result.data && !result.fetching && !result.stale}>
          <Banner tone="info" title={t('requests.gone.title')}>
            <p>{t('requests.gone.text')}</p>
          </Banner>
        </Match>
      </Switch>
    </section>
  );
}
