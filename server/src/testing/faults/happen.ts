import { setTimeout as sleep } from 'node:timers/promises';
import { post } from './load.ts';
import type { NodeProcess } from './node-process.ts';
import type { Fault, Report } from './report.ts';
import type { ResumingStream } from './resuming-stream.ts';
import { withoutNotifications } from './tcp-proxy.ts';
import { listens, until, type World } from './world.ts';

/** Nothing hangs for longer. */
const longestSilenceMs = 10_000;
/** How long notifications, or the bus, are away at least. */
const awayMs = 1_500;
/** How long commits wait before a kill: it is to find something that is not committed, and what was said of it. */
const waitingMs = 150;

/** Lets a fault happen, and waits until the service is whole again. */
export async function happen(world: World, fault: Fault, node: NodeProcess, report: Report): Promise<void> {
  const half = () => Math.random() < 0.5;
  switch (fault) {
    case 'SOCKETS_CLOSED':
      node.proxy.cut(half);
      return;
    case 'SOCKETS_HALF_OPEN':
      node.proxy.halfOpen(half);
      return;
    case 'SOCKETS_BLACK_HOLE':
      node.proxy.blackHole(half);
      return;
    case 'NODE_KILLED':
      await kill(world, node, report);
      return;
    case 'EVERY_NODE_KILLED':
      await killAll(world, report);
      return;
    case 'NODE_ENDED_IN_ORDER':
      await endInOrder(world, node, report);
      return;
    case 'POSTGRES_RESTARTED': {
      const backAt = await world.restartPostgres();
      report.fromPostgres.push(...(await firstAfter(fault, world.streams, backAt, report)));
      return;
    }
    case 'LISTENING_KILLED':
      await world.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'edusta-listen'");
      return;
    case 'LISTENING_SILENT':
      world.database.blackHole(listens);
      return;
    case 'EVERY_NOTIFY_DROPPED':
      world.database.filter = (hello) => (listens(hello) ? withoutNotifications() : null);
      world.database.cut(listens);
      // Each node has looked by itself when it listened again. What comes from now on it finds by its slow poll alone.
      await sleep(awayMs);
      await firstAfter(fault, world.streams, performance.now(), report);
      world.database.filter = undefined;
      world.database.cut(listens);
      return;
    case 'BUS_STOPPED':
      await world.bus?.stop();
      await sleep(awayMs);
      await world.bus?.start();
  }
}

/** One node: those who were on it find another. */
async function kill(world: World, node: NodeProcess, report: Report): Promise<void> {
  const release = await world.holdCommits();
  await sleep(waitingMs);
  const onIt = world.streams.filter(({ on }) => on === node.url);
  const killedAt = performance.now();
  await node.kill();
  await release();
  report.kills++;
  const heard = firstAfter('NODE_KILLED', onIt, killedAt, report);
  await node.start();
  report.fromKill.push(...(await heard));
  await firstAfter('NODE_KILLED', world.streams, node.readyAt, report);
}

/** All at once: nobody finds another before one is ready again. */
async function killAll(world: World, report: Report): Promise<void> {
  const release = await world.holdCommits();
  await sleep(waitingMs);
  await Promise.all(world.nodes.map((node) => node.kill()));
  await release();
  report.kills += world.nodes.length;
  await Promise.all(world.nodes.map((node) => node.start()));
  const readyAt = Math.min(...world.nodes.map((node) => node.readyAt));
  report.fromReady.push(...(await firstAfter('EVERY_NODE_KILLED', world.streams, readyAt, report)));
}

/** How long each subscriber waited for its first event after a moment. Whoever waits for too long is noted. */
async function firstAfter(why: string, streams: readonly ResumingStream[], moment: number, report: Report): Promise<number[]> {
  const everybody = () => streams.every((stream) => stream.firstAfter(moment) !== undefined);
  await until(everybody, 'everybody hears something again', longestSilenceMs).catch(() => undefined);
  return streams.map((stream) => {
    const first = stream.firstAfter(moment);
    if (first === undefined) report.silent.push(`After ${why}: ${stream}`);
    return (first ?? Number.POSITIVE_INFINITY) - moment;
  });
}

/** By when a busy node has let in who knocked. */
const letInMs = 100;

/** SIGTERM under load: what was under way is answered; what comes later is answered too, or not let in. */
async function endInOrder(world: World, node: NodeProcess, report: Report): Promise<void> {
  let ended: number | undefined;
  const ask = async () => {
    const begun = performance.now();
    const dripMs = 200 + Math.random() * 400;
    const url = `http://127.0.0.1:${node.port}/graphql`;
    const token = world.load?.advisorToken ?? '';
    const question = { query: '{ clients(first: 1) { nodes { id } } }' };
    const asked = post(url, token, 'application/json', question, 10_000, dripMs);
    const answer = await asked.catch((error: NodeJS.ErrnoException) => error.code ?? error.message);
    if (ended === undefined) return;
    const before = begun < ended - letInMs;
    if (before) report.underWay++;
    // Whoever knocks later may not be let in any more.
    const isWrong = typeof answer === 'string' ? before : answer.status !== 200 || answer.body.includes('"errors"');
    if (!isWrong) return;
    report.failed++;
    report.surprises.push(`At SIGTERM: ${typeof answer === 'string' ? answer : `${answer.status} ${answer.body}`}`);
  };
  const asking = async () => {
    while (node.isUp) {
      await ask();
      await sleep(2);
    }
  };
  const askers = Array.from({ length: 16 }, asking);
  await sleep(600);
  ended = performance.now();
  const code = await node.terminate();
  await Promise.all(askers);
  if (code !== 0) report.surprises.push(`A node ended with ${code}`);
  await node.start();
  await firstAfter('NODE_ENDED_IN_ORDER', world.streams, node.readyAt, report);
}
