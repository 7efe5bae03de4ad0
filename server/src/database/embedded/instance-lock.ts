import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf } from '../../data-dir.ts';
import { StartupError } from '../../startup-error.ts';
import { isAlive, markProcess, type ProcessMark } from './processes.ts';

/** Who runs the embedded database, and where it answers once it does. */
export interface InstanceNote extends ProcessMark {
  port?: number;
}

/** The note of a process that still runs; undefined when there is none or it was left by one that was killed. */
export function readLiveNote(path: string): InstanceNote | undefined {
  try {
    const note = JSON.parse(readFileSync(path, 'utf8')) as InstanceNote;
    return Number.isInteger(note.pid) && isAlive(note) ? note : undefined;
  } catch {
    return undefined;
  }
}

/** One process for one folder. */
export class InstanceLock {
  private readonly path: string;
  private readonly mark: ProcessMark;

  private constructor(path: string, mark: ProcessMark) {
    this.path = path;
    this.mark = mark;
  }

  /**
   * Waits `patience` ms for the holder, which may be on its way out after whoever launched it was killed.
   * @throws StartupError naming the process that holds it
   */
  static async take(path: string, folder: string, patience = 5_000): Promise<InstanceLock> {
    const mark = markProcess(process.pid) ?? { pid: process.pid, started: '' };
    const draft = `${path}.${process.pid}`;
    for (const until = performance.now() + patience; ; await sleep(50)) {
      try {
        // Whole from its first moment, since another start may be reading.
        writeFileSync(draft, JSON.stringify(mark), { mode: 0o600 });
        linkSync(draft, path);
        return new InstanceLock(path, mark);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
          throw new StartupError(`${path} cannot be written: ${reasonOf(error)}.`);
      } finally {
        rmSync(draft, { force: true });
      }
      const holder = readLiveNote(path);
      if (!holder) rmSync(path, { force: true });
      else if (performance.now() > until) {
        throw new StartupError(`Another Edusta (process ${holder.pid}) is already running on the data directory ${folder}.`);
      }
    }
  }

  /** Tells others, such as the demo's commands, where the database answers. */
  publish(port: number): void {
    const draft = `${this.path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify({ ...this.mark, port } satisfies InstanceNote), { mode: 0o600 });
    renameSync(draft, this.path);
  }

  release(): void {
    rmSync(this.path, { force: true });
  }
}
