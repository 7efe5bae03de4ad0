import './LiveStatus.css';
import { Popover } from '@kobalte/core/popover';
import { createQuery } from '@urql/solid';
import CloudOff from 'lucide-solid/icons/cloud-off';
import Radio from 'lucide-solid/icons/radio';
import RefreshCw from 'lucide-solid/icons/refresh-cw';
import { createEffect, Match, on, onCleanup, Show, Switch } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatTime } from '../i18n/format.ts';
import { announce } from '../ui/announcer.tsx';
import { RelativeTime } from '../ui/RelativeTime.tsx';
import { liveTexts } from './live.dictionary.ts';
import { useLive } from './live.tsx';

const freshnessQuery = graphql(`
  query FeedFreshness {
    feedFreshness {
      lastReceivedAt
      isStale
    }
  }
`);

const askEvery = 15_000;

/** Whether what one sees is current (R13): the connection, and when UMA was last heard. In one quiet place on every page. */
export function LiveStatus() {
  const t = textsOf(liveTexts);
  const live = useLive();
  const [freshness, ask] = createQuery({ query: freshnessQuery });
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') ask({ requestPolicy: 'network-only' });
  }, askEvery);
  onCleanup(() => clearInterval(timer));

  const state = () => live.connection().state;
  const lostAt = () => {
    const connection = live.connection();
    return 'since' in connection ? formatTime(connection.since) : '';
  };
  createEffect(
    on(state, (now, before) => {
      const lost = (each: string | undefined) => each === 'reconnecting' || each === 'offline';
      if (lost(now) && before === 'live') announce(t('announce.lost'));
      if (now === 'live' && lost(before)) announce(t('announce.live'));
    }),
  );

  return (
    <Popover placement="bottom-end" gutter={6}>
      <Popover.Trigger class={`live-status live-status--${state()}`}>
        <Switch>
          <Match when={state() === 'live'}>
            <Radio size={18} aria-hidden="true" />
            <span class="live-status__text">
              {t('live')}
              <Show when={freshness.data?.feedFreshness}>
                {(feed) => (
                  <span class="live-status__uma" classList={{ 'live-status__uma--stale': feed().isStale }}>
                    {' · '}
                    <Show when={feed().lastReceivedAt} fallback={t('neverHeard')}>
                      {(heard) => (
                        <>
                          {t('heard')} <RelativeTime moment={heard()} />
                        </>
                      )}
                    </Show>
                    <Show when={feed().isStale && feed().lastReceivedAt}>, {t('stale')}</Show>
                  </span>
                )}
              </Show>
            </span>
          </Match>
          <Match when={state() === 'connecting'}>
            <RefreshCw size={18} aria-hidden="true" />
            <span class="live-status__text">{t('connecting')}</span>
          </Match>
          <Match when={state() === 'reconnecting'}>
            <RefreshCw size={18} aria-hidden="true" />
            <span class="live-status__text">{t('reconnecting', { time: lostAt() })}</span>
          </Match>
          <Match when={state() === 'offline'}>
            <CloudOff size={18} aria-hidden="true" />
            <span class="live-status__text">{t('offline', { time: lostAt() })}</span>
          </Match>
          <Match when={state() === 'ended'}>
            <CloudOff size={18} aria-hidden="true" />
            <span class="live-status__text">{t('ended')}</span>
          </Match>
        </Switch>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content class="live-status__help">
          <Popover.Title class="live-status__title">{t('label')}</Popover.Title>
          <Popover.Description>{state() === 'live' ? t('help.live') : t('help.lost')}</Popover.Description>
          <p>{t('help.uma')}</p>
          <Show when={freshness.data?.feedFreshness.isStale}>
            <p>{t('help.stale')}</p>
          </Show>
        </Popover.Content>
      </Popover.Portal>
    </Popover>
  );
}
