import { createMutation } from '@urql/solid';
import { createSignal, Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { AlertDialog } from '../ui/AlertDialog.tsx';
import { Button } from '../ui/Button.tsx';
import { showToast } from '../ui/Toast.tsx';
import { mandateLifeTexts } from './mandate-life.dictionary.ts';

const actionsFragment = graphql(`
  fragment MandateActions_powerOfAttorney on PowerOfAttorney {
    id
    viewerCanWithdraw
    viewerCanEnd
    statedClient {
      givenNames
      familyName
    }
  }
`);

const withdrawMutation = graphql(`
  mutation WithdrawMandate($input: WithdrawPowerOfAttorneyInput!) {
    withdrawPowerOfAttorney(input: $input) {
      powerOfAttorney {
        id
        ...PowerOfAttorneyCard_powerOfAttorney
      }
      userErrors {
        message
      }
    }
  }
`);

const endMutation = graphql(`
  mutation EndMandate($input: EndPowerOfAttorneyInput!) {
    endPowerOfAttorney(input: $input) {
      powerOfAttorney {
        id
        ...PowerOfAttorneyCard_powerOfAttorney
      }
      userErrors {
        message
      }
    }
  }
`);

/** What its submitter or holder may do with a mandate: take a pending one back, end one in force (R8). Asked once more before. */
export function MandateActions(props: { powerOfAttorney: FragmentType<typeof actionsFragment> }) {
  const t = textsOf(mandateLifeTexts);
  const mandate = () => readFragment(actionsFragment, props.powerOfAttorney);
  const [asking, setAsking] = createSignal<'withdraw' | 'end' | null>(null);
  const [withdrawing, withdraw] = createMutation(withdrawMutation);
  const [ending, end] = createMutation(endMutation);
  const [problem, setProblem] = createSignal('');
  // Each name by itself: it stands in the middle of a sentence, and may be written from right to left.
  const name = () => `\u2068${mandate().statedClient.familyName}\u2069, \u2068${mandate().statedClient.givenNames}\u2069`;

  const confirm = async () => {
    const input = { id: mandate().id };
    const isEnd = asking() === 'end';
    const { data } = isEnd ? await end({ input }) : await withdraw({ input });
    const payload = data && ('endPowerOfAttorney' in data ? data.endPowerOfAttorney : data.withdrawPowerOfAttorney);
    if (payload?.powerOfAttorney) {
      setAsking(null);
      showToast({ tone: 'success', title: t(isEnd ? 'end.done' : 'withdraw.done', { name: name() }) });
    } else setProblem(payload?.userErrors[0]?.message ?? t('unsent'));
  };
  const ask = (what: 'withdraw' | 'end') => {
    setProblem('');
    setAsking(what);
  };

  return (
    <Show when={mandate().viewerCanWithdraw || mandate().viewerCanEnd}>
      <div class="mandate__actions">
        <Show when={mandate().viewerCanWithdraw}>
          <Button variant="quiet" onClick={() => ask('withdraw')}>
            {t('withdraw.button')}
          </Button>
        </Show>
        <Show when={mandate().viewerCanEnd}>
          <Button variant="quiet" onClick={() => ask('end')}>
            {t('end.button')}
          </Button>
        </Show>
        <AlertDialog
          open={asking() !== null}
          onOpenChange={(open) => !open && setAsking(null)}
          title={t(asking() === 'withdraw' ? 'withdraw.title' : 'end.title', { name: name() })}
          description={t(asking() === 'withdraw' ? 'withdraw.text' : 'end.text')}
          confirmLabel={t(asking() === 'withdraw' ? 'withdraw.confirm' : 'end.confirm')}
          cancelLabel={t('cancel')}
          tone="danger"
          busy={withdrawing.fetching || ending.fetching}
          onConfirm={() => void confirm()}
        >
          <Show when={problem()}>
            <p role="alert">{problem()}</p>
          </Show>
        </AlertDialog>
      </div>
    </Show>
  );
}
