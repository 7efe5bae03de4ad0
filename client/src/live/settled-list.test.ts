import { createRoot, createSignal } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { createSettledList } from './settled-list.ts';

interface Row {
  id: string;
  text: string;
}
const row = (id: string, text = id): Row => ({ id, text });

const listOf = (...first: Row[]) => begin(first, false);

async function begin(first: Row[] | undefined, pushes: boolean) {
  const [latest, setLatest] = createSignal(first);
  const [inUse, setInUse] = createSignal(false);
  const list = createRoot(() => createSettledList(latest, inUse, pushes));
  await Promise.resolve();
  return { list, setLatest, setInUse, shown: () => list.rows().map((each) => each.text) };
}

describe('a list that settles', () => {
  it('shows what comes at once while nobody uses it', async () => {
    const { setLatest, shown } = await listOf(row('a'));
    setLatest([row('b'), row('a')]);
    expect(shown()).toEqual(['b', 'a']);
  });

  it('lets new rows wait while somebody uses it, and shows them when asked', async () => {
    const { list, setLatest, setInUse, shown } = await listOf(row('a'));
    setInUse(true);
    setLatest([row('b'), row('c'), row('a')]);
    expect(shown()).toEqual(['a']);
    expect(list.waiting()).toBe(2);
    list.settle();
    expect(shown()).toEqual(['b', 'c', 'a']);
    expect(list.waiting()).toBe(0);
  });

  it('changes a row where it stands, whatever its new place would be', async () => {
    const { setLatest, setInUse, shown } = await listOf(row('a'), row('b'));
    setInUse(true);
    setLatest([row('b', 'b, changed'), row('a')]);
    expect(shown()).toEqual(['a', 'b, changed']);
  });

  it('takes away at once what may no longer be seen', async () => {
    const { setLatest, setInUse, shown } = await listOf(row('a'), row('b'));
    setInUse(true);
    setLatest([row('b')]);
    expect(shown()).toEqual(['b']);
  });

  it('settles by itself when it is left alone', async () => {
    const { setLatest, setInUse, shown } = await listOf(row('a'));
    setInUse(true);
    setLatest([row('b'), row('a')]);
    setInUse(false);
    expect(shown()).toEqual(['b', 'a']);
  });

  it('never lets an empty list wait: nothing in it could move', async () => {
    const { setLatest, setInUse, shown } = await listOf();
    setInUse(true);
    setLatest([row('a')]);
    expect(shown()).toEqual(['a']);
  });

  it('lets also the first row wait where it would push away what stands below, but never what is there from the beginning', async () => {
    const empty = await begin([], true);
    empty.setInUse(true);
    empty.setLatest([row('a')]);
    expect([empty.shown(), empty.list.waiting()]).toEqual([[], 1]);
    const awaited = await begin(undefined, true);
    awaited.setInUse(true);
    awaited.setLatest([row('a')]);
    expect(awaited.shown()).toEqual(['a']);
  });
});
