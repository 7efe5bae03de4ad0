import './RadioGroup.css';
import * as Kobalte from '@kobalte/core/radio-group';
import { For, Show } from 'solid-js';
import { ErrorText, type FieldProps, LabelText } from './field-parts.tsx';
import type { Choice } from './Select.tsx';

/** One of a few, all of them seen at once with what each means. `id` stands on the group, so that an error summary can point at it. */
export function RadioGroup<Value extends string>(
  props: FieldProps & {
    value: Value | '';
    onChange: (value: Value) => void;
    choices: readonly Choice<Value>[];
    columns?: boolean;
  },
) {
  return (
    <Kobalte.Root
      class="ui-field"
      id={props.id}
      tabIndex={-1}
      value={props.value}
      onChange={(value) => props.onChange(value as Value)}
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
      <div class="ui-radio" classList={{ 'ui-radio--columns': props.columns === true }}>
        <For each={props.choices}>
          {(choice) => (
            <Kobalte.Item class="ui-radio__item" value={choice.value} disabled={choice.disabled === true}>
              <Kobalte.ItemInput class="ui-radio__input" />
              <Kobalte.ItemControl class="ui-radio__control">
                <Kobalte.ItemIndicator class="ui-radio__indicator" />
              </Kobalte.ItemControl>
              <div class="ui-radio__text">
                <Kobalte.ItemLabel class="ui-radio__label">{choice.label}</Kobalte.ItemLabel>
                <Show when={choice.description}>
                  <Kobalte.ItemDescription class="ui-field__description">{choice.description}</Kobalte.ItemDescription>
                </Show>
              </div>
            </Kobalte.Item>
          )}
        </For>
      </div>
      <Kobalte.ErrorMessage class="ui-field__error">
        <ErrorText error={props.error} />
      </Kobalte.ErrorMessage>
    </Kobalte.Root>
  );
}
