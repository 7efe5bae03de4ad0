import 'reflect-metadata';
import { runDemoCommand } from './commands.ts';

// `pnpm demo …`: standard output is the answer's alone.
process.exitCode = await runDemoCommand(process.argv.slice(2), {
  env: process.env,
  answer: (line) => process.stdout.write(`${line}\n`),
  say: (text) => console.error(text),
});
