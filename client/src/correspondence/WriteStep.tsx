import CircleAlert from 'lucide-solid/icons/circle-alert';
import Save from 'lucide-solid/icons/save';
import Trash from 'lucide-solid/icons/trash';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { acceptOf } from '../documents/file-problem.ts';
import { screenTime } from '../i18n/clock.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDay, formatTime } from '../i18n/format.ts';
import { AlertDialog } from '../ui/AlertDialog.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { ErrorSummary, type FieldError } from '../ui/ErrorSummary.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';
import { TextArea } from '../ui/TextField.tsx';
import { showToast } from '../ui/Toast.tsx';
import { uiTexts } from '../ui/ui.dictionary.ts';
import type { Saving } from './autosave.ts';
import { sendingTexts } from './sending.dictionary.ts';
import type { SavedDraft } from './sending.ts';
import type { SendingState } from './sending-state.ts';
import { sentFiles } from './sent-files.ts';

const longestMessage = 20_000;

/** How the draft stands, in one quiet line; only where it cannot be saved it raises its voice. */
function SavingLine(props: { saving: Saving }) {
  const t = textsOf(sendingTexts);
  const savedAt = () => (props.saving.state === 'saved' ? props.saving.at : null);
  const refusal = () => (props.saving.state === 'failed' ? props.saving.refusal : null);
  return (
    <Show
      when={props.saving.state === 'failed'}
      fallback={
        <p class="sending__saving">
          <Save size={18} aria-hidden="true" />
          <Switch fallback={t('saving.unsaved')}>
            <Match when={savedAt()}>{(at) => t('saving.saved', { time: formatTime(at()) })}</Match>
            <Match when={props.saving.state === 'nothing'}>{t('saving.nothing')}</Match>
          </Switch>
        </p>
      }
    >
      <p class="sending__saving sending__saving--failed" role="alert">
        <CircleAlert size={18} aria-hidden="true" />
        <span>{refusal() ? t('saving.refused', { reason: refusal() ?? '' }) : t('saving.failed')}</span>
      </p>
    </Show>
  );
}

/** The message and its files. What is written is kept by itself. */
export function WriteStep(props: {
  state: SendingState;
  draft: SavedDraft | null;
  errors: readonly FieldError[];
  attempt: number;
  onChange: () => void;
  onCheck: () => void;
}) {
  const t = textsOf(sendingTexts);
  const ui = textsOf(uiTexts);
  const [asking, setAsking] = createSignal(false);
  const [discarding, setDiscarding] = createSignal(false);
  const [offered, setOffered] = createSignal(props.draft !== null);
  const errorOf = (field: string) => props.errors.find((error) => error.field === field)?.message;
  const discard = async () => {
    setDiscarding(true);
    const isGone = await props.state.discard();
    setDiscarding(false);
    setAsking(false);
    if (!isGone) return showToast({ tone: 'error', title: ui('fetchFailed.title') });
    setOffered(false);
    showToast({ tone: 'success', title: t('discard.done') });
    document.getElementById('message')?.focus();
  };
  return (
    <form
      class="sending__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onCheck();
      }}
    >
      <Show when={offered() && props.draft}>
        {(draft) => (
          <Banner
            tone="info"
            title={t('restored.title', {
              day: formatDay(draft().updatedAt, screenTime()),
              time: formatTime(draft().updatedAt),
            })}
            actions={
              <Button variant="quiet" icon={<Trash size={18} aria-hidden="true" />} onClick={() => setAsking(true)}>
                {t('discard.action')}
              </Button>
            }
          >
            <p>{t('restored.text')}</p>
          </Banner>
        )}
      </Show>
      <ErrorSummary errors={props.errors} attempt={props.attempt} />
      <Card>
        <div class="sending__fields">
          <TextArea
            id="message"
            optional
            rows={9}
            label={t('message')}
            description={t('messageHelp')}
            value={props.state.message()}
            maxLength={longestMessage}
            error={errorOf('message')}
            onChange={(text) => {
              props.onChange();
              props.state.setMessage(text);
            }}
          />
          <FileDrop
            id="attachmentIds"
            optional
            label={t('files')}
            description={t('filesHelp', props.state.limits)}
            accept={acceptOf(sentFiles)}
            error={errorOf('attachmentIds')}
            files={props.state.uploads.entries}
            onAdd={props.state.uploads.add}
            onRemove={props.state.uploads.remove}
            onRetry={props.state.uploads.retry}
            onPause={props.state.uploads.hold}
            onResume={props.state.uploads.resume}
          />
          <SavingLine saving={props.state.saving()} />
        </div>
      </Card>
      <div class="sending__actions">
        <Button type="submit" variant="primary" disabled={props.state.uploads.busy()}>
          {t('check')}
        </Button>
        <Show when={props.state.uploads.busy()}>
          <p class="sending__aside">{t('errors.busy')}</p>
        </Show>
        <Show when={!offered() && props.state.isBegun()}>
          <Button variant="quiet" icon={<Trash size={18} aria-hidden="true" />} onClick={() => setAsking(true)}>
            {t('discard.action')}
          </Button>
        </Show>
      </div>
      <AlertDialog
        open={asking()}
        onOpenChange={setAsking}
        title={t('discard.title')}
        description={t('discard.text')}
        confirmLabel={t('discard.confirm')}
        cancelLabel={t('discard.cancel')}
        tone="danger"
        busy={discarding()}
        onConfirm={() => void discard()}
      />
    </form>
  );
}
