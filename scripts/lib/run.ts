import { type SpawnOptions, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The project's root. */
export const root = join(import.meta.dirname, '..', '..');

/** The environment with our own tools, Node 24 among them, before everybody else's. */
export function ourEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const bins = [join(root, 'node_modules', '.bin'), join(root, 'client', 'node_modules', '.bin')];
  return { ...process.env, PATH: [...bins, process.env.PATH ?? ''].join(delimiter), ...more };
}

export interface Outcome {
  code: number;
  /** What it printed on both streams, where that was kept. */
  output: string;
}

/** Runs a tool to its end. `quiet` keeps its output instead of showing it. */
export function run(
  command: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string>; quiet?: boolean } = {},
): Promise<Outcome> {
  const settings: SpawnOptions = {
    cwd: options.cwd ?? root,
    env: ourEnvironment(options.env),
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, settings);
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** Ends this command with one sentence and nothing else. */
export function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
