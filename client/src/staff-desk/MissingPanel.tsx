import { useClient } from '@urql/solid';
import { createSignal, onMount, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextField.tsx';
import { createAct } from './act.ts';
import { deskWorkTexts } from './desk-work.dictionary.ts';
import { KeyHint } from './KeyHint.tsx';
import type { Matter } from './matter.ts';
import { PhrasePicker } from './PhrasePicker.tsx';

const askMutation = graphql(`
  mutation AskForMissingOnDesk($input: AskForMissingInput!) {
    askForMissing(input: $input) {
      powerOfAttorney {
        id
        version
        missing
        missingAskedAt
        viewerCanAskForMissing
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

const fieldId = 'missing-message';

/** R3: asks the submitter for what is missing. The mandate stays pending, and the matter open. */
export function MissingPanel(props: {
  matter: Matter;
  text: string;
  onText: (text: string) => void;
  /** What changes meanwhile is one's own doing. */
  asOwn: <T>(work: () => Promise<T>) => Promise<T>;
  onDone: (said: string) => void;
  onBack: () => void;
}) {
  const t = textsOf(deskWorkTexts);
  const client = useClient();
  const act = createAct();
  const [empty, setEmpty] = createSignal(false);
  const focus = () => document.getElementById(fieldId)?.focus();
  onMount(focus);
  const write = (text: string) => {
    setEmpty(false);
    props.onText(text);
  };
  const send = async () => {
    const message = props.text.trim();
    setEmpty(message === '');
    if (empty()) return focus();
    const { id, version } = props.matter;
    const done = await props.asOwn(() =>
      act.run({ id, version, message }, async (input) => {
        const { data, error } = await client.mutation(askMutation, { input }).toPromise();
        return { error, userErrors: data?.askForMissing.userErrors };
      }),
    );
    if (!done) return;
    props.onText('');
    props.onDone(t('missing.done'));
  };
  return (
    <form
      class="panel"
      aria-labelledby="missing-heading"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        if (event.key === 'Escape') props.onBack();
      }}
    >
      <h3 id="missing-heading">{t('missing.heading')}</h3>
      <TextArea
        id={fieldId}
        label={t('missing.message')}
        description={t('missing.help')}
        rows={3}
        spellcheck
        value={props.text}
        error={empty() ? t('missing.empty') : undefined}
        onChange={write}
      />
      <Show when={act.problem()}>
        <Banner tone="error" alert title={act.problem()} />
      </Show>
      <PhrasePicker purpose="MISSING" text={props.text} onText={write} />
      <div class="panel__actions">
        <Button variant="primary" type="submit" busy={act.busy()}>
          {t('missing.send')} <KeyHint>Ctrl + Enter</KeyHint>
        </Button>
        <Button variant="quiet" onClick={props.onBack}>
          {t('back')} <KeyHint>Esc</KeyHint>
        </Button>
      </div>
    </form>
  );
}
