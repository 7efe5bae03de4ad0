import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { root } from '../scripts/lib/run.ts';
import { median, sum } from './numbers.ts';
import { benchFolder } from './populated.ts';
import { connected, demo, ofService, startService } from './service.ts';
import { keysOf, statementsOf } from './stored.ts';

export interface FeedFigures {
  events: number;
  /** What is stored in the end, by table. */
  rows: Map<string, number>;
  /** Seconds, of each round. */
  fed: number[];
  bare: number[];
  /** Of the service's process, a thousand events. */
  cpuMs: number;
}

const generator = join(root, '..', 'shared', 'uma-feed', 'generate.mjs');
const batchSize = 1_000;

/**
 * Tells a service with fresh data a generated feed through its door, a thousand events a request, one after the other; beside it, the rows
 * that are stored in the end go into a copy of the same fresh database, by a connection that does nothing else.
 * @returns null where the generator is not there
 */
export async function measureFeed(events: number, rounds: number, say: (text: string) => void): Promise<FeedFigures | null> {
  if (!existsSync(generator)) return null;
  const bodies = batches(events);
  const folder = mkdtempSync(join(benchFolder(), 'feed-'));
  const fed: number[] = [];
  const bare: number[] = [];
  const cpu: number[] = [];
  let statements: string[][] = [];
  let rows = new Map<string, number>();
  try {
    const fresh = join(folder, 'fresh');
    const service = await startService(fresh);
    const token = (await demo(fresh, 'token', 'uma')).split('\n').at(-1) as string;
    await service.stop();
    const before = await inDatabase(fresh, keysOf);
    for (let round = 1; round <= rounds; round++) {
      const ours = copyOf(fresh, join(folder, 'fed'));
      const run = await feed(ours, bodies, token);
      fed.push(run.seconds);
      cpu.push(run.cpuMs / bodies.length);
      if (round === 1) ({ statements, rows } = await inDatabase(ours, (url) => statementsOf(url, before, bodies.length)));
      const theirs = copyOf(fresh, join(folder, 'bare'));
      bare.push(await inDatabase(theirs, (url) => insert(url, statements)));
      say(
        `round ${round}: fed in ${fed.at(-1)?.toFixed(1)} s, ${sum(rows.values())} rows inserted in ${bare.at(-1)?.toFixed(1)} s`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { events, rows, fed, bare, cpuMs: median(cpu) };
}

/** A share of spoilt deliveries is the README's own example: duplicates and malformed ones cost us work and store nothing. */
function batches(events: number): string[] {
  const args = ['--seed', '7', '--clients', String(Math.ceil(events / 4)), '--faults', '0.05'];
  const lines = execFileSync(process.execPath, [generator, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 }).split('\n');
  if (lines.length <= events) throw new Error(`The generator made ${lines.length - 1} events`);
  return Array.from({ length: events / batchSize }, (_, n) => `[${lines.slice(n * batchSize, (n + 1) * batchSize).join(',')}]`);
}

function copyOf(fresh: string, path: string): string {
  rmSync(path, { recursive: true, force: true });
  // With modes and owner: PostgreSQL looks at them.
  execFileSync('cp', ['-a', fresh, path]);
  return path;
}

async function feed(dataDir: string, bodies: readonly string[], token: string) {
  const service = await startService(dataDir);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const start = await service.usage();
    const began = performance.now();
    for (const body of bodies) await post(agent, service.port, token, body);
    const seconds = (performance.now() - began) / 1_000;
    return { seconds, cpuMs: (await service.usage()).cpuMs - start.cpuMs };
  } finally {
    agent.destroy();
    await service.stop();
  }
}

function post(agent: Agent, port: number, token: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/cloudevents-batch+json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request({ agent, host: '127.0.0.1', port, path: '/uma/events', method: 'POST', headers }, (response) => {
      response.resume();
      response.once('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`${response.statusCode}`))));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** The database of a data directory, whose service does not run, as its superuser. */
async function inDatabase<T>(dataDir: string, work: (url: string) => Promise<T>): Promise<T> {
  const { startEmbeddedPostgres } = await ofService('database/embedded-postgres.js');
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    return await work(postgres.adminUrl.replace(/postgres$/, 'edusta'));
  } finally {
    await postgres.stop();
  }
}

/** @returns seconds */
function insert(url: string, transactions: readonly string[][]): Promise<number> {
  return connected(url, async (client) => {
    // No triggers and no checks of foreign keys: nothing but the tables and their indexes.
    await client.query("set session_replication_role = 'replica'");
    const began = performance.now();
    for (const statements of transactions) {
      await client.query('begin');
      for (const statement of statements) await client.query(statement);
      await client.query('commit');
    }
    return (performance.now() - began) / 1_000;
  });
}
