import { type Component, lazy } from 'solid-js';

type Load = () => Promise<{ default: Component }>;
type Part = 'advisor' | 'staff';

const loads: { load: Load; part: Part | null }[] = [];
const missed = new WeakSet<object>();

// The build's own word for "this file did not come": the service is away, or was renewed meanwhile.
addEventListener('vite:preloadError', (event) => missed.add(event.payload));

/** A page whose code comes when it is first gone to, or ahead for those whose `part` it is; null: for whoever is signed in. */
export function page(load: Load, part: Part | null = null): Component {
  loads.push({ load, part });
  return lazy(load);
}

/** Whether a page could not be made because its code did not come. */
export const isMissed = (error: unknown): boolean => typeof error === 'object' && error !== null && missed.has(error);

/**
 * Brings the code of the pages that somebody of this part may go to, one after the other while the browser has nothing else to do, so
 * that they open when the connection is gone. Not for those who asked their device to save data.
 */
export function bringAhead(part: Part): void {
  const waiting = loads.filter((each) => each.part === null || each.part === part);
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const whenIdle = (work: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 500));
  const next = () => {
    const first = waiting.shift();
    // One that does not come now comes when it is gone to.
    if (first) whenIdle(() => void first.load().then(next, () => {}));
  };
  next();
}
