import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { createKeptText } from '../accounts/unsaved-copy.ts';
import { acceptedFiles } from '../documents/file-problem.ts';
import { createUploads } from '../documents/uploads.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';
import { TextArea } from '../ui/TextField.tsx';
import { mandateLifeTexts } from './mandate-life.dictionary.ts';
import { powersOfAttorneyTexts } from './powers-of-attorney.dictionary.ts';

const missingFragment = graphql(`
  fragment MissingPart_powerOfAttorney on PowerOfAttorney {
    id
    missing
    missingAskedAt
    viewerCanComplete
  }
`);

const completeMutation = graphql(`
  mutation CompleteMandate($input: CompletePowerOfAttorneyInput!) {
    completePowerOfAttorney(input: $input) {
      powerOfAttorney {
        id
        ...PowerOfAttorneyCard_powerOfAttorney
      }
      userErrors {
        message
      }
    }
  }
`);

/** R3: what staff ask for while a mandate stays pending, and the place to add it. What was typed stays until it has arrived. */
export function MissingPart(props: { powerOfAttorney: FragmentType<typeof missingFragment> }) {
  const t = textsOf(mandateLifeTexts);
  const forms = textsOf(powersOfAttorneyTexts);
  const mandate = () => readFragment(missingFragment, props.powerOfAttorney);
  const uploads = createUploads((problem) => forms(`upload.${problem}`));
  const [statement, setStatement] = createKeptText(() => `completion.${mandate().id}`);
  const [problem, setProblem] = createSignal('');
  const [state, complete] = createMutation(completeMutation);

  const send = async () => {
    if (uploads.busy()) return;
    const attachmentIds = uploads.attachmentIds();
    const text = statement().trim();
    const { data } = await complete({ input: { id: mandate().id, attachmentIds, statement: text === '' ? null : text } });
    const payload = data?.completePowerOfAttorney;
    if (payload?.powerOfAttorney) {
      uploads.used();
      setStatement('');
    }
    setProblem(payload?.powerOfAttorney ? '' : (payload?.userErrors[0]?.message ?? t('unsent')));
  };

  return (
    <Show when={mandate().missing}>
      {(missing) => (
        <Banner tone="warning" title={t('missing.title', { date: formatDate(mandate().missingAskedAt ?? '') })}>
          <p dir="auto">{missing()}</p>
          <Show when={mandate().viewerCanComplete}>
            <div class="mandate__complete">
              <TextArea
                id={`statement-${mandate().id}`}
                label={t('missing.statement')}
                optional
                value={statement()}
                onChange={setStatement}
              />
              <FileDrop
                id={`files-${mandate().id}`}
                label={t('missing.files')}
                optional
                accept={acceptedFiles}
                files={uploads.entries}
                onAdd={uploads.add}
                onRemove={uploads.remove}
                onRetry={uploads.retry}
              />
              <Show when={problem()}>
                <p role="alert">{problem()}</p>
              </Show>
              <Button variant="primary" busy={state.fetching || uploads.busy()} onClick={() => void send()}>
                {t('missing.send')}
              </Button>
            </div>
          </Show>
        </Banner>
      )}
    </Show>
  );
}
