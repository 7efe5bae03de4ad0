import { describe, it } from 'vitest';
import { figure } from '../figures.ts';
import { type Fault, faults, runFaults } from './faults.ts';

/** Of each fault in turn, and kills beside them. EDUSTA_FAULTS_KILLS: for a shorter run. */
const kills = Number(process.env.EDUSTA_FAULTS_KILLS ?? 200);
const fullDeliveries = 100_000;

const plan = (): Fault[] => {
  const others = faults.filter((fault) => fault !== 'NODE_KILLED');
  return Array.from({ length: kills }, (_, n): Fault[] => [
    'NODE_KILLED',
    ...(n % 4 === 0 ? [others[(n / 4) % others.length] as Fault] : []),
  ]).flat();
};
const at = (share: number, sorted: readonly number[]) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const ms = (value: number) => `${value.toFixed(0)} ms`;

describe(`two nodes under load, ${kills} kills and every other fault between them`, () => {
  it('lose, double and reorder nothing, do nothing by half, and keep what they acknowledged', async () => {
    const report = await runFaults({ nodes: 2, advisors: 6, staff: 6, rate: 150, plan: plan() });
    const { verdict, fromReady, fromPostgres } = report;
    const nothing = (what: string, count: number) => figure(what, `${count}`, '0', count === 0);
    const deliveries = kills === 200 ? fullDeliveries : 1;
    figure('deliveries', `${verdict.delivered}`, `${deliveries}`, verdict.delivered >= deliveries);
    figure('kills with -9', `${report.counts.NODE_KILLED}`, `${kills}`, report.counts.NODE_KILLED === kills);
    figure('times that a stream resumed', `${report.resumed}`, `${kills}`, report.resumed >= kills);
    nothing('events lost', verdict.lost);
    nothing('events doubled', verdict.doubled);
    nothing('events out of their case’s order', verdict.reordered);
    nothing('events to whom they did not reach', verdict.foreign);
    nothing('acknowledged but absent', verdict.absent);
    nothing('done twice', verdict.twice);
    nothing('half-done', report.halfDone);
    nothing('answers that should not be', report.surprises.length);
    figure('events again from Ready, p95', ms(at(0.95, fromReady)), '1000 ms', at(0.95, fromReady) < 1_000);
    if (fromPostgres.length > 0)
      figure('live again once PostgreSQL is back, slowest', ms(at(1, fromPostgres)), '3000 ms', at(1, fromPostgres) < 3_000);
    if (report.counts.NODE_ENDED_IN_ORDER)
      nothing(`requests that SIGTERM failed, of ${report.underWay} under way`, report.failed);
  });
});
