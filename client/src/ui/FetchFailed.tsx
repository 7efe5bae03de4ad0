import { textsOf } from '../i18n/dictionary.ts';
import { Banner } from './Banner.tsx';
import { Button } from './Button.tsx';
import { uiTexts } from './ui.dictionary.ts';

/** Something could not be fetched, with the way to try again. `titled` is false where a heading says it already. */
export function FetchFailed(props: { tone: 'warning' | 'error'; alert?: boolean; titled?: boolean; onAgain: () => void }) {
  const t = textsOf(uiTexts);
  return (
    <Banner
      tone={props.tone}
      alert={props.alert === true}
      title={props.titled === false ? undefined : t('fetchFailed.title')}
      actions={<Button onClick={props.onAgain}>{t('fetchFailed.again')}</Button>}
    >
      <p>{t('fetchFailed.text')}</p>
    </Banner>
  );
}
