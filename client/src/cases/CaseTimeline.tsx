import { createMemo, createSignal, type JSX, mapArray, Show } from 'solid-js';
import type { CaseEventKind } from '../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { createInUse } from '../live/in-use.ts';
import { NewRows } from '../live/NewRows.tsx';
import { createSettledList } from '../live/settled-list.ts';
import { Section } from '../ui/Card.tsx';
import { FilterChips } from '../ui/FilterChips.tsx';
import { Moment } from '../ui/RelativeTime.tsx';
import { Timeline, type TimelineItem } from '../ui/Timeline.tsx';
import { CaseEventText, type EventGroup, EventIcon, eventGroup } from './CaseEventText.tsx';
import { casesTexts } from './cases.dictionary.ts';

const applicationFragment = graphql(`
  fragment CaseTimeline_application on Application {
    events(last: 100) {
      totalCount
      nodes {
        id
        kind
        occurredAt
        isUnread
        ...CaseEventText_event
      }
    }
  }
`);

/** Something that happened in a case, with what there is to show of it: a message, documents, how it stands now. */
export interface Happening {
  id: string;
  at: string;
  /** The kind of its event: gives its icon and its group, and whether it is new. */
  kind: CaseEventKind;
  title: string;
  /** The same function for the same happening, whatever changes in it: what is open in it stays open. */
  body: () => JSX.Element;
}

interface Row {
  id: string;
  at: string;
  kind: CaseEventKind;
  isNew: boolean;
  title: () => JSX.Element;
  body?: (() => JSX.Element) | undefined;
}

/** A happening and its event are noted in one act, within moments of each other. */
const sameAct = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) < 5000;

/** What happened, the latest first, in one line of time. What comes while one reads waits behind its count. */
export function CaseTimeline(props: {
  application: FragmentType<typeof applicationFragment>;
  /** Told with more than their events, which are left out then; null while they are not known. */
  happenings: readonly Happening[] | null;
  told: readonly CaseEventKind[];
}) {
  const t = textsOf(casesTexts);
  const [group, setGroup] = createSignal<EventGroup | 'all'>('all');
  const events = () => readFragment(applicationFragment, props.application).events;
  const rowOfEvent = (event: ReturnType<typeof events>['nodes'][number]): Row => ({
    id: event.id,
    at: event.occurredAt,
    kind: event.kind,
    isNew: event.isUnread,
    title: () => <CaseEventText event={event} />,
  });
  const rowOfHappening = ({ id, at, kind, title, body }: Happening): Row => ({
    id,
    at,
    kind,
    isNew: events().nodes.some((event) => event.isUnread && event.kind === kind && sameAct(event.occurredAt, at)),
    title: () => title,
    body,
  });
  const all = createMemo((): Row[] => {
    const happenings = props.happenings;
    if (!happenings) return events().nodes.map(rowOfEvent).toReversed();
    const untold = events().nodes.filter((event) => !props.told.includes(event.kind));
    // The order of the log where two are of the same moment: the sort keeps it.
    return [...untold.map(rowOfEvent), ...happenings.map(rowOfHappening)]
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
      .toReversed();
  });
  const { inUse, attach } = createInUse();
  const list = createSettledList(all, inUse);
  const rows = createMemo(() => new Map(list.rows().map((row) => [row.id, row])));
  const shown = createMemo(() =>
    [...rows().values()].filter(({ kind }) => group() === 'all' || eventGroup(kind) === group()).map(({ id }) => id),
  );
  // One item for each id, that changes where it stands: what is read, opened or focused in it stays.
  const items = createMemo(
    mapArray(shown, (id): TimelineItem => {
      const row = createMemo((before: Row | undefined) => rows().get(id) ?? before);
      const body = createMemo(() => row()?.body);
      return {
        id,
        get icon() {
          return <Show when={row()?.kind}>{(kind) => <EventIcon kind={kind()} />}</Show>;
        },
        get title() {
          return row()?.title();
        },
        get time() {
          return <Show when={row()}>{(now) => <Moment moment={now().at} withTime />}</Show>;
        },
        get body() {
          return body()?.();
        },
        get isNew() {
          return row()?.isNew === true;
        },
      };
    }),
  );
  const count = (of: EventGroup) => all().filter(({ kind }) => eventGroup(kind) === of).length;
  return (
    <Section id="timeline" heading={t('timeline.heading')}>
      <FilterChips
        label={t('timeline.filter')}
        value={group()}
        onChange={setGroup}
        chips={[
          { value: 'all', label: t('timeline.all'), count: all().length },
          { value: 'progress', label: t('timeline.progress'), count: count('progress') },
          { value: 'correspondence', label: t('timeline.correspondence'), count: count('correspondence') },
          { value: 'mandates', label: t('timeline.mandates'), count: count('mandates') },
        ]}
      />
      <NewRows of={[list]}>
        <div ref={attach}>
          <Show when={shown().length > 0} fallback={<p class="case__aside">{t('timeline.none')}</p>}>
            <Timeline label={t('timeline.heading')} items={items()} />
          </Show>
        </div>
      </NewRows>
      <Show when={events().totalCount > events().nodes.length}>
        <p class="case__aside">{t('timeline.earlier')}</p>
      </Show>
    </Section>
  );
}
