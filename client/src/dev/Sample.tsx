import type { JSX } from 'solid-js';

/** One part in its states. Not translated: it is for those who build. */
export function Sample(props: { name: string; children: JSX.Element }) {
  return (
    <section class="sample" aria-label={props.name}>
      <h2>{props.name}</h2>
      <div class="sample__states">{props.children}</div>
    </section>
  );
}
