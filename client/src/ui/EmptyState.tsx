import './EmptyState.css';
import type { JSX } from 'solid-js';

/** Nothing here yet: what will appear, and how to get there. */
export function EmptyState(props: { icon?: JSX.Element; title: JSX.Element; children?: JSX.Element; action?: JSX.Element }) {
  return (
    <div class="ui-empty">
      {props.icon}
      <p class="ui-empty__title">{props.title}</p>
      <div class="ui-empty__text">{props.children}</div>
      {props.action}
    </div>
  );
}
