import { Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { screenTime } from '../i18n/clock.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatMoment } from '../i18n/format.ts';
import { Badge } from '../ui/Badge.tsx';
import { Name } from '../ui/Name.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { deskWorkTexts } from './desk-work.dictionary.ts';
import type { Gone } from './queue-state.ts';
import { staffDeskTexts } from './staff-desk.dictionary.ts';
import { waited } from './waited.ts';

const rowFragment = graphql(`
  fragment QueueRow_powerOfAttorney on PowerOfAttorney {
    id
    capacity
    submittedAt
    take {
      takenBy
      isViewers
    }
    advisor {
      id
      displayName
    }
    statedClient {
      givenNames
      familyName
    }
  }
`);

export type QueueRowData = FragmentType<typeof rowFragment>;

/** Who a matter of the queue is about, as its submitter wrote it: the family name first, as lists have it. */
export function statedNameOf(row: QueueRowData): string {
  const { familyName, givenNames } = readFragment(rowFragment, row).statedClient;
  return `${familyName}, ${givenNames}`;
}

/** A matter in the queue: about whom, in what capacity, from whom, and for how long it has waited. */
export function QueueRow(props: { row: QueueRowData; href: string; open: boolean; gone: Gone | null; onOpen: () => void }) {
  const t = textsOf(staffDeskTexts);
  const work = textsOf(deskWorkTexts);
  const row = () => readFragment(rowFragment, props.row);
  return (
    <a
      class="queue-row"
      classList={{ 'queue-row--gone': props.gone !== null }}
      href={props.href}
      aria-current={props.open ? 'true' : undefined}
      data-row={row().id}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        props.onOpen();
      }}
    >
      <span class="queue-row__name">
        <Name>{statedNameOf(props.row)}</Name>
      </span>
      <span class="queue-row__what">
        {t(`capacity.${row().capacity}`)}
        <Show when={row().advisor}>
          {(advisor) => (
            <>
              {' · '}
              <Name>{advisor().displayName}</Name>
            </>
          )}
        </Show>
      </span>
      <span class="queue-row__age">
        <VisuallyHidden>{t('queue.waited')} </VisuallyHidden>
        <time dateTime={row().submittedAt} title={formatMoment(row().submittedAt)}>
          {waited(row().submittedAt, screenTime())}
        </time>
      </span>
      <Show when={props.gone === null && row().take}>
        {(take) => (
          <span class="queue-row__gone">
            <Badge tone={take().isViewers ? 'accent' : 'neutral'}>
              {take().isViewers ? work('take.rowMine') : work('take.row', { name: `\u2068${take().takenBy}\u2069` })}
            </Badge>
          </span>
        )}
      </Show>
      <Show when={props.gone}>
        {(gone) => (
          <span class="queue-row__gone">
            <Badge>{t(`queue.gone.${gone()}`)}</Badge>
          </span>
        )}
      </Show>
    </a>
  );
}
