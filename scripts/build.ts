import { ensureBuilt } from './lib/build.ts';
import { fail } from './lib/run.ts';

// `pnpm build`: the server by tsc, the dashboard by vite, each only where its sources changed.

for (const part of ['server', 'client'] as const) {
  const complaints = await ensureBuilt(part, (text) => console.log(text));
  if (complaints) fail(`${complaints.trim()}\nThe ${part} could not be built.`);
}
