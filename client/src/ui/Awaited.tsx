import { Show } from 'solid-js';
import { FetchFailed } from './FetchFailed.tsx';
import { Skeleton } from './Skeleton.tsx';

/** What stands where an answer is awaited: its place is held; where none came, the way to try again is there instead. */
export function Awaited(props: { failed: boolean; rows?: number; onAgain: () => void }) {
  return (
    <Show when={props.failed} fallback={<Skeleton rows={props.rows ?? 3} />}>
      <FetchFailed tone="warning" alert onAgain={props.onAgain} />
    </Show>
  );
}
