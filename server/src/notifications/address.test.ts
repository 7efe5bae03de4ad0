import { describe, expect, it } from 'vitest';
import { confirmationCode, readAddress, readCode } from './address.ts';

const code = (written: string) => (readAddress(written) as { code?: string }).code;

describe('an address', () => {
  it('is taken as it is written, but for spaces around it and the case of its domain', () => {
    expect(readAddress(' Aino.Aalto+edusta@Example.ORG ')).toEqual({ address: 'Aino.Aalto+edusta@example.org' });
    expect(readAddress("o'hara_1@mail.law-office.fi")).toHaveProperty('address');
    expect(readAddress('a@xn--llj-qla.fi')).toHaveProperty('address');
  });

  it.each([
    'aino@example.org\r\nBcc: eero@example.org',
    'aino@example.org\n',
    '"aino aalto"@example.org',
    '"a@b"@example.org',
    'Aino <aino@example.org>',
    'aino@example.org,eero@example.org',
    'aino@example.org eero@example.org',
    'aino@@example.org',
    'aino@[127.0.0.1]',
    'aino@127.0.0.1',
    'aino@localhost',
    'aino@-example.org',
    'aino@example..org',
    'aino@example.org.',
    '.aino@example.org',
    'aino.@example.org',
    'ai..no@example.org',
    'aino(x)@example.org',
    'äiti@example.org',
    'aino@esimerkki.fí',
    'aino@example.org\0',
    'aino\t@example.org',
    'aino%0d%0aBcc:x@example.org;y',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(64)}.org`,
    '@example.org',
    'aino',
  ])('R19 that could be read as anything else is refused: %j', (written) => {
    expect(code(written)).toBe('INVALID_ADDRESS');
  });

  it('has at most 254 characters', () => {
    const domain = `${'b'.repeat(62)}.${'c'.repeat(62)}.${'d'.repeat(62)}.fi`;
    const longest = `${'a'.repeat(254 - domain.length - 1)}@${domain}`;
    expect(longest).toHaveLength(254);
    expect(longest.split('@')[0]?.length).toBeLessThanOrEqual(64);
    expect(readAddress(longest)).toHaveProperty('address');
    expect(code(longest.replace('.fi', '.fin'))).toBe('TOO_LONG');
    expect(code('   ')).toBe('REQUIRED');
  });
});

it('a code is read however it was typed', () => {
  const made = confirmationCode(Uint8Array.from({ length: 12 }, (_, n) => n * 19));
  expect(made).toMatch(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/);
  expect(readCode(` ${made.toLowerCase().replaceAll('-', ' ')}`)).toBe(readCode(made));
});
