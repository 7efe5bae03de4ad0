import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from '../../startup-error.ts';

const run = promisify(execFile);

/** PostgreSQL refuses to run as root. These are the ways around it, best first. */
export const footings = ['directly', 'user namespace', 'capability', 'other user'] as const;
export type FootingName = (typeof footings)[number];

/** How PostgreSQL's programs are started so that they are not root. */
export interface Footing {
  name: FootingName;
  /** Stands before the program and its arguments. Each part replaces itself by the next: the process id stays. */
  prefix: string[];
  /** Who must own the data; undefined for whoever we are. */
  owner: { uid: number; gid: number } | undefined;
}

interface User {
  uid: number;
  gid: number;
}

/** An unprivileged user that exists, since initdb wants to know its own name. */
function someUser(): User {
  const users = new Map<string, User>();
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (name && Number(uid) > 0 && gid) users.set(name, { uid: Number(uid), gid: Number(gid) });
  }
  for (const name of ['postgres', 'nobody', 'daemon', ...users.keys()]) {
    const user = users.get(name);
    if (user) return user;
  }
  return { uid: 65534, gid: 65534 };
}

function describe(name: FootingName): Footing {
  if (name === 'directly') return { name, prefix: [], owner: undefined };
  const { uid, gid } = someUser();
  const become = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  switch (name) {
    case 'user namespace':
      // Inside, we look like somebody else; to the file system we stay who we are, so that folders of mode 0700 stay open.
      return { name, prefix: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`], owner: { uid: 0, gid: 0 } };
    case 'capability':
      return {
        name,
        prefix: [...become, '--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'],
        owner: { uid, gid },
      };
    case 'other user':
      return { name, prefix: become, owner: { uid, gid } };
  }
}

/**
 * The first footing on which `postgres` runs and can write `folder`, whose content is handed to the footing's owner.
 * @throws StartupError when none works
 */
export async function findFooting(
  folder: string,
  postgres: string,
  tryInOrder: readonly FootingName[] = footings,
): Promise<Footing> {
  const isRoot = process.geteuid?.() === 0;
  for (const name of tryInOrder.filter((candidate) => (candidate === 'directly') === !isRoot)) {
    const footing = describe(name);
    if (footing.name === 'other user') for (const path of [dirname(folder), folder]) chmodSync(path, 0o711);
    if (footing.owner) execFileSync('chown', ['-R', `${footing.owner.uid}:${footing.owner.gid}`, folder]);
    const check = '[ -w "$0" ] && exec "$1" --version';
    const [program, ...rest] = [...footing.prefix, '/bin/sh', '-c', check, folder, postgres];
    try {
      await run(program as string, rest, { cwd: '/', timeout: 20_000 });
      return footing;
    } catch (error) {
      if (!isRoot) throw new StartupError(`The embedded PostgreSQL cannot be run: ${lastLine(error)}.`);
    }
  }
  throw new StartupError(
    'PostgreSQL refuses to run as root, and this machine lets root become nobody else (neither unshare nor setpriv works here): ' +
      'start Edusta as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

function lastLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr?.trim() || message).split('\n').at(-1)?.replace(/\.$/, '') ?? '';
}

/** What makes the system send `signal` to the program when this process dies by whatever means; nothing where it cannot. */
export function dieWithUs(signal: 'INT' | 'QUIT' | 'KILL'): string[] {
  try {
    execFileSync('setpriv', [`--pdeathsig=${signal}`, 'true'], { stdio: 'ignore', timeout: 5_000 });
    return ['setpriv', `--pdeathsig=${signal}`];
  } catch {
    return [];
  }
}
