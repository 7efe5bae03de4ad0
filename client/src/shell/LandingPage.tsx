import './LandingPage.css';
import { useLocation, useSearchParams } from '@solidjs/router';
import CreditCard from 'lucide-solid/icons/credit-card';
import Landmark from 'lucide-solid/icons/landmark';
import LogIn from 'lucide-solid/icons/log-in';
import Smartphone from 'lucide-solid/icons/smartphone';
import { For, onCleanup, Show } from 'solid-js';
import { accountsTexts } from '../accounts/accounts.dictionary.ts';
import { signInAddress } from '../accounts/session.ts';
import { useSession } from '../accounts/session-context.tsx';
import { textsOf } from '../i18n/dictionary.ts';
import { Banner } from '../ui/Banner.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Page } from './Page.tsx';

const reasons = {
  'assurance-too-low': 'refused.assuranceTooLow',
  'no-identifier': 'refused.noIdentifier',
  'no-role': 'refused.noRole',
  cancelled: 'refused.cancelled',
  expired: 'refused.expired',
  'provider-unavailable': 'refused.providerUnavailable',
  failed: 'refused.failed',
} as const;

/** What whoever is not signed in meets, on whatever page: what this is, for whom, one button, and what is not possible here (R1, R14). */
export default function LandingPage() {
  const t = textsOf(accountsTexts);
  const session = useSession();
  const location = useLocation();
  const [search] = useSearchParams<{ error?: string; signedOut?: string }>();
  const back = () => (location.pathname === '/sign-in' ? '/' : location.pathname + location.search);
  const ended = () => {
    const now = session.current();
    return now.state === 'signedOut' && now.because === 'ended';
  };
  // Whoever signed in again in another tab is let in here too.
  const look = () => {
    if (ended() && document.visibilityState === 'visible') void session.ask();
  };
  document.addEventListener('visibilitychange', look);
  onCleanup(() => document.removeEventListener('visibilitychange', look));
  const refusal = () => (search.error ? (reasons[search.error as keyof typeof reasons] ?? 'refused.failed') : undefined);

  return (
    <Page title={t('title')} heading={t('heading')}>
      <Show when={refusal()}>
        {(reason) => (
          <Banner tone={search.error === 'cancelled' ? 'info' : 'error'} title={t('refused.title')} alert>
            <p>{t(reason())}</p>
          </Banner>
        )}
      </Show>
      <Show when={ended()}>
        <Banner tone="warning" title={t('ended.title')} alert>
          <p>{t('ended.text')}</p>
        </Banner>
      </Show>
      <Show when={search.signedOut && !ended()}>
        <Banner tone="success" title={t('signedOut')} />
      </Show>
      <div class="landing">
        <div class="landing__main">
          <p class="landing__lead">{t('lead')}</p>
          <div class="landing__sign-in">
            <ButtonLink
              variant="primary"
              external
              href={signInAddress('advisor', back())}
              icon={<LogIn size={20} aria-hidden="true" />}
            >
              {t('signIn')}
            </ButtonLink>
            <ul class="landing__ways" aria-label={t('ways.heading')}>
              <li>
                <Landmark size={18} aria-hidden="true" /> {t('ways.bank')}
              </li>
              <li>
                <Smartphone size={18} aria-hidden="true" /> {t('ways.mobile')}
              </li>
              <li>
                <CreditCard size={18} aria-hidden="true" /> {t('ways.card')}
              </li>
            </ul>
          </div>
          <p class="landing__note">{t('ways.note')}</p>
          <section aria-labelledby="start">
            <h2 id="start">{t('start.heading')}</h2>
            <ol class="landing__start">
              <For each={['start.identify', 'start.send', 'start.follow'] as const}>{(step) => <li>{t(step)}</li>}</For>
            </ol>
          </section>
        </div>
        <Card>
          <section class="landing__not" aria-labelledby="not-here">
            <h2 id="not-here">{t('not.heading')}</h2>
            <dl>
              <For each={['lodge', 'cancel', 'decision', 'appeal'] as const}>
                {(what) => (
                  <div>
                    <dt>{t(`not.${what}`)}</dt>
                    <dd>{t(`not.${what}Instead`)}</dd>
                  </div>
                )}
              </For>
            </dl>
            <p>
              {t('not.applicant')}{' '}
              <a href="https://enterfinland.fi" rel="external noreferrer">
                enterfinland.fi
              </a>
            </p>
          </section>
        </Card>
      </div>
      <p class="landing__staff">
        <a rel="external" href={signInAddress('staff', back())}>
          {t('staff')}
        </a>
      </p>
    </Page>
  );
}
