import { Show } from 'solid-js';
import { acceptedFiles } from '../documents/file-problem.ts';
import type { Uploads } from '../documents/uploads.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { Card, Section } from '../ui/Card.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { TextArea, TextField } from '../ui/TextField.tsx';
import type { Draft } from './draft.ts';
import { powersOfAttorneyTexts } from './powers-of-attorney.dictionary.ts';

export interface StepProps {
  draft: Draft;
  set: <Field extends keyof Draft>(field: Field, value: Draft[Field]) => void;
  /** What is wrong with a field, by the path of the input. */
  errorOf: (field: string) => string | undefined;
}

const capacities = ['ATTORNEY', 'COUNSEL', 'GUARDIAN', 'REPRESENTATIVE'] as const;
const bases = ['POWER_OF_ATTORNEY', 'DISTRICT_COURT_ORDER', 'NOTIFICATION'] as const;

/** Who the client is, as the submitter states it (R4). */
export function ClientStep(props: StepProps) {
  const t = textsOf(powersOfAttorneyTexts);
  return (
    <Card>
      <Section id="client" heading={t('form.steps.client')}>
        <p class="poa__aside">{t('form.clientHelp')}</p>
        <div class="poa__fields">
          <TextField
            id="client.familyName"
            label={t('form.familyName')}
            value={props.draft.familyName}
            onChange={(text) => props.set('familyName', text)}
            error={props.errorOf('client.familyName')}
            maxLength={200}
          />
          <TextField
            id="client.givenNames"
            label={t('form.givenNames')}
            value={props.draft.givenNames}
            onChange={(text) => props.set('givenNames', text)}
            error={props.errorOf('client.givenNames')}
            maxLength={200}
          />
          <DateField
            id="client.dateOfBirth"
            label={t('form.dateOfBirth')}
            value={props.draft.dateOfBirth}
            onChange={(text) => props.set('dateOfBirth', text)}
            error={props.errorOf('client.dateOfBirth')}
          />
        </div>
        <div class="poa__fields">
          <TextField
            id="client.customerNumber"
            optional
            label={t('form.customerNumber')}
            description={t('form.numberHelp')}
            value={props.draft.customerNumber}
            onChange={(text) => props.set('customerNumber', text)}
            error={props.errorOf('client.customerNumber')}
            maxLength={60}
          />
          <TextField
            id="client.diaryNumber"
            optional
            label={t('form.diaryNumber')}
            description={t('form.numberHelp')}
            value={props.draft.diaryNumber}
            onChange={(text) => props.set('diaryNumber', text)}
            error={props.errorOf('client.diaryNumber')}
            maxLength={60}
          />
        </div>
      </Section>
    </Card>
  );
}

/** What one is to the client, and what that rests on (R3). */
export function CapacityStep(props: StepProps) {
  const t = textsOf(powersOfAttorneyTexts);
  return (
    <Card>
      <Section id="capacity-step" heading={t('form.steps.capacity')}>
        <RadioGroup
          id="capacity"
          columns
          label={t('form.capacity')}
          value={props.draft.capacity}
          onChange={(value) => props.set('capacity', value)}
          error={props.errorOf('capacity')}
          choices={capacities.map((value) => ({ value, label: t(`capacity.${value}`), description: t(`capacityHelp.${value}`) }))}
        />
        <p class="poa__aside">{t('form.custodian')}</p>
        <RadioGroup
          id="basis"
          label={t('form.basis')}
          value={props.draft.basis}
          onChange={(value) => props.set('basis', value)}
          error={props.errorOf('basis')}
          choices={bases.map((value) => ({ value, label: t(`basis.${value}`), description: t(`basisHelp.${value}`) }))}
        />
      </Section>
    </Card>
  );
}

/** The document with its date, or the statement. */
export function DocumentStep(props: StepProps & { uploads: Uploads }) {
  const t = textsOf(powersOfAttorneyTexts);
  const isNotification = () => props.draft.basis === 'NOTIFICATION';
  const dated = () => (props.draft.basis === 'DISTRICT_COURT_ORDER' ? 'DISTRICT_COURT_ORDER' : 'POWER_OF_ATTORNEY');
  return (
    <Card>
      <Section id="document" heading={t('form.steps.document')}>
        <Show when={!isNotification()}>
          <DateField
            id="signedOn"
            label={t(`form.signedOn.${dated()}`)}
            value={props.draft.signedOn}
            onChange={(text) => props.set('signedOn', text)}
            error={props.errorOf('signedOn')}
          />
        </Show>
        <FileDrop
          id="attachmentIds"
          label={isNotification() ? t('form.filesOptional') : t('form.files')}
          optional={isNotification()}
          description={t('form.filesHelp')}
          accept={acceptedFiles}
          error={props.errorOf('attachmentIds')}
          files={props.uploads.entries}
          onAdd={props.uploads.add}
          onRemove={props.uploads.remove}
          onRetry={props.uploads.retry}
        />
        <TextArea
          id="statement"
          label={isNotification() ? t('form.statement') : t('form.statementMore')}
          description={isNotification() ? t('form.statementHelp') : undefined}
          optional={!isNotification()}
          value={props.draft.statement}
          onChange={(text) => props.set('statement', text)}
          error={props.errorOf('statement')}
          maxLength={5000}
          rows={4}
        />
      </Section>
    </Card>
  );
}
