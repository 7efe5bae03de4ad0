import './Sending.css';
import { A, useNavigate, useSearchParams } from '@solidjs/router';
import ChevronLeft from 'lucide-solid/icons/chevron-left';
import { createEffect, createSignal, Match, Show, Switch } from 'solid-js';
import { casesTexts } from '../cases/cases.dictionary.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { Page } from '../shell/Page.tsx';
import { Banner } from '../ui/Banner.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import type { FieldError } from '../ui/ErrorSummary.tsx';
import { Name } from '../ui/Name.tsx';
import { AskedFor, type AskedForRequest } from './AskedFor.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { sendingTexts } from './sending.dictionary.ts';
import type { Place, SavedDraft, SendingCase } from './sending.ts';
import { createSendingState } from './sending-state.ts';
import { WriteStep } from './WriteStep.tsx';

/** Writing, then checking, then sending. The step stands in the address, so that Back leads from the one to the other. */
export function SendingForm(props: {
  place: Place;
  application: SendingCase;
  request: AskedForRequest | null;
  draft: SavedDraft | null;
}) {
  const t = textsOf(sendingTexts);
  const cases = textsOf(casesTexts);
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams<{ step?: string }>();
  const state = createSendingState(props.place, props.draft);
  const [attempt, setAttempt] = createSignal(0);
  const [refused, setRefused] = createSignal<FieldError[]>([]);
  const [gone, setGone] = createSignal<'lost' | 'answered' | null>(props.request?.status === 'ANSWERED' ? 'answered' : null);
  const [unsent, setUnsent] = createSignal(false);
  const [busy, setBusy] = createSignal(false);

  // What is on its way is no mistake: it is waited for, at the button.
  const own = (): FieldError[] =>
    state.problems().flatMap(({ field, problem }) => (problem === 'busy' ? [] : { field, message: t(`errors.${problem}`) }));
  // Nothing is called wrong before one wanted to go on; from then on each goes as soon as it is mended.
  const errors = () => (attempt() === 0 ? [] : own().length > 0 ? own() : refused());
  const isReview = () => params.step === 'review' && state.problems().length === 0;
  let wasReviewed = false;
  createEffect(() => {
    if (isReview()) wasReviewed = true;
  });

  const check = () => {
    setRefused([]);
    setUnsent(false);
    if (state.problems().length === 0) setParams({ step: 'review' });
    else setAttempt((before) => before + 1);
  };
  const write = () => setParams({ step: null });
  const send = async () => {
    if (busy()) return;
    setBusy(true);
    setUnsent(false);
    const answer = await state.send();
    setBusy(false);
    if ('sentId' in answer) return navigate(`/sent/${answer.sentId}`, { replace: true, state: { fresh: true } });
    if (answer.errors) {
      setRefused(answer.errors);
      setAttempt((before) => before + 1);
      return write();
    }
    if (answer.problem === 'unsent') return setUnsent(true);
    setGone(answer.problem);
    write();
  };
  const kind = () => (props.place.supplementRequestId ? 'answer' : 'send');

  return (
    <Show
      when={isReview()}
      fallback={
        <Page
          title={t(`title.${kind()}`)}
          heading={t(`title.${kind()}`)}
          focusHeading={wasReviewed}
          eyebrow={
            <A class="sending__back" href={`/cases/${props.application.id}`}>
              <ChevronLeft size={18} aria-hidden="true" /> {t('back')}
            </A>
          }
        >
          <div class="sending">
            <p class="sending__case">
              <Name>{props.application.client?.displayName ?? ''}</Name> · {cases(`kind.${props.application.kind}`)} ·{' '}
              <bdi>{props.application.diaryNumber}</bdi>
            </p>
            <Show when={props.request}>{(request) => <AskedFor request={request()} />}</Show>
            <Switch>
              <Match when={gone() === 'lost'}>
                <Banner tone="error" alert title={t('lost.title')}>
                  <p>{t('lost.text')}</p>
                </Banner>
              </Match>
              <Match when={gone() === 'answered'}>
                <Banner
                  tone="info"
                  alert
                  title={t('request.answered.title')}
                  actions={<ButtonLink href={`/cases/${props.application.id}/send`}>{t('request.answered.action')}</ButtonLink>}
                >
                  <p>{t('request.answered.text')}</p>
                </Banner>
              </Match>
            </Switch>
            <Show when={gone() !== 'answered' || state.isBegun()}>
              <WriteStep
                state={state}
                draft={props.draft}
                errors={errors()}
                attempt={attempt()}
                onChange={() => setRefused([])}
                onCheck={check}
              />
            </Show>
          </div>
        </Page>
      }
    >
      <ReviewStep
        state={state}
        application={props.application}
        request={props.request}
        unsent={unsent()}
        busy={busy()}
        onSend={() => void send()}
        onEdit={write}
      />
    </Show>
  );
}
