import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepSecret, prepareFolder } from './data-dir.ts';
import { StartupError } from './startup-error.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'edusta-data-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('makes what is missing for its owner alone, and leaves no trace of looking', () => {
  const path = join(folder, 'a', 'b');
  prepareFolder(path);
  expect(statSync(path).mode & 0o777).toBe(0o700);
  prepareFolder(path);
});

it('says in one sentence why a folder cannot be used', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  symlinkSync('loop', join(folder, 'loop'));
  symlinkSync('nowhere', join(folder, 'dangling'));
  for (const path of [
    file,
    join(file, 'x'),
    join(folder, 'loop'),
    join(folder, 'dangling'),
    '/proc/none/x',
    join(folder, 'n'.repeat(300)),
  ]) {
    expect(() => prepareFolder(path)).toThrow(StartupError);
    expect(() => prepareFolder(path)).toThrow(/^The data directory \S+ cannot be (used|written): [a-z -]+\.$/);
  }
});

it('keeps a secret once it has made it, readable by its owner alone', () => {
  const secret = keepSecret(folder, 'key');
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(keepSecret(folder, 'key')).toBe(secret);
  expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600);
  expect(keepSecret(folder, 'other')).not.toBe(secret);
});

it('takes no secret that was cut short, and none that is a folder', () => {
  writeFileSync(join(folder, 'short'), 'abc');
  mkdirSync(join(folder, 'place'));
  chmodSync(join(folder, 'place'), 0o700);
  expect(() => keepSecret(folder, 'short')).toThrow(/at least 32 characters/);
  expect(() => keepSecret(folder, 'place')).toThrow(/cannot be read: it is a folder/);
});
