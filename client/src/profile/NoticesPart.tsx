import { createMutation } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import type { ChangeNoticesInput, Language, NoticeDelivery, NoticeKind } from '../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { language, languageNames, languages } from '../i18n/language.ts';
import { announce } from '../ui/announcer.tsx';
import { Card, Section } from '../ui/Card.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Select } from '../ui/Select.tsx';
import { profileTexts } from './profile.dictionary.ts';

const settingsFragment = graphql(`
  fragment NoticesPart_settings on NoticeSettings {
    id
    delivery
    language
    kinds {
      kind
      isOn
    }
  }
`);

const changeMutation = graphql(`
  mutation ChangeNotices($input: ChangeNoticesInput!) {
    changeNotices(input: $input) {
      noticeSettings {
        id
        ...NoticesPart_settings
      }
      userErrors {
        message
      }
    }
  }
`);

const upper = (one: string) => one.toUpperCase() as Language;

/** What one is told of, how, and in which language (R19). Each choice is saved as it is made. */
export function NoticesPart(props: { settings: FragmentType<typeof settingsFragment> }) {
  const t = textsOf(profileTexts);
  const settings = () => readFragment(settingsFragment, props.settings);
  const [, change] = createMutation(changeMutation);
  const [problem, setProblem] = createSignal('');
  const save = async (input: ChangeNoticesInput) => {
    const { data } = await change({ input });
    const isSaved = Boolean(data?.changeNotices.noticeSettings);
    setProblem(isSaved ? '' : t('unsent'));
    if (isSaved) announce(t('notices.saved'));
    return isSaved;
  };
  const turn = async (kind: NoticeKind, box: HTMLInputElement) => {
    const off = settings()
      .kinds.filter((each) => (each.kind === kind ? !box.checked : !each.isOn))
      .map((each) => each.kind);
    if (!(await save({ off }))) box.checked = !box.checked;
  };
  return (
    <Section id="notices" heading={t('notices.heading')}>
      <Card>
        <div class="profile__part">
          <fieldset class="profile__switches">
            <legend>{t('notices.kinds')}</legend>
            <For each={settings().kinds}>
              {(each) => (
                <label>
                  <input
                    type="checkbox"
                    checked={each.isOn}
                    aria-describedby={`about-${each.kind}`}
                    onChange={(event) => void turn(each.kind, event.currentTarget)}
                  />
                  <span>{t(`notices.kind.${each.kind}`)}</span>
                  <small id={`about-${each.kind}`}>{t(`notices.about.${each.kind}`)}</small>
                </label>
              )}
            </For>
          </fieldset>
          <RadioGroup
            label={t('notices.delivery')}
            value={settings().delivery}
            onChange={(delivery: NoticeDelivery) => delivery !== settings().delivery && void save({ delivery })}
            choices={[
              { value: 'EACH' as const, label: t('notices.EACH') },
              { value: 'DAILY' as const, label: t('notices.DAILY'), description: t('notices.DAILYText') },
            ]}
          />
          <Select
            short
            label={t('notices.language')}
            value={settings().language ?? upper(language())}
            onChange={(chosen: Language) => void save({ language: chosen })}
            choices={languages.map((each) => ({ value: upper(each), label: languageNames[each] }))}
          />
          <Show when={problem()}>
            <p role="alert">{problem()}</p>
          </Show>
        </div>
      </Card>
    </Section>
  );
}
