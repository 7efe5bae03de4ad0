import { type BaseRecordDict, flatten, translator } from '@solid-primitives/i18n';
import { type Language, language } from './language.ts';

/** A text, or a text made of what it is told (a function, so that plurals and word order stay with the language). */
type Text = string | ((args: never) => string);
export interface Texts {
  readonly [key: string]: Text | Texts;
}

/** The same keys, and for each the same arguments, in another language. */
export type Translated<T extends Texts> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (args: infer A) => string
      ? (args: A) => string
      : T[K] extends Texts
        ? Translated<T[K]>
        : never;
};

export interface Dictionary<T extends Texts = Texts> {
  readonly name: string;
  readonly texts: Readonly<Record<Language, T>>;
}

/** All dictionaries that were defined, so that a test can look for what is missing and what nobody uses. */
export const dictionaries: Dictionary[] = [];

/**
 * The texts of one domain in three languages. English gives the shape; a key that is missing elsewhere does not compile.
 * Keep it in `<domain>/<domain>.dictionary.ts`; `name` is that file's name without its ending.
 */
export function defineDictionary<const T extends Texts>(
  name: string,
  texts: { en: T; fi: Translated<T>; sv: Translated<T> },
): Dictionary<Translated<T>> {
  const dictionary = { name, texts } as unknown as Dictionary<Translated<T>>;
  dictionaries.push(dictionary as unknown as Dictionary);
  return dictionary;
}

/** The dotted paths of a dictionary's texts. */
export type TextKey<T> = {
  [K in keyof T & string]: T[K] extends Text ? K : `${K}.${TextKey<T[K]>}`;
}[keyof T & string];

type At<T, Key> = Key extends `${infer Head}.${infer Rest}` ? At<T[Head & keyof T], Rest> : T[Key & keyof T];

/** Takes what its text asks for, and nothing where the text stands by itself. */
export type Translate<T> = <Key extends TextKey<T>>(
  key: Key,
  ...args: At<T, Key> extends (args: infer A) => string ? [args: A] : []
) => string;

const flattened = new WeakMap<Texts, BaseRecordDict>();

function flat(texts: Texts): BaseRecordDict {
  const known = flattened.get(texts);
  if (known) return known;
  const made = flatten(texts as BaseRecordDict) as BaseRecordDict;
  flattened.set(texts, made);
  return made;
}

/** `const t = textsOf(caseTexts)`, then `t('timeline.heading')`: reactive, so it follows the language wherever it is read. */
export function textsOf<T extends Texts>(dictionary: Dictionary<T>): Translate<T> {
  return translator(() => flat(dictionary.texts[language()])) as unknown as Translate<T>;
}
