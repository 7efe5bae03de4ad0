import './Tabs.css';
import * as Kobalte from '@kobalte/core/tabs';
import { For, type JSX, Show } from 'solid-js';

/** Several views of one thing, one seen at a time; arrow keys move between them. */
export function Tabs<Value extends string>(props: {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  tabs: readonly { value: Value; label: string; count?: number; content: () => JSX.Element }[];
}) {
  return (
    <Kobalte.Root class="ui-tabs" value={props.value} onChange={(value) => props.onChange(value as Value)}>
      <Kobalte.List class="ui-tabs__list" aria-label={props.label}>
        <For each={props.tabs}>
          {(tab) => (
            <Kobalte.Trigger class="ui-tabs__tab" value={tab.value}>
              {tab.label}
              <Show when={tab.count !== undefined}>
                <span class="ui-count">{tab.count}</span>
              </Show>
            </Kobalte.Trigger>
          )}
        </For>
      </Kobalte.List>
      <For each={props.tabs}>
        {(tab) => (
          <Kobalte.Content class="ui-tabs__content" value={tab.value}>
            {tab.content()}
          </Kobalte.Content>
        )}
      </For>
    </Kobalte.Root>
  );
}
