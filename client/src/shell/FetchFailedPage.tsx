import { textsOf } from '../i18n/dictionary.ts';
import { FetchFailed } from '../ui/FetchFailed.tsx';
import { uiTexts } from '../ui/ui.dictionary.ts';
import { Page } from './Page.tsx';

/** In place of a page whose content could not be fetched: its heading says so. */
export function FetchFailedPage(props: { onAgain: () => void }) {
  const t = textsOf(uiTexts);
  return (
    <Page title={t('fetchFailed.title')} heading={t('fetchFailed.title')}>
      <FetchFailed tone="error" alert titled={false} onAgain={props.onAgain} />
    </Page>
  );
}
