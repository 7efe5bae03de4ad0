import CloudOff from 'lucide-solid/icons/cloud-off';
import { onCleanup, Show } from 'solid-js';
import { useSession } from '../accounts/session-context.tsx';
import { textsOf } from '../i18n/dictionary.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from './Page.tsx';
import { isMissed } from './page-code.ts';
import { shellTexts } from './shell.dictionary.ts';

/** No such page, or none that one may see: the same words for both. R9: an advisor is led to where it says how to go on. */
export default function NotFoundPage() {
  const t = textsOf(shellTexts);
  const session = useSession();
  const isAdvisor = () => session.viewer()?.part === 'advisor';
  return (
    <Page title={t('notFound.title')} heading={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <Show when={isAdvisor()}>
        <p>{t('notFound.mandates')}</p>
      </Show>
      <div class="page__ways">
        <ButtonLink href="/" variant="primary">
          {t('notFound.home')}
        </ButtonLink>
        <Show when={isAdvisor()}>
          <ButtonLink href="/powers-of-attorney?status=ENDED">{t('notFound.toMandates')}</ButtonLink>
        </Show>
      </div>
    </Page>
  );
}

/** Comes back to this address once the service answers: what it shows is made anew. */
async function openAgain(): Promise<void> {
  const answer = await fetch('/healthz', { cache: 'no-store' }).catch(() => null);
  if (answer?.ok) location.reload();
}

/** A page could not be made: because its code did not come, or because something broke. */
export function FailedPage(props: { error: unknown; onAgain: () => void }) {
  return (
    <Show when={isMissed(props.error)} fallback={<BrokenPage onAgain={props.onAgain} />}>
      <UnreachablePage onAgain={() => void openAgain()} />
    </Show>
  );
}

function BrokenPage(props: { onAgain: () => void }) {
  const t = textsOf(shellTexts);
  return (
    <Page title={t('failed.title')} heading={t('failed.title')}>
      <Banner
        tone="error"
        alert
        actions={
          <>
            <Button variant="primary" onClick={props.onAgain}>
              {t('failed.again')}
            </Button>
            <ButtonLink external href="/">
              {t('notFound.home')}
            </ButtonLink>
          </>
        }
      >
        <p>{t('failed.text')}</p>
      </Banner>
    </Page>
  );
}

/** The service does not answer: asked again every five seconds, until it does. */
export function UnreachablePage(props: { onAgain: () => void }) {
  const t = textsOf(shellTexts);
  const timer = setInterval(() => props.onAgain(), 5000);
  onCleanup(() => clearInterval(timer));
  return (
    <Page title={t('unreachable.title')} heading={t('unreachable.title')}>
      <EmptyState
        icon={<CloudOff size={32} aria-hidden="true" />}
        title={t('unreachable.text')}
        action={<Button onClick={props.onAgain}>{t('unreachable.again')}</Button>}
      />
    </Page>
  );
}
