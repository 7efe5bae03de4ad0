import { useClient } from '@urql/solid';
import { Show } from 'solid-js';
import { useSession } from '../accounts/session-context.tsx';
import { createScanWatch } from '../documents/scan-watch.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { Badge } from '../ui/Badge.tsx';
import { Link } from '../ui/Link.tsx';
import { caseCorrespondenceTexts } from './case-correspondence.dictionary.ts';
import { DocumentLinks } from './DocumentLinks.tsx';
import { LongText } from './LongText.tsx';
import { receiptsTexts } from './receipts.dictionary.ts';
import { progressOf, SubmissionSteps } from './SubmissionSteps.tsx';

const submissionFragment = graphql(`
  fragment SubmissionBody_submission on Submission {
    id
    number
    isOwn
    message
    readAt
    handledAt
    repeatsNumber
    receipt {
      receivedAt
    }
    documents {
      id
      title
      mediaType
      byteSize
      scan
      url
    }
  }
`);

const scansQuery = graphql(`
  query ScansOfSubmission($id: ID!) {
    node(id: $id) {
      ... on Submission {
        id
        documents {
          id
          scan
        }
      }
    }
  }
`);

/** What was sent: its words, its documents, and how far it has come. */
export function SubmissionBody(props: { submission: FragmentType<typeof submissionFragment> }) {
  const t = textsOf(caseCorrespondenceTexts);
  const receipts = textsOf(receiptsTexts);
  const session = useSession();
  const submission = () => readFragment(submissionFragment, props.submission);
  const progress = () => ({ ...submission(), receivedAt: submission().receipt.receivedAt });
  const client = useClient();
  createScanWatch(
    () => submission().documents.some(({ scan }) => scan === 'WAITING'),
    () => client.query(scansQuery, { id: submission().id }, { requestPolicy: 'network-only' }).toPromise(),
  );
  const isStaff = () => session.viewer()?.part === 'staff';
  return (
    <div class="happening">
      <Show when={submission().message}>{(message) => <LongText text={message()} />}</Show>
      <DocumentLinks documents={submission().documents} />
      <p class="happening__state">
        <SubmissionSteps compact progress={progress()} />
        <Badge tone={submission().handledAt ? 'success' : 'info'}>{receipts(`steps.${progressOf(progress())}`)}</Badge>
        <Show when={submission().repeatsNumber}>
          {(first) => <span class="happening__aside">{t('sent.repeats', { number: first() })}</span>}
        </Show>
      </p>
      <div class="happening__links">
        <Show when={submission().isOwn} fallback={<span class="happening__aside">{t('sent.receipt', submission())}</span>}>
          <Link standalone href={`/sent/${submission().id}`}>
            {t('sent.receipt', submission())}
          </Link>
        </Show>
        <Show when={isStaff() && !submission().handledAt}>
          <Link standalone href={`/desk?matter=${submission().id}`}>
            {t('sent.open')}
          </Link>
        </Show>
      </div>
    </div>
  );
}
