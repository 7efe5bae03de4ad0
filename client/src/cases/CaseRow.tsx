import './CaseRow.css';
import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { justChanged } from '../live/just-changed.ts';
import { NewMark } from '../ui/Badge.tsx';
import { RelativeTime } from '../ui/RelativeTime.tsx';
import { CaseEventText } from './CaseEventText.tsx';
import { CaseSteps } from './CaseSteps.tsx';
import { casesTexts } from './cases.dictionary.ts';

const applicationFragment = graphql(`
  fragment CaseRow_application on Application {
    id
    diaryNumber
    kind
    status
    statusChangedAt
    unreadCount
    events(last: 1) {
      nodes {
        id
        occurredAt
        ...CaseEventText_event
      }
    }
    ...CaseSteps_application
  }
`);

/** A case in a list: what it is, where it stands and since when, what happened last, and what of it is new. */
export function CaseRow(props: { application: FragmentType<typeof applicationFragment> }) {
  const t = textsOf(casesTexts);
  const application = () => readFragment(applicationFragment, props.application);
  const latest = () => application().events.nodes.at(-1);
  return (
    <div class="case-row" classList={{ 'case-row--changed': justChanged(application().id) }}>
      <div class="case-row__kind">
        <A href={`/cases/${application().id}`}>{t(`kind.${application().kind}`)}</A>
        <bdi class="case-row__number">{application().diaryNumber}</bdi>
      </div>
      <div class="case-row__status">
        <CaseSteps application={application()} compact />
        <span>
          {t(`status.${application().status}`)}{' '}
          <span class="case-row__since">{t('since', { date: formatDate(application().statusChangedAt) })}</span>
        </span>
      </div>
      <div class="case-row__latest">
        <Show when={latest()}>
          {(event) => (
            <>
              <CaseEventText event={event()} />{' '}
              <span class="case-row__since">
                · <RelativeTime moment={event().occurredAt} />
              </span>
            </>
          )}
        </Show>
      </div>
      <div class="case-row__new">
        <Show when={application().unreadCount > 0}>
          <NewMark label={t('newCount', { count: application().unreadCount })} />
        </Show>
      </div>
    </div>
  );
}
