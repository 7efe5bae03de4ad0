import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Crowd, gather, type Target } from './crowd.ts';
import { caseEvents, comparable, happens, withoutCursor } from './happening.ts';
import { median, quantile } from './numbers.ts';
import { type Populated, populated, type Size } from './populated.ts';
import { type Measured, startServer } from './servers.ts';
import { connected, type SqlClient } from './service.ts';

/** One server's figures for so many subscribers of every event. */
export interface FanOutFigures {
  name: string;
  subscribers: number;
  /** Whatever the process used while the messages went out, divided by them. */
  cpuUs: number;
  ofRaw: number;
  p50Ms: number;
  p99Ms: number;
  /** Its p99 beside the limit's in the same round. */
  p99OfRaw: number;
  /** What it uses with its subscribers there and nothing to tell them, in milliseconds of CPU a second. */
  idleCpuMs: number;
  /** `ofRaw` without that. */
  ofRawWithoutIdle: number;
  idleKib: number;
}

export const names = { raw: 'raw: ws, one prepared frame', own: 'Edusta, signed in, authorised again at each delivery' };

interface Contender {
  name: string;
  server: Measured;
  target: Target;
  publish: string;
}

const rounds = 5;
const idleSeconds = 5;
/** So few that what they leave behind in memory is nothing beside what comes. */
const warming = 50;

/** Each event is committed when everybody has the one before it, for each server in turn. */
export async function measureFanOut(size: Size, subscribers: readonly number[], say: (text: string) => void) {
  const figures: FanOutFigures[] = [];
  for (const count of subscribers) {
    // Processes of their own for each count: what one leaves behind in memory would be the next one's.
    const service = await populated(size, 1);
    const peers = await startPeers(service.databaseUrl);
    try {
      const all = contenders(service, peers);
      const measured = await connected(service.ownerUrl, async (client) => {
        // The events are about what comes after the commit: nobody waits for the disk.
        await client.query('set synchronous_commit = off');
        return measureAll(all, count, client, say);
      });
      figures.push(...measured);
    } finally {
      for (const peer of Object.values(peers)) peer.stop();
      await service.stop();
    }
  }
  return figures;
}

const channelOf = (name: keyof Peers) => `bench_${name}`;

type Peers = Record<'raw' | 'stock' | 'mercurius' | 'postgraphile', Measured>;

async function startPeers(databaseUrl: string): Promise<Peers> {
  const start = (file: string, name: keyof Peers) =>
    startServer(join(import.meta.dirname, 'peers', file), { DATABASE_URL: databaseUrl, CHANNEL: channelOf(name) });
  return {
    raw: await start('raw-ws.mjs', 'raw'),
    stock: await start('stock.mjs', 'stock'),
    mercurius: await start('mercurius-live.mjs', 'mercurius'),
    postgraphile: await start('postgraphile-live.mjs', 'postgraphile'),
  };
}

function contenders(service: Populated, peers: Peers): Contender[] {
  const [advisor = ''] = service.accounts;
  const peer = (name: string, key: keyof Peers, path: string, document: string): Contender => ({
    name,
    server: peers[key],
    target: { port: peers[key].port, path, document, tokens: [] },
    publish: happens({ advisor, channel: channelOf(key) }),
  });
  return [
    peer(names.raw, 'raw', '/', ''),
    {
      name: names.own,
      server: service,
      target: { port: service.port, path: '/graphql', document: caseEvents, tokens: service.tokens },
      publish: happens({ advisor }),
    },
    peer('stock graphql-ws with graphql-js', 'stock', '/graphql', withoutCursor),
    peer('Mercurius with graphql-jit', 'mercurius', '/graphql', withoutCursor),
    peer('PostGraphile 5', 'postgraphile', '/graphql', withoutCursor),
  ];
}

interface Run {
  cpuUs: number;
  idleUs: number;
  p50Ms: number;
  p99Ms: number;
}

