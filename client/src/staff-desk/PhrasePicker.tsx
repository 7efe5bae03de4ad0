import { createQuery } from '@urql/solid';
import Check from 'lucide-solid/icons/check';
import Plus from 'lucide-solid/icons/plus';
import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { PhraseLanguage, ReasonPurpose } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { type Language, language, languageNames, languages } from '../i18n/language.ts';
import { deskWorkTexts } from './desk-work.dictionary.ts';
import { withPhrase } from './phrases.ts';

const phrasesQuery = graphql(`
  query ReasonPhrases($purpose: ReasonPurpose!, $language: PhraseLanguage!) {
    reasonPhrases(purpose: $purpose, language: $language) {
      code
      text
    }
  }
`);

/** Phrases to choose a reason from and to change, in any of the three languages: the reader's may be another than the one on screen. */
export function PhrasePicker(props: { purpose: ReasonPurpose; text: string; onText: (text: string) => void }) {
  const t = textsOf(deskWorkTexts);
  const heading = createUniqueId();
  const [inLanguage, setInLanguage] = createSignal<Language>(language());
  const [result] = createQuery({
    query: phrasesQuery,
    variables: () => ({ purpose: props.purpose, language: inLanguage().toUpperCase() as PhraseLanguage }),
  });
  return (
    <>
      <div class="panel__head">
        <h4 id={heading}>{t('phrases.heading')}</h4>
        <fieldset class="panel__languages" aria-label={t('phrases.language')}>
          <For each={languages}>
            {(each) => (
              <button
                type="button"
                class="languages__choice"
                lang={each}
                aria-pressed={each === inLanguage()}
                title={languageNames[each]}
                onClick={() => setInLanguage(each)}
              >
                {each.toUpperCase()}
              </button>
            )}
          </For>
        </fieldset>
      </div>
      <Show when={result.error}>
        <p>{t('phrases.failed')}</p>
      </Show>
      <fieldset class="phrases" aria-labelledby={heading} lang={inLanguage()}>
        <For each={result.data?.reasonPhrases ?? []}>
          {(phrase) => {
            const taken = () => props.text.includes(phrase.text);
            return (
              <button
                type="button"
                class="phrase"
                aria-pressed={taken()}
                onClick={() => props.onText(withPhrase(props.text, phrase.text))}
              >
                <Dynamic component={taken() ? Check : Plus} size={18} aria-hidden="true" />
                {phrase.text}
              </button>
            );
          }}
        </For>
      </fieldset>
    </>
  );
}
