import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt } from '../scripts/lib/build.ts';
import { root } from '../scripts/lib/run.ts';

export interface Service {
  /** Without a slash at its end. */
  url: string;
  dataDir: string;
  pid: number;
  /** Everything it printed so far. */
  output(): string;
  /** SIGTERM, until it has ended; its data go too. @throws when it does not end within 20 s, or not in good order */
  stop(): Promise<void>;
  /** SIGKILL, until it is gone; its data stay, and its database is left behind as it was. */
  kill(): Promise<void>;
}

/** A port of the loopback that is free now, below those that the system gives to outgoing connections. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const probe = createServer();
    const free = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!free) continue;
    probe.close();
    await once(probe, 'close');
    return port;
  }
}

/**
 * The service as it is built, on a free port with a DATA_DIR of its own; the simulator is off, so that nothing happens by itself. `env` overrides.
 * @throws with what it printed, when it does not come up within a minute
 */
export async function startService(env: Record<string, string> = {}): Promise<Service> {
  for (const part of ['server', 'client'] as const) {
    const complaints = await ensureBuilt(part, () => {});
    if (complaints) throw new Error(`The ${part} could not be built.\n${complaints}`);
  }
  const dataDir = env.DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'edusta-service-')));
  const port = Number(env.PORT ?? (await freePort()));
  const url = env.PUBLIC_URL ?? `http://localhost:${port}`;
  const { NODE_ENV: _, ...ours } = process.env;
  const child = spawn(process.execPath, [join(root, 'server', 'dist', 'main.js')], {
    cwd: root,
    env: { ...ours, UMA_SIMULATOR: 'off', ...env, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
    });
  }
  const exited = once(child, 'exit');
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const patience = performance.now() + 60_000;
  while (!/^Ready http/m.test(output)) {
    if (child.exitCode !== null || performance.now() > patience) {
      child.kill('SIGKILL');
      throw new Error(`The service did not come up:\n${output}`);
    }
    await sleep(50);
  }
  return {
    url,
    dataDir,
    pid: child.pid as number,
    output: () => output,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
      process.off('exit', killWithUs);
    },
    stop: async () => {
      child.kill('SIGTERM');
      const ended = await Promise.race([exited, sleep(20_000, undefined, { ref: false })]);
      process.off('exit', killWithUs);
      child.kill('SIGKILL');
      if (!env.DATA_DIR) await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
      if (!ended) throw new Error(`The service did not end within 20 s of SIGTERM:\n${output}`);
      if (ended[0] !== 0) throw new Error(`The service ended with ${ended[0] ?? ended[1]}:\n${output}`);
    },
  };
}
