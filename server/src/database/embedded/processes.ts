import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process as it can be told from a later one with the same id. `started` is empty where the system does not tell. */
export interface ProcessMark {
  pid: number;
  started: string;
}

/** Marks a living process; undefined when there is none, or only its remains (a zombie). */
export function markProcess(pid: number): ProcessMark | undefined {
  if (!exists(pid)) return undefined;
  if (process.platform !== 'linux') return { pid, started: '' };
  try {
    // After the command's name, which may hold anything: state is field 3, the start in clock ticks field 22.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : { pid, started: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

/** Whether the marked process is still the one that was marked, and alive. */
export function isAlive(mark: ProcessMark): boolean {
  return markProcess(mark.pid)?.started === mark.started;
}

/** Whether the process id is taken, by a living process or by a zombie. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The arguments a process was started with, or nothing where they cannot be read. */
export function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Sends each signal in turn, waiting for the process to end before the next one. @returns whether it ended */
export async function endProcess(mark: ProcessMark, steps: { signal: NodeJS.Signals; ms: number }[]): Promise<boolean> {
  for (const { signal, ms } of steps) {
    try {
      process.kill(mark.pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return true;
      throw error;
    }
    for (const until = performance.now() + ms; performance.now() < until; ) {
      if (!isAlive(mark)) return true;
      await sleep(20);
    }
  }
  return !isAlive(mark);
}
