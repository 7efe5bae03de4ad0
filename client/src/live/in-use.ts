import { type Accessor, createSignal, onCleanup } from 'solid-js';

const stillAfter = 4000;

/**
 * Whether somebody is at a part of the page: a pointer moved over it in the last seconds, a finger touches it, the keyboard's
 * focus is in it, or it is scrolled so that its beginning is out of sight. `attach` is the part's `ref`.
 */
export function createInUse(): { inUse: Accessor<boolean>; attach: (element: HTMLElement) => void } {
  const [pointer, setPointer] = createSignal(false);
  const [focus, setFocus] = createSignal(false);
  const [scrolled, setScrolled] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const attach = (element: HTMLElement) => {
    const still = () => setPointer(false);
    const moved = () => {
      setPointer(true);
      clearTimeout(timer);
      timer = setTimeout(still, stillAfter);
    };
    const left = () => {
      clearTimeout(timer);
      still();
    };
    const looked = () => {
      const { top, bottom } = element.getBoundingClientRect();
      setScrolled(top < 0 && bottom > 0);
    };
    element.addEventListener('pointermove', moved);
    element.addEventListener('pointerdown', moved);
    element.addEventListener('pointerleave', left);
    element.addEventListener('focusin', () =>
      setFocus(element.matches(':focus-within') && element.querySelector(':focus-visible') !== null),
    );
    element.addEventListener('focusout', () => setFocus(false));
    addEventListener('scroll', looked, { passive: true });
    onCleanup(() => {
      clearTimeout(timer);
      removeEventListener('scroll', looked);
    });
  };
  return { inUse: () => pointer() || focus() || scrolled(), attach };
}
