import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';
import { createInUse } from './in-use.ts';
import { createLiveQuery } from './live-query.ts';
import { createSettledList } from './settled-list.ts';

interface Connection<Row> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  nodes: readonly Row[];
}

interface PageArgs {
  first: number;
  after: string | null;
}

interface Options<Data, Narrowed, Row> {
  query: TypedDocumentNode<Data, Narrowed & PageArgs>;
  /** What narrows or orders the list; where that changes, it begins with its first page. */
  narrowed: Accessor<Narrowed>;
  list: (data: Data) => Connection<Row>;
  /** How many rows a page has. */
  size: number;
}

/**
 * A list in pages, each one a list of its own that settles, so that a change touches few rows. Whoever asks for another page or another
 * order wants to see it as soon as it is there, wherever the pointer is, and a page from its beginning.
 */
export function createPagedList<Data, Narrowed extends object, Row extends { id: string }>(
  options: Options<Data, Narrowed, Row>,
) {
  const [cursors, setCursors] = createSignal<readonly string[]>([]);
  // Which page is on screen: behind `cursors` while another one is on its way.
  const [place, setPlace] = createSignal(0);
  const variables = createMemo(() => ({ ...options.narrowed(), first: options.size, after: cursors().at(-1) ?? null }));
  const [result, ask] = createLiveQuery<Data, Narrowed & PageArgs>({ query: options.query, variables });
  createEffect(
    on(
      () => JSON.stringify(options.narrowed()),
      () => setCursors([]),
      { defer: true },
    ),
  );
  const page = () => (result.data == null ? undefined : options.list(result.data));

  const { inUse, attach } = createInUse();
  const list = createSettledList(() => page()?.nodes, inUse);
  let isAwaited = false;
  let isTurned = false;
  let element: HTMLElement | undefined;
  createEffect(on(variables, () => (isAwaited = true), { defer: true }));
  const shown = () =>
    page()
      ?.nodes.map(({ id }) => id)
      .join();
  createEffect(
    on([shown, () => result.fetching, () => result.stale], () => {
      if (!isAwaited) return;
      list.settle();
      isAwaited = result.fetching || result.stale;
      if (isAwaited) return;
      setPlace(cursors().length);
      if (!isTurned) return;
      isTurned = false;
      // Once the rows of the new page stand.
      queueMicrotask(() => {
        if (element && element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: 'start' });
      });
    }),
  );

  const turn = (change: (before: readonly string[]) => readonly string[]) => {
    if (isAwaited) return;
    isAwaited = true;
    isTurned = true;
    setCursors(change);
  };
  return {
    result,
    /** What is known of the page; undefined until there is an answer. */
    page,
    again: () => ask({ requestPolicy: 'network-only' }),
    list,
    /** The `ref` of the list's element. */
    attach: (of: HTMLElement) => {
      element = of;
      attach(of);
    },
    /** For `Pages`. */
    pages: {
      get previous() {
        return cursors().length > 0 ? () => turn((before) => before.slice(0, -1)) : undefined;
      },
      get next() {
        const { hasNextPage, endCursor } = page()?.pageInfo ?? {};
        return hasNextPage && endCursor ? () => turn((before) => [...before, endCursor]) : undefined;
      },
      /** The place of the page's first row in the whole list, from 1 on. */
      get from() {
        return place() * options.size + 1;
      },
      get shown() {
        return list.rows().length;
      },
      get total() {
        return page()?.totalCount ?? 0;
      },
    },
  };
}