async function measureAll(all: readonly Contender[], count: number, client: SqlClient, say: (text: string) => void) {
  const crowds: { crowd: Crowd; idleCpuMs: number; idleKib: number; bytes: number; says: string }[] = [];
  for (const contender of all) {
    const settled = await settle(contender, count, client);
    crowds.push(settled);
    say(`${count} subscribers of ${contender.name}, ${settled.bytes} bytes a message`);
  }
  try {
    for (const [n, { says }] of crowds.entries()) {
      if (says !== crowds[0]?.says)
        throw new Error(`${all[n]?.name} tells otherwise than the limit:\n${says}\n${crowds[0]?.says}`);
    }
    if (crowds[0]?.bytes !== crowds[1]?.bytes) throw new Error('The limit does not write as much as we do');
    const runs: Run[][] = all.map(() => []);
    // As many messages whatever the count is.
    const events = Math.max(20, Math.min(100, Math.round(60_000 / count)));
    for (let round = 0; round <= rounds; round++) {
      for (let at = 0; at < all.length; at++) {
        const which = (at + round) % all.length;
        const { crowd, idleCpuMs } = crowds[which] as (typeof crowds)[number];
        const run = await tell(all[which] as Contender, crowd, count, events, client, idleCpuMs);
        // The first round warms up.
        if (round > 0) runs[which]?.push(run);
      }
      say(`${count} subscribers: ${round === 0 ? 'warmed up' : `round ${round} of ${rounds}`}`);
    }
    const raw = runs[0] as Run[];
    return all.map(({ name }, n): FanOutFigures => {
      const own = runs[n] as Run[];
      const of = (read: (run: Run) => number) => median(own.map(read));
      const beside = (read: (run: Run) => number) => median(own.map((run, round) => read(run) / read(raw[round] as Run)));
      return {
        name,
        subscribers: count,
        cpuUs: of(({ cpuUs }) => cpuUs),
        ofRaw: beside(({ cpuUs }) => cpuUs),
        p50Ms: of(({ p50Ms }) => p50Ms),
        p99Ms: of(({ p99Ms }) => p99Ms),
        p99OfRaw: beside(({ p99Ms }) => p99Ms),
        idleCpuMs: crowds[n]?.idleCpuMs ?? Number.NaN,
        ofRawWithoutIdle: beside(({ cpuUs, idleUs }) => cpuUs - idleUs),
        idleKib: crowds[n]?.idleKib ?? Number.NaN,
      };
    });
  } finally {
    for (const { crowd } of crowds) crowd.leave();
  }
}

/** Warms a server up with some subscribers, and then gives it all of them. */
async function settle({ server, target, publish }: Contender, count: number, client: SqlClient) {
  const first = await gather(warming, target);
  const happen = () => client.query(publish);
  await first.listens(happen);
  let last = { bytes: 0, last: '' };
  for (let n = 0; n < 20; n++) {
    await happen();
    last = await first.takes(warming);
  }
  first.leave();
  await sleep(1_000);
  const before = await server.usage(true);
  const crowd = await gather(count, target);
  await crowd.listens(happen);
  const idle = await server.usage(true);
  await sleep(idleSeconds * 1_000);
  const idleCpuMs = ((await server.usage()).cpuMs - idle.cpuMs) / idleSeconds;
  return {
    crowd,
    idleCpuMs,
    idleKib: (idle.rss - before.rss) / 1_024 / count,
    bytes: last.bytes,
    says: comparable(last.last),
  };
}

async function tell(
  { server, publish }: Contender,
  crowd: Crowd,
  count: number,
  events: number,
  client: SqlClient,
  idleCpuMs: number,
): Promise<Run> {
  const late: number[] = [];
  const started = performance.now();
  const start = await server.usage();
  for (let n = 0; n < events; n++) {
    await client.query(publish);
    late.push(...(await crowd.takes(count)).late);
  }
  const end = await server.usage();
  const messages = count * events;
  const idleMs = (idleCpuMs * (performance.now() - started)) / 1_000;
  return {
    cpuUs: ((end.cpuMs - start.cpuMs) * 1_000) / messages,
    idleUs: (idleMs * 1_000) / messages,
    p50Ms: quantile(late, 0.5),
    p99Ms: quantile(late, 0.99),
  };
}
