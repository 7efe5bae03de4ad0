import CloudOff from 'lucide-solid/icons/cloud-off';
import { onCleanup } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from './Page.tsx';
import { shellTexts } from './shell.dictionary.ts';

/** No such page, or none that one may see: the same words for both. */
export default function NotFoundPage() {
  const t = textsOf(shellTexts);
  return (
    <Page title={t('notFound.title')} heading={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <div>
        <ButtonLink href="/" variant="primary">
          {t('notFound.home')}
        </ButtonLink>
      </div>
    </Page>
  );
}

/** Something broke while a page was made. */
export function FailedPage(props: { onAgain: () => void }) {
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
