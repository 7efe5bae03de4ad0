import { createSignal } from 'solid-js';
import { createKeptText } from '../../accounts/unsaved-copy.ts';
import { graphql } from '../../gql/index.ts';
import { textsOf } from '../../i18n/dictionary.ts';
import { TextArea } from '../../ui/TextField.tsx';
import { createAct } from './act.ts';
import { Panel } from './Panel.tsx';
import { staffCorrespondenceTexts } from './staff-correspondence.dictionary.ts';

const extendMutation = graphql(`
  mutation ExtendDocumentRequest($input: ExtendDocumentRequestInput!) {
    extendDocumentRequest(input: $input) {
      documentRequest {
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

/** Takes a month instead of two weeks, once, with a reason (R17). */
export function ExtendPanel(props: { documentRequestId: string; onDone: () => void; onBack: () => void }) {
  const t = textsOf(staffCorrespondenceTexts);
  const [reason, setReason] = createKeptText(() => `extend.${props.documentRequestId}`);
  const [tried, setTried] = createSignal(false);
  const act = createAct(
    extendMutation,
    (data) => data.extendDocumentRequest,
    () => t('errors.unsent'),
  );
  const error = () => {
    if (tried() && reason().trim() === '') return t('errors.reason');
    return act.refused().find(({ field }) => field === 'reason')?.message;
  };
  const send = async () => {
    setTried(true);
    if (reason().trim() === '') return document.getElementById('extend-why')?.focus();
    const done = await act.run({ documentRequestId: props.documentRequestId, reason: reason().trim() });
    if (!done) return;
    setReason('');
    props.onDone();
  };
  return (
    <Panel
      heading={t('requests.extendPanel.heading')}
      send={t('requests.extendPanel.send')}
      busy={act.busy()}
      problems={act.refused().filter(({ field }) => field !== 'reason')}
      onSend={() => void send()}
      onBack={props.onBack}
    >
      <p>{t('requests.extendPanel.text')}</p>
      <TextArea
        id="extend-why"
        rows={3}
        label={t('requests.extendPanel.reason')}
        description={t('requests.extendPanel.reasonHelp')}
        value={reason()}
        maxLength={5000}
        error={error()}
        onChange={(text) => {
          act.clear();
          setReason(text);
        }}
      />
    </Panel>
  );
}
