import { execFile } from 'node:child_process';
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from '../../startup-error.ts';
import { commandOf, endProcess, exists, markProcess } from './processes.ts';
import { passwordOf, superuser } from './roles.ts';
import { dieWithUs, type Footing } from './unprivileged.ts';

const run = promisify(execFile);

/** Major version of the data that the embedded programs can read. */
const majorVersion = '18';

/** Where PostgreSQL's files lie under DATA_DIR. */
export interface Layout {
  home: string;
  data: string;
  log: string;
  /** Who runs it, and on which port. */
  note: string;
}

export function layoutOf(dataDir: string): Layout {
  const home = join(dataDir, 'postgres');
  return { home, data: join(home, 'data'), log: join(home, 'postgres.log'), note: join(home, 'running.json') };
}

/** PostgreSQL takes much from the environment; ours may be anybody's. */
export const plainEnvironment = () => ({ PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' });

/** Ends a PostgreSQL whose service was killed, so that the new service owns the one it starts. @throws StartupError */
export async function endLeftover({ data }: Layout, progress: (text: string) => void): Promise<void> {
  const pidFile = join(data, 'postmaster.pid');
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : 0;
  if (!(pid > 0)) return;
  const mark = markProcess(pid);
  if (mark && commandOf(pid).includes(data)) {
    progress('Ending the database that an earlier run left behind…');
    const ended = await endProcess(mark, [
      { signal: 'SIGINT', ms: 30_000 },
      { signal: 'SIGQUIT', ms: 10_000 },
      { signal: 'SIGKILL', ms: 5_000 },
    ]);
    if (!ended) throw new StartupError(`A PostgreSQL (process ${pid}) that an earlier run left behind cannot be ended.`);
  } else if (exists(pid)) {
    // The number belongs to somebody else by now, or to a zombie: PostgreSQL would take it for another PostgreSQL and refuse.
    rmSync(pidFile);
  }
}

/** Makes the database's files where there are none yet. @throws StartupError for what is no database, or one of another version */
export async function ensureCluster(
  { home, data }: Layout,
  initdb: string,
  footing: Footing,
  durable: boolean,
  progress: (text: string) => void,
): Promise<void> {
  const versionFile = join(data, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const version = readFileSync(versionFile, 'utf8').trim();
    if (version !== majorVersion)
      throw new StartupError(`${data} was written by PostgreSQL ${version}, and this is ${majorVersion}.`);
    return;
  }
  if (existsSync(data) && (!statSync(data).isDirectory() || readdirSync(data).length > 0)) {
    throw new StartupError(`${data} stands where the database should be, and is none.`);
  }
  progress('Preparing the database…');
  // Made aside and renamed when whole: a kill in between leaves nothing that looks like a database.
  const draft = join(home, 'data.new');
  const passwordFile = join(home, 'initdb.password');
  for (const path of [draft, data]) rmSync(path, { recursive: true, force: true });
  writeFileSync(passwordFile, passwordOf(home, superuser), { mode: 0o600 });
  if (footing.owner) chownSync(passwordFile, footing.owner.uid, footing.owner.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${superuser}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--no-instructions'];
  const sync = durable ? [] : ['--no-sync'];
  const [program = '', ...rest] = [...footing.prefix, ...dieWithUs('KILL'), initdb, '-D', draft, ...access, ...locale, ...sync];
  try {
    await run(program, rest, { cwd: '/', env: plainEnvironment() });
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    const complaint = stderr?.split('\n').find((line) => /^initdb: error:|FATAL:/.test(line)) ?? message.split('\n')[0] ?? '';
    throw new StartupError(
      `The embedded PostgreSQL could not make its database: ${complaint.replace(/^initdb: error: |\.$/g, '')}.`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, data);
}
