import './Channels.css';
import { For, Show } from 'solid-js';
import type { ChannelKind } from '../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { language } from '../i18n/language.ts';
import { casesTexts } from './cases.dictionary.ts';
import { openingText } from './opening-hours.ts';

const channelFragment = graphql(`
  fragment Channels_channel on Channel {
    id
    kind
    address
    title {
      fi
      sv
      en
    }
    advice {
      fi
      sv
      en
    }
    openingHours {
      days
      opens
      closes
    }
  }
`);

export type ChannelData = FragmentType<typeof channelFragment>;

const schemes: Partial<Record<ChannelKind, string>> = {
  PHONE: 'tel:+358',
  EMAIL: 'mailto:',
  SECURE_MAIL: 'https://',
  ELECTRONIC_SERVICE: 'https://',
};

/** Where an address leads when it is pressed; a Finnish number without its first zero. */
function hrefOf(kind: ChannelKind, address: string): string | undefined {
  const scheme = schemes[kind];
  if (!scheme) return undefined;
  return kind === 'PHONE' ? `${scheme}${address.replace(/\s/g, '').replace(/^0/, '')}` : `${scheme}${address}`;
}

/** The authority's other channels, as it published them (R9, R14): what for, where, when, and what to know before. */
export function Channels(props: { channels: readonly ChannelData[]; brief?: boolean }) {
  const t = textsOf(casesTexts);
  return (
    <ul class="channels" classList={{ 'channels--brief': props.brief === true }}>
      <For each={props.channels.map((each) => readFragment(channelFragment, each))}>
        {(channel) => (
          <li class="channel">
            <span>{channel.title[language()]}</span>
            <Show when={channel.address}>
              {(address) => (
                <a class="channel__address" href={hrefOf(channel.kind, address())} rel="external noreferrer">
                  <bdi>{address()}</bdi>
                </a>
              )}
            </Show>
            <Show when={channel.openingHours.length > 0}>
              <span class="channel__hours">{openingText(channel.openingHours)}</span>
            </Show>
            <Show when={!props.brief && channel.advice}>
              {(advice) => (
                <details class="channel__advice">
                  <summary>{t('channels.advice')}</summary>
                  <p>{advice()[language()]}</p>
                </details>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
