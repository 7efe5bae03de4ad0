import { setTimeout as sleep } from 'node:timers/promises';
import { compare } from './compare.ts';
import { happen } from './happen.ts';
import type { NodeProcess } from './node-process.ts';
import { type Fault, newReport, type Report } from './report.ts';
import { World } from './world.ts';

interface Options {
  nodes: number;
  advisors: number;
  staff: number;
  /** Events of UMA a second. */
  rate: number;
  /** The faults in their order. */
  plan: readonly Fault[];
  /** With NATS between the nodes, where it is installed. */
  bus?: boolean;
  env?: Record<string, string>;
  /** After how long no more faults begin: what was found by then is compared and told. */
  limitMs?: number;
  /** Told after each fault how far it has come. */
  onProgress?: (report: Report) => void;
}

/** Runs the service under load, does what the plan says, and compares the histories. */
export async function runFaults(options: Options): Promise<Report> {
  const { plan, limitMs = Number.POSITIVE_INFINITY, onProgress } = options;
  const begun = performance.now();
  const world = await World.begin(options);
  try {
    await world.populate(options);
    const report = newReport(plan.length);
    await sleep(500);
    for (const [n, fault] of plan.entries()) {
      if (performance.now() - begun > limitMs) break;
      await happen(world, fault, world.nodes[n % world.nodes.length] as NodeProcess, report);
      report.happened++;
      report.counts[fault] = (report.counts[fault] ?? 0) + 1;
      count(world, report);
      onProgress?.(report);
      await sleep(100 + Math.random() * 300);
    }
    await world.load?.stop();
    await compare(world, report);
    return report;
  } finally {
    world.load?.stop().catch(() => undefined);
    await world.end();
  }
}

/** What is known before the histories are compared. */
function count(world: World, report: Report): void {
  report.acknowledged = world.load?.acknowledged.size ?? 0;
  report.resumed = world.streams.reduce((sum, { resumed }) => sum + resumed, 0);
  report.verdict.delivered = world.streams.reduce((sum, { deliveries }) => sum + deliveries.length, 0);
}
