import { useClient } from '@urql/solid';
import CircleCheck from 'lucide-solid/icons/circle-check';
import { Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { createAct } from './act.ts';
import { deskWorkTexts } from './desk-work.dictionary.ts';

const advisorFragment = graphql(`
  fragment ProfessionCheck_advisor on Advisor {
    id
    profession
    professionConfirmedAt
    viewerCanConfirmProfession
  }
`);

const confirmMutation = graphql(`
  mutation ConfirmProfession($input: ProfessionDecisionInput!) {
    confirmProfession(input: $input) {
      advisor {
        id
        ...ProfessionCheck_advisor
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

const rejectMutation = graphql(`
  mutation RejectProfession($input: ProfessionDecisionInput!) {
    rejectProfession(input: $input) {
      advisor {
        id
        ...ProfessionCheck_advisor
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

/** R22: what the submitter says that they are by profession, and staff's word on it. Nothing where they say nothing. */
export function ProfessionCheck(props: { advisor: FragmentType<typeof advisorFragment> }) {
  const t = textsOf(deskWorkTexts);
  const client = useClient();
  const act = createAct();
  const advisor = () => readFragment(advisorFragment, props.advisor);
  const confirm = async () => {
    const { id: advisorId, profession } = advisor();
    if (!profession) return;
    const done = await act.run({ advisorId, profession, confirmed: true }, async ({ idempotencyKey }) => {
      const input = { advisorId, profession, idempotencyKey };
      const { data, error } = await client.mutation(confirmMutation, { input }).toPromise();
      return { error, userErrors: data?.confirmProfession.userErrors };
    });
    if (done) announce(t('profession.confirmed', { date: formatDate(new Date()) }));
  };
  const reject = async () => {
    const { id: advisorId, profession } = advisor();
    if (!profession) return;
    const done = await act.run({ advisorId, profession, confirmed: false }, async ({ idempotencyKey }) => {
      const input = { advisorId, profession, idempotencyKey };
      const { data, error } = await client.mutation(rejectMutation, { input }).toPromise();
      return { error, userErrors: data?.rejectProfession.userErrors };
    });
    if (done) announce(t('profession.rejected'));
  };
  return (
    <Show when={advisor().profession}>
      {(profession) => (
        <div class="profession">
          <span>{t(`profession.${profession()}`)}</span>
          <Show when={advisor().professionConfirmedAt} fallback={<span class="matter__aside">{t('profession.stated')}</span>}>
            {(at) => (
              <span class="profession__confirmed">
                <CircleCheck size={16} aria-hidden="true" /> {t('profession.confirmed', { date: formatDate(at()) })}
              </span>
            )}
          </Show>
          <Show when={advisor().viewerCanConfirmProfession}>
            <span class="profession__ways">
              <Button busy={act.busy()} onClick={() => void confirm()}>
                {t('profession.confirm')}
              </Button>
              <Button variant="quiet" busy={act.busy()} onClick={() => void reject()}>
                {t('profession.reject')}
              </Button>
            </span>
          </Show>
          <Show when={act.problem()}>
            <span role="alert">{act.problem()}</span>
          </Show>
        </div>
      )}
    </Show>
  );
}
