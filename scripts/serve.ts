import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.ts';
import { whenLauncherIsGone } from './lib/launch-chain.ts';
import { fail, root } from './lib/run.ts';

// `npm start`: builds what has changed, then becomes the service, in this same process, so that a signal meets nobody in between.

const stopWatching = whenLauncherIsGone(() => process.kill(process.pid, 'SIGTERM'));
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    stopWatching();
    // Nobody else listens before the service is up: there is nothing yet to end in good order.
    if (process.listenerCount(signal) === 0) process.exit(code);
  });
}

for (const part of ['server', 'client'] as const) {
  if (!existsSync(join(root, part, 'src'))) continue;
  const complaints = await ensureBuilt(part, (text) => console.log(text));
  if (complaints) fail(`${complaints.trim()}\nThe ${part} could not be built.`);
}

// A closed terminal is no reason to be cut off in the middle.
process.once('SIGHUP', () => process.kill(process.pid, 'SIGTERM'));
await import(pathToFileURL(join(root, 'server', 'dist', 'main.js')).href);
