import './VisuallyHidden.css';
import type { JSX } from 'solid-js';

/** Heard, not seen. */
export function VisuallyHidden(props: { children: JSX.Element }) {
  return <span class="ui-hidden">{props.children}</span>;
}
