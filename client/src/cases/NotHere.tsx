import { createQuery } from '@urql/solid';
import { For, Show } from 'solid-js';
import type { ApplicationKind } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { Card, Section } from '../ui/Card.tsx';
import { Channels } from './Channels.tsx';
import { casesTexts } from './cases.dictionary.ts';

const notHereQuery = graphql(`
  query NotHere($kind: ApplicationKind!) {
    receiving: channels(first: 5, purpose: RECEIVING_ASYLUM_DECISION, kind: $kind) {
      nodes {
        id
        address
        ...Channels_channel
      }
    }
    appealing: channels(first: 5, purpose: APPEALING, kind: $kind) {
      nodes {
        id
        address
        ...Channels_channel
      }
    }
    cancelling: channels(first: 5, purpose: CANCELLING, kind: $kind) {
      nodes {
        id
        address
        ...Channels_channel
      }
    }
    lodging: channels(first: 5, purpose: LODGING, kind: $kind) {
      nodes {
        id
        address
        ...Channels_channel
      }
    }
  }
`);

const order = ['receiving', 'appealing', 'cancelling', 'lodging'] as const;

/** R14: what cannot be done here, said where one would look for it, with the way to do it, as the authority published it. */
export function NotHere(props: { kind: ApplicationKind }) {
  const t = textsOf(casesTexts);
  const [result] = createQuery({ query: notHereQuery, variables: () => ({ kind: props.kind }) });
  // The way itself first, then the addresses that serve it.
  const groups = () => {
    const data = result.data;
    if (!data) return [];
    return order.map((what) => data[what].nodes.toSorted((a, b) => Number(!!a.address) - Number(!!b.address)));
  };
  return (
    <Show when={groups().some((group) => group.length > 0)}>
      <Card tone="sunken">
        <Section id="not-here" heading={t('not.heading')}>
          <div class="case__list">
            <For each={groups().filter((group) => group.length > 0)}>{(channels) => <Channels channels={channels} brief />}</For>
          </div>
        </Section>
      </Card>
    </Show>
  );
}
