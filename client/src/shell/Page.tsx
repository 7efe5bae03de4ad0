import './Page.css';
import { useIsRouting, useLocation } from '@solidjs/router';
import { createEffect, createRoot, createSignal, type JSX, on, onMount, Show } from 'solid-js';

const [navigations, setNavigations] = createRoot(() => createSignal(0));

/** Counts the pages gone to, so that the first one does not take the focus from where the browser put it. */
export function countNavigations(): void {
  const location = useLocation();
  createEffect(
    on(
      () => location.pathname,
      () => setNavigations((count) => count + 1),
      { defer: true },
    ),
  );
}

interface Props {
  /** In the tab and in the history: `Title – Edusta`. */
  title: string;
  heading: JSX.Element;
  /** Above the heading: where this belongs. */
  eyebrow?: JSX.Element;
  /** Beside the heading: what can be done with all of it. */
  actions?: JSX.Element;
  /** It takes the place of another page at the same address: the heading takes the focus here too. */
  focusHeading?: boolean;
  children: JSX.Element;
}

/** One page: its title, its one h1, which takes the focus when one comes here from another page, and its content. */
export function Page(props: Props) {
  let heading: HTMLHeadingElement | undefined;
  const routing = useIsRouting();
  createEffect(() => {
    document.title = `${props.title} – Edusta`;
  });
  onMount(() => {
    if (navigations() === 0 && !routing() && !props.focusHeading) return;
    heading?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  });
  return (
    <div class="page">
      <header class="page__head">
        <div class="page__titles">
          <Show when={props.eyebrow}>
            <div class="page__eyebrow">{props.eyebrow}</div>
          </Show>
          <h1 ref={heading} tabIndex={-1}>
            {props.heading}
          </h1>
        </div>
        <Show when={props.actions}>
          <div class="page__actions">{props.actions}</div>
        </Show>
      </header>
      {props.children}
    </div>
  );
}
