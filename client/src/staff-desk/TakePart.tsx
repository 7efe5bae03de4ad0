import './TakePart.css';
import { useClient } from '@urql/solid';
import { Match, Show, Switch } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatTime } from '../i18n/format.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { createAct } from './act.ts';
import { deskWorkTexts } from './desk-work.dictionary.ts';
import { KeyHint } from './KeyHint.tsx';
import { keysOn, useShortcuts } from './shortcuts.ts';

const takeFragment = graphql(`
  fragment TakePart_powerOfAttorney on PowerOfAttorney {
    id
    take {
      takenBy
      isViewers
      takenAt
      expiresAt
    }
  }
`);

const takeMutation = graphql(`
  mutation TakeOnDesk($input: TakeMatterInput!) {
    takeMatter(input: $input) {
      item {
        ... on PowerOfAttorney {
          id
          ...TakePart_powerOfAttorney
        }
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

const releaseMutation = graphql(`
  mutation ReleaseOnDesk($input: ReleaseMatterInput!) {
    releaseMatter(input: $input) {
      item {
        ... on PowerOfAttorney {
          id
          ...TakePart_powerOfAttorney
        }
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

/** Who works on the open matter, live; taking and giving back by the key T. It stops nobody: decisions need no take. */
export function TakePart(props: { matter: FragmentType<typeof takeFragment> }) {
  const t = textsOf(deskWorkTexts);
  const client = useClient();
  const act = createAct();
  const matter = () => readFragment(takeFragment, props.matter);
  const mine = () => matter().take?.isViewers === true;
  const take = async () => {
    const done = await act.run({ id: matter().id }, async (input) => {
      // Each time anew: taken, given back and taken again is three acts of the same content.
      const { data, error } = await client.mutation(takeMutation, { input: { id: input.id } }).toPromise();
      return { error, userErrors: data?.takeMatter.userErrors };
    });
    if (done) announce(t('take.taken'));
  };
  const release = async () => {
    const done = await act.run({ id: matter().id }, async (input) => {
      const { data, error } = await client.mutation(releaseMutation, { input: { id: input.id } }).toPromise();
      return { error, userErrors: data?.releaseMatter.userErrors };
    });
    if (done) announce(t('take.released'));
  };
  const toggle = () => void (mine() ? release() : matter().take === null && take());
  useShortcuts({ t: toggle });
  return (
    <div class="take">
      <p role="status">
        <Switch>
          <Match when={mine()}>{t('take.mine', { time: formatTime(matter().take?.expiresAt ?? '') })}</Match>
          <Match when={matter().take}>{(other) => t('take.others', { name: `\u2068${other().takenBy}\u2069` })}</Match>
        </Switch>
      </p>
      <Show when={mine() || matter().take === null}>
        <Button busy={act.busy()} onClick={toggle} aria-keyshortcuts={keysOn() ? 'T' : undefined}>
          {t(mine() ? 'take.release' : 'take.take')} <KeyHint>T</KeyHint>
        </Button>
      </Show>
      <Show when={act.problem()}>
        <p class="take__problem" role="alert">
          {act.problem()}
        </p>
      </Show>
    </div>
  );
}
