import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './lib/run.ts';

const promises = readFileSync(join(root, 'docs/live-events.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('- '));
const named = / — `([^`]+)` “(.+)”$/;

/** The names of a file's tests, as they stand in its text. */
function testsOf(path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  const text = readFileSync(join(root, path), 'utf8');
  const names = text.matchAll(/(?:\bit(?:\.each\([\s\S]*?\))?\(|^ {4})\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)")/gm);
  return [...names].map(([, single, double]) => (single ?? double ?? '').replaceAll("\\'", "'"));
}

describe('docs/live-events.md', () => {
  it('makes promises', () => {
    expect(promises.length).toBeGreaterThan(25);
  });

  it.each(promises.map((line) => [line]))('names a test that there is: %s', (line) => {
    const [, path = '', name = ''] = named.exec(line) ?? [];
    expect(testsOf(path)).toContain(name);
  });
});
