import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartupError } from '../../startup-error.ts';
import { type Layout, plainEnvironment } from './cluster.ts';
import { superuser, urlOf } from './roles.ts';
import { settings } from './settings.ts';
import { dieWithUs, type Footing } from './unprivileged.ts';

export interface PostgresServer {
  port: number;
  /** Settles when the server has ended, by whatever means. */
  exited: Promise<unknown>;
  /** What the server said last before it ended, without the full stop. */
  complaint(): string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL on a free port and waits until it answers. @throws StartupError with what it complained about */
export async function startServer(
  layout: Layout,
  postgres: string,
  footing: Footing,
  durable: boolean,
  progress: (text: string) => void,
): Promise<PostgresServer> {
  const prefix = [...footing.prefix, ...dieWithUs(durable ? 'INT' : 'QUIT')];
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const server = launch(layout, [...prefix, postgres, '-D', layout.data, ...settings(port, durable)], port, durable);
    if (await answers(server, urlOf(layout.home, superuser, port), progress)) return server;
    const complaint = server.complaint();
    // Somebody took the port since, or the last helpers of a killed PostgreSQL are still on their way out.
    if (attempt < 40 && /could not bind|could not create any TCP|shared memory block/.test(complaint)) {
      await sleep(250);
      continue;
    }
    throw new StartupError(`The embedded PostgreSQL did not start: ${complaint}; more stands in ${layout.log}.`);
  }
}

function launch({ log }: Layout, [program = '', ...rest]: string[], port: number, durable: boolean): PostgresServer {
  if (existsSync(log) && statSync(log).size > 10_000_000) rmSync(log);
  const output = openSync(log, 'a', 0o600);
  const start = statSync(log).size;
  // Into a session of its own: a signal to our process group must not reach it before our connections are closed. Its output goes
  // to a file: whoever waits for our stdout to close must not wait for it.
  const child = spawn(program, rest, { cwd: '/', env: plainEnvironment(), detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  const exited = once(child, 'exit').catch(() => {});
  const atExit = () => child.kill('SIGINT');
  process.once('exit', atExit);
  exited.then(() => process.off('exit', atExit));
  return { port, exited, complaint: () => complaintIn(log, start), stop: () => stop(child, exited, durable) };
}

/** Fast shutdown: connections are cut, what they had not committed is rolled back. A smart one would wait for them. */
async function stop(child: ChildProcess, exited: Promise<unknown>, durable: boolean): Promise<void> {
  for (const signal of durable ? (['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) : (['SIGQUIT', 'SIGKILL'] as const)) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    const patience = new AbortController();
    await Promise.race([exited, sleep(8_000, undefined, { signal: patience.signal }).catch(() => {})]);
    patience.abort();
  }
}

async function answers(server: PostgresServer, url: string, progress: (text: string) => void): Promise<boolean> {
  let ended = false;
  server.exited.then(() => {
    ended = true;
  });
  for (const since = performance.now(); ; await sleep(40)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      await client.end().catch(() => {});
      if (ended) return false;
      const code = (error as { code?: string }).code ?? '';
      // Refused: not listening yet. 57P03: it reads the log that a kill left behind, which takes as long as it takes.
      const waits = code === 'ECONNREFUSED' || code === '57P03';
      const waited = performance.now() - since;
      if (waits && (code === '57P03' || waited < 60_000)) {
        if (waited > 2_000 && waited % 5_000 < 60) progress('The database recovers what was written last…');
        continue;
      }
      await server.stop();
      throw new StartupError(`The embedded PostgreSQL does not let us in: ${(error as Error).message}.`);
    }
  }
}

/** A free port on the loopback, below those that the system gives to outgoing connections. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const probe = createServer();
    const free = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!free) continue;
    await new Promise((resolve) => probe.close(resolve));
    return port;
  }
}

/** The first grave line of this run in the log, or its last line. */
function complaintIn(log: string, start: number): string {
  const lines = readFileSync(log).subarray(start).toString('utf8').trim().split('\n');
  const grave =
    lines.find((line) => /(FATAL|PANIC):/.test(line)) ?? lines.find((line) => /WARNING:|ERROR:/.test(line)) ?? lines.at(-1) ?? '';
  const bind = lines.find((line) => line.includes('could not bind'));
  const text = (bind ?? grave).replace(/^.*?(FATAL|PANIC|ERROR|WARNING|LOG): +/, '').replace(/\.$/, '');
  return text || 'it said nothing';
}
