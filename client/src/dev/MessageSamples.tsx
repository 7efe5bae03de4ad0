import Inbox from 'lucide-solid/icons/inbox';
import { For } from 'solid-js';
import { Badge, NewMark } from '../ui/Badge.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { showToast } from '../ui/Toast.tsx';
import { Sample } from './Sample.tsx';

const tones = ['info', 'success', 'warning', 'error'] as const;

export function MessageSamples() {
  return (
    <>
      <Sample name="Banner">
        <For each={tones}>
          {(tone) => (
            <Banner tone={tone} title={`This is ${tone}`} actions={<Button>Do something</Button>}>
              <p>A sentence that says what it is, and one that says what to do.</p>
            </Banner>
          )}
        </For>
      </Sample>
      <Sample name="ErrorSummary">
        <ErrorSummary
          attempt={0}
          errors={[
            { field: 'sample', message: 'Write the given names.' },
            { field: null, message: 'Something that belongs to no field.' },
          ]}
        />
      </Sample>
      <Sample name="Toast">
        <For each={tones}>
          {(tone) => (
            <Button onClick={() => showToast({ tone, title: `Toast: ${tone}`, message: 'It is said once.' })}>Show {tone}</Button>
          )}
        </For>
      </Sample>
      <Sample name="Badge, NewMark">
        <Badge>Neutral</Badge>
        <Badge tone="accent">Accent</Badge>
        <For each={tones}>{(tone) => <Badge tone={tone}>{tone}</Badge>}</For>
        <NewMark />
        <NewMark label="3 new" />
      </Sample>
      <Sample name="EmptyState, Skeleton">
        <EmptyState icon={<Inbox size={32} />} title="Nothing here yet" action={<Button variant="primary">Begin</Button>}>
          What will appear here, and how to get there.
        </EmptyState>
        <Skeleton rows={3} />
      </Sample>
      <Sample name="Spinner, ProgressBar">
        <Spinner />
        <ProgressBar label="Sending" value={0.45} />
      </Sample>
    </>
  );
}
