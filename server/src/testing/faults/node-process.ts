import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TcpProxy } from './tcp-proxy.ts';

const program = join(import.meta.dirname, '..', '..', '..', 'dist', 'main.js');

/** One node of the service in a process of its own, and the way that its clients take to it. */
export class NodeProcess {
  private child: ChildProcess | undefined;
  private output = '';
  /** When it last said `Ready`, by `performance.now()`. */
  readyAt = 0;

  private constructor(
    readonly port: number,
    readonly proxy: TcpProxy,
    private readonly env: Record<string, string>,
  ) {}

  static async start(port: number, env: Record<string, string>): Promise<NodeProcess> {
    if (!existsSync(program)) throw new Error('The server is not built: pnpm build.');
    const node = new NodeProcess(port, await TcpProxy.to(port), env);
    await node.start();
    return node;
  }

  /** Where clients reach it, through the proxy. */
  get url(): string {
    return `http://localhost:${this.proxy.port}`;
  }

  /** Starts it, again where its database was away, until it is ready. */
  async start(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      this.output = '';
      const child = spawn(process.execPath, [program], {
        env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, ...this.env, PORT: String(this.port) } as NodeJS.ProcessEnv,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      this.child = child;
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (text: Buffer) => {
          this.output = `${this.output}${text}`.slice(-20_000);
        });
      while (child.exitCode === null && child.signalCode === null && !/^Ready http/m.test(this.output)) await sleep(10);
      this.readyAt = performance.now();
      if (child.exitCode === null && child.signalCode === null) return;
      if (attempt === 10) throw new Error(`A node did not come up:\n${this.output}`);
      await sleep(300);
    }
  }

  /** @returns whether it is the process that was started last and still runs */
  get isUp(): boolean {
    return this.child?.exitCode === null && this.child.signalCode === null;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** @returns its exit code */
  async terminate(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  async stop(): Promise<void> {
    if (this.isUp) await this.end('SIGKILL');
    await this.proxy.close();
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const { child } = this;
    if (!child || !this.isUp) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }
}
