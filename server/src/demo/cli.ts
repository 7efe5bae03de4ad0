import 'reflect-metadata';
import { runDemoCommand } from './commands.ts';

// `pnpm demo …`: standard output is the answer's alone. Who has read enough of it, as `head` has, may go.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await runDemoCommand(process.argv.slice(2), {
  env: process.env,
  answer: (line) => process.stdout.write(`${line}\n`),
  say: (text) => console.error(text),
});
