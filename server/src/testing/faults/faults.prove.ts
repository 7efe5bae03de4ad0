import { writeSync } from 'node:fs';
import { describe, it } from 'vitest';
import { figure } from '../figures.ts';
import { NatsServer, natsMissing } from '../nats-server.ts';
import { runFaults } from './faults.ts';
import { type Fault, faults, quantile, type Report } from './report.ts';

const minute = 60_000;
/** EDUSTA_FAULTS_KILLS, EDUSTA_FAULTS_MINUTES: for a shorter run. */
const kills = Number(process.env.EDUSTA_FAULTS_KILLS ?? 200);
const limitMs = Number(process.env.EDUSTA_FAULTS_MINUTES ?? 30) * minute;
const nodes = 2;
const fullDeliveries = 100_000;

/** Kills of one node and, each tenth time, of both; after every third the next of the other faults. */
function planOf(): Fault[] {
  const others = faults.filter((fault) => !fault.endsWith('_KILLED') || fault === 'LISTENING_KILLED');
  const possible = others.filter((fault) => fault !== 'BUS_STOPPED' || NatsServer.isInstalled);
  const plan: Fault[] = [];
  for (let n = 1, killed = 0; killed < kills; n++) {
    const all = n % 10 === 0;
    plan.push(all ? 'EVERY_NODE_KILLED' : 'NODE_KILLED');
    killed += all ? nodes : 1;
    if (n % 3 === 0) plan.push(possible[(n / 3) % possible.length] as Fault);
  }
  return plan;
}

/** Past the runner, which would keep it to the end. */
const say = (text: string) => writeSync(2, `${text}\n`);
const ms = (value: number) => `${value.toFixed(0)} ms`;
const slowest = (report: Report) => ms(Math.max(0, ...report.fromKill, ...report.fromReady, ...report.fromPostgres));
const begun = performance.now();

function tellProgress(report: Report): void {
  const { happened, planned, verdict, acknowledged, silent, surprises } = report;
  if (happened % 20 !== 0 && happened !== planned) return;
  say(
    `${happened} of ${planned} faults after ${((performance.now() - begun) / 1000).toFixed(0)} s: ${report.kills} kills, ` +
      `${acknowledged} acknowledged, ${verdict.delivered} delivered, slowest resume ${slowest(report)}, ` +
      `${silent.length} silent, ${surprises.length} answers that should not be, ${report.failed} of ${report.underWay} failed by SIGTERM`,
  );
}

describe(`two nodes under load, ${kills} kills and every other fault between them`, () => {
  it(
    'lose, double and reorder nothing, do nothing by half, and keep what they acknowledged',
    async () => {
      if (!NatsServer.isInstalled) say(`Without a bus: ${natsMissing}.`);
      const load = { nodes, advisors: 6, staff: 6, rate: 150, bus: true };
      const report = await runFaults({ ...load, plan: planOf(), limitMs, onProgress: tellProgress });
      const { verdict, planned, happened } = report;
      const nothing = (what: string, count: number) => figure(what, `${count}`, '0', count === 0);
      const atLeast = (what: string, count: number, limit: number) => figure(what, `${count}`, `${limit}`, count >= limit);
      const within = (what: string, value: number, limit: number) => figure(what, ms(value), ms(limit), value < limit);
      for (const text of [...report.missing, ...report.silent, ...report.surprises].slice(0, 50)) say(text);
      atLeast('faults of those planned', happened, planned);
      atLeast('kills with -9', report.kills, kills);
      atLeast('deliveries', verdict.delivered, kills === 200 ? fullDeliveries : 1);
      atLeast('times that a stream resumed', report.resumed, kills);
      nothing('events lost', verdict.lost);
      nothing('events doubled', verdict.doubled);
      nothing('events out of their case’s order', verdict.reordered);
      nothing('events to whom they did not reach', verdict.foreign);
      nothing(`acknowledged but absent, of ${report.acknowledged}`, verdict.absent);
      nothing('done twice', verdict.twice);
      nothing('half-done', report.halfDone);
      nothing('subscribers silent for 10 s', report.silent.length);
      nothing('answers that should not be', report.surprises.length);
      nothing(`requests that SIGTERM failed, of ${report.underWay} under way`, report.failed);
      within('events again from Ready, all nodes killed, p95', quantile(report.fromReady, 0.95), 1_000);
      within('events again over another node, one killed, p95', quantile(report.fromKill, 0.95), 1_000);
      within('live again once PostgreSQL is back, slowest', quantile(report.fromPostgres, 1), 3_000);
    },
    limitMs + 5 * minute,
  );
});
