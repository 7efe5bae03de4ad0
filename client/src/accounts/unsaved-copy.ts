import { createEffect, createSignal, on } from 'solid-js';
import { useSession } from './session-context.tsx';

const prefix = 'edusta.unsaved.';

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null; // Storage can be switched off or full: what is written then lasts as long as the page.
  }
}

/**
 * What is being written and the service does not have: kept in this tab alone until it has it, so that a reload or the end of
 * the session loses nothing. `place` must tell people and cases apart.
 */
export function createUnsavedCopy(place: string) {
  const key = `${prefix}${place}`;
  return {
    read: (): string | null => attempt(() => sessionStorage.getItem(key)),
    write: (message: string) => void attempt(() => sessionStorage.setItem(key, message)),
    clear: () => void attempt(() => sessionStorage.removeItem(key)),
  };
}

/** Somebody signs out by their own will: nothing that they wrote stays behind for whoever sits down next. */
export function forgetUnsavedCopies(): void {
  attempt(() => {
    const ours = Array.from({ length: sessionStorage.length }, (_, place) => sessionStorage.key(place) ?? '');
    for (const key of ours.filter((each) => each.startsWith(prefix))) sessionStorage.removeItem(key);
  });
}

/** A text that outlives the component, a reload and the end of the session, for this person in this tab. Empty, it is forgotten. */
export function createKeptText(place: () => string): [text: () => string, write: (text: string) => void] {
  const viewer = useSession().viewer()?.id ?? '';
  const copy = () => createUnsavedCopy(`${viewer}.${place()}`);
  const [text, setText] = createSignal(copy().read() ?? '');
  createEffect(on(place, () => setText(copy().read() ?? ''), { defer: true }));
  const write = (next: string) => {
    setText(next);
    if (next === '') copy().clear();
    else copy().write(next);
  };
  return [text, write];
}
