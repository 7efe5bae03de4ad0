import './DeskPage.css';
import { A, useLocation } from '@solidjs/router';
import { Match, onMount, Show, Switch } from 'solid-js';
import { useSession } from '../accounts/session-context.tsx';
import { RequestsView } from '../correspondence/staff/RequestsView.tsx';
import { staffCorrespondenceTexts } from '../correspondence/staff/staff-correspondence.dictionary.ts';
import { textsOf } from '../i18n/dictionary.ts';
import NotFoundPage from '../shell/messages.tsx';
import { Page } from '../shell/Page.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { AuditView } from './AuditView.tsx';
import { FeedView } from './FeedView.tsx';
import { KeyHint } from './KeyHint.tsx';
import { MandatesView } from './MandatesView.tsx';
import { QueueView } from './QueueView.tsx';
import { SearchView } from './SearchView.tsx';
import { useShortcuts } from './shortcuts.ts';
import { staffDeskTexts } from './staff-desk.dictionary.ts';
import { createWorkQueue } from './work-queue.ts';

/** The ways of the desk: what waits in order of arrival and by due date, with how many; finding somebody; how the feed does. */
function DeskNav(props: { waiting: number | null; requests: number | null }) {
  const t = textsOf(staffDeskTexts);
  const correspondence = textsOf(staffCorrespondenceTexts);
  let ways: HTMLElement | undefined;
  // On a narrow screen the ways are one line that is swept: where one is stands in sight.
  onMount(() => {
    const here = ways?.querySelector<HTMLElement>('[aria-current="page"]');
    if (ways && here) ways.scrollLeft = here.offsetLeft - (ways.clientWidth - here.offsetWidth) / 2;
  });
  return (
    <nav ref={ways} class="desk-nav" aria-label={t('nav.label')}>
      <A href="/desk" end>
        {t('nav.queue')}
        <Show when={props.waiting !== null}>
          <span class="ui-count">
            {props.waiting} <VisuallyHidden>{t('nav.waiting')}</VisuallyHidden>
          </span>
        </Show>
      </A>
      <A href="/desk/requests">
        {correspondence('requests.title')}
        <Show when={props.requests !== null}>
          <span class="ui-count">
            {props.requests} <VisuallyHidden>{t('nav.waiting')}</VisuallyHidden>
          </span>
        </Show>
      </A>
      <A href="/desk/search">{t('nav.search')}</A>
      <A href="/desk/mandates">{t('nav.mandates')}</A>
      <A href="/desk/feed">{t('nav.feed')}</A>
      <A href="/desk/audit">{t('nav.audit')}</A>
    </nav>
  );
}

const views = {
  '/desk': 'queue',
  '/desk/requests': 'requests',
  '/desk/search': 'search',
  '/desk/mandates': 'mandates',
  '/desk/feed': 'feed',
  '/desk/audit': 'audit',
} as const;
const keys = { use: useShortcuts, Hint: KeyHint };

function Desk() {
  const t = textsOf(staffDeskTexts);
  const location = useLocation();
  const queue = createWorkQueue();
  const view = () => views[location.pathname.replace(/\/$/, '') as keyof typeof views];
  const waiting = () => (queue.status() === 'loaded' ? queue.state().total : null);
  const correspondence = textsOf(staffCorrespondenceTexts);
  const title = (name: (typeof views)[keyof typeof views]) =>
    name === 'requests' ? correspondence('requests.title') : t(`title.${name}`);
  return (
    <Show when={view()} fallback={<NotFoundPage />} keyed>
      {(name) => (
        <Page
          title={name === 'queue' && waiting() ? `(${waiting()}) ${title(name)}` : title(name)}
          heading={title(name)}
          actions={<DeskNav waiting={waiting()} requests={queue.waiting('DOCUMENT_REQUEST')} />}
        >
          <Switch>
            <Match when={name === 'queue'}>
              <QueueView queue={queue} />
            </Match>
            <Match when={name === 'requests'}>
              <RequestsView keys={keys} />
            </Match>
            <Match when={name === 'search'}>
              <SearchView />
            </Match>
            <Match when={name === 'mandates'}>
              <MandatesView />
            </Match>
            <Match when={name === 'audit'}>
              <AuditView />
            </Match>
            <Match when={name === 'feed'}>
              <FeedView />
            </Match>
          </Switch>
        </Page>
      )}
    </Show>
  );
}

/** The staff's pages. For anybody else they are not there. */
export default function DeskPage() {
  const session = useSession();
  return (
    <Show when={session.viewer()?.part === 'staff'} fallback={<NotFoundPage />}>
      <Desk />
    </Show>
  );
}
