import { useSearchParams } from '@solidjs/router';
import type { ApplicationKind, ClientFilter, ClientOrder } from '../gql/graphql.ts';

export type Show = 'all' | 'unread' | 'deadline';
export type Order = 'name' | 'change' | 'deadline';

const orders: Record<Order, ClientOrder> = { name: 'NAME', change: 'LATEST_CHANGE', deadline: 'DEADLINE' };
const oneOf = <T extends string>(known: readonly T[], given: string | undefined): T =>
  known.find((each) => each === given) ?? (known[0] as T);

/** How the list of clients is narrowed and ordered. It stands in the address, so that going back finds the same list. */
export function createClientFilter() {
  const [params, setParams] = useSearchParams<{ q?: string; show?: string; kind?: string; order?: string }>();
  const set = (changes: Record<string, string | undefined>) => setParams(changes, { replace: true, scroll: false });
  return {
    search: () => params.q ?? '',
    show: (): Show => oneOf(['all', 'unread', 'deadline'], params.show),
    kind: () => (params.kind ?? '') as ApplicationKind | '',
    order: (): Order => oneOf(['name', 'change', 'deadline'], params.order),
    setSearch: (q: string) => set({ q: q || undefined }),
    setShow: (show: Show) => set({ show: show === 'all' ? undefined : show }),
    setKind: (kind: string) => set({ kind: kind === 'any' ? undefined : kind }),
    setOrder: (order: Order) => set({ order: order === 'name' ? undefined : order }),
    clear: () => set({ q: undefined, show: undefined, kind: undefined }),
    narrowed: () => Boolean(params.q || params.show || params.kind),
    input: (): ClientFilter => ({
      ...(params.q ? { search: params.q } : {}),
      ...(params.kind ? { kind: params.kind as ApplicationKind } : {}),
      ...(params.show === 'unread' ? { unread: true } : {}),
      ...(params.show === 'deadline' ? { deadline: true } : {}),
    }),
    inOrder: (): ClientOrder => orders[oneOf(['name', 'change', 'deadline'], params.order)],
  };
}

export type ClientFilterState = ReturnType<typeof createClientFilter>;
