import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Tests beside a program that npm does not have. */
const needed = [{ test: 'server/src/case-events/nats.test.ts', program: 'nats-server', debian: 'nats-server' }];

/** The tests that cannot run here, because a package of Debian's is missing. Where `CI` is set none is left out: they fail. */
export function leftOut(env: NodeJS.ProcessEnv = process.env): typeof needed {
  if (env.CI) return [];
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return needed.filter(({ program }) => !folders.some((folder) => existsSync(join(folder, program))));
}
