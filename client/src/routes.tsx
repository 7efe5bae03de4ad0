import { Navigate, type RouteDefinition } from '@solidjs/router';
import { type Component, lazy, type ParentProps, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useSession } from './accounts/session-context.tsx';
import { CaseEventStream } from './cases/CaseEventStream.tsx';
import { StaffStream } from './live/StaffStream.tsx';
import { SignedIn } from './shell/App.tsx';
import LandingPage from './shell/LandingPage.tsx';
import NotFoundPage from './shell/messages.tsx';

const DashboardPage = lazy(() => import('./dashboard/DashboardPage.tsx'));

/** The front page is whatever one came for: the desk for staff, the clients for an advisor. */
function FrontPage() {
  const session = useSession();
  return (
    <Show when={session.viewer()?.part === 'advisor'} fallback={<Navigate href="/desk" />}>
      <DashboardPage />
    </Show>
  );
}

/** Who is signed in, with the stream that is open on all their pages. */
function Inside(props: ParentProps) {
  const session = useSession();
  return (
    <SignedIn>
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
      { path: '/cases/:id', component: lazy(() => import('./correspondence/CaseWithCorrespondence.tsx')) },
      ...advisorsOnly([
        { path: '/cases/:id/send', component: lazy(() => import('./correspondence/SendPage.tsx')) },
        { path: '/cases/:id/answer/:requestId', component: lazy(() => import('./correspondence/SendPage.tsx')) },
        { path: '/cases/:id/request-document', component: lazy(() => import('./correspondence/RequestDocumentPage.tsx')) },
        { path: '/profile', component: lazy(() => import('./profile/ProfilePage.tsx')) },
        { path: '/sent', component: lazy(() => import('./correspondence/SentPage.tsx')) },
      ]),
      { path: '/sent/:id', component: lazy(() => import('./correspondence/ReceiptPage.tsx')) },
      { path: '/cases/:id/ask', component: lazy(() => import('./correspondence/staff/AskPage.tsx')) },
      { path: '/powers-of-attorney', component: lazy(() => import('./powers-of-attorney/PowersOfAttorneyPage.tsx')) },
      { path: '/powers-of-attorney/new', component: lazy(() => import('./powers-of-attorney/NewPowerOfAttorneyPage.tsx')) },
      { path: '/account', component: lazy(() => import('./shell/AccountPage.tsx')) },
      { path: '/desk', component: lazy(() => import('./staff-desk/DeskPage.tsx')) },
      { path: '/desk/*', component: lazy(() => import('./staff-desk/DeskPage.tsx')) },
    ],
  },
  { path: '*', component: NotFoundPage },
];
