import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.ts';
import { fail, root } from './lib/run.ts';

// `pnpm demo …`: the demo's commands, beside the running service. What they answer is stdout's alone.

const complaints = await ensureBuilt('server', (text) => console.error(text));
if (complaints) fail(`${complaints.trim()}\nThe server could not be built.`);
const cli = join(root, 'server', 'dist', 'demo', 'cli.js');
process.argv = [process.argv[0] as string, cli, ...process.argv.slice(2)];
await import(pathToFileURL(cli).href);
