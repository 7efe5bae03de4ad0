import { createMutation } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import type { SuccessionAnswer } from '../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { mandateLifeTexts } from './mandate-life.dictionary.ts';

const questionsFragment = graphql(`
  fragment SuccessionQuestions_powerOfAttorney on PowerOfAttorney {
    id
    successionQuestions {
      id
      askedAt
      answer
      answeredAt
      viewerCanAnswer
    }
  }
`);

const answerMutation = graphql(`
  mutation AnswerSuccession($input: AnswerSuccessionInput!) {
    answerSuccession(input: $input) {
      powerOfAttorney {
        id
        ...SuccessionQuestions_powerOfAttorney
      }
      userErrors {
        message
      }
    }
  }
`);

/** R6: staff ask whether the holder is aware that their connection would close. Nothing is said of who comes after. */
export function SuccessionQuestions(props: { powerOfAttorney: FragmentType<typeof questionsFragment> }) {
  const t = textsOf(mandateLifeTexts);
  const questions = () => readFragment(questionsFragment, props.powerOfAttorney).successionQuestions;
  const [state, answer] = createMutation(answerMutation);
  const [problem, setProblem] = createSignal('');

  const send = async (id: string, said: SuccessionAnswer) => {
    const { data } = await answer({ input: { id, answer: said } });
    setProblem(data?.answerSuccession.powerOfAttorney ? '' : (data?.answerSuccession.userErrors[0]?.message ?? t('unsent')));
  };

  return (
    <For each={questions()}>
      {(question) => (
        <Banner tone="warning" title={t('succession.title')}>
          <p>{t('succession.text', { date: formatDate(question.askedAt) })}</p>
          <Show when={question.answer}>
            {(said) => <p>{t(`succession.answered.${said()}`, { date: formatDate(question.answeredAt ?? question.askedAt) })}</p>}
          </Show>
          <Show when={question.viewerCanAnswer}>
            <div class="mandate__actions">
              <Button variant="primary" busy={state.fetching} onClick={() => void send(question.id, 'AWARE')}>
                {t('succession.aware')}
              </Button>
              <Show when={question.answer !== 'NOT_AWARE'}>
                <Button variant="secondary" busy={state.fetching} onClick={() => void send(question.id, 'NOT_AWARE')}>
                  {t('succession.notAware')}
                </Button>
              </Show>
            </div>
          </Show>
          <Show when={problem()}>
            <p role="alert">{problem()}</p>
          </Show>
        </Banner>
      )}
    </For>
  );
}
