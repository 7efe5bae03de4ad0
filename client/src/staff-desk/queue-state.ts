/** Somebody decided it: oneself here, or somebody else (the submitter may have withdrawn it, too). */
export type Gone = 'here' | 'elsewhere';

export interface QueueEntry<Row> {
  row: Row;
  /** Null while it waits. */
  gone: Gone | null;
}

/** The work queue as one person has it before them: in order of arrival (R21), so that what is new comes last and moves nothing. */
export interface QueueState<Row> {
  entries: readonly QueueEntry<Row>[];
  /** How many wait in all, loaded or not. */
  total: number;
  /** Where the next page begins; null when everything is loaded. */
  next: string | null;
  /** What is known to have left: it is not counted twice, and an answer that was under way does not bring it back. */
  left: ReadonlySet<string>;
}

export interface QueuePage<Row> {
  rows: readonly Row[];
  total: number;
  next: string | null;
}

interface Identified {
  id: string;
}

export const emptyQueue: QueueState<never> = { entries: [], total: 0, next: null, left: new Set() };

function merged<Row extends Identified>(entries: readonly QueueEntry<Row>[], rows: readonly Row[]): QueueEntry<Row>[] {
  const fresh = new Map(rows.map((row) => [row.id, row]));
  const kept = entries.map((entry) => {
    const row = fresh.get(entry.row.id);
    fresh.delete(entry.row.id);
    return row ? { ...entry, row } : entry;
  });
  return [...kept, ...[...fresh.values()].map((row) => ({ row, gone: null }))];
}

/** One more page. */
export function withPage<Row extends Identified>(state: QueueState<Row>, page: QueuePage<Row>): QueueState<Row> {
  const rows = page.rows.filter((row) => !state.left.has(row.id));
  return {
    ...state,
    entries: merged(state.entries, rows),
    total: page.total - (page.rows.length - rows.length),
    next: page.next,
  };
}

/** Everything that was loaded, read again after something may have been missed: what is not there any more was decided elsewhere. */
export function reloaded<Row extends Identified>(state: QueueState<Row>, page: QueuePage<Row>): QueueState<Row> {
  const ids = new Set(page.rows.map((row) => row.id));
  const entries = state.entries.map(
    (entry): QueueEntry<Row> => (ids.has(entry.row.id) || entry.gone ? entry : { ...entry, gone: 'elsewhere' }),
  );
  return withPage({ ...state, entries }, page);
}

/** Something new waits. Before the last page is loaded it is only counted: it comes with its page. */
export function withAdded<Row extends Identified>(state: QueueState<Row>, row: Row): QueueState<Row> {
  if (state.left.has(row.id)) return state;
  if (state.entries.some((entry) => entry.row.id === row.id)) return withChanged(state, row);
  const entries = state.next === null ? merged(state.entries, [row]) : state.entries;
  return { ...state, entries, total: state.total + 1 };
}

/** It waits on, but is not what it was. */
export function withChanged<Row extends Identified>(state: QueueState<Row>, row: Row): QueueState<Row> {
  return { ...state, entries: state.entries.map((entry) => (entry.row.id === row.id ? { ...entry, row } : entry)) };
}

/** It waits no more. It keeps its place until it is swept, so that nothing moves under a pointer. */
export function withRemoved<Row extends Identified>(state: QueueState<Row>, id: string, gone: Gone): QueueState<Row> {
  if (state.left.has(id)) return state;
  return {
    ...state,
    entries: state.entries.map((entry) => (entry.row.id === id ? { ...entry, gone } : entry)),
    total: Math.max(0, state.total - 1),
    left: new Set([...state.left, id]),
  };
}

/** Takes away what waits no more, but for the one that is open. */
export function swept<Row extends Identified>(state: QueueState<Row>, open: string | null): QueueState<Row> {
  const entries = state.entries.filter((entry) => !entry.gone || entry.row.id === open);
  return entries.length === state.entries.length ? state : { ...state, entries };
}

/** The waiting one after (1) or before (-1) another in the queue; at the end after the last, the one before. */
export function neighbour<Row extends Identified>(state: QueueState<Row>, id: string | null, way: 1 | -1): Row | null {
  const at = state.entries.findIndex((entry) => entry.row.id === id);
  const waiting = (entry: QueueEntry<Row>) => entry.gone === null && entry.row.id !== id;
  const after = state.entries.slice(at + 1).find(waiting)?.row;
  const before = state.entries.slice(0, Math.max(0, at)).findLast(waiting)?.row;
  return (way === 1 ? after : before) ?? null;
}

/** Which place the open one has among those that wait, from 1; 0 where it waits no more. */
export function placeOf<Row extends Identified>(state: QueueState<Row>, id: string | null): number {
  return state.entries.filter((entry) => entry.gone === null).findIndex((entry) => entry.row.id === id) + 1;
}
