import './AccessibilityPage.css';
import { For } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { accessibilityTexts } from './accessibility.dictionary.ts';
import { Page } from './Page.tsx';

/** The authority's technical support takes feedback; the supervising authority's own pages take reports. */
const addresses = { tell: 'mailto:esupport@migri.fi', authority: 'https://www.saavutettavuusvaatimukset.fi' };
const shown = (address: string) => address.replace(/^mailto:|^https:\/\/(www\.)?/, '');

/** R20: the accessibility statement, for anybody. */
export default function AccessibilityPage() {
  const t = textsOf(accessibilityTexts);
  return (
    <Page title={t('title')} heading={t('title')}>
      <div class="statement">
        <p class="statement__lead">{t('lead')}</p>
        <section aria-labelledby="state">
          <h2 id="state">{t('state.heading')}</h2>
          <p>{t('state.text')}</p>
        </section>
        <section aria-labelledby="ways">
          <h2 id="ways">{t('ways.heading')}</h2>
          <ul>
            <For each={['keyboard', 'live', 'time', 'zoom', 'language'] as const}>{(way) => <li>{t(`ways.${way}`)}</li>}</For>
          </ul>
        </section>
        <section aria-labelledby="gaps">
          <h2 id="gaps">{t('gaps.heading')}</h2>
          <ul>
            <For each={['documents', 'preview', 'names'] as const}>{(gap) => <li>{t(`gaps.${gap}`)}</li>}</For>
          </ul>
        </section>
        <section aria-labelledby="how">
          <h2 id="how">{t('how.heading')}</h2>
          <p>{t('how.text')}</p>
        </section>
        <For each={['tell', 'authority'] as const}>
          {(whom) => (
            <section aria-labelledby={whom}>
              <h2 id={whom}>{t(`contact.${whom}.heading`)}</h2>
              <p>{t(`contact.${whom}.text`)}</p>
              <p>
                <a href={addresses[whom]} rel="external noreferrer">
                  {shown(addresses[whom])}
                </a>
              </p>
            </section>
          )}
        </For>
      </div>
    </Page>
  );
}
