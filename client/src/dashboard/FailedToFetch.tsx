import { Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { dashboardTexts } from './dashboard.dictionary.ts';

/** Says that what is shown could not be renewed, and offers to try again; what was there before stays. */
export function FailedToFetch(props: { failed: boolean; isOld: boolean; onAgain: () => void }) {
  const t = textsOf(dashboardTexts);
  return (
    <Show when={props.failed}>
      <Banner tone="warning" title={t('failed.title')} actions={<Button onClick={props.onAgain}>{t('failed.again')}</Button>}>
        <Show when={props.isOld}>
          <p>{t('failed.text')}</p>
        </Show>
      </Banner>
    </Show>
  );
}
