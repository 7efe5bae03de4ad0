import { readFileSync } from 'node:fs';

interface Link {
  pid: number;
  started: string;
}

/** State and start of a process on Linux; undefined elsewhere and when it is gone. */
function look(pid: number): { parent: number; group: number; link: Link } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return { parent: Number(fields[1]), group: Number(fields[2]), link: { pid, started: fields[19] ?? '' } };
  } catch {
    return undefined;
  }
}

function launchedByPackageManager(pid: number): boolean {
  try {
    return /(^|\0)npm_(lifecycle_event|command|execpath)=/.test(readFileSync(`/proc/${pid}/environ`, 'latin1'));
  } catch {
    return false;
  }
}

/**
 * The processes between `npm start` and us: npm, its shells, pnpm. Each process in whose environment a package manager left its marks has its
 * launcher as parent; the launcher of the first one carries none. They share one process group, or they are not one command.
 */
function launchers(): Link[] {
  const chain: Link[] = [];
  const group = look(process.pid)?.group;
  for (let pid = process.pid; launchedByPackageManager(pid); ) {
    const parent = look(look(pid)?.parent ?? 0);
    if (!parent || parent.group !== group || parent.link.pid === 1) break;
    chain.push(parent.link);
    pid = parent.link.pid;
  }
  return chain;
}

/**
 * Calls back when one of the processes that launched us is gone, even by a kill -9, which tells nobody: a service whose `npm start` is dead
 * would be an orphan on a port. @returns a function that ends the watch
 */
export function whenLauncherIsGone(callback: () => void): () => void {
  const chain = launchers();
  if (chain.length === 0) return () => {};
  const timer = setInterval(() => {
    if (chain.every(({ pid, started }) => look(pid)?.link.started === started)) return;
    clearInterval(timer);
    callback();
  }, 1_000);
  timer.unref();
  return () => clearInterval(timer);
}
