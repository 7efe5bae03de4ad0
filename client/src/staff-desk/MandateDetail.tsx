import { createMutation } from '@urql/solid';
import { createEffect, createSignal, For, on, Show } from 'solid-js';
import { createKeptText } from '../accounts/unsaved-copy.ts';
import { EventIcon } from '../cases/CaseEventText.tsx';
import { Channels } from '../cases/Channels.tsx';
import { casesTexts } from '../cases/cases.dictionary.ts';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate, formatTime } from '../i18n/format.ts';
import { createLiveQuery } from '../live/live-query.ts';
import { announce } from '../ui/announcer.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Section } from '../ui/Card.tsx';
import { DataList } from '../ui/DataList.tsx';
import { Link } from '../ui/Link.tsx';
import { Name } from '../ui/Name.tsx';
import { Moment } from '../ui/RelativeTime.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { TextArea } from '../ui/TextField.tsx';
import { Timeline } from '../ui/Timeline.tsx';
import { createAct } from './act.ts';
import { mandatesTexts } from './mandates.dictionary.ts';
import { PhrasePicker } from './PhrasePicker.tsx';
import { staffDeskTexts } from './staff-desk.dictionary.ts';

const mandateQuery = graphql(`
  query MandateOfDesk($id: ID!) {
    node(id: $id) {
      __typename
      ... on PowerOfAttorney {
        id
        version
        status
        role
        capacity
        basis
        submittedAt
        lastDay
        isLimited
        rejectionReason
        endReason
        endExplanation
        wrongClient
        withoutPowerOfAttorneyReason
        viewerCanEnd
        otherChannels {
          id
          ...Channels_channel
        }
        advisor {
          id
          displayName
        }
        client {
          id
          displayName
          customerNumber
        }
        statedClient {
          givenNames
          familyName
        }
        limitedTo {
          id
          diaryNumber
        }
        whatWasSeen {
          applicationId
          diaryNumber
          customerNumber
          documentIds
          firstAt
          lastAt
        }
        history(first: 100) {
          nodes {
            id
            kind
            occurredAt
            actorName
            explanation
            endReason
          }
        }
      }
    }
  }
`);

