import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json, JsonNumber, parseJson } from './json.ts';

/** As JSON.parse would have it. */
function plain(value: Json): unknown {
  if (value instanceof JsonNumber) return Number(value.canonical);
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Map)) return value;
  const object: Record<string, unknown> = {};
  for (const [key, one] of value)
    Object.defineProperty(object, key, { value: plain(one), enumerable: true, configurable: true, writable: true });
  return object;
}

const parsed = (text: string, parse: (text: string) => unknown): unknown => {
  try {
    return { value: parse(text) };
  } catch (error) {
    return (error as Error).name;
  }
};
function same(text: string): void {
  expect(parsed(text, (one) => plain(parseJson(one).value))).toEqual(parsed(text, (one) => JSON.parse(one)));
}

describe('reading JSON', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'large' }), fc.nat(3), (value, space) => same(JSON.stringify(value, null, space))),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '01',
      '1.',
      '.5',
      '1e',
      '1e5',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '\\u12',
      '\t',
      '\u00a0',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => same(pieces.join(''))),
      { numRuns: 5_000 },
    );
    for (const text of [
      '',
      ' ',
      '"\\x"',
      '"\\',
      '"a',
      '{"a":1,}',
      '[1 2]',
      '{"a" 1}',
      '1 1',
      '"\u2028"',
      '"\u007f\u0085"',
      '{"a":1,"a":2}',
      '{"__proto__":1}',
    ])
      same(text);
  });

  it('gives the text of each element of the top list as it was sent', () => {
    expect(parseJson(' [ {"a": [1, 2]} ,"b,]" , [ ] ,1.0 ] ').elements).toEqual(['{"a": [1, 2]}', '"b,]"', '[ ]', '1.0']);
    expect(parseJson('{"a": [1]}').elements).toEqual([]);
  });

  it('needs no call stack for depth, nor long for long texts', () => {
    const deep = `${'[{"a":'.repeat(300_000)}1${'}]'.repeat(300_000)}`;
    expect(canonicalJson(parseJson(deep).value)).toHaveLength(3 + '[{"a":,},]'.length * 300_000);
    const long = `"${'a'.repeat(4_000_000)}"`;
    expect(parseJson(long).value).toHaveLength(4_000_000);
    const zeros = `0.${'0'.repeat(2_000_000)}1`;
    expect(canonicalJson(parseJson(zeros).value)).toBe('1e-2000001');
  });
});

describe('equal as JSON values', () => {
  const equal = (one: string, other: string) => canonicalJson(parseJson(one).value) === canonicalJson(parseJson(other).value);

  it.each([
    ['1', '1.0'],
    ['1', '10e-1'],
    ['100', '1E+2'],
    ['0', '-0.0e7'],
    ['-1.50', '-15e-1'],
    ['{"a":1,"b":[2]}', '{ "b": [2.0], "a": 1 }'],
    ['"\\u0041"', '"A"'],
    ['"\\/"', '"/"'],
  ])('%s and %s are', (one, other) => expect(equal(one, other)).toBe(true));

  it.each([
    ['1', '"1"'],
    ['1', '-1'],
    ['12345678901234567890', '12345678901234567891'],
    ['1e400', '1e401'],
    ['0.1', '0.10000000000000000001'],
    ['[]', '{}'],
    ['[1,2]', '[2,1]'],
    ['null', 'false'],
    ['{"a":null}', '{}'],
    ['"\\ud800"', '"\\udc00"'],
    ['"\\ud800"', '"\\ufffd"'],
    ['{"a":{"b":1}}', '{"a":{},"b":1}'],
  ])('%s and %s are not', (one, other) => expect(equal(one, other)).toBe(false));
});
