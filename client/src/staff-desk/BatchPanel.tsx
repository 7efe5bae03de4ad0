import './BatchPanel.css';
import { createSignal, createUniqueId, For, onCleanup, onMount, Show } from 'solid-js';
import { inlineAddress } from '../documents/document-address.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { announce } from '../ui/announcer.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { ErrorText } from '../ui/field-parts.tsx';
import { Name } from '../ui/Name.tsx';
import { batchTexts } from './batch.dictionary.ts';
import { type BatchItem, createBatch } from './create-batch.ts';
import { KeyHint } from './KeyHint.tsx';
import type { WorkQueue } from './work-queue.ts';

const tones = { approved: 'success', refused: 'error', unsent: 'warning', deciding: 'info' } as const;
const outcomes = ['deciding', 'approved', 'refused', 'unsent'] as const;

/** For whom, by whom, and with which documents. */
function Facts(props: { item: BatchItem; name: string }) {
  const t = textsOf(batchTexts);
  return (
    <div class="batch__facts">
      <p class="batch__name">
        <Name>{props.name}</Name>
      </p>
      <Show when={props.item.matter}>
        {(matter) => (
          <p class="batch__aside">
            <Name>{matter().advisor?.displayName ?? '–'}</Name>{' '}
            <Show when={props.item.client}>
              {(client) => (
                <>
                  {t('advisor', { name: `\u2068${client().displayName}\u2069` })} · <bdi>{client().customerNumber}</bdi>
                  <Show when={client().dateOfBirth}>{(day) => <> · {formatDate(day())}</>}</Show>
                </>
              )}
            </Show>
          </p>
        )}
      </Show>
      <Show when={props.item.refusal}>
        <p role="alert">{props.item.refusal}</p>
      </Show>
    </div>
  );
}

/** Several mandates together: which of them are safe to approve, why the others are not, and what came of each. */
export function BatchPanel(props: {
  ids: readonly string[];
  nameOf: (id: string) => string;
  queue: WorkQueue;
  onOpen: (id: string) => void;
  onBack: () => void;
}) {
  const t = textsOf(batchTexts);
  const batch = createBatch(props.ids, props.queue);
  const [looked, setLooked] = createSignal(false);
  const [tried, setTried] = createSignal(false);
  const lookedId = createUniqueId();
  let heading: HTMLHeadingElement | undefined;
  onMount(() => {
    heading?.focus({ preventScroll: true });
    void batch.examine();
  });
  onCleanup(() => batch.stop());
  const of = (...states: BatchItem['state'][]) => batch.items.filter(({ state }) => states.includes(state));
  const together = () => of('safe', ...outcomes);
  const waiting = () => of('safe', 'unsent');
  const apart = () => of('doubtful', 'unknown');
  const error = () => (tried() && !looked() ? t('lookedMissing') : undefined);
  const approve = async () => {
    setTried(true);
    if (!looked()) return document.getElementById(lookedId)?.focus();
    await batch.approve();
    announce(t('result', { approved: of('approved').length, total: together().length }));
  };
  const outcome = (item: BatchItem) => outcomes.find((state) => state === item.state);

  return (
    <section
      class="desk__letter batch"
      aria-labelledby="batch-heading"
      onKeyDown={(event) => event.key === 'Escape' && props.onBack()}
    >
      <h2 id="batch-heading" tabIndex={-1} ref={heading}>
        {t('heading')}
      </h2>
      <p class="batch__aside">{t('text')}</p>
      <p role="status" class="batch__count">
        <Show when={of('examining').length === 0} fallback={t('examining')}>
          {together().length > 0 ? t('safe', { count: together().length }) : t('none')}
        </Show>
      </p>
      <Show when={together().length > 0}>
        <ul class="batch__list">
          <For each={together()}>
            {(item) => (
              <li class="batch__item">
                <Facts item={item} name={props.nameOf(item.id)} />
                <span class="batch__documents">
                  <For each={item.matter?.attachments ?? []}>
                    {(document) => (
                      <a href={inlineAddress(document.url)} target="_blank" rel="external noreferrer">
                        <bdi>{document.title}</bdi>
                      </a>
                    )}
                  </For>
                </span>
                <Show when={outcome(item)}>{(state) => <Badge tone={tones[state()]}>{t(`state.${state()}`)}</Badge>}</Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={of('examining').length === 0 && waiting().length > 0}>
        <div class="scope">
          <label>
            <input
              id={lookedId}
              type="checkbox"
              checked={looked()}
              disabled={batch.running()}
              aria-describedby={error() ? `${lookedId}-error` : undefined}
              onChange={(event) => setLooked(event.currentTarget.checked)}
            />
            <span>{t('looked', { count: together().length })}</span>
          </label>
        </div>
        <Show when={error()}>
          <p class="ui-field__error" id={`${lookedId}-error`} role="alert">
            <ErrorText error={error()} />
          </p>
        </Show>
      </Show>
      <div class="batch__actions">
        <Show when={of('examining').length === 0 && waiting().length > 0 && !batch.running()}>
          <Button variant="primary" onClick={() => void approve()}>
            {of('unsent').length > 0 ? t('again') : t('approve', { count: waiting().length })}
          </Button>
        </Show>
        <Show when={batch.running()}>
          <Button variant="danger" onClick={batch.stop}>
            {t('stop')}
          </Button>
        </Show>
        <Button variant="quiet" onClick={props.onBack}>
          {t('back')} <KeyHint>Esc</KeyHint>
        </Button>
      </div>
      <Show when={apart().length > 0}>
        <h3>{t('doubtful', { count: apart().length })}</h3>
        <ul class="batch__list">
          <For each={apart()}>
            {(item) => (
              <li class="batch__item">
                <Facts item={item} name={props.nameOf(item.id)} />
                <ul class="batch__doubts">
                  <For each={item.doubts} fallback={<li>{t('unknown')}</li>}>
                    {(doubt) => <li>{t(`doubt.${doubt}`)}</li>}
                  </For>
                </ul>
                <Button variant="quiet" onClick={() => props.onOpen(item.id)}>
                  {t('open')}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
