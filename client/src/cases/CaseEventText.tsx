import ArrowRightLeft from 'lucide-solid/icons/arrow-right-left';
import CalendarClock from 'lucide-solid/icons/calendar-clock';
import CircleDot from 'lucide-solid/icons/circle-dot';
import FileCheck from 'lucide-solid/icons/file-check';
import FileQuestion from 'lucide-solid/icons/file-question-mark';
import FileSearch from 'lucide-solid/icons/file-search';
import FileText from 'lucide-solid/icons/file-text';
import Gavel from 'lucide-solid/icons/gavel';
import MailCheck from 'lucide-solid/icons/mail-check';
import MessagesSquare from 'lucide-solid/icons/messages-square';
import ScrollText from 'lucide-solid/icons/scroll-text';
import Send from 'lucide-solid/icons/send';
import { Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { CaseEventKind } from '../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { screenTime } from '../i18n/clock.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDay, formatTime } from '../i18n/format.ts';
import { casesTexts } from './cases.dictionary.ts';

const eventFragment = graphql(`
  fragment CaseEventText_event on CaseEvent {
    kind
    interviewAt
    interviewOffice
  }
`);

/** What kinds of events there are for someone who looks for one. */
export type EventGroup = 'progress' | 'correspondence' | 'mandates';

export function eventGroup(kind: CaseEventKind): EventGroup {
  if (/^(POWER_OF_ATTORNEY|SUCCESSION|MATTER|UMA_MESSAGE)/.test(kind) || kind === 'ACCESS_ENDED') return 'mandates';
  return /^(SUPPLEMENT|SUBMISSION|DOCUMENT|ADDITIONAL)/.test(kind) ? 'correspondence' : 'progress';
}

const icons = new Map<CaseEventKind, typeof FileText>([
  ['APPLICATION_LODGED', FileText],
  ['INTERVIEW_SCHEDULED', CalendarClock],
  ['INTERVIEW_HELD', MessagesSquare],
  ['SUPPLEMENT_REQUESTED', FileQuestion],
  ['SUPPLEMENT_ANSWERED', Send],
  ['ADDITIONAL_INFORMATION_SENT', Send],
  ['DOCUMENT_REQUESTED', FileSearch],
  ['DOCUMENTS_ISSUED', FileCheck],
  ['DECISION_MADE', Gavel],
  ['DECISION_NOTIFIED', MailCheck],
  ['COMPLAINT_LODGED', Gavel],
]);
const groupIcons = { progress: CircleDot, correspondence: ArrowRightLeft, mandates: ScrollText };

export const EventIcon = (props: { kind: CaseEventKind }) => (
  <Dynamic component={icons.get(props.kind) ?? groupIcons[eventGroup(props.kind)]} size={18} aria-hidden="true" />
);

/** What happened, in a few words; of an interview also when and where it is to be held. */
export function CaseEventText(props: { event: FragmentType<typeof eventFragment> }) {
  const t = textsOf(casesTexts);
  const event = () => readFragment(eventFragment, props.event);
  return (
    <>
      {t(`event.${event().kind}`)}
      <Show when={event().interviewAt}>
        {(at) => (
          <>
            {': '}
            {t('interview', {
              day: formatDay(at(), screenTime()),
              time: formatTime(at()),
              office: event().interviewOffice ?? '',
            })}
          </>
        )}
      </Show>
    </>
  );
}
