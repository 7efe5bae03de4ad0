import { Navigate, type RouteDefinition } from '@solidjs/router';
import { type Component, lazy, onMount, type ParentProps, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useSession } from './accounts/session-context.tsx';
import { CaseEventStream } from './cases/CaseEventStream.tsx';
import { StaffStream } from './live/StaffStream.tsx';
import { SignedIn } from './shell/App.tsx';
import LandingPage from './shell/LandingPage.tsx';
import NotFoundPage from './shell/messages.tsx';
import { bringAhead, page } from './shell/page-code.ts';

const DeskPage = page(() => import('./staff-desk/DeskPage.tsx'), 'staff');
const DashboardPage = page(() => import('./dashboard/DashboardPage.tsx'), 'advisor');

/** The front page is whatever one came for: the desk for staff, the clients for an advisor. */
function FrontPage() {
  const session = useSession();
  return (
    <Show when={session.viewer()?.part === 'advisor'} fallback={<Navigate href="/desk" />}>
      <DashboardPage />
    </Show>
  );
}

/** The code of the other pages comes while the first one is looked at. */
function Ahead() {
  const session = useSession();
  onMount(() => {
    const viewer = session.viewer();
    if (viewer) bringAhead(viewer.part);
  });
  return null;
}

/** Who is signed in, with the stream that is open on all their pages. */
function Inside(props: ParentProps) {
  const session = useSession();
  return (
    <SignedIn>
      <Ahead />
      <Show when={session.viewer()?.part === 'advisor'}>
        <CaseEventStream />
      </Show>
      <Show when={session.viewer()?.part === 'staff'}>
        <StaffStream />
      </Show>
      {props.children}
    </SignedIn>
  );
}

/** What an advisor does; for anybody else these pages are not there. */
function advisorsOnly(pages: { path: string; component: Component }[]): RouteDefinition[] {
  return pages.map(({ path, component }) => ({
    path,
    component: () => {
      const session = useSession();
      return (
        <Show when={session.viewer()?.part === 'advisor'} fallback={<NotFoundPage />}>
          <Dynamic component={component} />
        </Show>
      );
    },
  }));
}

/** Every page there is; each comes when it is first gone to. */
export const routes: RouteDefinition[] = [
  { path: '/sign-in', component: LandingPage },
  { path: '/accessibility', component: lazy(() => import('./shell/AccessibilityPage.tsx')) },
  { path: '/dev/ui', component: lazy(() => import('./dev/UiPage.tsx')) },
  {
    path: '/',
    component: Inside,
    children: [
      { path: '/', component: FrontPage },
      { path: '/cases/:id', component: page(() => import('./correspondence/CaseWithCorrespondence.tsx')) },
      ...advisorsOnly([
        { path: '/cases/:id/send', component: page(() => import('./correspondence/SendPage.tsx'), 'advisor') },
        { path: '/cases/:id/answer/:requestId', component: page(() => import('./correspondence/SendPage.tsx'), 'advisor') },
        {
          path: '/cases/:id/request-document',
          component: page(() => import('./correspondence/RequestDocumentPage.tsx'), 'advisor'),
        },
        { path: '/profile', component: page(() => import('./profile/ProfilePage.tsx'), 'advisor') },
        { path: '/sent', component: page(() => import('./correspondence/SentPage.tsx'), 'advisor') },
      ]),
      { path: '/sent/:id', component: page(() => import('./correspondence/ReceiptPage.tsx')) },
      { path: '/cases/:id/ask', component: page(() => import('./correspondence/staff/AskPage.tsx'), 'staff') },
      { path: '/powers-of-attorney', component: page(() => import('./powers-of-attorney/PowersOfAttorneyPage.tsx'), 'advisor') },
      {
        path: '/powers-of-attorney/new',
        component: page(() => import('./powers-of-attorney/NewPowerOfAttorneyPage.tsx'), 'advisor'),
      },
      { path: '/account', component: page(() => import('./shell/AccountPage.tsx')) },
      { path: '/desk', component: DeskPage },
      { path: '/desk/*', component: DeskPage },
    ],
  },
  { path: '*', component: NotFoundPage },
];
