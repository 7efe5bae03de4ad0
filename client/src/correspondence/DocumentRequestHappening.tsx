import { Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { screenTime } from '../i18n/clock.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDay } from '../i18n/format.ts';
import { Badge } from '../ui/Badge.tsx';
import { Link } from '../ui/Link.tsx';
import { caseCorrespondenceTexts } from './case-correspondence.dictionary.ts';
import { DocumentLinks } from './DocumentLinks.tsx';
import { LongText } from './LongText.tsx';

const requestFragment = graphql(`
  fragment DocumentRequestBody_documentRequest on DocumentRequest {
    id
    status
    description
    dueOn
    extensionReason
    declineReason
    viewerCanDecide
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

export type DocumentRequestData = FragmentType<typeof requestFragment>;

const tones = { OPEN: 'info', ISSUED: 'success', DECLINED: 'neutral' } as const;

/** What the authority was asked for, and by when it answers. */
export function DocumentRequestBody(props: { documentRequest: DocumentRequestData }) {
  const t = textsOf(caseCorrespondenceTexts);
  const request = () => readFragment(requestFragment, props.documentRequest);
  return (
    <div class="happening">
      <Show when={request().description}>{(text) => <LongText text={text()} />}</Show>
      <p class="happening__state">
        <Badge tone={tones[request().status]}>{t(`request.status.${request().status}`)}</Badge>
        <Show when={request().status === 'OPEN'}>
          <span>{t('request.due', { day: formatDay(request().dueOn, screenTime()) })}</span>
        </Show>
      </p>
      <Show when={request().extensionReason}>
        {(reason) => (
          <p class="happening__aside">
            {t('request.extended')} <bdi>{reason()}</bdi>
          </p>
        )}
      </Show>
      <Show when={request().viewerCanDecide}>
        <Link standalone href={`/desk/requests?open=${request().id}`}>
          {t('sent.open')}
        </Link>
      </Show>
    </div>
  );
}

/** What the authority gave, or why it did not. */
export function DocumentAnswer(props: { documentRequest: DocumentRequestData }) {
  const request = () => readFragment(requestFragment, props.documentRequest);
  return (
    <div class="happening">
      <Show when={request().declineReason}>{(reason) => <LongText text={reason()} />}</Show>
      <DocumentLinks documents={request().documents} />
    </div>
  );
}
