import { createSignal, Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { createInUse } from '../live/in-use.ts';
import { createSettledList } from '../live/settled-list.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Card.tsx';
import { FilterChips } from '../ui/FilterChips.tsx';
import { Moment } from '../ui/RelativeTime.tsx';
import { Timeline } from '../ui/Timeline.tsx';
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

/** What happened, the latest first, in one line of time. What comes while one reads waits behind its count. */
export function CaseTimeline(props: { application: FragmentType<typeof applicationFragment> }) {
  const t = textsOf(casesTexts);
  const [group, setGroup] = createSignal<EventGroup | 'all'>('all');
  const events = () => readFragment(applicationFragment, props.application).events;
  const { inUse, attach } = createInUse();
  const list = createSettledList(() => events().nodes.toReversed(), inUse);
  const shown = () => list.rows().filter((event) => group() === 'all' || eventGroup(event.kind) === group());
  const count = (of: EventGroup) => events().nodes.filter((event) => eventGroup(event.kind) === of).length;
  return (
    <Section id="timeline" heading={t('timeline.heading')}>
      <FilterChips
        label={t('timeline.filter')}
        value={group()}
        onChange={setGroup}
        chips={[
          { value: 'all', label: t('timeline.all'), count: events().nodes.length },
          { value: 'progress', label: t('timeline.progress'), count: count('progress') },
          { value: 'correspondence', label: t('timeline.correspondence'), count: count('correspondence') },
          { value: 'mandates', label: t('timeline.mandates'), count: count('mandates') },
        ]}
      />
      <Show when={list.waiting() > 0}>
        <Button wide onClick={list.settle}>
          {t('newCount', { count: list.waiting() })}
        </Button>
      </Show>
      <div ref={attach}>
        <Show when={shown().length > 0} fallback={<p class="case__aside">{t('timeline.none')}</p>}>
          <Timeline
            label={t('timeline.heading')}
            items={shown().map((event) => ({
              id: event.id,
              icon: <EventIcon kind={event.kind} />,
              title: <CaseEventText event={event} />,
              time: <Moment moment={event.occurredAt} withTime />,
              isNew: event.isUnread,
            }))}
          />
        </Show>
      </div>
      <Show when={events().totalCount > events().nodes.length}>
        <p class="case__aside">{t('timeline.earlier')}</p>
      </Show>
    </Section>
  );
}
