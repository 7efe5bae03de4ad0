import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startService } from './service.ts';

it('comes up ready, and ends in good order with its database', async () => {
  const service = await startService();
  for (const path of ['/', '/healthz', '/readyz']) expect((await fetch(service.url + path)).status, path).toBe(200);
  const postmaster = Number(readFileSync(join(service.dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  expect(() => process.kill(postmaster, 0)).not.toThrow();
  await service.stop();
  expect(() => process.kill(postmaster, 0)).toThrow();
});

/** What the service prints when it does not start, but for its progress. */
async function complaint(env: Record<string, string>): Promise<string[]> {
  const attempt = await startService(env).then(
    () => 'it came up',
    (error: Error) => error.message,
  );
  return attempt
    .trim()
    .split('\n')
    .slice(1)
    .filter((line) => !line.endsWith('…'));
}

it.each<[string, Record<string, string>, RegExp]>([
  ['a variable that is wrong', { DEMO: 'maybe' }, /^DEMO must be on or off, not "maybe"\.$/],
  ['a database that does not answer', { DATABASE_URL: 'postgres://edusta@127.0.0.1:1/edusta' }, /cannot be reached/],
  ['a data directory that is none', { DATA_DIR: '/proc/edusta' }, /^The data directory \/proc\/edusta cannot be written: /],
])('says in one sentence that it cannot start: %s', async (_what, env, sentence) => {
  expect(await complaint(env)).toEqual([expect.stringMatching(sentence)]);
});

it('says in one sentence that its port is taken', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  expect(await complaint({ PORT: String(port) })).toEqual([
    `Port ${port} is in use: stop what listens there, or set PORT to another.`,
  ]);
  taken.close();
});
