import { For, Show } from 'solid-js';
import { graphql } from '../../gql/index.ts';
import { textsOf } from '../../i18n/dictionary.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { createAct } from './act.ts';
import type { DeskKeys } from './desk-keys.ts';
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
          }
        }
        ... on DocumentRequest {
          id
          take {
            takenBy
            isViewers
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
          }
        }
        ... on DocumentRequest {
          id
          take {
            takenBy
            isViewers
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

/** Who works on the open matter, live; taking and giving back by the key T. It stops nobody. */
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
  const mine = () => props.take?.isViewers === true;
  const toggle = () => {
    if (mine()) void release.run({ id: props.id });
    else if (props.take === null) void take.run({ id: props.id });
  };
  props.keys.use({ t: toggle });
  return (
    <>
      <Show when={mine() || props.take === null}>
        <Button busy={take.busy() || release.busy()} aria-keyshortcuts="T" onClick={toggle}>
          {mine() ? t('take.release') : t('take.take')} <props.keys.Hint>T</props.keys.Hint>
        </Button>
      </Show>
      <Show when={props.take}>{(now) => <span class="post__aside">{said(now())}</span>}</Show>
      <For each={[...take.refused(), ...release.refused()]}>
        {(problem) => <Banner tone="error" alert title={problem.message} />}
      </For>
    </>
  );
}
