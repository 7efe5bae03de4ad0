import './Menu.css';
import * as Kobalte from '@kobalte/core/dropdown-menu';
import ChevronDown from 'lucide-solid/icons/chevron-down';
import { For, type JSX, Show } from 'solid-js';

export interface MenuItem {
  label: JSX.Element;
  icon?: JSX.Element;
  onSelect: () => void;
  disabled?: boolean;
  /** Chosen several times in a row: the list stays. */
  keepOpen?: boolean;
  /** Belongs to no group with what stands before it. */
  separated?: boolean;
}

/** A button that opens a list of things to do. `label` is what is seen, `name` what it is called when that is not enough. */
export function Menu(props: { label: JSX.Element; name?: string; icon?: JSX.Element; items: readonly MenuItem[] }) {
  return (
    <Kobalte.Root placement="bottom-end" gutter={6}>
      <Kobalte.Trigger class="ui-button ui-button--quiet ui-menu__trigger" aria-label={props.name}>
        {props.icon}
        <span class="ui-menu__label">{props.label}</span>
        <ChevronDown size={18} aria-hidden="true" />
      </Kobalte.Trigger>
      <Kobalte.Portal>
        <Kobalte.Content class="ui-menu">
          <For each={props.items}>
            {(item) => (
              <>
                <Show when={item.separated}>
                  <Kobalte.Separator class="ui-menu__separator" />
                </Show>
                <Kobalte.Item
                  class="ui-menu__item"
                  onSelect={item.onSelect}
                  disabled={item.disabled === true}
                  closeOnSelect={!item.keepOpen}
                >
                  {item.icon}
                  {item.label}
                </Kobalte.Item>
              </>
            )}
          </For>
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte.Root>
  );
}
