import { OpenSubmission } from '../correspondence/staff/OpenSubmission.tsx';
import { StaffCaseEvents } from '../correspondence/staff/StaffCaseEvents.tsx';
import type { Moves } from './DeskMoves.tsx';
import { KeyHint } from './KeyHint.tsx';
import { useShortcuts } from './shortcuts.ts';

const keys = { use: useShortcuts, Hint: KeyHint };

/** A submission of the queue, in the places of a matter and its document: its words with its documents among them. */
export function SubmissionPane(props: {
  id: string;
  moves: Moves;
  takesFocus: () => boolean;
  onQueue: () => void;
  /** It is handled: it waits no more, and the next one opens. */
  onHandled: () => void;
}) {
  return (
    <div class="desk__letter">
      <StaffCaseEvents />
      <OpenSubmission
        id={props.id}
        keys={keys}
        matter={{
          open: () => props.id,
          go: () => props.onQueue(),
          next: () => props.moves.next(),
          previous: () => props.moves.previous(),
          takesFocus: () => props.takesFocus(),
          onward: () => props.onHandled(),
        }}
      />
    </div>
  );
}
