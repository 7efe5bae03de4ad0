import './SkipLink.css';
import type { JSX } from 'solid-js';

/** The first stop of the keyboard: past everything that is the same on every page. */
export function SkipLink(props: { to: string; children: JSX.Element }) {
  return (
    <a
      class="ui-skip-link"
      href={`#${props.to}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(props.to)?.focus();
      }}
    >
      {props.children}
    </a>
  );
}
