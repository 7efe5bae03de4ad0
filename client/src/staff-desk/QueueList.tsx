import './QueueList.css';
import Inbox from 'lucide-solid/icons/inbox';
import ListChecks from 'lucide-solid/icons/list-checks';
import { createEffect, createMemo, For, Match, onCleanup, Show, Switch } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { createInUse } from '../live/in-use.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { RelativeTime } from '../ui/RelativeTime.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { batchTexts } from './batch.dictionary.ts';
import { DeskMoves, type Moves } from './DeskMoves.tsx';
import { QueueRow, useQueueName } from './QueueRow.tsx';
import { staffDeskTexts } from './staff-desk.dictionary.ts';
import { arrivedAt, type WorkQueue } from './work-queue.ts';

/** How long a mark is to be seen before the row that bears it goes, in milliseconds. */
const settling = 2500;
const fewLeft = 15;

/** What waits, the longest first (R21). Arrow keys go from one to the next; what is decided keeps its place while the list is in use. */
export function QueueList(props: {
  queue: WorkQueue;
  open: string | null;
  hrefOf: (id: string) => string;
  onOpen: (id: string, by: 'press' | 'arrow') => void;
  moves: Moves;
  /** Several are being chosen; null while they are not. */
  chosen: ReadonlySet<string> | null;
  onChoosing: (choosing: boolean) => void;
  onChoose: (id: string) => void;
  onDecide: () => void;
}) {
  const t = textsOf(staffDeskTexts);
  const batch = textsOf(batchTexts);
  const nameOf = useQueueName();
  const { inUse, attach } = createInUse();
  const state = () => props.queue.state();
  // By id, not by row: what is read again keeps its place in the page, and the focus.
  const ids = createMemo(() => state().entries.map(({ row }) => row.id));
  const entries = createMemo(() => new Map(state().entries.map((entry) => [entry.row.id, entry])));
  const waiting = createMemo(() => state().entries.filter(({ gone }) => gone === null));
  const longest = () => {
    const first = waiting()[0]?.row;
    return first && arrivedAt(first);
  };

  createEffect(() => {
    const open = props.open;
    if (inUse() || state().entries.length === waiting().length) return;
    const timer = setTimeout(() => props.queue.sweep(open), settling);
    onCleanup(() => clearTimeout(timer));
  });
  createEffect(() => {
    if (waiting().length < fewLeft && state().next !== null) void props.queue.more();
  });

  let list: HTMLOListElement | undefined;
  const rowOf = (id: string) => list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  createEffect(() => {
    const open = props.open;
    if (open) requestAnimationFrame(() => rowOf(open)?.scrollIntoView({ block: 'nearest' }));
  });
  const byArrow = (event: KeyboardEvent) => {
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (way === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const next = rows[rows.indexOf(document.activeElement as HTMLElement) + way];
    if (!next) return;
    event.preventDefault();
    next.focus();
    props.onOpen(next.dataset.row ?? '', 'arrow');
  };

  return (
    <section class="queue" aria-labelledby="queue-heading">
      <header class="queue__head">
        <h2 id="queue-heading">{t('queue.count', { count: state().total })}</h2>
        <DeskMoves moves={props.moves} />
        <Show when={longest()}>
          {(moment) => (
            <p class="queue__longest">
              {t('queue.longest')} <RelativeTime moment={moment()} />
            </p>
          )}
        </Show>
        <Show when={state().entries.length > 1}>
          <div class="queue__batch">
            <Button
              variant="quiet"
              aria-pressed={props.chosen !== null}
              icon={<ListChecks size={18} aria-hidden="true" />}
              onClick={() => props.onChoosing(props.chosen === null)}
            >
              {props.chosen === null ? batch('select') : batch('done')}
            </Button>
            <Show when={props.chosen?.size}>
              {(count) => (
                <Button variant="primary" onClick={props.onDecide}>
                  {batch('check')} ({count()})
                </Button>
              )}
            </Show>
          </div>
        </Show>
      </header>
      <Show when={props.queue.status() === 'failed'}>
        <Banner
          tone="warning"
          title={t('failed.title')}
          actions={<Button onClick={() => void props.queue.reload()}>{t('failed.again')}</Button>}
        />
      </Show>
      <Switch>
        <Match when={props.queue.status() === 'loading'}>
          <Skeleton rows={6} />
        </Match>
        <Match when={state().entries.length > 0}>
          <ol
            class="queue__rows"
            ref={(element) => {
              list = element;
              attach(element);
            }}
            onKeyDown={byArrow}
          >
            <For each={ids()}>
              {(id) => (
                <Show when={entries().get(id)}>
                  {(entry) => (
                    <li class="queue__item" classList={{ 'queue__item--choosing': props.chosen !== null }}>
                      <Show when={props.chosen !== null && entry().gone === null && entry().row.__typename === 'PowerOfAttorney'}>
                        <label class="queue__choice">
                          <input
                            type="checkbox"
                            aria-label={batch('row', { name: `\u2068${nameOf(entry().row)}\u2069` })}
                            checked={props.chosen?.has(id) === true}
                            onChange={() => props.onChoose(id)}
                          />
                        </label>
                      </Show>
                      <QueueRow
                        row={entry().row}
                        href={props.hrefOf(id)}
                        open={id === props.open}
                        gone={entry().gone}
                        onOpen={() => props.onOpen(id, 'press')}
                      />
                    </li>
                  )}
                </Show>
              )}
            </For>
          </ol>
          <Show when={state().next !== null}>
            <div class="queue__more">
              <Button wide onClick={() => void props.queue.more()}>
                {t('queue.more')}
              </Button>
            </div>
          </Show>
        </Match>
        <Match when={props.queue.status() === 'loaded'}>
          <EmptyState icon={<Inbox size={32} aria-hidden="true" />} title={t('queue.none.title')}>
            {t('queue.none.text')}
          </EmptyState>
        </Match>
      </Switch>
    </section>
  );
}
