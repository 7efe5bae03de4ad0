import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.ts';
import { leftOut } from './lib/debian-packages.ts';
import { type Outcome, root, run } from './lib/run.ts';

// `npm test`: style, types, build, every test. Goes on after a failure, so that one run tells all; ends with the counts.

const temporary = mkdtempSync(join(tmpdir(), 'edusta-check-'));
process.env.TMPDIR = temporary;
process.once('exit', () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

const lines: string[] = [];
let failedSteps = 0;

async function step(name: string, work: () => Promise<Outcome>): Promise<void> {
  const since = performance.now();
  const { code, output } = await work();
  if (code !== 0) {
    failedSteps += 1;
    if (output) console.error(`\n${output.trim()}\n`);
  }
  const line = `${name.padEnd(16)}${code === 0 ? 'ok    ' : 'FAILED'}  ${((performance.now() - since) / 1000).toFixed(1)} s`;
  lines.push(line);
  console.log(line);
}

const quiet = { quiet: true };

await step('style', () => run('biome', ['check', '--error-on-warnings', '.'], quiet));
for (const part of ['server', 'client', 'e2e', 'scripts']) {
  if (existsSync(join(root, part, 'tsconfig.json')))
    await step(`types ${part}`, () => run('tsc', ['-p', part, '--noEmit'], quiet));
}
for (const part of ['server', 'client'] as const) {
  await step(`build ${part}`, async () => {
    const complaints = await ensureBuilt(part, () => {});
    return { code: complaints ? 1 : 0, output: complaints ?? '' };
  });
}

const report = join(temporary, 'report.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const since = performance.now();
const { code } = await run('vitest', ['run', ...reporters, ...process.argv.slice(2)]);
const counts = existsSync(report)
  ? (JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number })
  : undefined;
lines.push(`${'tests'.padEnd(16)}${code === 0 ? 'ok    ' : 'FAILED'}  ${((performance.now() - since) / 1000).toFixed(1)} s`);

const missing = leftOut()
  .map(({ test, debian }) => `; left out: ${test}, which needs ${debian} (apt-get install ${debian})`)
  .join('');
// A file that cannot even be loaded has no failed test to count.
const failedTests = Math.max(counts?.numFailedTests ?? 0, code === 0 ? 0 : 1);
console.log(`\n${lines.join('\n')}\n\n${counts?.numPassedTests ?? 0} passed, ${failedTests + failedSteps} failed${missing}`);
process.exitCode = failedTests + failedSteps === 0 ? 0 : 1;
