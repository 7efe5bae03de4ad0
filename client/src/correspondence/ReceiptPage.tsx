import './Receipt.css';
import { A, useLocation, useParams } from '@solidjs/router';
import ChevronLeft from 'lucide-solid/icons/chevron-left';
import Download from 'lucide-solid/icons/download';
import Printer from 'lucide-solid/icons/printer';
import { createEffect, Match, on, Show, Switch } from 'solid-js';
import { casesTexts } from '../cases/cases.dictionary.ts';
import { receiptAddress } from '../documents/document-address.ts';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatMoment } from '../i18n/format.ts';
import { language } from '../i18n/language.ts';
import { createLiveQuery } from '../live/live-query.ts';
import { FetchFailedPage } from '../shell/FetchFailedPage.tsx';
import NotFoundPage from '../shell/messages.tsx';
import { Page } from '../shell/Page.tsx';
import { announce } from '../ui/announcer.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Card, Section } from '../ui/Card.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { DataList } from '../ui/DataList.tsx';
import { Name } from '../ui/Name.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ReceiptFiles } from './ReceiptFiles.tsx';
import { receiptsTexts } from './receipts.dictionary.ts';
import { progressOf, SubmissionSteps } from './SubmissionSteps.tsx';

const receiptQuery = graphql(`
  query Receipt($id: ID!) {
    node(id: $id) {
      __typename
      ... on Submission {
        id
        number
        senderName
        isOwn
        message
        readAt
        handledAt
        repeatsNumber
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
          number
          sentAt
          receivedAt
          files {
            name
            byteSize
            sha256
          }
        }
      }
    }
  }
`);

/** The acknowledgement of what was sent (R16): to be kept, printed, and compared by its fingerprints. Its sender has it for ever (R15). */
export default function ReceiptPage() {
  const t = textsOf(receiptsTexts);
  const cases = textsOf(casesTexts);
  const params = useParams<{ id: string }>();
  const location = useLocation<{ fresh?: boolean }>();
  const [result, ask] = createLiveQuery({ query: receiptQuery, variables: () => ({ id: params.id }) });
  const submission = () => {
    const node = result.data?.node;
    return node?.__typename === 'Submission' ? node : null;
  };
  const progress = () => {
    const shown = submission();
    return shown && { receivedAt: shown.receipt.receivedAt, readAt: shown.readAt, handledAt: shown.handledAt };
  };
  const state = () => {
    const now = progress();
    return now && progressOf(now);
  };
  createEffect(
    on(state, (now, before) => {
      if (now && before && now !== before) announce(t(`steps.${now}`));
    }),
  );
  return (
    <Switch
      fallback={
        <div class="page">
          <Skeleton rows={5} />
        </div>
      }
    >
      <Match when={submission()}>
        {(shown) => (
          <Page
            title={t('title', { number: shown().number })}
            heading={t('title', { number: shown().number })}
            eyebrow={
              <A class="receipt__back" href="/sent">
                <ChevronLeft size={18} aria-hidden="true" /> {t('back')}
              </A>
            }
            actions={
              <span class="receipt__screen">
                <Show when={shown().isOwn}>
                  <ButtonLink
                    external
                    download
                    href={receiptAddress(shown().id, language())}
                    icon={<Download size={18} aria-hidden="true" />}
                  >
                    {t('savePdf')}
                  </ButtonLink>
                </Show>
                <Button icon={<Printer size={18} aria-hidden="true" />} onClick={() => print()}>
                  {t('print')}
                </Button>
              </span>
            }
          >
            <div class="receipt">
              <Show when={location.state?.fresh}>
                <Banner tone="success" title={t('fresh')}>
                  <p>{t('freshText')}</p>
                </Banner>
              </Show>
              <Show when={!shown().application}>
                <Banner tone="info" title={t('lost.title')}>
                  <p>{t('lost.text')}</p>
                </Banner>
              </Show>
              <Show when={shown().repeatsNumber}>
                {(first) => (
                  <Banner tone="info" title={t('repeats')}>
                    <p>{t('repeatsText', { number: first() })}</p>
                  </Banner>
                )}
              </Show>
              <Card>
                <DataList
                  columns
                  items={[
                    { label: t('number'), value: <CopyButton text={shown().receipt.number} /> },
                    { label: t('what'), value: shown().supplementRequest ? t('kind.answer') : t('kind.send') },
                    ...(shown().application
                      ? [
                          {
                            label: t('case'),
                            value: (
                              <>
                                <Name>{shown().application?.client?.displayName ?? ''}</Name>,{' '}
                                {cases(`kind.${shown().application?.kind ?? 'ASYLUM'}`)},{' '}
                                <bdi>{shown().application?.diaryNumber}</bdi>
                              </>
                            ),
                          },
                        ]
                      : []),
                    { label: t('sender'), value: <Name>{shown().senderName}</Name> },
                    { label: t('sentAt'), value: formatMoment(shown().receipt.sentAt ?? shown().receipt.receivedAt) },
                    { label: t('receivedAt'), value: formatMoment(shown().receipt.receivedAt) },
                  ]}
                />
              </Card>
              <ReceiptFiles files={shown().receipt.files} />
              <Show when={shown().message}>
                {(message) => (
                  <Section id="receipt-message" heading={t('message')}>
                    <p class="receipt__message" dir="auto">
                      {message()}
                    </p>
                  </Section>
                )}
              </Show>
              <Show when={shown().application && progress()}>
                {(now) => (
                  <Section id="receipt-next" heading={t('next')}>
                    <Card>
                      <SubmissionSteps progress={now()} />
                    </Card>
                    <p>{t(`ahead.${progressOf(now())}`)}</p>
                  </Section>
                )}
              </Show>
              <Show when={shown().application}>
                {(application) => (
                  <div class="receipt__screen">
                    <ButtonLink variant="primary" href={`/cases/${application().id}`}>
                      {t('toCase')}
                    </ButtonLink>
                  </div>
                )}
              </Show>
            </div>
          </Page>
        )}
      </Match>
      <Match when={result.error}>
        <FetchFailedPage onAgain={() => ask({ requestPolicy: 'network-only' })} />
      </Match>
      <Match when={result.data && !result.fetching && !result.stale}>
        <NotFoundPage />
      </Match>
    </Switch>
  );
}
