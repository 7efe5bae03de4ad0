import { createRoot, createSignal } from 'solid-js';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const [spoken, say] = createRoot(() => createSignal({ text: '', turn: 0 }));
let waiting: string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says something to those who listen to the page, politely. What comes within half a second is said in one breath, and the
 * same words only once, so that ten changes at once are not ten interruptions.
 */
export function announce(text: string): void {
  if (!waiting.includes(text)) waiting.push(text);
  if (timer) return;
  timer = setTimeout(() => {
    const joined = waiting.join(' ');
    waiting = [];
    timer = undefined;
    say((last) => ({ text: joined, turn: last.turn + 1 }));
  }, 500);
}

/** The page's one live region; two places that take turns, so that the same words said twice are heard twice. */
export function Announcer() {
  const words = (turn: number) => (spoken().turn % 2 === turn ? spoken().text : '');
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite">
        {words(0)}
      </span>
      <span role="status" aria-live="polite">
        {words(1)}
      </span>
    </VisuallyHidden>
  );
}
