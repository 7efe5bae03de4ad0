import './MatterView.css';
import { createEffect, createSignal, Match, on, Show, Switch } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { createLiveQuery } from '../live/live-query.ts';
import { announce } from '../ui/announcer.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { decisionTexts } from './decision.dictionary.ts';
import { type Matter, matterQuery } from './matter.ts';
import { OpenMatter, type OpenMatterProps } from './OpenMatter.tsx';
import { staffDeskTexts } from './staff-desk.dictionary.ts';

/** One matter, by its id: read, kept current, and read anew when it has changed under one's eyes. */
export function MatterView(props: Omit<OpenMatterProps, 'matter' | 'changed' | 'onStale' | 'asOwn'> & { id: string }) {
  const t = textsOf(staffDeskTexts);
  const ofDecision = textsOf(decisionTexts);
  const [result, ask] = createLiveQuery({ query: matterQuery, variables: () => ({ id: props.id }) });
  const [changed, setChanged] = createSignal(false);
  const matter = (): Matter | null => {
    const node = result.data?.node;
    return node?.__typename === 'PowerOfAttorney' ? node : null;
  };
  const again = () => ask({ requestPolicy: 'network-only' });
  // What one does oneself is no news to oneself.
  let own = 0;
  const asOwn = async <T,>(work: () => Promise<T>) => {
    own++;
    try {
      return await work();
    } finally {
      own--;
    }
  };
  createEffect(
    on(
      () => matter()?.version,
      (version, before) => {
        // The stream brings the new version; the rest of the matter is asked for.
        if (before === undefined || version === undefined || version === before || matter()?.status !== 'PENDING') return;
        again();
        if (own > 0) return;
        setChanged(true);
        announce(t('matter.changed'));
      },
      { defer: true },
    ),
  );
  return (
    <Switch fallback={<div class="matter matter--waiting">{<Skeleton rows={6} />}</div>}>
      <Match when={matter()}>
        {(open) => <OpenMatter {...props} matter={open()} changed={changed()} asOwn={asOwn} onStale={again} />}
      </Match>
      <Match when={result.error}>
        <div class="matter">
          <Banner tone="warning" alert title={t('failed.title')} actions={<Button onClick={again}>{t('failed.again')}</Button>} />
        </div>
      </Match>
      <Match when={result.data && !result.fetching && !result.stale}>
        <div class="matter">
          <EmptyState
            title={t('matter.notThere.title')}
            action={<Button onClick={props.moves.next}>{ofDecision('decide.next')}</Button>}
          >
            {t('matter.notThere.text')}
          </EmptyState>
        </div>
      </Match>
    </Switch>
  );
}

/** In place of a matter while none is open. */
export function NoMatter(props: { empty: boolean }) {
  const t = textsOf(staffDeskTexts);
  return (
    <div class="matter matter--none">
      <Show when={props.empty}>
        <EmptyState title={t('queue.none.title')}>{t('queue.none.text')}</EmptyState>
      </Show>
    </div>
  );
}
