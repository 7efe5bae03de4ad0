import FileText from 'lucide-solid/icons/file-text';
import Send from 'lucide-solid/icons/send';
import { createSignal, For, onMount, Show } from 'solid-js';
import { casesTexts } from '../cases/cases.dictionary.ts';
import { isOver } from '../cases/Due.tsx';
import { uploadAddress } from '../documents/document-address.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatBytes, formatDate, formatTime } from '../i18n/format.ts';
import { Page } from '../shell/Page.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card, Section } from '../ui/Card.tsx';
import { Link } from '../ui/Link.tsx';
import { Name } from '../ui/Name.tsx';
import type { AskedForRequest } from './AskedFor.tsx';
import { sendingTexts } from './sending.dictionary.ts';
import type { SendingCase } from './sending.ts';
import type { SendingState } from './sending-state.ts';

/** What is about to be sent, as the authority will have it; and whether the same was sent before (R16). */
export function ReviewStep(props: {
  state: SendingState;
  application: SendingCase;
  request: AskedForRequest | null;
  /** No answer came: whether it arrived is not known. */
  unsent: boolean;
  busy: boolean;
  onSend: () => void;
  onEdit: () => void;
}) {
  const t = textsOf(sendingTexts);
  const cases = textsOf(casesTexts);
  /** Undefined while it is being looked for. */
  const [first, setFirst] = createSignal<Awaited<ReturnType<SendingState['findEarlier']>> | undefined>();
  onMount(() => void props.state.findEarlier().then(setFirst));
  const files = () => props.state.uploads.entries;
  const when = (moment: string) => ({ day: formatDate(moment), time: formatTime(moment) });
  const isLate = () => props.request !== null && isOver(props.request.dueOn);
  return (
    <Page title={t('review.title')} heading={t('review.title')} focusHeading>
      <div class="sending">
        <Show when={first()}>
          {(known) => (
            <Banner
              tone="warning"
              alert
              title={
                known().isOwn
                  ? t('review.earlier.title', when(known().receipt.receivedAt))
                  : t('review.earlier.titleOther', { ...when(known().receipt.receivedAt), sender: known().senderName })
              }
            >
              <p>
                {t('review.earlier.text')}{' '}
                <Link href={`/sent/${known().id}`}>{t('review.earlier.receipt', { number: known().number })}</Link>
              </p>
            </Banner>
          )}
        </Show>
        <Show when={props.unsent}>
          <Banner tone="error" alert title={t('errors.unsent')} />
        </Show>
        <Card>
          <div class="sending__review">
            <div>
              <h2>{t('case')}</h2>
              <p>
                <Name>{props.application.client?.displayName ?? ''}</Name> · {cases(`kind.${props.application.kind}`)} ·{' '}
                <bdi>{props.application.diaryNumber}</bdi>
              </p>
            </div>
            <Show when={props.request}>
              {(request) => (
                <div>
                  <h2>{t('review.answers')}</h2>
                  <p class="sending__text" dir="auto">
                    {request().message}
                  </p>
                  <Show when={isLate()}>
                    <p class="sending__late">{t('request.late')}</p>
                  </Show>
                </div>
              )}
            </Show>
            <div>
              <h2>{t('review.message')}</h2>
              <Show when={props.state.message().trim()} fallback={<p class="sending__aside">{t('review.noMessage')}</p>}>
                {(text) => (
                  <p class="sending__text" dir="auto">
                    {text()}
                  </p>
                )}
              </Show>
            </div>
            <Section id="review-files" heading={t('review.files', { count: files().length })}>
              <Show when={files().length > 0} fallback={<p class="sending__aside">{t('review.noFiles')}</p>}>
                <ul class="sending__files">
                  <For each={files()}>
                    {(entry) => (
                      <li>
                        <FileText size={20} aria-hidden="true" />
                        <span>
                          <Show when={entry.attachmentId} fallback={<bdi>{entry.file.name}</bdi>}>
                            {(id) => (
                              <Link external href={uploadAddress(id())}>
                                <bdi>{entry.file.name}</bdi>
                              </Link>
                            )}
                          </Show>{' '}
                          <span class="sending__aside">{formatBytes(entry.file.size)}</span>
                        </span>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
            </Section>
          </div>
        </Card>
        <p class="sending__aside">{t('review.everybody')}</p>
        <div class="sending__actions">
          <Button
            variant="primary"
            busy={props.busy || first() === undefined}
            icon={<Send size={18} aria-hidden="true" />}
            onClick={props.onSend}
          >
            {first() ? t('review.sendAnyway') : t('review.send')}
          </Button>
          <Button variant="quiet" onClick={props.onEdit}>
            {t('review.edit')}
          </Button>
        </div>
      </div>
    </Page>
  );
}
