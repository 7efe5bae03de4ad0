import './Tabs.css';
import Check from 'lucide-solid/icons/check';
import { For, Show } from 'solid-js';

/** Narrows a list to one kind of thing; a tick as well as a colour shows which. */
export function FilterChips<Value extends string>(props: {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  chips: readonly { value: Value; label: string; count?: number }[];
}) {
  return (
    <fieldset class="ui-chips" aria-label={props.label}>
      <For each={props.chips}>
        {(chip) => (
          <button
            type="button"
            class="ui-chip"
            aria-pressed={chip.value === props.value}
            onClick={() => props.onChange(chip.value)}
          >
            <Show when={chip.value === props.value}>
              <Check size={17} aria-hidden="true" />
            </Show>
            {chip.label}
            <Show when={chip.count !== undefined}>
              <span class="ui-count">{chip.count}</span>
            </Show>
          </button>
        )}
      </For>
    </fieldset>
  );
}
