import { useSearchParams } from '@solidjs/router';
import { createEffect, createSignal, on, onCleanup } from 'solid-js';

/** After the last key, in milliseconds. */
const pause = 250;

/** What is typed to look for, and, a moment after the last key, what is looked for: that stands in the address, as `q`. */
export function createSought() {
  const [params, setParams] = useSearchParams<{ q?: string }>();
  const [text, setText] = createSignal(params.q ?? '');
  createEffect(
    on(
      text,
      (latest) => {
        const timer = setTimeout(() => setParams({ q: latest.trim() || null }, { replace: true }), pause);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  return { text, setText, sought: () => (params.q ?? '').trim() };
}
