import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DocumentsService } from './documents-service.ts';

const program = join(import.meta.dirname, 'documents.program.ts');

/** Uploads and downloads in a process of their own, on the database and the folder of a service beside it. */
export class DocumentsProcess {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly service: DocumentsService,
    private readonly port: number,
  ) {}

  static async start(service: DocumentsService): Promise<DocumentsProcess> {
    const started = new DocumentsProcess(service, await service.freePort());
    await started.start();
    return started;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  async start(): Promise<void> {
    const child = spawn(
      process.execPath,
      [
        '--experimental-transform-types',
        '--no-warnings',
        program,
        this.service.databaseUrl,
        this.service.folder,
        String(this.port),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    this.child = child;
    await Promise.race([
      once(child.stdout, 'data'),
      once(child, 'exit').then(() => {
        throw new Error('Documents did not come up.');
      }),
    ]);
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Its resident memory in bytes. Linux alone says so. */
  get residentBytes(): number {
    const status = readFileSync(`/proc/${this.child?.pid}/status`, 'latin1');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  }

  /** @returns how much its resident memory rose above what it was, in bytes, and how long the work took, in milliseconds */
  async watched(work: () => Promise<unknown>): Promise<{ risenBytes: number; tookMs: number }> {
    await sleep(300);
    const before = this.residentBytes;
    let [most, working] = [before, true];
    const watch = (async () => {
      while (working) {
        most = Math.max(most, this.residentBytes);
        await sleep(10);
      }
    })();
    const began = performance.now();
    await work();
    const tookMs = performance.now() - began;
    working = false;
    await watch;
    return { risenBytes: most - before, tookMs };
  }
}
