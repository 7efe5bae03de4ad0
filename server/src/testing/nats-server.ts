import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How one gets it. */
export const natsMissing = 'nats-server is not here (apt-get install nats-server)';

const folders = () => [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** A nats-server of Debian's package on one port of the loopback, which may be away. */
export class NatsServer {
  private process: ChildProcess | undefined;

  constructor(private readonly port: number) {}

  static get isInstalled(): boolean {
    return folders().some((folder) => existsSync(join(folder, 'nats-server')));
  }

  get url(): string {
    return `nats://127.0.0.1:${this.port}`;
  }

  /** Resolves once it is ready. @throws where it is not installed, or ends by itself */
  async start(): Promise<void> {
    if (!NatsServer.isInstalled) throw new Error(natsMissing);
    const child = spawn('nats-server', ['-a', '127.0.0.1', '-p', String(this.port)], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, PATH: folders().join(delimiter) },
    });
    this.process = child;
    let said = '';
    child.stderr.on('data', (text) => {
      said = `${said}${text}`.slice(-10_000);
    });
    while (!said.includes('Server is ready')) {
      if (child.exitCode !== null) throw new Error(`nats-server ended:\n${said}`);
      await sleep(20);
    }
  }

  /** With -9. */
  async stop(): Promise<void> {
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
}
