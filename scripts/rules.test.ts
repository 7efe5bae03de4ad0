import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './lib/run.ts';

/** Every rule of the domain, by number: CONTEXT.md says what each is about. */
const rules = Array.from({ length: 23 }, (_, before) => `R${before + 1}`);

/** A text in front of a function is what a test, or a group of them, is called; also behind `each`. */
const named = /\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`)\s*,\s*(?:async\b|\(|function\b)/g;

/** @returns the numbers of the rules that stand in the names of a file's tests. */
function rulesNamed(text: string): string[] {
  return [...text.matchAll(named)].flatMap(([, single, double, template]) =>
    [...(single ?? double ?? template ?? '').matchAll(/\bR\d+\b/g)].map(([rule]) => rule),
  );
}

const tested = new Set(
  globSync('{server,client}/src/**/*.{test,prove}.{ts,tsx}', { cwd: root })
    .concat(globSync('e2e/**/*.{test,prove}.ts', { cwd: root }))
    .flatMap((path) => rulesNamed(readFileSync(join(root, path), 'utf8'))),
);

it('each rule stands in the name of at least one test', () => {
  expect(rules.filter((rule) => !tested.has(rule))).toEqual([]);
});

describe('the name of a test', () => {
  it('counts, and nothing else does', () => {
    expect(rulesNamed("it('R4 says nothing', async () => {})")).toEqual(['R4']);
    expect(rulesNamed("describe.each([1] as const)('the %s (R6, R7)', (one) => {})")).toEqual(['R6', 'R7']);
    expect(rulesNamed('it(\n  `R12 leaves no trace`,\n  () => {})')).toEqual(['R12']);
    expect(rulesNamed("// it('R5 in a comment')\nexpect(text, 'R5').toBe('R5'); const told = { rule: 'R5' };")).toEqual([]);
  });
});
