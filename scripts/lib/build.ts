import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

interface Part {
  name: 'server' | 'client';
  /** For a person who waits. */
  progress: string;
  /** Whatever the built output depends on. */
  sources: string[];
  build: (output: string) => ReturnType<typeof run>;
}

const parts: Record<Part['name'], Part> = {
  server: {
    name: 'server',
    progress: 'Building the server…',
    sources: ['server/src/**/*.ts', 'server/tsconfig*.json', 'server/package.json', 'pnpm-lock.yaml'],
    build: (output) => run('tsc', ['-p', 'server/tsconfig.build.json', '--outDir', output], { quiet: true }),
  },
  client: {
    name: 'client',
    progress: 'Building the dashboard…',
    sources: ['client/{src,public}/**/*', 'client/*.{html,ts,json}', 'pnpm-lock.yaml'],
    build: (output) =>
      run('vite', ['build', '--outDir', output, '--emptyOutDir', '--logLevel', 'warn'], {
        cwd: join(root, 'client'),
        quiet: true,
      }),
  },
};

/** One hash of the content that a part is built from: times and order of a checkout do not matter. */
function stampOf(part: Part): string {
  const hash = createHash('sha256');
  const files = globSync(part.sources, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort())
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/**
 * Builds a part if what it is built from has changed since. The new output takes the old one's place when it is whole, so that a kill
 * in between, or another build at the same time, leaves one that works.
 * @returns the compiler's complaints, or undefined when all is well
 */
export async function ensureBuilt(name: Part['name'], say: (text: string) => void): Promise<string | undefined> {
  const part = parts[name];
  const output = join(root, name, 'dist');
  const stampFile = join(output, '.stamp');
  const stamp = stampOf(part);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return undefined;
  say(part.progress);
  const draft = `${output}.${process.pid}`;
  const old = `${draft}.old`;
  try {
    const { code, output: complaints } = await part.build(draft);
    if (code !== 0) return complaints;
    writeFileSync(join(draft, '.stamp'), stamp);
    if (existsSync(output)) renameSync(output, old);
    renameSync(draft, output);
    return undefined;
  } finally {
    for (const path of [draft, old]) rmSync(path, { recursive: true, force: true });
  }
}
