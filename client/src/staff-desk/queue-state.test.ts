import { describe, expect, it } from 'vitest';
import {
  emptyQueue,
  neighbour,
  placeOf,
  type QueueState,
  reloaded,
  swept,
  withAdded,
  withChanged,
  withPage,
  withRemoved,
} from './queue-state.ts';

interface Row {
  id: string;
  text: string;
}
const row = (id: string, text = id): Row => ({ id, text });
const rows = (...ids: string[]) => ids.map((id) => row(id));
const page = (ids: string[], total = ids.length, next: string | null = null) => ({ rows: rows(...ids), total, next });
const queueOf = (...ids: string[]): QueueState<Row> => withPage(emptyQueue, page(ids));
const shown = (state: QueueState<Row>) => state.entries.map(({ row: { text }, gone }) => (gone ? `${text} (${gone})` : text));

describe('the work queue on the desk', () => {
  it('R21 stands in order of arrival: what is new comes last', () => {
    const state = withAdded(queueOf('a', 'b'), row('c'));
    expect(shown(state)).toEqual(['a', 'b', 'c']);
    expect(state.total).toBe(3);
  });

  it('only counts what is new while later pages are not loaded, and has it when they are', () => {
    const first = withPage(emptyQueue, page(['a', 'b'], 3, 'after b'));
    const counted = withAdded(first, row('d'));
    expect([shown(counted), counted.total]).toEqual([['a', 'b'], 4]);
    expect(shown(withPage(counted, page(['c', 'd'], 4)))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps the place of what somebody else decided, with a mark, and counts it no more', () => {
    const state = withRemoved(queueOf('a', 'b', 'c'), 'b', 'elsewhere');
    expect(shown(state)).toEqual(['a', 'b (elsewhere)', 'c']);
    expect(state.total).toBe(2);
  });

  it('sweeps what is decided, but never what is open', () => {
    const state = ['a', 'b'].reduce((before, id) => withRemoved(before, id, 'elsewhere'), queueOf('a', 'b', 'c'));
    expect(shown(swept(state, 'b'))).toEqual(['b (elsewhere)', 'c']);
    expect(shown(swept(state, null))).toEqual(['c']);
  });

  it('does not count twice what was decided here and is then reported as gone', () => {
    const decided = swept(withRemoved(queueOf('a', 'b'), 'a', 'here'), null);
    const reported = withRemoved(decided, 'a', 'elsewhere');
    expect([shown(reported), reported.total]).toEqual([['b'], 1]);
  });

  it('is not brought back by an answer that was under way', () => {
    const state = withPage(withRemoved(queueOf('a', 'b'), 'a', 'here'), page(['a', 'b']));
    expect([shown(state), state.total]).toEqual([['a (here)', 'b'], 1]);
  });

  it('finds out after a gap what was decided and what came meanwhile', () => {
    const state = reloaded(queueOf('a', 'b', 'c'), page(['a', 'c', 'd']));
    expect(shown(state)).toEqual(['a', 'b (elsewhere)', 'c', 'd']);
    expect(state.total).toBe(3);
  });

  it('changes a row where it stands', () => {
    expect(shown(withChanged(queueOf('a', 'b'), row('a', 'a, changed')))).toEqual(['a, changed', 'b']);
    expect(shown(withAdded(queueOf('a', 'b'), row('a', 'a, again')))).toEqual(['a, again', 'b']);
  });

  it('leads to the next that waits, past what is decided', () => {
    const state = withRemoved(queueOf('a', 'b', 'c'), 'b', 'elsewhere');
    expect(neighbour(state, 'a', 1)?.id).toBe('c');
    expect(neighbour(state, 'c', -1)?.id).toBe('a');
    expect(neighbour(state, 'c', 1)).toBeNull();
    expect(neighbour(state, null, 1)?.id).toBe('a');
    expect([placeOf(state, 'c'), placeOf(state, 'b')]).toEqual([2, 0]);
  });
});
