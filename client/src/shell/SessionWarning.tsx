import './SessionWarning.css';
import { useLocation } from '@solidjs/router';
import { useClient } from '@urql/solid';
import { createEffect, createSignal, on, onCleanup, onMount, Show } from 'solid-js';
import { signInAddress, signOut, type Viewer } from '../accounts/session.ts';
import { useSession } from '../accounts/session-context.tsx';
import { type SessionEnds, sessionStanding, timeLeft } from '../accounts/session-end.ts';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatTime } from '../i18n/format.ts';
import { AlertDialog } from '../ui/AlertDialog.tsx';
import { announce } from '../ui/announcer.tsx';
import { Banner } from '../ui/Banner.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { serviceTime } from '../urql/attendance.ts';
import { shellTexts } from './shell.dictionary.ts';

const endsQuery = graphql(`
  query SessionEnds {
    viewer {
      id
      sessionEndsAt
      sessionEndsAtLatest
    }
  }
`);

const stayMutation = graphql(`
  mutation StaySignedIn {
    staySignedIn(input: {}) {
      viewer {
        id
        sessionEndsAt
        sessionEndsAtLatest
      }
    }
  }
`);

interface Told {
  sessionEndsAt?: string | null;
  sessionEndsAtLatest?: string | null;
}

const tick = 1000;
/** While the end is near, in milliseconds: another tab may have stayed. */
const askEvery = 10_000;

/**
 * When the session of this page ends, as the service says: asked at the beginning, when the page is looked at again (a laptop
 * wakes), and before anybody is warned, since it may have been used elsewhere. Timers rest while a device sleeps; the clock does not.
 */
function createSessionEnd() {
  const client = useClient();
  const [ends, setEnds] = createSignal<SessionEnds | null>(null);
  const [now, setNow] = createSignal(serviceTime());
  const [heardAt, setHeardAt] = createSignal(0);
  let asking = false;
  let again = false;
  const take = (told: Told | null | undefined) => {
    if (told?.sessionEndsAt && told.sessionEndsAtLatest)
      setEnds({ endsAt: new Date(told.sessionEndsAt), latest: new Date(told.sessionEndsAtLatest) });
    setNow(serviceTime());
    setHeardAt(Date.now());
  };
  const ask = async () => {
    // What is under way may have been asked before the device slept: asked once more when it is over.
    again = asking;
    if (asking) return;
    asking = true;
    do {
      again = false;
      const { data } = await client.query(endsQuery, {}, { requestPolicy: 'network-only' }).toPromise();
      take(data?.viewer);
    } while (again);
    asking = false;
  };
  const calculated = () => {
    const known = ends();
    return known ? sessionStanding(known, now()) : ({ state: 'open' } as const);
  };
  const isFresh = () => now() && Date.now() - heardAt() < 2 * askEvery;
  const look = () => {
    if (document.visibilityState === 'visible') void ask();
  };
  onMount(() => {
    void ask();
    const timer = setInterval(() => {
      setNow(serviceTime());
      if (calculated().state !== 'open' && Date.now() - heardAt() >= askEvery) void ask();
    }, tick);
    document.addEventListener('visibilitychange', look);
    onCleanup(() => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    });
  });
  return {
    now,
    standing: () => (isFresh() ? calculated() : ({ state: 'open' } as const)),
    /** @returns whether the service heard it */
    stay: async (): Promise<boolean> => {
      const { data } = await client.mutation(stayMutation, {}).toPromise();
      if (data?.staySignedIn.viewer) take(data.staySignedIn.viewer);
      return data !== undefined;
    },
  };
}

function Warning(props: { part: Viewer['part'] }) {
  const t = textsOf(shellTexts);
  const location = useLocation();
  const session = createSessionEnd();
  const [busy, setBusy] = createSignal(false);
  const [unsent, setUnsent] = createSignal(false);
  const ending = (because: 'idle' | 'latest') => {
    const now = session.standing();
    return now.state === 'ending' && now.because === because ? now : null;
  };
  const stay = async () => {
    if (busy()) return;
    setBusy(true);
    const heard = await session.stay();
    setBusy(false);
    setUnsent(!heard);
    if (heard) announce(t('session.stayed'));
  };
  // Said once more when a minute is left: whoever cannot see the seconds run hears that they do.
  const lastMinute = () => {
    const end = ending('idle');
    return end !== null && end.at.getTime() - session.now().getTime() <= 60_000;
  };
  createEffect(on(lastMinute, (near) => near && announce(`${t('session.left')} 1:00`), { defer: true }));
  return (
    <>
      <AlertDialog
        open={ending('idle') !== null}
        onOpenChange={(open) => !open && void stay()}
        title={t('session.title')}
        description={t('session.text', { time: formatTime(ending('idle')?.at ?? session.now()) })}
        cancelLabel={t('session.stay')}
        cancelTone="primary"
        cancelBusy={busy()}
        confirmLabel={t('account.signOut')}
        tone="secondary"
        onConfirm={() => void signOut()}
      >
        <p class="session-left">
          {t('session.left')} <strong role="timer">{timeLeft(ending('idle')?.at ?? session.now(), session.now())}</strong>
        </p>
        <Show when={unsent()}>
          <Banner tone="error" alert title={t('session.unsent')} />
        </Show>
      </AlertDialog>
      <Show when={ending('latest')}>
        {(end) => (
          <div class="session-latest">
            <Banner
              tone="warning"
              alert
              title={t('session.latest', { time: formatTime(end().at) })}
              actions={
                <ButtonLink external href={signInAddress(props.part, location.pathname + location.search)}>
                  {t('session.again')}
                </ButtonLink>
              }
            >
              <p>{t('session.latestText')}</p>
            </Banner>
          </div>
        )}
      </Show>
    </>
  );
}

/** Whoever is signed in is told before their session ends, and can stay. */
export function SessionWarning() {
  const session = useSession();
  return <Show when={session.viewer()?.part}>{(part) => <Warning part={part()} />}</Show>;
}
