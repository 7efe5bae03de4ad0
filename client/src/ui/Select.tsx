import ChevronDown from 'lucide-solid/icons/chevron-down';
import { createUniqueId, For, Show } from 'solid-js';
import { ErrorText, type FieldProps, LabelText } from './field-parts.tsx';

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  description?: string;
  disabled?: boolean;
}

/** One of a few: the browser's own list, which phones and screen readers know best. */
export function Select<Value extends string>(
  props: FieldProps & {
    value: Value | '';
    onChange: (value: Value) => void;
    choices: readonly Choice<Value>[];
    placeholder?: string;
  },
) {
  const own = createUniqueId();
  const id = () => props.id ?? own;
  const described = () =>
    [props.description && `${id()}-description`, props.error && `${id()}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div class="ui-field" classList={{ 'ui-field--short': props.short === true }}>
      <label class="ui-field__label" for={id()}>
        <LabelText label={props.label} optional={props.optional === true} />
      </label>
      <Show when={props.description}>
        <div class="ui-field__description" id={`${id()}-description`}>
          {props.description}
        </div>
      </Show>
      <div class="ui-select">
        <select
          class="ui-field__input"
          id={id()}
          disabled={props.disabled === true}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={described()}
          onChange={(event) => props.onChange(event.currentTarget.value as Value)}
        >
          <Show when={props.placeholder}>
            <option value="" disabled selected={props.value === ''}>
              {props.placeholder}
            </option>
          </Show>
          <For each={props.choices}>
            {(choice) => (
              <option value={choice.value} selected={choice.value === props.value} disabled={choice.disabled === true}>
                {choice.label}
              </option>
            )}
          </For>
        </select>
        <ChevronDown size={20} aria-hidden="true" />
      </div>
      <Show when={props.error}>
        <div class="ui-field__error" id={`${id()}-error`}>
          <ErrorText error={props.error} />
        </div>
      </Show>
    </div>
  );
}
