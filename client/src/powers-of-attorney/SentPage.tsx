import { For } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { formatMoment } from '../i18n/format.ts';
import { Page } from '../shell/Page.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Section } from '../ui/Card.tsx';
import { powersOfAttorneyTexts } from './powers-of-attorney.dictionary.ts';
import type { SentPowerOfAttorney } from './submission.ts';

/** The receipt, and what happens now (R4: nothing tells whether the client exists). */
export function SentPage(props: { sent: SentPowerOfAttorney; onAnother: () => void }) {
  const t = textsOf(powersOfAttorneyTexts);
  return (
    <Page title={t('sent.title')} heading={t('sent.heading')} focusHeading>
      <Banner
        tone="success"
        title={<bdi>{t('sent.what', { name: props.sent.name, moment: formatMoment(props.sent.submittedAt) })}</bdi>}
      />
      <Section id="now" heading={t('sent.next')}>
        <ol class="poa__now">
          <For each={['sent.steps.queue', 'sent.steps.decide', 'sent.steps.open'] as const}>{(step) => <li>{t(step)}</li>}</For>
        </ol>
        <p class="poa__aside">{t('sent.quiet')}</p>
      </Section>
      <div class="poa__actions">
        <ButtonLink variant="primary" href="/">
          {t('sent.home')}
        </ButtonLink>
        <Button onClick={props.onAnother}>{t('sent.another')}</Button>
      </div>
    </Page>
  );
}
