import { createSignal, onMount, Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextField.tsx';
import { decisionTexts } from './decision.dictionary.ts';
import type { Decision } from './decision.ts';
import { KeyHint } from './KeyHint.tsx';
import { PhrasePicker } from './PhrasePicker.tsx';

export const reasonFieldId = 'rejection-reason';

/** Rejects, with a reason that the submitter reads: phrases to choose from, in any of the three languages, and free words. */
export function RejectPanel(props: {
  decision: Decision;
  reason: string;
  onReason: (reason: string) => void;
  onBack: () => void;
}) {
  const t = textsOf(decisionTexts);
  const [missing, setMissing] = createSignal(false);
  const focus = () => document.getElementById(reasonFieldId)?.focus();
  onMount(focus);
  const send = () => {
    setMissing(props.reason.trim() === '');
    if (missing()) return focus();
    void props.decision.reject(props.reason);
  };
  const error = () => (missing() ? t('reject.missing') : props.decision.errorsAt('reason')[0]?.message);

  return (
    <form
      class="panel panel--reject"
      aria-labelledby="reject-heading"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        if (event.key === 'Escape') props.onBack();
      }}
    >
      <h3 id="reject-heading">{t('reject.heading')}</h3>
      <TextArea
        id={reasonFieldId}
        label={t('reject.reason')}
        description={t('reject.reasonHelp')}
        rows={3}
        spellcheck
        value={props.reason}
        error={error()}
        onChange={(reason) => {
          setMissing(false);
          props.onReason(reason);
        }}
      />
      <Show when={props.decision.failure()}>
        {(failure) => <Banner tone="error" alert title={t(`decide.failure.${failure()}`)} />}
      </Show>
      <PhrasePicker
        purpose="REJECTION"
        text={props.reason}
        onText={(reason) => {
          setMissing(false);
          props.onReason(reason);
        }}
      />
      <div class="panel__actions">
        <Button variant="danger" type="submit" busy={props.decision.busy()}>
          {props.decision.failure() ? t('decide.again') : t('reject.send')} <KeyHint>Ctrl + Enter</KeyHint>
        </Button>
        <Button variant="quiet" onClick={props.onBack}>
          {t('decide.back')} <KeyHint>Esc</KeyHint>
        </Button>
      </div>
    </form>
  );
}
