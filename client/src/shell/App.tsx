import '../ui/base.css';
import './App.css';
import { ErrorBoundary, Match, type ParentProps, Show, Suspense, Switch } from 'solid-js';
import { useSession } from '../accounts/session-context.tsx';
import { textsOf } from '../i18n/dictionary.ts';
import { Announcer } from '../ui/announcer.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { SkipLink } from '../ui/SkipLink.tsx';
import { Toaster } from '../ui/Toast.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import LandingPage from './LandingPage.tsx';
import { FailedPage, UnreachablePage } from './messages.tsx';
import { countNavigations } from './Page.tsx';
import { SessionWarning } from './SessionWarning.tsx';
import { shellTexts } from './shell.dictionary.ts';

function Waiting() {
  return (
    <div class="page">
      <Skeleton rows={5} />
    </div>
  );
}

/** The frame of every page. */
export function App(props: ParentProps) {
  const t = textsOf(shellTexts);
  countNavigations();
  return (
    <>
      <SkipLink to="content">{t('skip')}</SkipLink>
      <Header />
      <SessionWarning />
      <main id="content" tabIndex={-1}>
        <ErrorBoundary
          fallback={(error, reset) => {
            console.error(error);
            return <FailedPage error={error} onAgain={reset} />;
          }}
        >
          <Suspense fallback={<Waiting />}>{props.children}</Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
      <Toaster />
      <Announcer />
    </>
  );
}

/** Pages for those who are signed in; anybody else is told what this is and can sign in, and comes back here. */
export function SignedIn(props: ParentProps) {
  const session = useSession();
  const state = () => session.current().state;
  return (
    <Switch>
      <Match when={state() === 'asking'}>
        <Waiting />
      </Match>
      <Match when={state() === 'unreachable'}>
        <UnreachablePage onAgain={() => void session.ask()} />
      </Match>
      <Match when={state() === 'signedOut'}>
        <LandingPage />
      </Match>
      <Match when={state() === 'signedIn'}>
        <Show when={session.viewer()?.id} keyed>
          {props.children}
        </Show>
      </Match>
    </Switch>
  );
}
