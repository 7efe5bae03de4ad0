import { createRoot, createSignal, onCleanup, onMount } from 'solid-js';

const storageKey = 'edusta.desk.keys';

function stored(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true; // Storage can be switched off: the choice then lasts as long as the page.
  }
}

const [keysOn, set] = createRoot(() => createSignal(stored()));

/** Whether single keys decide and move here. WCAG 2.1.4 wants them to be switched off: who speaks to the device would press them by talking. */
export { keysOn };

/** Switches the keys on or off, and remembers it in this browser. */
export function setKeysOn(on: boolean): void {
  set(on);
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // As above.
  }
}

const typing = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]:not([contenteditable=false])';
const apart = '[role=dialog], [role=alertdialog], [role=menu]';

/** Whether a key press is meant for the page and not for a field, a menu, a dialog or the browser. */
export function isForThePage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return false;
  if (event.target instanceof Element && event.target.closest(typing)) return false;
  return document.querySelector(apart) === null;
}

/** Lets single keys do things while the component is on screen. The keys of `actions` are what the key writes: `a`, `/`, `?`. */
export function useShortcuts(actions: Record<string, () => void>, isOn: () => boolean = keysOn): void {
  const pressed = (event: KeyboardEvent) => {
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action || !isOn() || !isForThePage(event)) return;
    event.preventDefault();
    action();
  };
  onMount(() => document.addEventListener('keydown', pressed));
  onCleanup(() => document.removeEventListener('keydown', pressed));
}
