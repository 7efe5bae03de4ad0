import './Field.css';
import CircleAlert from 'lucide-solid/icons/circle-alert';
import { type JSX, Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { uiTexts } from './ui.dictionary.ts';

/** What all fields have. `error` is one sentence that says how to mend it; what was typed stays. */
export interface FieldProps {
  /** The control's id; an error summary points at it. */
  id?: string;
  label: JSX.Element;
  description?: JSX.Element;
  error?: string | undefined;
  /** Fields are required unless they say so themselves; `unsaid` where it goes without saying, as in a search. */
  optional?: boolean | 'unsaid';
  disabled?: boolean;
  /** Wide enough for a date or a number, no wider. */
  short?: boolean;
}

export function LabelText(props: { label: JSX.Element; optional?: boolean }) {
  const t = textsOf(uiTexts);
  return (
    <>
      {props.label}
      <Show when={props.optional}>
        <span class="ui-field__optional"> ({t('optional')})</span>
      </Show>
    </>
  );
}

export function ErrorText(props: { error: string | undefined }) {
  return (
    <>
      <CircleAlert size={18} aria-hidden="true" />
      {props.error}
    </>
  );
}
