import { type AnyVariables, type CreateQueryArgs, type CreateQueryResult, createQuery } from '@urql/solid';
import { onCleanup } from 'solid-js';
import { useLive } from './live.tsx';

/** A query whose answer is asked for again when the live connection may have missed something. */
export function createLiveQuery<Data, Variables extends AnyVariables>(
  args: CreateQueryArgs<Data, Variables>,
): CreateQueryResult<Data, Variables> {
  const result = createQuery<Data, Variables>(args);
  onCleanup(useLive().onGap(() => result[1]({ requestPolicy: 'network-only' })));
  return result;
}
