import { Show } from 'solid-js';
import { Kbd } from '../ui/Kbd.tsx';
import { keysOn } from './shortcuts.ts';

/** A key beside what it does, where keys are in use. Seen, not heard: `aria-keyshortcuts` says it. */
export const KeyHint = (props: { children: string }) => (
  <Show when={keysOn()}>
    <span class="key-hint" aria-hidden="true">
      <Kbd>{props.children}</Kbd>
    </span>
  </Show>
);
