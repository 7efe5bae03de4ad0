import { createSignal } from 'solid-js';
import { createKeptText } from '../../accounts/unsaved-copy.ts';
import { graphql } from '../../gql/index.ts';
import { textsOf } from '../../i18n/dictionary.ts';
import { type Language, languageNames, languages } from '../../i18n/language.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { createAct } from './act.ts';
import { declineReason, languageOfContact, rightToDecision } from './decline-phrases.ts';
import { Panel } from './Panel.tsx';
import { staffCorrespondenceTexts } from './staff-correspondence.dictionary.ts';

const declineMutation = graphql(`
  mutation DeclineDocumentRequest($input: DeclineDocumentRequestInput!) {
    declineDocumentRequest(input: $input) {
      documentRequest {
        id
        status
        decidedAt
        declineReason
        viewerCanDecide
      }
      userErrors {
        field
        message
      }
    }
  }
`);

/** Declines with a reason, and says beside it that a decision can be had that can be appealed (R17). */
export function DeclinePanel(props: {
  documentRequestId: string;
  contactLanguage: string | null | undefined;
  onDone: () => void;
  onBack: () => void;
}) {
  const t = textsOf(staffCorrespondenceTexts);
  const [tongue, setTongue] = createSignal(languageOfContact(props.contactLanguage));
  const [why, setWhy] = createKeptText(() => `decline.${props.documentRequestId}`);
  const [right, setRight] = createSignal(rightToDecision(tongue()));
  const [tried, setTried] = createSignal(false);
  const act = createAct(
    declineMutation,
    (data) => data.declineDocumentRequest,
    () => t('errors.unsent'),
  );
  const error = () => {
    if (tried() && why().trim() === '') return t('errors.reason');
    return act.refused().find(({ field }) => field === 'reason')?.message;
  };
  const speak = (language: Language) => {
    // What was changed by hand stays; the phrase itself follows the language.
    if (right() === rightToDecision(tongue())) setRight(rightToDecision(language));
    setTongue(language);
  };
  const send = async () => {
    setTried(true);
    if (why().trim() === '') return document.getElementById('decline-why')?.focus();
    const done = await act.run({ documentRequestId: props.documentRequestId, reason: declineReason(why(), right()) });
    if (!done) return;
    setWhy('');
    props.onDone();
  };
  return (
    <Panel
      danger
      heading={t('requests.declinePanel.heading')}
      send={t('requests.declinePanel.send')}
      busy={act.busy()}
      problems={act.refused().filter(({ field }) => field !== 'reason')}
      onSend={() => void send()}
      onBack={props.onBack}
    >
      <TextArea
        id="decline-why"
        rows={3}
        label={t('requests.declinePanel.reason')}
        description={t('requests.declinePanel.reasonHelp')}
        value={why()}
        maxLength={4000}
        error={error()}
        onChange={(text) => {
          act.clear();
          setWhy(text);
        }}
      />
      <Select
        short
        label={t('requests.declinePanel.language')}
        value={tongue()}
        onChange={speak}
        choices={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <TextArea
        id="decline-right"
        rows={4}
        optional
        label={t('requests.declinePanel.right')}
        description={t('requests.declinePanel.rightHelp')}
        value={right()}
        maxLength={900}
        onChange={setRight}
      />
    </Panel>
  );
}
