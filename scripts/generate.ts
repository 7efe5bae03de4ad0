import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.ts';
import { fail, root, run } from './lib/run.ts';

// `pnpm generate`: what is made of other files and committed all the same: the schema, the client's typed documents, the design tokens' CSS.

const complaints = await ensureBuilt('server', (text) => console.log(text));
if (complaints) fail(`${complaints.trim()}\nThe server could not be built.`);

const steps: [what: string, command: string, args: string[]][] = [
  ['schema.graphql', 'node', [join('server', 'dist', 'emit-schema.js'), join(root, 'schema.graphql')]],
  ['typed documents', 'graphql-codegen', ['--config', 'codegen.ts']],
  ['design tokens', 'node', [join('client', 'scripts', 'tokens.ts')]],
];
for (const [what, command, args] of steps) {
  const needed = args.find((arg) => /\.(js|ts)$/.test(arg)) as string;
  if (!existsSync(join(root, needed))) fail(`${needed} is not there: ${what} cannot be generated.`);
  const { code, output } = await run(command, args, { quiet: true });
  if (code !== 0) fail(`${output.trim()}\n${what} could not be generated.`);
  console.log(`Generated ${what}`);
}
