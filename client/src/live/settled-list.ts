import { type Accessor, createEffect, createSignal, untrack } from 'solid-js';

export interface SettledList<Row> {
  /** What to show: in the order in which it stands, each row as it is now. */
  rows: Accessor<readonly Row[]>;
  /** How many rows wait to be shown. */
  waiting: Accessor<number>;
  /** Shows them. */
  settle: () => void;
}

/**
 * A list that does not move under a pointer, a finger or a reading eye: while `inUse` says so, rows change where they stand, and
 * new ones wait to be asked for (or for the list to be left alone). What is gone goes at once: it may no longer be seen.
 *
 * An empty list has nothing to move, and shows its first rows at once; unless it `pushes` what stands below it. `latest` is undefined
 * until the list is known.
 */
export function createSettledList<Row extends { id: string }>(
  latest: Accessor<readonly Row[] | undefined>,
  inUse: Accessor<boolean>,
  pushes = false,
): SettledList<Row> {
  const [order, setOrder] = createSignal<readonly string[] | null>(null);
  const known = () => latest() ?? [];
  const settle = () => setOrder(known().map((row) => row.id));

  createEffect(() => {
    const now = latest();
    const shown = untrack(order);
    const isEmpty = shown === null || (shown.length === 0 && !pushes);
    if (now && (isEmpty || !inUse())) setOrder(now.map((row) => row.id));
  });

  const rows = () => {
    const byId = new Map(known().map((row) => [row.id, row]));
    return (order() ?? []).flatMap((id) => byId.get(id) ?? []);
  };
  const waiting = () => {
    const shown = new Set(order() ?? []);
    return known().filter((row) => !shown.has(row.id)).length;
  };
  return { rows, waiting, settle };
}
