import { useParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { useSession } from '../accounts/session-context.tsx';
import { CasePage } from '../cases/CasePage.tsx';
import { textsOf } from '../i18n/dictionary.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { CaseActions } from './CaseActions.tsx';
import { caseCorrespondenceTexts } from './case-correspondence.dictionary.ts';
import { createHappenings } from './happenings.tsx';
import { StaffCaseEvents } from './staff/StaffCaseEvents.tsx';

/** A case with its correspondence: what can be sent and asked for at the side, what was in its timeline. */
export default function CaseWithCorrespondence() {
  const t = textsOf(caseCorrespondenceTexts);
  const params = useParams<{ id: string }>();
  const session = useSession();
  const isAdvisor = () => session.viewer()?.part === 'advisor';
  const { happenings, told } = createHappenings(() => params.id);
  return (
    <>
      <Show when={!isAdvisor()}>
        <StaffCaseEvents />
      </Show>
      <CasePage
        actions={<CaseActions applicationId={params.id} />}
        onRequest={(id) => (
          <Show when={isAdvisor()}>
            <div>
              <ButtonLink href={`/cases/${params.id}/answer/${id}`}>{t('actions.answer')}</ButtonLink>
            </div>
          </Show>
        )}
        happenings={happenings()}
        told={told}
      />
    </>
  );
}
