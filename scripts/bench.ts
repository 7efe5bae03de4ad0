import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Limit, limitsTable } from '../bench/limits.ts';
import { parts } from '../bench/parts.ts';
import { asSection, writePart } from '../bench/written.ts';
import { ensureBuilt } from './lib/build.ts';
import { fail, root, run } from './lib/run.ts';

// `pnpm bench`: this service beside its limits and its peers, in one run and as ratios; ends with what must hold, and with 1 where something
// does not. `--full`: 5,000 subscribers, and growth to 200,000 clients. `--only reads,feed`: some parts. `--write`: into docs/performance.md.

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const wanted = values.only?.split(',') ?? Object.keys(parts);
for (const part of wanted) if (!parts[part]) fail(`There is no part ${part}: they are ${Object.keys(parts).join(', ')}.`);
const say = (text: string) => console.error(text);
// What was started ends with us.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

for (const part of ['server', 'client'] as const) {
  const complaints = await ensureBuilt(part, say);
  if (complaints) fail(`${complaints.trim()}\nThe ${part} could not be built.`);
}
// The peers are a workspace of their own: nobody else installs them.
const installed = await run('npx', ['-y', 'pnpm@12.21.0', 'install', '--frozen-lockfile', '--prefer-offline'], {
  cwd: join(root, 'bench', 'peers'),
  quiet: true,
});
if (installed.code !== 0) fail(`${installed.output}\nThe peers could not be installed.`);

const settings = { full: values.full, seconds: Number(values.seconds), rounds: Number(values.rounds), say };
const limits: Limit[] = [];
let failed = false;
for (const part of wanted) {
  say(`Measuring ${part}`);
  const circumstances = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}`,
    load: loadavg()[0] ?? 0,
  };
  try {
    const outcome = await parts[part]?.(settings);
    if (!outcome) continue;
    limits.push(...outcome.limits);
    console.log(`## ${part}\n\n${asSection(outcome, circumstances)}`);
    // Part by part: what is measured by itself leaves the others' figures where they are.
    if (values.write) writePart(join(root, 'docs'), part, outcome, circumstances);
  } catch (error) {
    failed = true;
    console.error(error);
  }
}
console.log(limitsTable(limits));
process.exit(!failed && limits.every(({ holds }) => holds) ? 0 : 1);
