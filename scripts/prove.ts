import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.ts';
import { fail, root, run } from './lib/run.ts';

// `pnpm prove [filter]`: every figure that must hold, at its full count (`*.prove.ts`), as a table. The long faults are `pnpm faults` alone.

interface Figure {
  what: string;
  measured: string;
  limit: string;
  holds: boolean;
}

for (const part of ['server', 'client'] as const) {
  const complaints = await ensureBuilt(part, (text) => console.log(text));
  if (complaints) fail(`${complaints.trim()}\nThe ${part} could not be built.`);
}

const temporary = mkdtempSync(join(tmpdir(), 'edusta-prove-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

const figuresFile = join(temporary, 'figures.jsonl');
const filters = process.argv.slice(2);
const long = 'server/src/testing/faults/**';
const leavesOut = filters.length === 0 ? ['--exclude', long] : [];
const { code } = await run('vitest', ['run', '--passWithNoTests', ...leavesOut, ...filters], {
  cwd: root,
  env: { EDUSTA_PROVE: 'on', EDUSTA_FIGURES: figuresFile, TMPDIR: temporary },
});
const lines = existsSync(figuresFile) ? readFileSync(figuresFile, 'utf8').trim().split('\n') : [];
const figures = lines.map((line) => JSON.parse(line) as Figure);
const width = (pick: (figure: Figure) => string, title: string) =>
  Math.max(title.length, ...figures.map((figure) => pick(figure).length));
const widths = [width((f) => f.what, 'figure'), width((f) => f.measured, 'measured'), width((f) => f.limit, 'limit')] as const;
const row = (what: string, measured: string, limit: string, verdict: string) =>
  `| ${what.padEnd(widths[0])} | ${measured.padStart(widths[1])} | ${limit.padStart(widths[2])} | ${verdict} |`;
console.log(row('figure', 'measured', 'limit', 'holds'));
console.log(row('-'.repeat(widths[0]), '-'.repeat(widths[1]), '-'.repeat(widths[2]), '-----'));
for (const { what, measured, limit, holds } of figures) console.log(row(what, measured, limit, holds ? 'yes  ' : 'NO   '));
if (leavesOut.length > 0) console.log('\nLeft out: the faults under load, which take long (pnpm faults).');
process.exitCode = code === 0 && figures.every(({ holds }) => holds) ? 0 : 1;
