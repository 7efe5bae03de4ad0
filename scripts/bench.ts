import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureFanOut } from '../bench/fan-out.ts';
import { measureGrowth } from '../bench/growth.ts';
import { populated } from '../bench/populated.ts';
import { measureReads } from '../bench/reads.ts';
import { asChart, asMarkdown, type Results } from '../bench/report.ts';
import { ensureBuilt } from './lib/build.ts';
import { fail, root, run } from './lib/run.ts';

// `pnpm bench`: this service beside its limits and its peers, in one run and as ratios. `--full`: 5,000 subscribers, and growth to
// ten times the population instead of from a tenth of it. `--write`: into docs/performance.md, with a chart.

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const wanted = (part: string) => values.only === undefined || values.only === part;
const say = (text: string) => console.error(text);

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

const size = { clients: 20_000, advisors: 1_000, events: 300_000 };
const viewers = 40;
const load = loadavg()[0] ?? 0;
const small = await populated(size, viewers);
const results: Results = {
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}`,
  at: new Date().toISOString().slice(0, 10),
  load,
  clients: size.clients,
  reads: [],
  fanOut: [],
  growth: null,
};
try {
  if (wanted('reads')) {
    results.reads = await measureReads({
      databaseUrl: small.databaseUrl,
      accounts: small.accounts,
      clients: 20,
      seconds: Number(values.seconds),
      rounds: Number(values.rounds),
      whole: { port: small.port, tokens: small.tokens },
      say,
    });
  }
  if (wanted('fan-out')) {
    results.fanOut = await measureFanOut({ service: small, subscribers: values.full ? [500, 2_000, 5_000] : [500, 2_000], say });
  }
  if (wanted('growth')) {
    const other = values.full
      ? { clients: 200_000, advisors: 10_000, events: 3_000_000 }
      : { clients: 2_000, advisors: 100, events: 30_000 };
    const beside = await populated(other, viewers);
    const [less, more] = values.full ? [small, beside] : [beside, small];
    const [from, to] = values.full ? [size, other] : [other, size];
    try {
      results.growth = { from: from.clients, to: to.clients, ...(await measureGrowth(less, more, 400)) };
    } finally {
      await beside.stop();
    }
  }
} finally {
  await small.stop();
}

const table = asMarkdown(results);
console.log(table);
if (values.write) {
  const file = join(root, 'docs', 'performance.md');
  const [before = '', rest = ''] = readFileSync(file, 'utf8').split('<!-- measured -->\n');
  const after = rest.split('<!-- /measured -->\n')[1] ?? '';
  writeFileSync(file, `${before}<!-- measured -->\n${table}<!-- /measured -->\n${after}`);
  if (results.reads.length > 0) writeFileSync(join(root, 'docs', 'performance.svg'), asChart(results.reads));
}
process.exit(0);
