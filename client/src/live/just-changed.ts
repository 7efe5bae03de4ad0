import { createRoot, createSignal } from 'solid-js';

const markedFor = 6000;
const [marks, setMarks] = createRoot(() => createSignal<ReadonlyMap<string, number>>(new Map()));

const count = (id: string, by: number) =>
  setMarks((before) => {
    const after = new Map(before);
    const left = (after.get(id) ?? 0) + by;
    if (left > 0) after.set(id, left);
    else after.delete(id);
    return after;
  });

/** Whether something just happened to an entity, so that it can be marked where it stands for a moment; reactive. */
export const justChanged = (id: string): boolean => marks().has(id);

/** Marks an entity for six seconds from the last time that something happened to it. */
export function markChanged(id: string): void {
  count(id, 1);
  setTimeout(() => count(id, -1), markedFor);
}
