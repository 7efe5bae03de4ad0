import './Account.css';
import { createMutation, createQuery } from '@urql/solid';
import CircleCheck from 'lucide-solid/icons/circle-check';
import Hourglass from 'lucide-solid/icons/hourglass';
import { createSignal, Show } from 'solid-js';
import type { Profession } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { announce } from '../ui/announcer.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card, Section } from '../ui/Card.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { createSendOnce } from '../urql/send-once.ts';
import { accountTexts } from './account.dictionary.ts';

const professionQuery = graphql(`
  query OwnProfession {
    viewer {
      id
      ... on Advisor {
        profession
        professionConfirmedAt
      }
    }
  }
`);

const stateMutation = graphql(`
  mutation StateProfession($input: StateProfessionInput!) {
    stateProfession(input: $input) {
      advisor {
        id
        profession
        professionConfirmedAt
      }
      userErrors {
        message
      }
    }
  }
`);

const professions = ['ADVOCATE', 'PUBLIC_LEGAL_AID_ATTORNEY'] as const satisfies readonly Profession[];

/** R22: what an advisor is by profession, as they say, and whether staff have confirmed it. */
export function ProfessionPart() {
  const t = textsOf(accountTexts);
  const [result, ask] = createQuery({ query: professionQuery });
  const [state, send] = createMutation(stateMutation);
  const once = createSendOnce();
  const [chosen, choose] = createSignal<Profession | 'NONE' | null>(null);
  const [problem, setProblem] = createSignal('');
  const own = () => {
    const viewer = result.data?.viewer;
    return viewer && 'profession' in viewer ? viewer : null;
  };
  const stated = () => own()?.profession ?? 'NONE';
  const value = () => chosen() ?? stated();
  const save = async () => {
    const profession = value();
    const content = { profession: profession === 'NONE' ? null : profession };
    const { data } = await send({ input: { ...content, idempotencyKey: once.of({ ...content, stated: stated() }).key } });
    const payload = data?.stateProfession;
    setProblem(payload?.advisor ? '' : (payload?.userErrors[0]?.message ?? t('unsent')));
    if (!payload?.advisor) return;
    choose(null);
    announce(t('profession.saved'));
  };
  return (
    <Section id="profession" heading={t('profession.heading')}>
      <Card>
        <form
          class="account__form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!state.fetching) void save();
          }}
        >
          <p>{t('profession.text')}</p>
          <Show when={result.error}>
            <Banner
              tone="warning"
              title={t('failed.title')}
              actions={<Button onClick={() => ask({ requestPolicy: 'network-only' })}>{t('failed.again')}</Button>}
            />
          </Show>
          <Show when={own()} fallback={<Show when={!result.error}>{<Skeleton rows={3} />}</Show>}>
            {(person) => (
              <>
                <Show when={person().profession}>
                  <p class="account__state">
                    <Show
                      when={person().professionConfirmedAt}
                      fallback={
                        <Badge tone="info" icon={<Hourglass size={16} aria-hidden="true" />}>
                          {t('profession.waiting')}
                        </Badge>
                      }
                    >
                      {(at) => (
                        <Badge tone="success" icon={<CircleCheck size={16} aria-hidden="true" />}>
                          {t('profession.confirmed', { date: formatDate(at()) })}
                        </Badge>
                      )}
                    </Show>
                  </p>
                </Show>
                <RadioGroup
                  id="profession-choice"
                  label={t('profession.question')}
                  description={person().professionConfirmedAt ? t('profession.again') : undefined}
                  value={value()}
                  onChange={(next: Profession | 'NONE') => choose(next)}
                  choices={[
                    ...professions.map((each) => ({
                      value: each,
                      label: t(`profession.${each}`),
                      description: t(`profession.${each}help`),
                    })),
                    { value: 'NONE' as const, label: t('profession.none') },
                  ]}
                />
                <Show when={problem()}>
                  <Banner tone="error" alert title={problem()} />
                </Show>
                <div>
                  <Button type="submit" variant="primary" busy={state.fetching} disabled={value() === stated()}>
                    {t('profession.save')}
                  </Button>
                </div>
              </>
            )}
          </Show>
        </form>
      </Card>
    </Section>
  );
}
