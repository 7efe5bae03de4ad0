import { type AnyVariables, type CreateQueryArgs, type CreateQueryResult, createQuery } from '@urql/solid';
import { createEffect, createMemo, on, onCleanup } from 'solid-js';
import { useLive } from './live.tsx';

interface Known<Data> {
  /** The query with its variables: what is kept is the answer to just this question. */
  key: number | undefined;
  data: Data | undefined;
}

/**
 * A query whose answer is asked for again when the live connection may have missed something, or was away while it was asked for. An
 * answer that one has stays on screen while the service cannot be reached; its `error` says that it may be old.
 */
export function createLiveQuery<Data, Variables extends AnyVariables>(
  args: CreateQueryArgs<Data, Variables>,
): CreateQueryResult<Data, Variables> {
  const [result, ask] = createQuery<Data, Variables>(args);
  const live = useLive();
  const again = () => ask({ requestPolicy: 'network-only' });
  onCleanup(live.onGap(again));
  createEffect(
    on(
      () => live.connection().state,
      (state) => {
        if (state === 'live' && result.error?.networkError) again();
      },
      { defer: true },
    ),
  );
  const known = createMemo<Known<Data>>(
    (before) => {
      const key = result.operation?.key;
      const isAway = result.data == null && result.error?.networkError !== undefined;
      return isAway && before.key === key ? before : { key, data: result.data };
    },
    { key: undefined, data: undefined },
  );
  const kept = new Proxy(result, {
    get: (target, property) => (property === 'data' ? known().data : Reflect.get(target, property)),
  });
  return [kept, ask];
}
