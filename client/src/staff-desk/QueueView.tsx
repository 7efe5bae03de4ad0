import './QueueView.css';
import { useSearchParams } from '@solidjs/router';
import { useClient } from '@urql/solid';
import { createEffect, createSignal, onCleanup, Show, untrack } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { announce } from '../ui/announcer.tsx';
import type { Moves } from './DeskMoves.tsx';
import type { Verdict } from './decision.ts';
import { MatterView, NoMatter } from './MatterView.tsx';
import { type Matter, matterQuery } from './matter.ts';
import type { DeskView } from './OpenMatter.tsx';
import { QueueList } from './QueueList.tsx';
import { neighbour, placeOf } from './queue-state.ts';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { useShortcuts } from './shortcuts.ts';
import { staffDeskTexts } from './staff-desk.dictionary.ts';
import type { WorkQueue } from './work-queue.ts';

/** From this width on the queue and a matter stand side by side; below, each is a step of its own. */
const sideBySide = '(width >= 48rem)';
const confirmedFor = 10_000;

function createMediaQuery(query: string): () => boolean {
  const list = matchMedia(query);
  const [matches, set] = createSignal(list.matches);
  const look = () => set(list.matches);
  list.addEventListener('change', look);
  onCleanup(() => list.removeEventListener('change', look));
  return matches;
}

/** The desk: the queue, the open matter, its document. What is open stands in the address, so that Back and a reload find it again. */
export function QueueView(props: { queue: WorkQueue }) {
  const t = textsOf(staffDeskTexts);
  const client = useClient();
  const wide = createMediaQuery(sideBySide);
  const [params, setParams] = useSearchParams<{ matter?: string; view?: string }>();
  const open = () => params.matter || null;
  const view = (): DeskView => (params.view === 'document' ? 'document' : 'matter');
  const step = () => (open() ? view() : 'queue');
  const state = () => props.queue.state();
  const entry = () => state().entries.find(({ row }) => row.id === open());
  const [help, setHelp] = createSignal(false);
  const [confirmation, setConfirmation] = createSignal<string | null>(null);
  let focusWanted = false;

  let desk: HTMLDivElement | undefined;
  /** On a telephone each step begins where the desk does, below what is the same on every page. */
  const toTop = () => requestAnimationFrame(() => desk?.scrollIntoView({ block: 'start' }));
  const go = (id: string | null, how: { focus: boolean; replace?: boolean }) => {
    focusWanted = how.focus;
    setParams({ matter: id, view: null }, { replace: how.replace === true });
    if (!wide()) toTop();
  };
  // Whoever comes in the morning sees at once what has waited longest. On a telephone the queue comes first.
  createEffect(() => {
    const first = state().entries.find(({ gone }) => gone === null)?.row.id;
    if (wide() && !open() && first) go(first, { focus: false, replace: true });
  });

  const move = (way: 1 | -1) => {
    const beside = neighbour(state(), open(), way);
    if (beside) go(beside.id, { focus: true, replace: wide() });
    else announce(t(way === 1 ? 'decide.noNext' : 'decide.noPrevious'));
  };
  const onward = () => {
    const beside = neighbour(state(), open(), 1) ?? neighbour(state(), open(), -1);
    go(beside?.id ?? null, { focus: beside !== null, replace: true });
  };
  const next = () => (entry()?.gone === null ? move(1) : onward());
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const decided = (verdict: Verdict, matter: Matter) => {
    const { givenNames, familyName } = matter.statedClient;
    const said = t(`decide.said.${verdict}`, { name: `\u2068${givenNames} ${familyName}\u2069` });
    setConfirmation(said);
    announce(said);
    clearTimeout(timer);
    timer = setTimeout(() => setConfirmation(null), confirmedFor);
    onward();
  };
  // The next one is there before it is asked for.
  createEffect(() => {
    const id = neighbour(state(), open(), 1)?.id;
    if (!id) return;
    const ahead = setTimeout(() => void client.query(matterQuery, { id }, { requestPolicy: 'cache-first' }).toPromise(), 400);
    onCleanup(() => clearTimeout(ahead));
  });
  useShortcuts({ j: () => next(), k: () => move(-1), '?': () => setHelp(true) });

  const moves: Moves = {
    place: () => placeOf(state(), open()),
    total: () => state().total,
    next,
    previous: () => move(-1),
    help: () => setHelp(true),
  };

  return (
    <div class="desk" data-step={step()} ref={desk}>
      <div class="desk__queue">
        <QueueList
          queue={props.queue}
          open={open()}
          moves={moves}
          hrefOf={(id) => `/desk?matter=${id}`}
          onOpen={(id, by) => go(id, { focus: by === 'press', replace: by === 'arrow' })}
        />
      </div>
      <Show when={open()} keyed fallback={<NoMatter empty={props.queue.status() === 'loaded' && state().total === 0} />}>
        {(id) => (
          <MatterView
            id={id}
            queue={props.queue}
            gone={entry()?.gone ?? null}
            takesFocus={() => untrack(() => focusWanted)}
            view={view()}
            onView={(shown) => {
              if (shown !== view()) setParams({ view: shown === 'document' ? shown : null });
              if (!wide()) toTop();
            }}
            onTurn={() => !wide() && toTop()}
            confirmation={confirmation()}
            moves={moves}
            onDecided={decided}
            onQueue={() => go(null, { focus: false })}
          />
        )}
      </Show>
      <ShortcutsDialog open={help()} onOpenChange={setHelp} />
    </div>
  );
}
