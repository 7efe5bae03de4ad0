/** A number by its exact value, whatever its spelling: JSON has no limit of precision or size, doubles have. */
export class JsonNumber {
  constructor(readonly canonical: string) {}
}
export type JsonObject = Map<string, Json>;
export type Json = null | boolean | string | JsonNumber | Json[] | JsonObject;

export interface ParsedJson {
  value: Json;
  /** The text of each element of a top-level array, as it was sent. */
  elements: string[];
}

interface Open {
  container: Json[] | JsonObject;
  key: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a string
const plain = /[^"\\\0-\x1f]*/y;
const number = /(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?/y;
const words: [string, Json][] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/**
 * Parses JSON as `JSON.parse` does (of equal keys the last counts), but keeps numbers exact, keeps `__proto__` a key like any
 * other, and needs no call stack for depth: what is deep is still JSON.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string): ParsedJson {
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(`Not JSON at character ${at}`);
  };
  const skipSpace = () => {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      at++;
    }
  };
  const takes = (char: string) => {
    skipSpace();
    if (text[at] !== char) return false;
    at++;
    return true;
  };
  const string = (): string => {
    const start = at++;
    let escaped = false;
    for (;;) {
      plain.lastIndex = at;
      at += plain.exec(text)?.[0].length ?? 0;
      const code = text.charCodeAt(at);
      if (code === 0x22) break;
      if (code === 0x5c) {
        escaped = true;
        at += 2;
      } else fail();
    }
    at++;
    return escaped ? JSON.parse(text.slice(start, at)) : text.slice(start + 1, at - 1);
  };
  const key = (): string => {
    skipSpace();
    if (text[at] !== '"') fail();
    const name = string();
    if (!takes(':')) fail();
    return name;
  };
  const scalar = (): Json => {
    if (text[at] === '"') return string();
    for (const [word, value] of words) {
      if (!text.startsWith(word, at)) continue;
      at += word.length;
      return value;
    }
    number.lastIndex = at;
    const match = number.exec(text);
    if (!match) return fail();
    at += match[0].length;
    return new JsonNumber(canonicalNumber(match[1] === '-', match[2] ?? '', match[3] ?? '', match[4] ?? '0'));
  };

  const open: Open[] = [];
  const elements: string[] = [];
  let start = 0;
  for (;;) {
    skipSpace();
    if (open.length === 1) start = at;
    let value: Json;
    if (text[at] === '{') {
      at++;
      const object: JsonObject = new Map();
      if (!takes('}')) {
        open.push({ container: object, key: key() });
        continue;
      }
      value = object;
    } else if (text[at] === '[') {
      at++;
      const array: Json[] = [];
      if (!takes(']')) {
        open.push({ container: array, key: '' });
        continue;
      }
      value = array;
    } else value = scalar();

    // The value is whole: hand it to what is open around it, and close what ends here.
    for (;;) {
      const around = open.at(-1);
      if (!around) {
        skipSpace();
        if (at !== text.length) fail();
        return { value, elements };
      }
      const { container } = around;
      if (Array.isArray(container)) {
        container.push(value);
        if (open.length === 1) elements.push(text.slice(start, at));
        if (takes(',')) break;
        if (!takes(']')) fail();
      } else {
        container.set(around.key, value);
        if (takes(',')) {
          around.key = key();
          break;
        }
        if (!takes('}')) fail();
      }
      value = container;
      open.pop();
    }
  }
}

/** Digits without zeros at either end, and the power of ten: 1, 1.0 and 10e-1 are one number, and so are 0 and -0. */
function canonicalNumber(negative: boolean, whole: string, fraction: string, exponent: string): string {
  const digits = whole + fraction;
  let from = 0;
  let to = digits.length;
  while (from < to && digits.charCodeAt(from) === 0x30) from++;
  while (to > from && digits.charCodeAt(to - 1) === 0x30) to--;
  if (from === to) return '0';
  const power = BigInt(exponent.startsWith('+') ? exponent.slice(1) : exponent) + BigInt(digits.length - to - fraction.length);
  return `${negative ? '-' : ''}${digits.slice(from, to)}e${power}`;
}

/** One text for all spellings of the same JSON value: keys in order, no space, numbers by value. */
export function canonicalJson(value: Json): string {
  const parts: string[] = [];
  const todo: (string | { value: Json })[] = [{ value }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'string') {
      parts.push(next);
      continue;
    }
    const current = next.value;
    if (current instanceof JsonNumber) parts.push(current.canonical);
    else if (Array.isArray(current)) {
      parts.push('[');
      todo.push(']');
      for (let i = current.length - 1; i >= 0; i--) todo.push(',', { value: current[i] as Json });
    } else if (current instanceof Map) {
      parts.push('{');
      todo.push('}');
      for (const name of [...current.keys()].sort().reverse()) {
        todo.push(',', { value: current.get(name) as Json }, `${JSON.stringify(name)}:`);
      }
    } else parts.push(JSON.stringify(current));
  }
  return parts.join('');
}
