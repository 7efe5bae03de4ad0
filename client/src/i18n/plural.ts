import type { Language } from './language.ts';

const rules: Record<Language, Intl.PluralRules> = {
  fi: new Intl.PluralRules('fi'),
  sv: new Intl.PluralRules('sv'),
  en: new Intl.PluralRules('en'),
};

/** The form that goes with a count; our three languages have two (in Finnish, `other` is the partitive singular). */
export function plural(language: Language, count: number, forms: { one: string; other: string }): string {
  return rules[language].select(count) === 'one' ? forms.one : forms.other;
}
