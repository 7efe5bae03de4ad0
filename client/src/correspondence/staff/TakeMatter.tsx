import { createSignal, For, Show } from 'solid-js';
import { graphql } from '../../gql/index.ts';
import { textsOf } from '../../i18n/dictionary.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import type { FieldError } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { createAct } from './act.ts';
import type { DeskKeys } from './desk-keys.ts';
import { Panel } from './Panel.tsx';
import { staffCorrespondenceTexts } from './staff-correspondence.dictionary.ts';

const takeMutation = graphql(`
  mutation TakeCorrespondence($input: TakeMatterInput!) {
    takeMatter(input: $input) {
      item {
        ... on Submission {
          id
          take {
            takenBy
            isViewers
            outOfTurnReason
          }
        }
        ... on DocumentRequest {
          id
          take {
            takenBy
            isViewers
            outOfTurnReason
          }
        }
      }
      userErrors {
        field
        message
      }
    }
  }
`);

const releaseMutation = graphql(`
  mutation ReleaseCorrespondence($input: ReleaseMatterInput!) {
    releaseMatter(input: $input) {
      item {
        ... on Submission {
          id
          take {
            takenBy
            isViewers
            outOfTurnReason
          }
        }
        ... on DocumentRequest {
          id
          take {
            takenBy
            isViewers
            outOfTurnReason
          }
        }
      }
      userErrors {
        field
        message
      }
    }
  }
`);

interface Take {
  takenBy: string;
  isViewers: boolean;
  outOfTurnReason?: string | null;
}

/** Who works on it, in words. */
function useSaid(): (take: Take) => string {
  const t = textsOf(staffCorrespondenceTexts);
  return (take) => (take.isViewers ? t('take.mine') : t('take.others', { name: `\u2068${take.takenBy}\u2069` }));
}

/** In a list: who works on it. */
export function TakenBadge(props: { take: Take | null }) {
  const said = useSaid();
  return (
    <Show when={props.take}>
      {(take) => (
        <span class="post__what">
          <Badge tone={take().isViewers ? 'accent' : 'neutral'}>{said(take())}</Badge>
        </span>
      )}
    </Show>
  );
}

/**
 * Who works on the open matter, live; taking and giving back by the key T. It stops nobody. A submission before which another waits
 * untaken is taken with a reason (R16), which is asked for then.
 */
export function TakeMatter(props: { id: string; take: Take | null; keys: DeskKeys }) {
  const t = textsOf(staffCorrespondenceTexts);
  const said = useSaid();
  const take = createAct(
    takeMutation,
    (data) => data.takeMatter,
    () => t('errors.unsent'),
    true,
  );
  const release = createAct(
    releaseMutation,
    (data) => data.releaseMatter,
    () => t('errors.unsent'),
    true,
  );
  const [outOfTurn, setOutOfTurn] = createSignal(false);
  const mine = () => props.take?.isViewers === true;
  const toggle = async () => {
    if (mine()) return void release.run({ id: props.id });
    if (props.take !== null || outOfTurn()) return;
    const done = await take.run({ id: props.id });
    if (!done && take.refused().some(({ field }) => field === 'reason')) setOutOfTurn(true);
  };
  props.keys.use({ t: () => void toggle() });
  return (
    <Show
      when={!outOfTurn()}
      fallback={
        <OutOfTurn
          act={take}
          onTake={async (reason) => {
            if (await take.run({ id: props.id, reason })) setOutOfTurn(false);
          }}
          onBack={() => {
            take.clear();
            setOutOfTurn(false);
          }}
        />
      }
    >
      <Show when={mine() || props.take === null}>
        <Button busy={take.busy() || release.busy()} aria-keyshortcuts="T" onClick={() => void toggle()}>
          {mine() ? t('take.release') : t('take.take')} <props.keys.Hint>T</props.keys.Hint>
        </Button>
      </Show>
      <Show when={props.take}>
        {(now) => (
          <span class="post__aside">
            {said(now())}{' '}
            <Show when={now().outOfTurnReason}>
              {(reason) => <span dir="auto">{t('take.because', { reason: reason() })}</span>}
            </Show>
          </span>
        )}
      </Show>
      <For each={[...take.refused(), ...release.refused()]}>
        {(problem) => <Banner tone="error" alert title={problem.message} />}
      </For>
    </Show>
  );
}

/** Why this comes before what came earlier. */
function OutOfTurn(props: {
  act: { busy: () => boolean; refused: () => readonly FieldError[] };
  onTake: (reason: string) => Promise<void>;
  onBack: () => void;
}) {
  const t = textsOf(staffCorrespondenceTexts);
  const [reason, setReason] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const error = () => {
    if (tried() && reason().trim() === '') return t('errors.reason');
    return tried() ? props.act.refused().find(({ field }) => field === 'reason')?.message : undefined;
  };
  const send = () => {
    setTried(true);
    if (reason().trim() === '') return document.getElementById('out-of-turn-why')?.focus();
    void props.onTake(reason().trim());
  };
  return (
    <Panel
      heading={t('take.outOfTurn.heading')}
      send={t('take.outOfTurn.send')}
      busy={props.act.busy()}
      problems={props.act.refused().filter(({ field }) => field !== 'reason')}
      onSend={send}
      onBack={props.onBack}
    >
      <p>{t('take.outOfTurn.text')}</p>
      <TextArea
        id="out-of-turn-why"
        rows={2}
        label={t('take.outOfTurn.reason')}
        value={reason()}
        maxLength={5000}
        error={error()}
        onChange={setReason}
      />
    </Panel>
  );
}
