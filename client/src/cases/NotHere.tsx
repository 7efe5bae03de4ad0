import { Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { Card, Section } from '../ui/Card.tsx';
import { casesTexts } from './cases.dictionary.ts';

/** R14: what cannot be done here, said where one would look for it, with the way to do it. */
export function NotHere(props: { asylum: boolean }) {
  const t = textsOf(casesTexts);
  return (
    <Card tone="sunken">
      <Section id="not-here" heading={t('not.heading')}>
        <ul class="case__list">
          <Show when={props.asylum}>
            <li>{t('not.decision')}</li>
          </Show>
          <li>{t('not.appeal')}</li>
          <li>{t('not.cancel')}</li>
          <li>{t('not.lodge')}</li>
        </ul>
      </Section>
    </Card>
  );
}
