import { For, type JSX, Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { Card, Section } from '../ui/Card.tsx';
import { casesTexts } from './cases.dictionary.ts';
import { Due } from './Due.tsx';

const applicationFragment = graphql(`
  fragment Deadlines_application on Application {
    supplementRequests(first: 100) {
      nodes {
        id
        status
        message
        dueOn
        workingDaysLeft
      }
    }
  }
`);

/** What the authority waits for, the next due first. `onRequest`: what can be done with one. */
export function Deadlines(props: {
  application: FragmentType<typeof applicationFragment>;
  onRequest?: ((id: string) => JSX.Element) | undefined;
}) {
  const t = textsOf(casesTexts);
  const open = () =>
    readFragment(applicationFragment, props.application)
      .supplementRequests.nodes.filter((request) => request.status === 'OPEN')
      .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  return (
    <Section id="deadlines" heading={t('deadlines.heading')}>
      <Show when={open().length > 0} fallback={<p class="case__aside">{t('deadlines.none')}</p>}>
        <ul class="case__list">
          <For each={open()}>
            {(request) => (
              <li>
                <Card tone="attention">
                  <div class="case__request">
                    <div class="case__text">
                      <h3>{t('deadlines.supplement')}</h3>
                      <p dir="auto">{request.message}</p>
                      <p>
                        <Due on={request.dueOn} workingDaysLeft={request.workingDaysLeft} />
                      </p>
                    </div>
                    {props.onRequest?.(request.id)}
                  </div>
                </Card>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Section>
  );
}
