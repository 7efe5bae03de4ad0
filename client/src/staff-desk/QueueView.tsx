import './QueueView.css';
import { useSearchParams } from '@solidjs/router';
import { createQuery, useClient } from '@urql/solid';
import { createEffect, createSignal, onCleanup, Show, untrack } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { announce } from '../ui/announcer.tsx';
import { BatchPanel } from './BatchPanel.tsx';
import { batchTexts } from './batch.dictionary.ts';
import type { Moves } from './DeskMoves.tsx';
import { decisionTexts } from './decision.dictionary.ts';
import type { Verdict } from './decision.ts';
import { MatterView, NoMatter } from './MatterView.tsx';
import { type Matter, matterQuery } from './matter.ts';
import type { DeskView } from './OpenMatter.tsx';
import { QueueList } from './QueueList.tsx';
import { useQueueName } from './QueueRow.tsx';
import { neighbour, placeOf } from './queue-state.ts';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { SubmissionPane } from './SubmissionPane.tsx';
import { useShortcuts } from './shortcuts.ts';
import type { WorkQueue } from './work-queue.ts';

const kindQuery = graphql(`
  query KindOfMatter($id: ID!) {
    node(id: $id) {
      __typename
      id
    }
  }
`);

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
  const t = textsOf(decisionTexts);
  const batch = textsOf(batchTexts);
  const client = useClient();
  const wide = createMediaQuery(sideBySide);
  const [params, setParams] = useSearchParams<{ matter?: string; view?: string }>();
  const open = () => params.matter || null;
  const view = (): DeskView => (params.view === 'document' ? 'document' : 'matter');
  const step = () => (deciding() ? 'matter' : open() ? view() : 'queue');
  const state = () => props.queue.state();
  const entry = () => state().entries.find(({ row }) => row.id === open());
  // One may come to what is on no page of the queue that was loaded: then the service says what it is.
  const [kind] = createQuery({
    query: kindQuery,
    variables: () => ({ id: open() ?? '' }),
    pause: () => open() === null || entry() !== undefined || props.queue.status() !== 'loaded',
  });
  const isLetter = () => (entry()?.row ?? kind.data?.node)?.__typename === 'Submission';
  const nameOf = useQueueName();
  const [chosen, setChosen] = createSignal<ReadonlySet<string> | null>(null);
  const [deciding, setDeciding] = createSignal<readonly string[] | null>(null);
  const isMandate = (id: string | null) =>
    state().entries.some(({ row, gone }) => row.id === id && gone === null && row.__typename === 'PowerOfAttorney');
  const choose = (id: string) => {
    const before = chosen() ?? new Set<string>();
    const after = new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]);
    setChosen(after);
    announce(batch('chosen', { count: after.size }));
  };
  const decideSeveral = () => {
    const ids = state()
      .entries.map(({ row }) => row.id)
      .filter((id) => chosen()?.has(id) && isMandate(id));
    if (ids.length > 0) setDeciding(ids);
  };
  const backFromSeveral = () => {
    setDeciding(null);
    setChosen(null);
  };
  const [help, setHelp] = createSignal(false);
  const [confirmation, setConfirmation] = createSignal<string | null>(null);
  let focusWanted = false;

  let desk: HTMLDivElement | undefined;
  /** On a telephone each step begins where the desk does, below what is the same on every page. */
  const toTop = () => requestAnimationFrame(() => desk?.scrollIntoView({ block: 'start' }));
  const go = (id: string | null, how: { focus: boolean; replace?: boolean }) => {
    focusWanted = how.focus;
    setDeciding(null);
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
  const decided = (verdict: Verdict, matter: Matter, superseded: string | null) => {
    const { givenNames, familyName } = matter.statedClient;
    const outcome = t(`decide.said.${verdict}`, { name: `\u2068${givenNames} ${familyName}\u2069` });
    // R9: whoever lost the connection is told by which other channels they may go on; staff are told that they are.
    const said = superseded ? `${outcome} ${t('decide.superseded', { name: `\u2068${superseded}\u2069` })}` : outcome;
    setConfirmation(said);
    announce(said);
    clearTimeout(timer);
    timer = setTimeout(() => setConfirmation(null), confirmedFor);
    onward();
  };
  // The next one is there before it is asked for.
  createEffect(() => {
    const beside = neighbour(state(), open(), 1);
    if (beside?.__typename !== 'PowerOfAttorney') return;
    const { id } = beside;
    const ahead = setTimeout(() => void client.query(matterQuery, { id }, { requestPolicy: 'cache-first' }).toPromise(), 400);
    onCleanup(() => clearTimeout(ahead));
  });
  useShortcuts({
    x: () => {
      const id = open();
      if (isMandate(id) && id && !deciding()) choose(id);
    },
    j: () => next(),
    k: () => move(-1),
    '?': () => setHelp(true),
  });

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
          chosen={chosen()}
          onChoosing={(choosing) => {
            setChosen(choosing ? new Set<string>() : null);
            setDeciding(null);
          }}
          onChoose={choose}
          onDecide={decideSeveral}
          moves={moves}
          hrefOf={(id) => `/desk?matter=${id}`}
          onOpen={(id, by) => go(id, { focus: by === 'press', replace: by === 'arrow' })}
        />
      </div>
      <Show when={deciding()} keyed>
        {(ids) => (
          <BatchPanel
            ids={ids}
            nameOf={(id) => {
              const row = state().entries.find((each) => each.row.id === id)?.row;
              return row ? nameOf(row) : '–';
            }}
            queue={props.queue}
            onOpen={(id) => go(id, { focus: true })}
            onBack={backFromSeveral}
          />
        )}
      </Show>
      <Show
        when={deciding() === null && open()}
        keyed
        fallback={
          <Show when={deciding() === null}>
            <NoMatter empty={props.queue.status() === 'loaded' && state().total === 0} />
          </Show>
        }
      >
        {(id) => (
          <Show
            when={!isLetter()}
            fallback={
              <SubmissionPane
                id={id}
                moves={moves}
                takesFocus={() => untrack(() => focusWanted)}
                onQueue={() => go(null, { focus: false })}
                onHandled={() => {
                  props.queue.decided(id);
                  onward();
                }}
              />
            }
          >
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
          </Show>
        )}
      </Show>
      <ShortcutsDialog open={help()} onOpenChange={setHelp} />
    </div>
  );
}
