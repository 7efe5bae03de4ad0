import './Timeline.css';
import { For, type JSX, Show } from 'solid-js';
import { NewMark } from './Badge.tsx';

export interface TimelineItem {
  id: string;
  icon?: JSX.Element;
  title: JSX.Element;
  time: JSX.Element;
  body?: JSX.Element;
  isNew?: boolean;
}

/** What happened, the latest first unless the list says otherwise. What is new is marked where it stands. */
export function Timeline(props: { items: readonly TimelineItem[]; label: string }) {
  return (
    <ol class="ui-timeline" aria-label={props.label}>
      <For each={props.items}>
        {(item) => (
          <li class="ui-timeline__item" classList={{ 'ui-timeline__item--new': item.isNew === true }}>
            <span class="ui-timeline__mark" aria-hidden="true">
              {item.icon}
            </span>
            <div class="ui-timeline__text">
              <p class="ui-timeline__title">
                {item.title}
                <Show when={item.isNew}>
                  <NewMark />
                </Show>
              </p>
              <p class="ui-timeline__time">{item.time}</p>
              {item.body}
            </div>
          </li>
        )}
      </For>
    </ol>
  );
}
