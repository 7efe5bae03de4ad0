import './Staff.css';
import { createMemo, For, type JSX, Match, Show, Switch } from 'solid-js';
import { textsOf } from '../../i18n/dictionary.ts';
import { createInUse } from '../../live/in-use.ts';
import { NewRows } from '../../live/NewRows.tsx';
import { createSettledList } from '../../live/settled-list.ts';
import { Button } from '../../ui/Button.tsx';
import { FetchFailed } from '../../ui/FetchFailed.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { OpenMatter } from './open-matter.ts';
import { staffCorrespondenceTexts } from './staff-correspondence.dictionary.ts';

/** What waits, in its order, each a link to it. Nothing moves under a pointer: new rows wait behind their count. */
export function MatterList<Row extends { id: string }>(props: {
  heading: string;
  rows: readonly Row[] | undefined;
  failed: boolean;
  onAgain: () => void;
  matter: OpenMatter;
  hrefOf: (id: string) => string;
  row: (row: Row) => JSX.Element;
  empty: JSX.Element;
  /** Loads more, where there is more. */
  onMore?: (() => void) | undefined;
}) {
  const t = textsOf(staffCorrespondenceTexts);
  const { inUse, attach } = createInUse();
  const list = createSettledList(() => props.rows ?? [], inUse);
  const byId = createMemo(() => new Map(list.rows().map((row) => [row.id, row])));
  const ids = createMemo(() => [...byId().keys()]);
  return (
    <section class="post__list" aria-labelledby="post-heading">
      <h2 id="post-heading">{props.heading}</h2>
      <Show when={props.failed}>
        <FetchFailed tone="warning" onAgain={props.onAgain} />
      </Show>
      <Switch>
        <Match when={props.rows === undefined && !props.failed}>
          <Skeleton rows={5} />
        </Match>
        <Match when={ids().length > 0}>
          <NewRows of={[list]}>
            <ol class="post__rows" ref={attach}>
              <For each={ids()}>
                {(id) => (
                  <li>
                    <a
                      class="post__row"
                      href={props.hrefOf(id)}
                      aria-current={props.matter.open() === id ? 'true' : undefined}
                      onClick={(event) => {
                        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                        event.preventDefault();
                        props.matter.go(id, false);
                      }}
                    >
                      <Show when={byId().get(id)}>{(row) => props.row(row())}</Show>
                    </a>
                  </li>
                )}
              </For>
            </ol>
          </NewRows>
          <Show when={props.onMore}>
            <Button wide onClick={() => props.onMore?.()}>
              {t('list.more')}
            </Button>
          </Show>
        </Match>
        <Match when={props.rows?.length === 0}>{props.empty}</Match>
      </Switch>
    </section>
  );
}
