import { useSearchParams } from '@solidjs/router';
import { createEffect, createSignal, onCleanup } from 'solid-js';

const sideBySide = '(width >= 60rem)';

/** The row beside another; where that one is gone from the list, the first. */
export function neighbour(ids: readonly string[], id: string | null, way: 1 | -1): string | null {
  const place = id === null ? -1 : ids.indexOf(id);
  return (place < 0 ? ids[0] : ids[place + way]) ?? null;
}

/**
 * Which matter of a list is open: it stands in the address. Where list and matter stand side by side, the first one opens by
 * itself; on a narrow screen the list comes first.
 */
export function createOpenMatter(ids: () => readonly string[]) {
  const [params, setParams] = useSearchParams<{ open?: string }>();
  const list = matchMedia(sideBySide);
  const [wide, setWide] = createSignal(list.matches);
  const look = () => setWide(list.matches);
  list.addEventListener('change', look);
  onCleanup(() => list.removeEventListener('change', look));
  const open = () => params.open ?? null;
  let moved = false;
  const go = (id: string | null, replace = true) => {
    moved = true;
    setParams({ open: id }, { replace });
    if (!wide()) scrollTo({ top: 0 });
  };
  createEffect(() => {
    const [first] = ids();
    if (!wide() || open() !== null || !first) return;
    setParams({ open: first }, { replace: true });
  });
  const beside = (way: 1 | -1) => {
    const id = neighbour(ids(), open(), way);
    if (id) go(id);
  };
  return {
    open,
    go,
    next: () => beside(1),
    previous: () => beside(-1),
    /** Whether one came to the open one by oneself: its heading takes the focus then. */
    takesFocus: () => moved,
    /** Leaves the open one, which is done: on to the next that waits, or the one before, or the list. */
    onward: () => go(neighbour(ids(), open(), 1) ?? neighbour(ids(), open(), -1)),
  };
}

export type OpenMatter = ReturnType<typeof createOpenMatter>;
