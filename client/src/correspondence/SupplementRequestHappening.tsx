import { createSignal, Show } from 'solid-js';
import { useSession } from '../accounts/session-context.tsx';
import { Due } from '../cases/Due.tsx';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate, formatTime } from '../i18n/format.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { caseCorrespondenceTexts } from './case-correspondence.dictionary.ts';
import { LongText } from './LongText.tsx';
import { ExtendSupplementDialog } from './staff/ExtendSupplementDialog.tsx';

const requestFragment = graphql(`
  fragment SupplementRequestBody_supplementRequest on SupplementRequest {
    id
    status
    message
    dueOn
    workingDaysLeft
    answeredAt
    answeredLate
    extensionReason
    application {
      id
    }
  }
`);

/** What the authority asked for, by when, and whether it was answered in time; an advisor answers it, staff give more time. */
export function SupplementRequestBody(props: { supplementRequest: FragmentType<typeof requestFragment> }) {
  const t = textsOf(caseCorrespondenceTexts);
  const session = useSession();
  const [extending, setExtending] = createSignal(false);
  const request = () => readFragment(requestFragment, props.supplementRequest);
  const state = () => (request().answeredLate ? 'late' : request().status);
  const isAdvisor = () => session.viewer()?.part === 'advisor';
  return (
    <div class="happening">
      <LongText text={request().message} />
      <p class="happening__state">
        <Badge tone={state() === 'ANSWERED' ? 'success' : 'warning'}>{t(`supplement.status.${state()}`)}</Badge>
        <Show when={request().answeredAt} fallback={<Due on={request().dueOn} workingDaysLeft={request().workingDaysLeft} />}>
          {(at) => <span>{t('supplement.answered', { moment: `${formatDate(at())} ${formatTime(at())}` })}</span>}
        </Show>
      </p>
      <Show when={request().extensionReason}>
        {(reason) => (
          <p class="happening__aside">
            {t('supplement.extended')} <bdi>{reason()}</bdi>
          </p>
        )}
      </Show>
      <Show when={request().status === 'OPEN'}>
        <Show when={isAdvisor()} fallback={<Button onClick={() => setExtending(true)}>{t('supplement.extend')}</Button>}>
          <ButtonLink variant="quiet" href={`/cases/${request().application.id}/answer/${request().id}`}>
            {t('actions.answer')}
          </ButtonLink>
        </Show>
        <ExtendSupplementDialog
          open={extending()}
          onOpenChange={setExtending}
          supplementRequestId={request().id}
          dueOn={request().dueOn}
        />
      </Show>
    </div>
  );
}
