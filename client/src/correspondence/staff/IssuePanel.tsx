import { createSignal } from 'solid-js';
import { acceptOf } from '../../documents/file-problem.ts';
import { createUploads } from '../../documents/uploads.ts';
import { graphql } from '../../gql/index.ts';
import { textsOf } from '../../i18n/dictionary.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { limitsOf, sentFiles, uploadSentences } from '../sent-files.ts';
import { createAct } from './act.ts';
import { Panel } from './Panel.tsx';
import { staffCorrespondenceTexts } from './staff-correspondence.dictionary.ts';

const issueMutation = graphql(`
  mutation IssueDocuments($input: IssueDocumentsInput!) {
    issueDocuments(input: $input) {
      documentRequest {
        id
        status
        decidedAt
        viewerCanDecide
      }
      userErrors {
        field
        message
      }
    }
  }
`);

/** Issues what was asked for: the documents are the case's from then on. */
export function IssuePanel(props: { documentRequestId: string; onDone: () => void; onBack: () => void }) {
  const t = textsOf(staffCorrespondenceTexts);
  const limits = limitsOf(sentFiles);
  const sentence = uploadSentences();
  const uploads = createUploads((problem) => sentence(problem, limits), { rules: sentFiles });
  const [tried, setTried] = createSignal(false);
  const act = createAct(
    issueMutation,
    (data) => data.issueDocuments,
    () => t('errors.unsent'),
  );
  const own = () => {
    if (uploads.failed() || uploads.unfinished()) return 'failed';
    if (uploads.busy()) return 'busy';
    return uploads.attachmentIds().length === 0 ? 'files' : null;
  };
  const error = () => {
    const mine = own();
    if (tried() && mine) return t(`errors.${mine}`);
    return act.refused().find(({ field }) => field === 'attachmentIds')?.message;
  };
  const send = async () => {
    setTried(true);
    if (own()) return document.getElementById('issue-files')?.focus();
    const done = await act.run({ documentRequestId: props.documentRequestId, attachmentIds: uploads.attachmentIds() });
    if (!done) return;
    uploads.used();
    props.onDone();
  };
  return (
    <Panel
      heading={t('requests.issuePanel.heading')}
      send={t('requests.issuePanel.send')}
      busy={act.busy()}
      problems={act.refused().filter(({ field }) => field !== 'attachmentIds')}
      onSend={() => void send()}
      onBack={props.onBack}
    >
      <FileDrop
        id="issue-files"
        label={t('requests.issuePanel.files')}
        description={t('requests.issuePanel.filesHelp', limits)}
        accept={acceptOf(sentFiles)}
        error={error()}
        files={uploads.entries}
        onAdd={(files) => {
          act.clear();
          uploads.add(files);
        }}
        onRemove={uploads.remove}
        onRetry={uploads.retry}
        onPause={uploads.hold}
        onResume={uploads.resume}
      />
    </Panel>
  );
}
