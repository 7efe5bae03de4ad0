import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './run.ts';

const program = `
  import { whenLauncherIsGone } from ${JSON.stringify(join(import.meta.dirname, 'launch-chain.ts'))};
  whenLauncherIsGone(() => { console.log('launcher gone'); process.exit(0); });
  console.log('watching');
  setTimeout(() => process.exit(0), 20_000);
`;

/** A launcher, as npm is one, whose child stands in our chain as npm would mark it. */
function launch() {
  const environment = `npm_lifecycle_event=start npm_package_json="${root}/package.json"`;
  const command = `env ${environment} "${process.execPath}" --input-type=module -e "$0" & wait`;
  const { npm_lifecycle_event: _, npm_package_json: __, ...env } = process.env;
  const launcher = spawn('sh', ['-c', command, program], { detached: true, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  launcher.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  return { launcher, output: () => output };
}

it('hears of a launcher that was killed without a word', async () => {
  const { launcher, output } = launch();
  await expect.poll(output, { timeout: 10_000 }).toContain('watching');
  launcher.kill('SIGKILL');
  await once(launcher, 'close');
  expect(output()).toContain('launcher gone');
});

it('leaves a service alone whose launcher lives', async () => {
  const { launcher, output } = launch();
  await expect.poll(output, { timeout: 10_000 }).toContain('watching');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(output()).not.toContain('gone');
  process.kill(-(launcher.pid as number), 'SIGKILL');
});
