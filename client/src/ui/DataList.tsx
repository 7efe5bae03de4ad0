import './DataList.css';
import { For, type JSX } from 'solid-js';

/** Names and values. Values may be in any script: their direction follows their own letters. */
export function DataList(props: { items: readonly { label: string; value: JSX.Element; mark?: boolean }[]; columns?: boolean }) {
  return (
    <dl class="ui-data" classList={{ 'ui-data--columns': props.columns === true }}>
      <For each={props.items}>
        {(item) => (
          <div class="ui-data__item" classList={{ 'ui-data__item--marked': item.mark === true }}>
            <dt>{item.label}</dt>
            <dd dir="auto">{item.value}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
