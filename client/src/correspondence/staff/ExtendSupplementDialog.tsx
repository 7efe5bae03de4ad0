import { createSignal, For } from 'solid-js';
import { createKeptText } from '../../accounts/unsaved-copy.ts';
import { graphql } from '../../gql/index.ts';
import { screenTime } from '../../i18n/clock.ts';
import { textsOf } from '../../i18n/dictionary.ts';
import { formatDay } from '../../i18n/format.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { parseDateText } from '../../ui/date-text.ts';
import { TextArea } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { createAct } from './act.ts';
import { staffCorrespondenceTexts } from './staff-correspondence.dictionary.ts';
import { extensionProblems } from './supplement.ts';

const extendMutation = graphql(`
  mutation ExtendSupplementRequest($input: ExtendSupplementRequestInput!) {
    extendSupplementRequest(input: $input) {
      supplementRequest {
        id
        dueOn
        workingDaysLeft
        extensionReason
      }
      userErrors {
        field
        message
      }
    }
  }
`);

/** Staff give more time for a supplement request, with a reason that the advisors read. */
export function ExtendSupplementDialog(props: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  supplementRequestId: string;
  /** The ISO date on which it is due now. */
  dueOn: string;
}) {
  const t = textsOf(staffCorrespondenceTexts);
  const [dueOn, setDueOn] = createSignal('');
  const [reason, setReason] = createKeptText(() => `extend.${props.supplementRequestId}`);
  const [tried, setTried] = createSignal(false);
  const act = createAct(
    extendMutation,
    (data) => data.extendSupplementRequest,
    () => t('errors.unsent'),
  );
  const own = () => extensionProblems({ dueOn: dueOn(), reason: reason() }, props.dueOn);
  const errorOf = (field: string) => {
    const mine = tried() ? own().find((each) => each.field === field) : undefined;
    return mine ? t(`errors.${mine.problem}`) : act.refused().find((each) => each.field === field)?.message;
  };
  const rest = () => act.refused().filter(({ field }) => field !== 'dueOn' && field !== 'reason');
  const send = async () => {
    setTried(true);
    const day = parseDateText(dueOn());
    if (own().length > 0 || day === null) return;
    const done = await act.run({ supplementRequestId: props.supplementRequestId, dueOn: day, reason: reason().trim() });
    if (!done) return;
    setReason('');
    props.onOpenChange(false);
    showToast({ tone: 'success', title: t('extend.done') });
  };
  return (
    <Dialog
      open={props.open}
      onOpenChange={props.onOpenChange}
      title={t('extend.title')}
      description={t('extend.description', { day: formatDay(props.dueOn, screenTime()) })}
      actions={
        <>
          <Button onClick={() => props.onOpenChange(false)}>{t('extend.cancel')}</Button>
          <Button variant="primary" busy={act.busy()} onClick={() => void send()}>
            {t('extend.send')}
          </Button>
        </>
      }
    >
      <For each={rest()}>{(problem) => <Banner tone="error" alert title={problem.message} />}</For>
      <DateField id="extend-due" label={t('extend.dueOn')} value={dueOn()} onChange={setDueOn} error={errorOf('dueOn')} />
      <TextArea
        id="extend-reason"
        rows={3}
        label={t('extend.reason')}
        description={t('extend.reasonHelp')}
        value={reason()}
        maxLength={5000}
        onChange={setReason}
        error={errorOf('reason')}
      />
    </Dialog>
  );
}
