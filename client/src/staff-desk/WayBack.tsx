import { useClient } from '@urql/solid';
import { For, Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Card.tsx';
import { Moment } from '../ui/RelativeTime.tsx';
import { createAct } from './act.ts';
import { wayBackTexts } from './way-back.dictionary.ts';

const feedFragment = graphql(`
  fragment WayBack_feed on UmaFeed {
    refusedMessages(first: 20) {
      totalCount
      nodes {
        ...WayBack_message
      }
    }
    lateMessages(first: 20) {
      totalCount
      nodes {
        ...WayBack_message
      }
    }
  }
`);

const messageFragment = graphql(`
  fragment WayBack_message on UmaMessage {
    id
    type
    subject
    occurredAt
    waitingSince
    refusedAt
    refusalReason
  }
`);

const againMutation = graphql(`
  mutation SendToUmaAgain($input: SendToUmaAgainInput!) {
    sendToUmaAgain(input: $input) {
      message {
        id
        waitingSince
        refusedAt
        refusalReason
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

const kinds = {
  'fi.migri.edusta.submission.received.v1': 'submission',
  'fi.migri.edusta.supplement.answered.v1': 'answer',
  'fi.migri.edusta.document.requested.v1': 'request',
  'fi.migri.edusta.representation.approved.v1': 'approved',
  'fi.migri.edusta.representation.ended.v1': 'ended',
} as const;
type Kind = (typeof kinds)[keyof typeof kinds];

/** What UMA was to be told of and refused, or has not confirmed for ten minutes; each can be sent again. Nothing where all is well. */
export function WayBack(props: { feed: FragmentType<typeof feedFragment>; onSent: () => void }) {
  const t = textsOf(wayBackTexts);
  const feed = () => readFragment(feedFragment, props.feed);
  const lists = () => [
    { name: 'refused' as const, list: feed().refusedMessages },
    { name: 'late' as const, list: feed().lateMessages },
  ];
  return (
    <For each={lists().filter(({ list }) => list.totalCount > 0)}>
      {({ name, list }) => (
        <Section id={`feed-${name}`} heading={t(`heading.${name}`)}>
          <p class="feed__none">{t(`text.${name}`)}</p>
          <ul class="feed__list">
            <For each={list.nodes}>{(message) => <Message message={message} onSent={props.onSent} />}</For>
          </ul>
          <Show when={list.totalCount > list.nodes.length}>
            <p class="feed__none">{t('more', { count: list.totalCount - list.nodes.length })}</p>
          </Show>
        </Section>
      )}
    </For>
  );
}

function Message(props: { message: FragmentType<typeof messageFragment>; onSent: () => void }) {
  const t = textsOf(wayBackTexts);
  const client = useClient();
  const act = createAct();
  const message = () => readFragment(messageFragment, props.message);
  const kind = (): Kind | undefined => kinds[message().type as keyof typeof kinds];
  const send = async () => {
    const { id, waitingSince } = message();
    // Sent again and refused again is to be sent once more: since when it waits makes it another act.
    const done = await act.run({ id, waitingSince }, async ({ idempotencyKey }) => {
      const { data, error } = await client.mutation(againMutation, { input: { id, idempotencyKey } }).toPromise();
      return { error, userErrors: data?.sendToUmaAgain.userErrors };
    });
    if (!done) return;
    announce(t('sent'));
    props.onSent();
  };
  return (
    <li class="feed__message">
      <div class="feed__what">
        <strong>{kind() ? t(`type.${kind() as Kind}`) : message().type}</strong> · <bdi>{message().subject}</bdi>
        <p class="feed__help">
          {t('happened')} <Moment moment={message().occurredAt} withTime />
          {' · '}
          <Show
            when={message().refusedAt}
            fallback={
              <>
                {t('waits')} <Moment moment={message().waitingSince} withTime />
              </>
            }
          >
            {(at) => (
              <>
                {t('refusedAt')} <Moment moment={at()} withTime />
              </>
            )}
          </Show>
        </p>
        <Show when={message().refusalReason}>{(reason) => <p dir="auto">{t('reason', { text: reason() })}</p>}</Show>
        <Show when={act.problem()}>
          <p class="take__problem" role="alert">
            {act.problem()}
          </p>
        </Show>
      </div>
      <Button busy={act.busy()} onClick={() => void send()} aria-label={t('againOf', { subject: message().subject })}>
        {t('again')}
      </Button>
    </li>
  );
}
