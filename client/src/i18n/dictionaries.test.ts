import { describe, expect, it } from 'vitest';
import { dictionaries, type Texts } from './dictionary.ts';

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });
await Promise.all(Object.values(import.meta.glob('../**/*.dictionary.ts')).map((load) => load()));

function leaves(texts: Texts, path = ''): [key: string, text: unknown][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'object' ? leaves(text, `${path}${key}.`) : [[`${path}${key}`, text] as [string, unknown]],
  );
}

/** `t('a.b')` uses a key by its name, `` t(`a.${kind}`) `` every key that begins and ends so. */
function isUsed(key: string, code: string): boolean {
  if (code.includes(`'${key}'`)) return true;
  return [...code.matchAll(/`([\w.]+\.)\$\{[^`}]*(?:\}|\(.*?\)\})([\w.]*)`/g)].some(
    ([, start = '', end = '']) => key.startsWith(start) && key.endsWith(end) && key.length > start.length + end.length,
  );
}

describe.each(dictionaries.map((dictionary) => [dictionary.name, dictionary] as const))(
  'the dictionary %s',
  (name, { texts }) => {
    it('R20 says the same things in Finnish, Swedish and English', () => {
      const keys = leaves(texts.en).map(([key]) => key);
      expect(leaves(texts.fi).map(([key]) => key)).toEqual(keys);
      expect(leaves(texts.sv).map(([key]) => key)).toEqual(keys);
    });

    it('R20 leaves nothing unsaid', () => {
      for (const language of ['fi', 'sv', 'en'] as const) {
        expect(leaves(texts[language]).filter(([, text]) => typeof text === 'string' && text.trim() === '')).toEqual([]);
      }
    });

    it('has no text that nobody shows', () => {
      const readers = Object.entries(sources).filter(
        ([path, code]) => !path.includes('.test.') && code.includes(`/${name}.dictionary.ts'`),
      );
      const code = readers.map(([, text]) => text).join('\n');
      expect(
        leaves(texts.en)
          .map(([key]) => key)
          .filter((key) => !isUsed(key, code)),
      ).toEqual([]);
    });
  },
);
