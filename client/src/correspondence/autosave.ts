import { createSignal, onCleanup } from 'solid-js';

/** How what is being written stands: nothing to save yet, not saved yet, on its way, kept since a moment, or not to be saved. */
export type Saving =
  | { state: 'nothing' }
  | { state: 'unsaved' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'failed'; refusal: string | null };

/** What came of saving once: kept since a moment, refused in words, or not known (null): the connection. */
export type SaveAnswer = { at: string } | { refusal: string } | null;

const pause = 1000;
const again = [2000, 5000, 10_000, 30_000];

/**
 * Saves by itself what is being written: a second after the last change, one save at a time, the latest content last. What
 * could not be sent is tried again; what was refused waits for the next change.
 */
export function createAutosave<Content>(options: {
  save: (content: Content) => Promise<SaveAnswer>;
  /** When the content that one begins with was saved, or null where nothing was. */
  savedAt: string | null;
}) {
  const [saving, setSaving] = createSignal<Saving>(
    options.savedAt ? { state: 'saved', at: options.savedAt } : { state: 'nothing' },
  );
  let latest: { content: Content } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | null = null;
  let failures = 0;
  let stopped = false;

  const later = (wait: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void flush(), wait);
  };
  const once = async () => {
    const sent = latest;
    if (!sent) return;
    latest = null;
    setSaving({ state: 'saving' });
    const answer = await options.save(sent.content).catch(() => null);
    if (answer && 'at' in answer) {
      failures = 0;
      setSaving(latest ? { state: 'unsaved' } : { state: 'saved', at: answer.at });
    } else {
      setSaving({ state: 'failed', refusal: answer?.refusal ?? null });
      if (answer === null && !latest) {
        latest = sent;
        later(again[Math.min(failures++, again.length - 1)] ?? pause);
      }
    }
  };
  /** Saves now what is not saved yet; done once nothing is on its way. */
  const flush = async () => {
    clearTimeout(timer);
    if (underWay) await underWay;
    if (!latest || stopped) return;
    underWay = once();
    await underWay;
    underWay = null;
  };
  const online = () => {
    if (saving().state === 'failed') void flush();
  };
  const hidden = () => {
    if (document.visibilityState === 'hidden') void flush();
  };
  addEventListener('online', online);
  document.addEventListener('visibilitychange', hidden);
  onCleanup(() => {
    removeEventListener('online', online);
    document.removeEventListener('visibilitychange', hidden);
    void flush().finally(() => {
      stopped = true;
      clearTimeout(timer);
    });
  });

  return {
    saving,
    /** The content is this now. */
    changed: (content: Content) => {
      latest = { content };
      if (saving().state !== 'saving') setSaving({ state: 'unsaved' });
      later(pause);
    },
    flush,
    /** Nothing is saved any more; done once what was on its way has arrived. What waited is not forgotten: `go` takes it up. */
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await underWay;
    },
    go: () => {
      stopped = false;
      if (latest) later(pause);
    },
    /** All was thrown away: there is nothing to save until something is written anew. */
    reset: () => {
      stopped = false;
      latest = null;
      setSaving({ state: 'nothing' });
    },
  };
}
