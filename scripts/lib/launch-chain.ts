import { readFileSync } from 'node:fs';
import { root } from './run.ts';

interface Process {
  pid: number;
  /** Tells it from a later process of the same number. */
  started: string;
  parent: number;
  session: number;
}

/** A living process on Linux; undefined elsewhere, and for one that is gone or a zombie. */
function look(pid: number): Process | undefined {
  try {
    const [state, parent, , session, ...rest] = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    return { pid, started: rest[15] ?? '', parent: Number(parent), session: Number(session) };
  } catch {
    return undefined;
  }
}

const textOf = (pid: number, what: 'environ' | 'cmdline') => {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
};

/** Whether npm, npx or pnpm started this process on the way from our `start` to our `serve`. */
function isInOurChain(pid: number): boolean {
  const variables = new Map(
    textOf(pid, 'environ')
      .split('\0')
      .map((line) => line.split(/=(.*)/s, 2) as [string, string]),
  );
  return (
    ['start', 'npx', 'serve'].includes(variables.get('npm_lifecycle_event') ?? '') &&
    Boolean(variables.get('npm_package_json')?.startsWith(root))
  );
}

/** The processes from us up to `npm start`, or 'gone' when one of them is dead already. */
function launchers(): Process[] | 'gone' {
  const chain: Process[] = [];
  for (let child = look(process.pid); child && isInOurChain(child.pid); child = chain.at(-1)) {
    const parent = look(child.parent);
    // A session is inherited: but for its leader, whoever has a parent in another one was handed to it by a launcher's death.
    if (child.session === child.pid) break;
    if (!parent || parent.session !== child.session || (parent.pid === 1 && !textOf(1, 'cmdline').includes('npm'))) return 'gone';
    chain.push(parent);
  }
  return chain;
}

/**
 * Calls back when one of the processes that launched us is gone, even by a kill -9, which tells nobody and, sent to npm's process group, does
 * not reach pnpm's: a service whose `npm start` is dead would be an orphan on a port. @returns a function that ends the watch
 */
export function whenLauncherIsGone(callback: () => void): () => void {
  const chain = launchers();
  if (chain === 'gone') callback();
  if (chain === 'gone' || chain.length === 0) return () => {};
  const timer = setInterval(() => {
    if (chain.every(({ pid, started }) => look(pid)?.started === started)) return;
    clearInterval(timer);
    callback();
  }, 250);
  timer.unref();
  return () => clearInterval(timer);
}
