import './CaseCorrespondence.css';
import { createQuery } from '@urql/solid';
import FileArchive from 'lucide-solid/icons/file-archive';
import FileQuestion from 'lucide-solid/icons/file-question-mark';
import FileSearch from 'lucide-solid/icons/file-search';
import Send from 'lucide-solid/icons/send';
import { Show } from 'solid-js';
import { useSession } from '../accounts/session-context.tsx';
import { caseZipAddress } from '../documents/document-address.ts';
import { documentsTexts } from '../documents/documents.dictionary.ts';
import { graphql } from '../gql/index.ts';
import { screenTime } from '../i18n/clock.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDay, formatTime } from '../i18n/format.ts';
import { createLiveQuery } from '../live/live-query.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Card, Section } from '../ui/Card.tsx';
import { Link } from '../ui/Link.tsx';
import { caseCorrespondenceTexts } from './case-correspondence.dictionary.ts';

const draftQuery = graphql(`
  query CaseDraft($id: ID!) {
    draft(applicationId: $id) {
      id
      updatedAt
    }
  }
`);

/** What one can do with a case: an advisor sends and asks for documents, staff ask for more. A draft is offered again. */
export function CaseActions(props: { applicationId: string }) {
  const t = textsOf(caseCorrespondenceTexts);
  const session = useSession();
  const isAdvisor = () => session.viewer()?.part === 'advisor';
  return (
    <Section id="actions" heading={t('actions.heading')}>
      <Card>
        <div class="case-actions">
          <Show
            when={isAdvisor()}
            fallback={
              <ButtonLink wide href={`/cases/${props.applicationId}/ask`} icon={<FileQuestion size={18} aria-hidden="true" />}>
                {t('actions.ask')}
              </ButtonLink>
            }
          >
            <SendAction applicationId={props.applicationId} />
            <ButtonLink
              wide
              href={`/cases/${props.applicationId}/request-document`}
              icon={<FileSearch size={18} aria-hidden="true" />}
            >
              {t('actions.request')}
            </ButtonLink>
            <Link standalone href="/sent">
              {t('actions.sent')}
            </Link>
          </Show>
          <CaseZip applicationId={props.applicationId} />
        </div>
      </Card>
    </Section>
  );
}

const documentsQuery = graphql(`
  query CaseDocuments($id: ID!) {
    application(id: $id) {
      id
      documents(first: 1) {
        totalCount
      }
    }
  }
`);

/** All documents of the case to take along, where there are any. */
function CaseZip(props: { applicationId: string }) {
  const t = textsOf(documentsTexts);
  const [result] = createLiveQuery({ query: documentsQuery, variables: () => ({ id: props.applicationId }) });
  return (
    <Show when={(result.data?.application?.documents.totalCount ?? 0) > 0}>
      <ButtonLink
        wide
        external
        download
        href={caseZipAddress(props.applicationId)}
        icon={<FileArchive size={18} aria-hidden="true" />}
      >
        {t('zip')}
      </ButtonLink>
    </Show>
  );
}

function SendAction(props: { applicationId: string }) {
  const t = textsOf(caseCorrespondenceTexts);
  const [result] = createQuery({ query: draftQuery, variables: () => ({ id: props.applicationId }) });
  const draft = () => result.data?.draft;
  return (
    <>
      <ButtonLink wide variant="primary" href={`/cases/${props.applicationId}/send`} icon={<Send size={18} aria-hidden="true" />}>
        {draft() ? t('actions.goOn') : t('actions.send')}
      </ButtonLink>
      <Show when={draft()}>
        {(kept) => (
          <p class="case-actions__note">
            {t('actions.draft', { day: formatDay(kept().updatedAt, screenTime()), time: formatTime(kept().updatedAt) })}
          </p>
        )}
      </Show>
    </>
  );
}
