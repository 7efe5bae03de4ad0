import { useClient } from '@urql/solid';
import { Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { createLiveQuery } from '../live/live-query.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { createAct } from './act.ts';
import { deskWorkTexts } from './desk-work.dictionary.ts';
import type { Matter } from './matter.ts';

/** Whose mandates stand for a client: who holds which role (R5). */
export const holderQuery = graphql(`
  query HolderOfRole($clientId: ID!) {
    node(id: $clientId) {
      ... on Client {
        id
        powersOfAttorney(first: 50) {
          nodes {
            id
            status
            role
            decidedAt
            advisor {
              id
              displayName
            }
          }
        }
      }
    }
  }
`);

const askMutation = graphql(`
  mutation AskPreviousHolderOnDesk($input: AskPreviousHolderInput!) {
    askPreviousHolder(input: $input) {
      powerOfAttorney {
        id
        version
        viewerCanAskPreviousHolder
        previousHolderQuestion {
          id
          askedAt
          answer
          answeredAt
          message
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

/** R6: who holds the role for the chosen client, whether they are known to be aware, and the ways to find out. The answer comes live. */
export function SuccessionPart(props: { matter: Matter; clientId: string; asOwn: <T>(work: () => Promise<T>) => Promise<T> }) {
  const t = textsOf(deskWorkTexts);
  const client = useClient();
  const act = createAct();
  const [result] = createLiveQuery({ query: holderQuery, variables: () => ({ clientId: props.clientId }) });
  const holder = () => {
    const node = result.data?.node;
    const mandates = node && 'powersOfAttorney' in node && node.id === props.clientId ? node.powersOfAttorney.nodes : [];
    return mandates.find(({ status, role }) => status === 'APPROVED' && role === props.matter.role);
  };
  const isOwn = () => holder()?.advisor?.id === props.matter.advisor?.id;
  const question = () => props.matter.previousHolderQuestion;
  const mayAsk = () =>
    props.matter.viewerCanAskPreviousHolder && question()?.answer !== 'AWARE' && (!question() || question()?.answer);
  const ask = () =>
    props.asOwn(() =>
      act.run({ id: props.matter.id, version: props.matter.version, clientId: props.clientId }, async (input) => {
        const { data, error } = await client.mutation(askMutation, { input }).toPromise();
        return { error, userErrors: data?.askPreviousHolder.userErrors };
      }),
    );
  return (
    <Show when={holder()}>
      {(held) => (
        <Banner
          tone={isOwn() || question()?.answer === 'AWARE' ? 'info' : 'warning'}
          title={t('holder.title', { name: `\u2068${held().advisor?.displayName ?? '–'}\u2069` })}
          actions={
            <Show when={!isOwn() && mayAsk()}>
              <Button busy={act.busy()} onClick={() => void ask()}>
                {t(question() ? 'holder.again' : 'holder.ask')}
              </Button>
            </Show>
          }
        >
          <Show when={held().decidedAt}>{(at) => <p>{t('holder.since', { date: formatDate(at()) })}</p>}</Show>
          <Show when={!isOwn()} fallback={<p>{t('holder.own')}</p>}>
            <Show when={question()?.answer !== 'AWARE'}>
              <p>{t('holder.help')}</p>
            </Show>
            <Show when={props.matter.previousHolderStatement}>
              <p>{t('holder.statement')}</p>
            </Show>
            <div role="status">
              <Show when={question()}>
                {(asked) => (
                  <Show when={asked().answer} fallback={<p>{t('holder.asked', { date: formatDate(asked().askedAt) })}</p>}>
                    {(answer) => (
                      <p>{t(`holder.answered.${answer()}`, { date: formatDate(asked().answeredAt ?? asked().askedAt) })}</p>
                    )}
                  </Show>
                )}
              </Show>
            </div>
            <Show when={question()?.message}>{(message) => <blockquote dir="auto">{message()}</blockquote>}</Show>
          </Show>
          <Show when={act.problem()}>
            <p role="alert">{act.problem()}</p>
          </Show>
        </Banner>
      )}
    </Show>
  );
}
