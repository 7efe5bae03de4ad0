import './Card.css';
import type { JSX } from 'solid-js';

/** A quiet surface that keeps together what belongs together. */
export function Card(props: { tone?: 'plain' | 'attention' | 'sunken'; flush?: boolean; children: JSX.Element }) {
  return (
    <div class="ui-card" classList={{ [`ui-card--${props.tone ?? 'plain'}`]: true, 'ui-card--flush': props.flush === true }}>
      {props.children}
    </div>
  );
}

/** A part of a page with its heading (a landmark by that name) and, at its end, what can be done with all of it. */
export function Section(props: { id: string; heading: JSX.Element; aside?: JSX.Element; children: JSX.Element }) {
  return (
    <section class="ui-section" aria-labelledby={props.id}>
      <div class="ui-section__head">
        <h2 id={props.id}>{props.heading}</h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}
