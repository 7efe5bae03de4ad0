import { createRoot, createSignal } from 'solid-js';

/**
 * The time on screen, one tick a second for the whole page however many times it shows. It stands still while
 * nobody looks at the page, and catches up at once when they do.
 */
export const screenTime = createRoot(() => {
  const [now, set] = createSignal(new Date());
  const tick = () => {
    if (document.visibilityState === 'visible') set(new Date());
  };
  setInterval(tick, 1000);
  document.addEventListener('visibilitychange', tick);
  return now;
});
