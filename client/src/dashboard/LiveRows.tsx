import './LiveRows.css';
import { type JSX, Show } from 'solid-js';
import { NewRows } from '../live/NewRows.tsx';
import type { SettledList } from '../live/settled-list.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { Card } from '../ui/Card.tsx';

type List = Pick<SettledList<never>, 'waiting' | 'settle'> & { rows: () => readonly unknown[] };

/** Rows of the front page: on their way, or none, or on their card with what is new over its edge. */
export function LiveRows(props: {
  lists: readonly List[];
  /** Whether there is an answer; `failed`, that it could not be had. */
  known: boolean;
  failed: boolean;
  onAgain: () => void;
  /** Said where there is none. */
  none: string;
  children: JSX.Element;
}) {
  const isEmpty = () => props.lists.every((list) => list.rows().length === 0);
  const isWaiting = () => props.lists.some((list) => list.waiting() > 0);
  return (
    <Show when={props.known} fallback={<Awaited failed={props.failed} rows={2} onAgain={props.onAgain} />}>
      <NewRows of={props.lists}>
        <Show when={!isEmpty()} fallback={<p class="live-rows__none">{isWaiting() ? '' : props.none}</p>}>
          <Card flush>{props.children}</Card>
        </Show>
      </NewRows>
    </Show>
  );
}
