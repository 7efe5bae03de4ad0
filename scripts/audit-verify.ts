import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.ts';
import { fail, root } from './lib/run.ts';

// `pnpm audit:verify`: whether the audit trail is whole, beside the running service. What it answers is stdout's alone.

const complaints = await ensureBuilt('server', (text) => console.error(text));
if (complaints) fail(`${complaints.trim()}\nThe server could not be built.`);
await import(pathToFileURL(join(root, 'server', 'dist', 'audit-verify.js')).href);
