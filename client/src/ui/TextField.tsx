import * as Kobalte from '@kobalte/core/text-field';
import { createUniqueId, Show } from 'solid-js';
import { ErrorText, type FieldProps, LabelText } from './field-parts.tsx';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'search' | 'email' | 'tel';
  inputMode?: 'text' | 'numeric' | 'email' | 'tel' | 'search';
  autocomplete?: string;
  placeholder?: string;
  maxLength?: number;
  spellcheck?: boolean;
  rows?: number;
}

function Field(props: TextFieldProps & { many?: boolean }) {
  const id = () => props.id ?? fallback;
  const fallback = createUniqueId();
  return (
    <Kobalte.Root
      class="ui-field"
      classList={{ 'ui-field--short': props.short === true }}
      value={props.value}
      onChange={props.onChange}
      disabled={props.disabled === true}
      required={!props.optional}
      validationState={props.error ? 'invalid' : 'valid'}
    >
      <Kobalte.Label class="ui-field__label">
        <LabelText label={props.label} optional={props.optional === true} />
      </Kobalte.Label>
      <Show when={props.description}>
        <Kobalte.Description class="ui-field__description">{props.description}</Kobalte.Description>
      </Show>
      <Show
        when={props.many}
        fallback={
          <Kobalte.Input
            class="ui-field__input"
            id={id()}
            dir="auto"
            type={props.type ?? 'text'}
            inputMode={props.inputMode}
            autocomplete={props.autocomplete ?? 'off'}
            placeholder={props.placeholder}
            maxLength={props.maxLength}
            spellcheck={props.spellcheck ?? false}
            onBlur={() => props.onBlur?.()}
          />
        }
      >
        <Kobalte.TextArea class="ui-field__input" id={id()} dir="auto" rows={props.rows ?? 5} maxLength={props.maxLength} />
      </Show>
      <Kobalte.ErrorMessage class="ui-field__error">
        <ErrorText error={props.error} />
      </Kobalte.ErrorMessage>
    </Kobalte.Root>
  );
}

/** One line of text, in any script. The form is `novalidate`: errors are ours, in the person's language. */
export const TextField = (props: TextFieldProps) => <Field {...props} />;

/** Several lines of text. */
export const TextArea = (props: TextFieldProps) => <Field {...props} many />;
