import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ourEnvironment, root } from '../scripts/lib/run.ts';

export interface Size {
  clients: number;
  advisors: number;
  events: number;
}

/** The service over a population, with some of its advisors signed in by token. */
export interface Populated {
  port: number;
  databaseUrl: string;
  ownerUrl: string;
  accounts: string[];
  tokens: string[];
  staffToken: string;
  stop(): Promise<void>;
}

const server = join(root, 'server');
const say = (text: string) => console.error(text);

/** Runs a command of the demo. @returns what it answers */
async function demo(dataDir: string, ...args: string[]): Promise<string> {
  const child = spawn('node', [join(server, 'dist', 'demo', 'cli.js'), ...args], {
    env: ourEnvironment({ DATA_DIR: dataDir, DEMO: 'on' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let answer = '';
  child.stdout.on('data', (chunk: Buffer) => {
    answer += chunk.toString();
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`demo ${args[0]} ended with ${code}`);
  return answer.trim();
}

/** Starts the service over a population of this size, which is made once and kept under `.data/bench`. */
export async function populated({ clients, advisors, events }: Size, viewers: number): Promise<Populated> {
  const dataDir = process.env.BENCH_DATA_DIR
    ? join(process.env.BENCH_DATA_DIR, String(clients))
    : join(root, '.data', 'bench', String(clients));
  mkdirSync(dataDir, { recursive: true });
  const marker = join(dataDir, 'populated');
  if (!existsSync(marker)) {
    say(`Filling ${dataDir}: once, and kept`);
    const size = ['--clients', clients, '--advisors', advisors, '--events', events].map(String);
    writeFileSync(marker, await demo(dataDir, 'load', ...size));
  }
  const port = await freePort();
  const child = spawn('node', [join(server, 'dist', 'main.js')], {
    env: ourEnvironment({ DATA_DIR: dataDir, PORT: String(port), DEMO: 'on', UMA_SIMULATOR: 'off', RATE_LIMIT: '1000000000' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.includes('Ready') && resolve());
    child.once('close', () => reject(new Error('The service did not start')));
  });
  const { findRunningPostgres } = await import(pathToFileURL(join(server, 'dist', 'database', 'embedded-postgres.js')).href);
  const { serviceUrl, ownerUrl } = findRunningPostgres(dataDir);
  const tokens = (await demo(dataDir, 'tokens', '--advisors', String(viewers))).split('\n').map((line) => line.split(' '));
  const staffToken = (await demo(dataDir, 'token', 'satu')).split('\n').at(-1) as string;
  const names = tokens.map(([name]) => name as string);
  const accounts = await asOwner(ownerUrl, async (client) => {
    await client.query(await readFile(join(root, 'bench', 'schema.sql'), 'utf8'));
    const { rows } = await client.query('select id from account where username = any($1) order by username', [names]);
    return rows.map(({ id }) => id as string);
  });
  return {
    port,
    databaseUrl: serviceUrl,
    ownerUrl,
    accounts,
    tokens: tokens.map(([, secret]) => secret as string),
    staffToken,
    stop: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

interface SqlClient {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** Works in the database as the tables' owner. */
export async function asOwner<T>(ownerUrl: string, work: (client: SqlClient) => Promise<T>): Promise<T> {
  const pg = createRequire(join(server, 'package.json'))('pg');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
