import { createRoot, createSignal } from 'solid-js';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'edusta.theme';
const chosen = document.documentElement.dataset.theme;
const [theme, set] = createRoot(() => createSignal<Theme>(chosen === 'light' || chosen === 'dark' ? chosen : 'auto'));

/** Light, dark, or as the device is; reactive. `public/early.js` sets it before the first paint. */
export { theme };

/** Changes the colours and remembers it in this browser. */
export function setTheme(next: Theme): void {
  set(next);
  if (next === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  try {
    if (next === 'auto') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, next);
  } catch {
    // Storage can be switched off: the choice then lasts as long as the page.
  }
}
