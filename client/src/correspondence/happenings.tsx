import { createMemo, type JSX, Show } from 'solid-js';
import type { Happening } from '../cases/CaseTimeline.tsx';
import { casesTexts } from '../cases/cases.dictionary.ts';
import type { CaseCorrespondenceQuery, CaseEventKind } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { createLiveQuery } from '../live/live-query.ts';
import { caseCorrespondenceTexts } from './case-correspondence.dictionary.ts';
import { DocumentAnswer, DocumentRequestBody } from './DocumentRequestHappening.tsx';
import { documentRequestsTexts } from './document-requests.dictionary.ts';
import { SubmissionBody } from './SubmissionHappening.tsx';
import { SupplementRequestBody } from './SupplementRequestHappening.tsx';

const caseQuery = graphql(`
  query CaseCorrespondence($id: ID!) {
    application(id: $id) {
      id
      submissions(last: 100) {
        nodes {
          id
          isOwn
          senderName
          receipt {
            receivedAt
          }
          supplementRequest {
            id
          }
          ...SubmissionBody_submission
        }
      }
      supplementRequests(last: 100) {
        nodes {
          id
          requestedAt
          ...SupplementRequestBody_supplementRequest
        }
      }
      documentRequests(last: 100) {
        nodes {
          id
          status
          subject
          requestedAt
          decidedAt
          ...DocumentRequestBody_documentRequest
        }
      }
    }
  }
`);

type ShownCase = NonNullable<CaseCorrespondenceQuery['application']>;
type Submission = ShownCase['submissions']['nodes'][number];
type DocumentRequest = ShownCase['documentRequests']['nodes'][number];

/** The kinds of events that a happening tells itself: it shows how they stand now. */
const told: readonly CaseEventKind[] = [
  'ADDITIONAL_INFORMATION_SENT',
  'SUBMISSION_READ',
  'SUBMISSION_HANDLED',
  'SUPPLEMENT_REQUESTED',
  'SUPPLEMENT_EXTENDED',
  'SUPPLEMENT_ANSWERED',
  'DOCUMENT_REQUESTED',
  'DOCUMENT_REQUEST_EXTENDED',
  'DOCUMENTS_ISSUED',
  'DOCUMENT_REQUEST_DECLINED',
];

/**
 * The correspondence of a case for its timeline: what was sent, with how far it has come; what the authority asked for; what it
 * was asked for, and what it gave. Null until it is known: the timeline shows the bare events until then.
 */
export function createHappenings(id: () => string) {
  const t = textsOf(caseCorrespondenceTexts);
  const cases = textsOf(casesTexts);
  const subjects = textsOf(documentRequestsTexts);
  const [result] = createLiveQuery({ query: caseQuery, variables: () => ({ id: id() }) });

  const application = () => result.data?.application;

  /** What is shown of each, made once; it follows its data from then on. */
  const bodies = new Map<string, () => JSX.Element>();
  const bodyOf = (id: string, make: () => JSX.Element) => {
    const body = bodies.get(id) ?? make;
    bodies.set(id, body);
    return body;
  };
  const submissions = createMemo(() => new Map(application()?.submissions.nodes.map((each) => [each.id, each])));
  const supplements = createMemo(() => new Map(application()?.supplementRequests.nodes.map((each) => [each.id, each])));
  const requests = createMemo(() => new Map(application()?.documentRequests.nodes.map((each) => [each.id, each])));

  const ofSubmission = (submission: Submission): Happening => {
    const what = submission.supplementRequest ? 'answer' : 'send';
    return {
      id: submission.id,
      at: submission.receipt.receivedAt,
      kind: submission.supplementRequest ? 'SUPPLEMENT_ANSWERED' : 'ADDITIONAL_INFORMATION_SENT',
      title: submission.isOwn ? t(`sent.own.${what}`) : t(`sent.other.${what}`, { sender: submission.senderName }),
      body: bodyOf(submission.id, () => (
        <Show when={submissions().get(submission.id)}>{(now) => <SubmissionBody submission={now()} />}</Show>
      )),
    };
  };
  const ofSupplement = (request: { id: string; requestedAt: string }): Happening => ({
    id: request.id,
    at: request.requestedAt,
    kind: 'SUPPLEMENT_REQUESTED',
    title: cases('event.SUPPLEMENT_REQUESTED'),
    body: bodyOf(request.id, () => (
      <Show when={supplements().get(request.id)}>{(now) => <SupplementRequestBody supplementRequest={now()} />}</Show>
    )),
  });
  const ofRequest = (request: DocumentRequest): Happening[] => {
    const { id, status, decidedAt } = request;
    const subject = { subject: subjects(`subjects.${request.subject}`) };
    const asked: Happening = {
      id,
      at: request.requestedAt,
      kind: 'DOCUMENT_REQUESTED',
      title: t('request.title', subject),
      body: bodyOf(id, () => <Show when={requests().get(id)}>{(now) => <DocumentRequestBody documentRequest={now()} />}</Show>),
    };
    if (!decidedAt) return [asked];
    const answered: Happening = {
      id: `${id}-answer`,
      at: decidedAt,
      kind: status === 'ISSUED' ? 'DOCUMENTS_ISSUED' : 'DOCUMENT_REQUEST_DECLINED',
      title: status === 'ISSUED' ? t('request.issued', subject) : t('request.declined', subject),
      body: bodyOf(`${id}-answer`, () => (
        <Show when={requests().get(id)}>{(now) => <DocumentAnswer documentRequest={now()} />}</Show>
      )),
    };
    return [asked, answered];
  };

  const happenings = createMemo((): Happening[] | null => {
    const shown = application();
    if (!shown) return null;
    return [
      ...shown.submissions.nodes.map(ofSubmission),
      ...shown.supplementRequests.nodes.map(ofSupplement),
      ...shown.documentRequests.nodes.flatMap(ofRequest),
    ];
  });
  return { happenings, told };
}
