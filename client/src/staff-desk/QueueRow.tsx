import Mail from 'lucide-solid/icons/mail';
import ScrollText from 'lucide-solid/icons/scroll-text';
import { Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { graphql, readFragment } from '../gql/index.ts';
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
import { arrivedAt, type QueueMatter } from './work-queue.ts';

const mandateFragment = graphql(`
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

const submissionFragment = graphql(`
  fragment QueueRow_submission on Submission {
    id
    senderName
    receipt {
      receivedAt
    }
    supplementRequest {
      id
    }
    take {
      takenBy
      isViewers
    }
    application {
      id
      client {
        id
        givenNames
        familyName
      }
    }
  }
`);

/** Mandates and submissions in one order, each told by its kind, who it is about, and from whom it came. */
function useTold() {
  const t = textsOf(staffDeskTexts);
  const work = textsOf(deskWorkTexts);
  const nameOf = (of: { familyName: string; givenNames: string } | null | undefined) =>
    of ? `${of.familyName}, ${of.givenNames}` : '–';
  return (matter: QueueMatter) => {
    if (matter.__typename === 'PowerOfAttorney') {
      const row = readFragment(mandateFragment, matter);
      return {
        name: nameOf(row.statedClient),
        kind: t(`capacity.${row.capacity}`),
        from: row.advisor?.displayName ?? '–',
        take: row.take,
      };
    }
    const row = readFragment(submissionFragment, matter);
    return {
      name: nameOf(row.application?.client),
      kind: work(row.supplementRequest ? 'kind.answer' : 'kind.information'),
      from: row.senderName,
      take: row.take,
    };
  };
}

/** Who a matter of the queue is about: the family name first, as lists have it. */
export function useQueueName(): (matter: QueueMatter) => string {
  const told = useTold();
  return (matter) => told(matter).name;
}

/** A matter in the queue: about whom, what, from whom, and for how long it has waited. */
export function QueueRow(props: { row: QueueMatter; href: string; open: boolean; gone: Gone | null; onOpen: () => void }) {
  const t = textsOf(staffDeskTexts);
  const work = textsOf(deskWorkTexts);
  const tell = useTold();
  const row = () => tell(props.row);
  const came = () => arrivedAt(props.row);
  const isLetter = () => props.row.__typename === 'Submission';
  return (
    <a
      class="queue-row"
      classList={{ 'queue-row--gone': props.gone !== null }}
      href={props.href}
      aria-current={props.open ? 'true' : undefined}
      data-row={props.row.id}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        props.onOpen();
      }}
    >
      <span class="queue-row__name">
        <Name>{row().name}</Name>
      </span>
      <span class="queue-row__what">
        <Dynamic component={isLetter() ? Mail : ScrollText} size={16} aria-hidden="true" />
        <span>
          {row().kind} · <Name>{row().from}</Name>
        </span>
      </span>
      <span class="queue-row__age">
        <VisuallyHidden>{t('queue.waited')} </VisuallyHidden>
        <time dateTime={came()} title={formatMoment(came())}>
          {waited(came(), screenTime())}
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
            <Badge>{t(isLetter() ? `queue.handled.${gone()}` : `queue.gone.${gone()}`)}</Badge>
          </span>
        )}
      </Show>
    </a>
  );
}