const endMutation = graphql(`
  mutation EndOnDesk($input: EndPowerOfAttorneyInput!) {
    endPowerOfAttorney(input: $input) {
      powerOfAttorney {
        id
        version
        status
        endReason
        endExplanation
        wrongClient
        viewerCanEnd
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

const reasonId = 'ending-reason';
const minuteOf = (moment: string) => `${formatDate(moment)} ${formatTime(moment)}`;

/** R8: staff end a mandate in force, with a reason that its holder reads; or because it was approved for the wrong client. */
function EndForm(props: { mandate: { id: string; version: number }; onDone: () => void; onBack: () => void }) {
  const t = textsOf(mandatesTexts);
  const act = createAct();
  const [, end] = createMutation(endMutation);
  const [wrongClient, setWrongClient] = createSignal(false);
  const [reason, setReason] = createKeptText(() => `ending.${props.mandate.id}`);
  const [empty, setEmpty] = createSignal(false);
  const write = (text: string) => {
    setEmpty(false);
    setReason(text);
  };
  const send = async () => {
    setEmpty(reason().trim() === '');
    if (empty()) return document.getElementById(reasonId)?.focus();
    const { id, version } = props.mandate;
    const content = { id, version, reason: reason().trim(), wrongClient: wrongClient() };
    const done = await act.run(content, async (input) => {
      const { data, error } = await end({ input });
      return { error, userErrors: data?.endPowerOfAttorney.userErrors };
    });
    if (!done) return;
    setReason('');
    props.onDone();
  };
  return (
    <form
      class="panel"
      aria-label={t('end.heading')}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => event.key === 'Escape' && props.onBack()}
    >
      <p>{t('end.text')}</p>
      <div class="scope">
        <label>
          <input type="checkbox" checked={wrongClient()} onChange={(event) => setWrongClient(event.currentTarget.checked)} />
          <span>{t('end.wrong')}</span>
        </label>
      </div>
      <Show when={wrongClient()}>
        <p>{t('end.wrongHelp')}</p>
      </Show>
      <TextArea
        id={reasonId}
        label={t('end.reason')}
        rows={3}
        spellcheck
        value={reason()}
        error={empty() ? t('end.empty') : undefined}
        onChange={write}
      />
      <PhrasePicker purpose="ENDING" text={reason()} onText={write} />
      <Show when={act.problem()}>
        <Banner tone="error" alert title={act.problem()} />
      </Show>
      <div class="panel__actions">
        <Button variant="danger" type="submit" busy={act.busy()}>
          {t('end.send')}
        </Button>
        <Button variant="quiet" onClick={props.onBack}>
          {t('end.back')}
        </Button>
      </div>
    </form>
  );
}

/** One mandate with all that staff may know of it: how it came to be, who did what, and what was looked at under it. */
export function MandateDetail(props: { id: string }) {
  const t = textsOf(mandatesTexts);
  const desk = textsOf(staffDeskTexts);
  const cases = textsOf(casesTexts);
  const [result, ask] = createLiveQuery({ query: mandateQuery, variables: () => ({ id: props.id }) });
  const [ending, setEnding] = createSignal(false);
  const mandate = () => {
    const node = result.data?.node;
    return node?.__typename === 'PowerOfAttorney' ? node : null;
  };
  const again = () => ask({ requestPolicy: 'network-only' });
  let heading: HTMLHeadingElement | undefined;
  createEffect(
    on(
      () => mandate()?.id,
      () => queueMicrotask(() => heading?.focus({ preventScroll: true })),
    ),
  );
  const facts = (of: NonNullable<ReturnType<typeof mandate>>) =>
    [
      { label: t('holder'), value: of.advisor?.displayName },
      { label: t('client'), value: of.client && `${of.client.displayName} (${of.client.customerNumber})` },
      { label: t('stated'), value: `${of.statedClient.givenNames} ${of.statedClient.familyName}` },
      { label: t('role'), value: `${desk(`capacity.${of.capacity}`)} · ${desk(`basis.${of.basis}`)}` },
      { label: t('submitted'), value: minuteOf(of.submittedAt) },
      { label: t('cases'), value: of.isLimited ? of.limitedTo.map(({ diaryNumber }) => diaryNumber).join(', ') : t('allCases') },
      { label: t('lastDay'), value: of.lastDay && formatDate(of.lastDay) },
      { label: t('without'), value: of.withoutPowerOfAttorneyReason },
      { label: t('rejection'), value: of.rejectionReason },
      {
        label: t('ended'),
        value: of.endReason && [t(`endReason.${of.endReason}`), of.endExplanation].filter(Boolean).join('. '),
      },
    ].flatMap(({ label, value }) => (value ? [{ label, value }] : []));

  return (
    <Show
      when={mandate()}
      fallback={
        <Show when={result.error} fallback={result.fetching ? <Skeleton rows={5} /> : <p>{t('notThere')}</p>}>
          <Banner tone="warning" title={desk('failed.title')} actions={<Button onClick={again}>{desk('failed.again')}</Button>} />
        </Show>
      }
    >
      {(of) => (
        <article class="mandate-detail">
          <div class="mandate-detail__head">
            <h2 ref={heading} tabIndex={-1}>
              <Name>{`${of().statedClient.givenNames} ${of().statedClient.familyName}`}</Name>
            </h2>
            <Badge tone={of().status === 'APPROVED' ? 'accent' : 'neutral'}>{t(`status.${of().status}`)}</Badge>
          </div>
          <Show when={of().wrongClient}>
            <Banner tone="warning" title={t('wrongClient')} />
          </Show>
          <DataList items={facts(of())} columns />
          <Show when={of().status === 'PENDING'}>
            <ButtonLink href={`/desk?matter=${encodeURIComponent(of().id)}`}>{t('decide')}</ButtonLink>
          </Show>
          <Show when={of().viewerCanEnd && !ending()}>
            <Button variant="danger" onClick={() => setEnding(true)}>
              {t('end.button')}
            </Button>
          </Show>
          <Show when={of().viewerCanEnd && ending()}>
            <EndForm
              mandate={of()}
              onBack={() => setEnding(false)}
              onDone={() => {
                setEnding(false);
                announce(t('end.done'));
                again();
              }}
            />
          </Show>
          {/* R9: what the one who lost the connection has been told. */}
          <Show when={of().otherChannels.length > 0}>
            <Section id="mandate-channels" heading={t('channels')}>
              <Channels channels={of().otherChannels} />
            </Section>
          </Show>
          <Section id="mandate-seen" heading={t('seen.heading')}>
            <Show when={(of().whatWasSeen ?? []).length > 0} fallback={<p>{t('seen.none')}</p>}>
              <ul class="mandates__rows">
                <For each={of().whatWasSeen ?? []}>
                  {(seen) => (
                    <li class="mandate-row">
                      <Show when={seen.applicationId} fallback={<bdi>{seen.customerNumber}</bdi>}>
                        {(id) => <Link href={`/cases/${id()}`}>{seen.diaryNumber}</Link>}
                      </Show>
                      <span>
                        {t('seen.when', {
                          first: minuteOf(seen.firstAt),
                          last: minuteOf(seen.lastAt),
                          documents: seen.documentIds.length,
                        })}
                      </span>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </Section>
          <Section id="mandate-history" heading={t('history')}>
            <Timeline
              label={t('history')}
              items={of().history.nodes.map((act) => ({
                id: act.id,
                title: cases(`event.${act.kind}`),
                icon: <EventIcon kind={act.kind} />,
                time: (
                  <>
                    <Moment moment={act.occurredAt} withTime />
                    {act.actorName ? ` · ${act.actorName}` : ''}
                  </>
                ),
                body: (
                  <Show when={act.explanation || act.endReason}>
                    <p dir="auto">
                      {[act.endReason && t(`endReason.${act.endReason}`), act.explanation].filter(Boolean).join('. ')}
                    </p>
                  </Show>
                ),
              }))}
            />
          </Section>
        </article>
      )}
    </Show>
  );
}
