import { textsOf } from '../i18n/dictionary.ts';
import { formatDate, formatTime } from '../i18n/format.ts';
import { StatusSteps } from '../ui/StatusSteps.tsx';
import { receiptsTexts } from './receipts.dictionary.ts';

export interface Progress {
  receivedAt: string;
  readAt?: string | null;
  handledAt?: string | null;
}

export type ProgressState = 'received' | 'read' | 'handled';

/** How far what was sent has come (R16). */
export const progressOf = (progress: Progress): ProgressState =>
  progress.handledAt ? 'handled' : progress.readAt ? 'read' : 'received';

/** Received → read → handled, each with its time, live. */
export function SubmissionSteps(props: { progress: Progress; compact?: boolean }) {
  const t = textsOf(receiptsTexts);
  const current = () => ({ received: 0, read: 1, handled: 3 })[progressOf(props.progress)];
  const note = (moment: string | null | undefined) => (moment ? `${formatDate(moment)} ${formatTime(moment)}` : undefined);
  return (
    <StatusSteps
      label={t('next')}
      compact={props.compact === true}
      current={current()}
      steps={[
        { label: t('steps.received'), note: note(props.progress.receivedAt) },
        { label: t('steps.read'), note: note(props.progress.readAt) },
        { label: t('steps.handled'), note: note(props.progress.handledAt) },
      ]}
    />
  );
}
