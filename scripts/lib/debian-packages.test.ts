import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leftOut } from './debian-packages.ts';

it('leaves out what needs a program that is not there, but never in CI', () => {
  const folder = mkdtempSync(join(tmpdir(), 'edusta-path-'));
  const here = leftOut({ PATH: folder });
  writeFileSync(join(folder, 'nats-server'), '');
  expect(leftOut({ PATH: folder }).map(({ debian }) => debian)).not.toContain('nats-server');
  expect(here.length).toBeLessThanOrEqual(1);
  expect(leftOut({ PATH: folder, CI: 'true' })).toEqual([]);
  rmSync(folder, { recursive: true });
});
