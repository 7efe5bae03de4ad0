import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ourEnvironment, root } from '../scripts/lib/run.ts';
import { inspected } from './inspected.ts';
import type { Measured } from './servers.ts';

/** The whole service as it is started, over data of its own. */
export interface Service extends Measured {
  databaseUrl: string;
  ownerUrl: string;
  stop(): Promise<void>;
}

const server = join(root, 'server');

/** A module of the built service. */
export const ofService = (path: string) => import(pathToFileURL(join(server, 'dist', path)).href);

/** Runs a command of the demo. @returns what it answers */
export async function demo(dataDir: string, ...args: string[]): Promise<string> {
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

/** Starts the service with its embedded database under `dataDir`. Nothing happens in it by itself. */
export async function startService(dataDir: string): Promise<Service> {
  const [port, inspector] = [await freePort(), await freePort()];
  // With the same young generation as `pnpm serve` gives it.
  const flags = ['--min-semi-space-size=16', `--inspect=127.0.0.1:${inspector}`];
  const child = spawn('node', [...flags, join(server, 'dist', 'main.js')], {
    env: ourEnvironment({
      DATA_DIR: dataDir,
      PORT: String(port),
      DEMO: 'on',
      UMA_SIMULATOR: 'off',
      RATE_LIMIT: '1000000000',
      NODE_ENV: 'production',
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (!/^Debugger|^For help/.test(chunk.toString())) process.stderr.write(chunk);
  });
  process.once('exit', () => child.kill('SIGTERM'));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.includes('Ready') && resolve());
    void ended.then(() => reject(new Error(`The service over ${dataDir} did not start`)));
  });
  const { findRunningPostgres } = await ofService('database/embedded-postgres.js');
  const { serviceUrl, ownerUrl } = findRunningPostgres(dataDir);
  const { usage, close } = await inspected(inspector);
  return {
    port,
    databaseUrl: serviceUrl,
    ownerUrl,
    usage,
    ask: () => Promise.reject(new Error('It is asked over HTTP')),
    stop: () => {
      close();
      child.kill('SIGTERM');
      return ended;
    },
  };
}

export interface SqlClient {
  escapeLiteral(text: string): string;
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** Works in the database by a connection of its own. */
export async function connected<T>(url: string, work: (client: SqlClient) => Promise<T>): Promise<T> {
  const pg = createRequire(join(server, 'package.json'))('pg');
  const client = new pg.Client({ connectionString: url });
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
