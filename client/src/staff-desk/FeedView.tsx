import './FeedView.css';
import { createSignal, For, onCleanup, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { screenTime } from '../i18n/clock.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatAgo, formatNumber } from '../i18n/format.ts';
import { createLiveQuery } from '../live/live-query.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Card.tsx';
import { Moment } from '../ui/RelativeTime.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { feedTexts } from './feed.dictionary.ts';
import { feedTroubles } from './feed-words.ts';
import { ParkedEvents, UnmentionedCases } from './Reconciliation.tsx';
import { RejectedEvents } from './RejectedEvents.tsx';
import { staffDeskTexts } from './staff-desk.dictionary.ts';
import { WayBack } from './WayBack.tsx';

const feedQuery = graphql(`
  query FeedHealth {
    feedFreshness {
      lastReceivedAt
      isStale
    }
    umaFeed {
      lastReceivedAt
      acceptedCount
      parkedCount
      rejected(first: 20) {
        totalCount
        nodes {
          id
          receivedAt
        }
        ...RejectedEvents_connection
      }
      sequenceGaps {
        subject
        missing
      }
      unknownTypes {
        type
        count
        lastReceivedAt
      }
      refusedMessages(first: 20) {
        totalCount
      }
      lateMessages(first: 20) {
        totalCount
      }
      ...WayBack_feed
    }
  }
`);

const askEvery = 5000;
const shownGaps = 12;

/** How UMA's feed does (R13): one line of words, then the numbers, then what is wrong. */
export function FeedView() {
  const desk = textsOf(staffDeskTexts);
  const t = textsOf(feedTexts);
  const [result, ask] = createLiveQuery({ query: feedQuery, variables: {}, requestPolicy: 'network-only' });
  const again = () => ask({ requestPolicy: 'network-only' });
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') again();
  }, askEvery);
  onCleanup(() => clearInterval(timer));

  const feed = () => result.data?.umaFeed;
  const troubles = () => {
    const health = feed();
    if (!health) return [];
    return feedTroubles(
      {
        lastReceivedAt: health.lastReceivedAt,
        isStale: result.data?.feedFreshness.isStale === true,
        parkedCount: health.parkedCount,
        rejectedAt: health.rejected.nodes.map(({ receivedAt }) => receivedAt),
        gapCount: health.sequenceGaps.length,
        refusedCount: health.refusedMessages.totalCount,
        lateCount: health.lateMessages.totalCount,
      },
      screenTime(),
    );
  };
  const headline = () => {
    const words = troubles().map((trouble) =>
      'count' in trouble ? t(`feed.trouble.${trouble.kind}`, trouble) : t(`feed.trouble.${trouble.kind}`),
    );
    const last = feed()?.lastReceivedAt;
    const heard = last ? formatAgo(last, screenTime()) : '';
    return words.length === 0 ? t('feed.well', { heard }) : t('feed.attention', { words: words.join('; '), heard });
  };
  const numbers = () => {
    const health = feed();
    return health
      ? ([
          ['accepted', health.acceptedCount],
          ['parked', health.parkedCount],
          ['rejected', health.rejected.totalCount],
          ['gaps', health.sequenceGaps.length],
        ] as const)
      : [];
  };
  const [allGaps, setAllGaps] = createSignal(false);
  const gaps = () => (allGaps() ? (feed()?.sequenceGaps ?? []) : (feed()?.sequenceGaps ?? []).slice(0, shownGaps));

  return (
    <div class="feed">
      <Show when={result.error}>
        <Banner tone="warning" title={desk('failed.title')} actions={<Button onClick={again}>{desk('failed.again')}</Button>} />
      </Show>
      <Show when={feed()} fallback={<Show when={!result.error}>{<Skeleton rows={4} />}</Show>}>
        {(health) => (
          <>
            <Banner tone={troubles().length === 0 ? 'success' : 'warning'} title={headline()} />
            <dl class="feed__numbers">
              <For each={numbers()}>
                {([name, count]) => (
                  <div>
                    <dt>{t(`feed.number.${name}`)}</dt>
                    <dd>{formatNumber(count)}</dd>
                    <dd class="feed__help">{t(`feed.help.${name}`)}</dd>
                  </div>
                )}
              </For>
            </dl>
            <WayBack feed={health()} onSent={again} />
            <ParkedEvents />
            <UnmentionedCases />
            <Section id="feed-gaps" heading={t('feed.gaps.heading')}>
              <Show when={health().sequenceGaps.length > 0} fallback={<p class="feed__none">{t('feed.gaps.none')}</p>}>
                <table class="feed__table">
                  <thead>
                    <tr>
                      <th scope="col">{t('feed.gaps.subject')}</th>
                      <th scope="col">{t('feed.gaps.missing')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    <For each={gaps()}>
                      {(gap) => (
                        <tr>
                          <th scope="row">
                            <bdi>{gap.subject}</bdi>
                          </th>
                          <td>{gap.missing.join(', ')}</td>
                        </tr>
                      )}
                    </For>
                  </tbody>
                </table>
                <Show when={health().sequenceGaps.length > shownGaps && !allGaps()}>
                  <Button onClick={() => setAllGaps(true)}>{t('feed.gaps.all', { count: health().sequenceGaps.length })}</Button>
                </Show>
              </Show>
            </Section>
            <Section id="feed-rejected" heading={t('feed.rejected.heading')}>
              <Show when={health().rejected.totalCount > 0} fallback={<p class="feed__none">{t('feed.rejected.none')}</p>}>
                <RejectedEvents connection={health().rejected} />
              </Show>
            </Section>
            <Show when={health().unknownTypes.length > 0}>
              <Section id="feed-unknown" heading={t('feed.unknown.heading')}>
                <p class="feed__none">{t('feed.unknown.text')}</p>
                <ul class="feed__list">
                  <For each={health().unknownTypes}>
                    {(unknown) => (
                      <li>
                        <code>{unknown.type}</code> · {t('feed.unknown.count', { count: unknown.count })} ·{' '}
                        <Moment moment={unknown.lastReceivedAt} withTime />
                      </li>
                    )}
                  </For>
                </ul>
              </Section>
            </Show>
          </>
        )}
      </Show>
    </div>
  );
}
