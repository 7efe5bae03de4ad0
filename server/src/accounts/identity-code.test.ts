import { randomBytes } from 'node:crypto';
import { format, inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  checkCharacterOf,
  decryptIdentityCode,
  EidasIdentifier,
  encryptIdentityCode,
  IdentityCode,
  personKey,
} from './identity-code.ts';

const key = randomBytes(32);
const codeOf = (birth: string, sign: string, individual: string) =>
  `${birth}${sign}${individual}${checkCharacterOf(birth + individual)}`;
const parsed = (text: string) => IdentityCode.parse(text) as IdentityCode;

describe('R1 personal identity codes', () => {
  test.each([...'+-YXWVUABCDEF'])('the century sign %s is known', (sign) => {
    expect(IdentityCode.parse(codeOf('131052', sign, '908'))?.reveal()).toBe(codeOf('131052', sign, '908'));
  });

  test('the published example has the check character T', () => {
    expect(IdentityCode.parse('131052-308T')).not.toBeNull();
  });

  test.each([...'0123456789ABCDEFHJKLMNPRSTUVWXY'].filter((character) => character !== 'T'))(
    'the wrong check character %s is refused',
    (character) => expect(IdentityCode.parse(`131052-308${character}`)).toBeNull(),
  );

  test.each([...'GZ*_/ .Q1'])('the century sign "%s" is refused', (sign) => {
    expect(IdentityCode.parse(codeOf('131052', sign, '908'))).toBeNull();
  });

  test.each(['310252', '320152', '001052', '311152', '130052', '131352', '290299'])('the date %s is none', (birth) => {
    expect(IdentityCode.parse(codeOf(birth, '-', '908'))).toBeNull();
  });

  test('29 February is a date in 2000 and in 1896, not in 1900', () => {
    expect(IdentityCode.parse(codeOf('290200', 'A', '908'))).not.toBeNull();
    expect(IdentityCode.parse(codeOf('290296', '+', '908'))).not.toBeNull();
    expect(IdentityCode.parse(codeOf('290200', '-', '908'))).toBeNull();
  });

  test.each(['000', '001'])('the individual number %s is never given', (individual) => {
    expect(IdentityCode.parse(codeOf('131052', '-', individual))).toBeNull();
  });

  test.each(['', '131052', '131052-308', '131052-308TT', '1310520-308T', '13 10 52-308T', '١٣١٠٥٢-308T'])(
    '"%s" is none',
    (text) => {
      expect(IdentityCode.parse(text)).toBeNull();
    },
  );

  test('what is printed, inspected, joined or made JSON tells nothing', () => {
    const code = parsed('131052-308T');
    const said = [
      String(code),
      `${code}`,
      JSON.stringify({ code }),
      inspect({ code }, { showHidden: true }),
      format('%s %o %j', code, code, code),
    ];
    for (const text of said) expect(text).not.toMatch(/131052|308T/);
  });
});

describe('R1 the key of a person', () => {
  test('is the same however the code was written', () => {
    expect(personKey(key, parsed(' 131052-308t ')).equals(personKey(key, parsed('131052-308T')))).toBe(true);
  });

  test('differs by the century sign, which the check character does not cover', () => {
    expect(personKey(key, parsed('131052Y308T')).equals(personKey(key, parsed('131052-308T')))).toBe(false);
  });

  test('cannot be told without the secret', () => {
    expect(personKey(randomBytes(32), parsed('131052-308T')).equals(personKey(key, parsed('131052-308T')))).toBe(false);
  });

  test('is made of an eIDAS identifier where there is no code', () => {
    const jana = EidasIdentifier.parse('CZ/FI/7d1c90aa-55') as EidasIdentifier;
    expect(personKey(key, jana)).toHaveLength(32);
    expect(String(jana)).toBe('[eIDAS identifier]');
  });

  test.each(['', 'CZ', 'CZ/FI/', 'cz/fi/1', 'CZ/FI/a b', `CZ/FI/${'x'.repeat(257)}`, '131052-308T'])(
    '"%s" is no eIDAS identifier',
    (text) => {
      expect(EidasIdentifier.parse(text)).toBeNull();
    },
  );
});

describe('a code at rest', () => {
  const code = parsed('131052-308T');
  const owner = personKey(key, code);

  test('opens with its key, for its owner', () => {
    expect(decryptIdentityCode(key, encryptIdentityCode(key, code, owner), owner).reveal()).toBe('131052-308T');
  });

  test('never looks the same twice, nor shows itself', () => {
    const [first, second] = [encryptIdentityCode(key, code, owner), encryptIdentityCode(key, code, owner)];
    expect(first.equals(second)).toBe(false);
    expect(first.toString('latin1')).not.toContain('131052');
  });

  test('opens neither for another owner, nor with another key, nor with a changed bit', () => {
    const sealed = encryptIdentityCode(key, code, owner);
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => decryptIdentityCode(key, sealed, randomBytes(32))).toThrow();
    expect(() => decryptIdentityCode(randomBytes(32), sealed, owner)).toThrow();
    expect(() => decryptIdentityCode(key, changed, owner)).toThrow();
  });
});
