import { Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { Section } from '../ui/Card.tsx';
import { casesTexts } from './cases.dictionary.ts';

const applicationFragment = graphql(`
  fragment WhatNext_application on Application {
    status
  }
`);

/** What happens next, in two sentences, and what legal force means where it is spoken of. */
export function WhatNext(props: { application: FragmentType<typeof applicationFragment> }) {
  const t = textsOf(casesTexts);
  const status = () => readFragment(applicationFragment, props.application).status;
  return (
    <Section id="next" heading={t('next.heading')}>
      <div class="case__text">
        <p>{t(`next.${status()}`)}</p>
        <Show when={['COMPLAINT_PERIOD', 'DECISION_MADE', 'CLOSED'].includes(status())}>
          <p class="case__aside">{t('next.legalForce')}</p>
        </Show>
      </div>
    </Section>
  );
}
