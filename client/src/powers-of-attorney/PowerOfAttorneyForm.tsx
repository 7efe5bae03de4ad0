import './PowerOfAttorneyForm.css';
import Send from 'lucide-solid/icons/send';
import { createMemo, createSignal, Show, untrack } from 'solid-js';
import { createStore } from 'solid-js/store';
import { createKeptText } from '../accounts/unsaved-copy.ts';
import { createUploads } from '../documents/uploads.ts';
import { screenTime } from '../i18n/clock.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { helsinkiDay } from '../i18n/format.ts';
import { Page } from '../shell/Page.tsx';
import { Button } from '../ui/Button.tsx';
import { Card, Section } from '../ui/Card.tsx';
import { DataList } from '../ui/DataList.tsx';
import { ErrorSummary, type FieldError } from '../ui/ErrorSummary.tsx';
import { type Draft, draftOf, draftProblems, inputOf } from './draft.ts';
import { CapacityStep, ClientStep, DocumentStep, type StepProps } from './form-steps.tsx';
import { powersOfAttorneyTexts } from './powers-of-attorney.dictionary.ts';
import { createSubmission, type SentPowerOfAttorney } from './submission.ts';

/** Four short steps on one page. What was typed stays, whatever goes wrong. */
export function PowerOfAttorneyForm(props: { onSent: (sent: SentPowerOfAttorney) => void }) {
  const t = textsOf(powersOfAttorneyTexts);
  const [kept, keep] = createKeptText(() => 'power-of-attorney');
  const [draft, setDraft] = createStore<Draft>(draftOf(untrack(kept)));
  const uploads = createUploads((problem) => t(`upload.${problem}`));
  const submission = createSubmission(() => t('errors.unsent'));
  const [attempt, setAttempt] = createSignal(0);
  const [refused, setRefused] = createSignal<FieldError[]>([]);

  const own = createMemo((): FieldError[] =>
    draftProblems(
      draft,
      { received: uploads.attachmentIds().length + (uploads.busy() ? 1 : 0), failed: uploads.failed() },
      helsinkiDay(screenTime()),
    ).map(({ field, problem }) => ({ field, message: t(`errors.${problem}`) })),
  );
  // Nothing is called wrong before it was sent once; from then on each goes as soon as it is mended.
  const errors = () => (attempt() === 0 ? [] : own().length > 0 ? own() : refused());
  const step: StepProps = {
    draft,
    set: (field, value) => {
      setRefused([]);
      setDraft(field, value as never);
      keep(JSON.stringify(draft));
    },
    errorOf: (field) => errors().find((error) => error.field === field)?.message,
  };

  const send = async () => {
    setRefused([]);
    if (own().length === 0) {
      const answer = await submission.send(inputOf(draft, uploads.attachmentIds()));
      if ('sent' in answer) {
        uploads.used();
        keep('');
        return props.onSent(answer.sent);
      }
      setRefused(answer.errors);
    }
    setAttempt((before) => before + 1);
  };
  const name = () => [draft.familyName.trim(), draft.givenNames.trim()].filter(Boolean).join(', ');

  return (
    <Page title={t('form.title')} heading={t('form.title')}>
      <form
        class="poa"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!uploads.busy() && !submission.sending()) void send();
        }}
      >
        <p class="poa__lead">{t('form.lead')}</p>
        <ErrorSummary errors={errors()} attempt={attempt()} />
        <ClientStep {...step} />
        <CapacityStep {...step} />
        <DocumentStep {...step} uploads={uploads} />
        <Card>
          <Section id="check" heading={t('form.steps.check')}>
            <DataList
              columns
              items={[
                { label: t('form.client'), value: name() || t('form.notYet') },
                { label: t('form.dateOfBirth'), value: draft.dateOfBirth || t('form.notYet') },
                { label: t('form.yourCapacity'), value: draft.capacity ? t(`capacity.${draft.capacity}`) : t('form.notYet') },
                { label: t('form.yourBasis'), value: draft.basis ? t(`basis.${draft.basis}`) : t('form.notYet') },
              ]}
            />
            <div class="poa__actions">
              <Button
                type="submit"
                variant="primary"
                busy={submission.sending()}
                disabled={uploads.busy()}
                icon={<Send size={18} aria-hidden="true" />}
              >
                {t('form.send')}
              </Button>
              <Show when={uploads.busy()}>
                <p class="poa__aside">{t('form.sending')}</p>
              </Show>
            </div>
          </Section>
        </Card>
      </form>
    </Page>
  );
}
