import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markProcess } from './embedded/processes.ts';

const program = join(import.meta.dirname, '..', 'testing', 'embedded-postgres.program.ts');

let folder: string;
const started: ChildProcess[] = [];

beforeEach(() => {
  // Of mode 0700, like root's home.
  folder = mkdtempSync(join(tmpdir(), 'edusta-postgres-'));
});

afterEach(async () => {
  for (const child of started.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  await expect.poll(() => postgresProcesses(), { timeout: 10_000 }).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
}

/** A process group of its own that runs a PostgreSQL on `dataDir`. */
function start(dataDir = folder, env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [program, dataDir], {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  return { child, output: () => output, ended: new Promise((resolve) => child.once('close', resolve)) };
}

const postmaster = () => Number(readFileSync(join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Every process that was told of our folder: PostgreSQL's own helpers are its children and are looked at through it. */
function postgresProcesses(): string[] {
  const all = execFileSync('ps', ['-eo', 'pid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  return all.filter((line) => line.includes(`-D ${folder}`) && !/^\s*\d+\s+Z/.test(line));
}

const answers = (service: Started, starts: number) =>
  expect.poll(service.output, { timeout: 30_000 }).toContain(`starts: ${starts}\n`);

describe('start and stop', () => {
  it('keeps the data over a SIGTERM to the whole process group, which reaches the database last', async () => {
    const first = start();
    await answers(first, 1);
    expect(first.output()).toContain('Preparing the database…');
    const pid = postmaster();
    process.kill(-(first.child.pid as number), 'SIGTERM');
    expect(await first.ended).toBe(0);
    expect(first.output()).toContain('stopped');
    expect(markProcess(pid)).toBeUndefined();
    const second = start();
    await answers(second, 3);
    expect(second.output()).not.toContain('Preparing');
  });

  it('keeps passwords to its owner, and its output in a file', async () => {
    await answers(start(), 1);
    for (const name of ['postgres', 'edusta_owner', 'edusta_service']) {
      expect(statSync(join(folder, 'postgres', `${name}.password`)).mode & 0o777).toBe(0o600);
    }
    expect(readFileSync(join(folder, 'postgres', 'postgres.log'), 'utf8')).toContain('ready to accept connections');
  });
});

describe('after a kill -9', () => {
  it('of the service, nothing committed is lost and no process stays', async () => {
    const first = start();
    await answers(first, 1);
    first.child.kill('SIGKILL');
    const second = start();
    await answers(second, 2);
    expect(postgresProcesses()).toHaveLength(1);
  });

  it('of the service, the database ends by itself', async () => {
    const first = start();
    await answers(first, 1);
    first.child.kill('SIGKILL');
    await expect.poll(() => postgresProcesses(), { timeout: 10_000 }).toEqual([]);
  });

  it('of service and database, the next start recovers', async () => {
    const first = start();
    await answers(first, 1);
    process.kill(postmaster(), 'SIGKILL');
    first.child.kill('SIGKILL');
    await answers(start(), 2);
  });

  it('where the system cannot end the database with us, the next start does', async () => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    for (const tool of ['unshare', 'sh', 'chown', 'ps']) {
      const path = ['/usr/bin', '/bin'].map((place) => join(place, tool)).find((candidate) => existsSync(candidate));
      if (path) symlinkSync(path, join(bin, tool));
    }
    const first = start(folder, { PATH: bin });
    await answers(first, 1);
    const left = postmaster();
    first.child.kill('SIGKILL');
    await first.ended;
    await sleep(300);
    expect(markProcess(left)).toBeDefined();
    const second = start();
    await answers(second, 2);
    expect(second.output()).toContain('left behind');
    expect(markProcess(left)).toBeUndefined();
  });

  it('takes no other process for its own whose number stands in postmaster.pid', async () => {
    const first = start();
    await answers(first, 1);
    const pidFile = join(folder, 'postgres', 'data', 'postmaster.pid');
    const note = readFileSync(pidFile, 'utf8');
    first.child.kill('SIGTERM');
    await first.ended;
    writeFileSync(pidFile, note.replace(/^\d+/, String(process.pid)));
    await answers(start(), 3);
  });

  it('says so when only the database was killed', async () => {
    const first = start();
    await answers(first, 1);
    process.kill(postmaster(), 'SIGKILL');
    expect(await first.ended).toBe(1);
    expect(first.output()).toContain('The embedded PostgreSQL ended by itself');
  });
});

describe('one clear sentence', () => {
  async function complaint(dataDir: string): Promise<string> {
    const service = start(dataDir);
    expect(await service.ended).toBe(1);
    return service.output().trim().split('\n').at(-1) ?? '';
  }

  it('for a second start on the same folder, which leaves the first alone', async () => {
    const first = start();
    await answers(first, 1);
    expect(await complaint(folder)).toBe(
      `Another Edusta (process ${first.child.pid}) is already running on the data directory ${folder}.`,
    );
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  });

  it('for a file where the folder should be', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await complaint(file)).toBe(`The data directory ${file} cannot be used: a file stands where a folder is needed.`);
    expect(await complaint(join(file, 'below'))).toContain('cannot be used: a file stands');
  });

  it('for a folder that cannot be made', async () => {
    expect(await complaint('/proc/edusta')).toBe('The data directory /proc/edusta cannot be written: it cannot be made there.');
  });

  it('for something else where the database should be', async () => {
    mkdirSync(join(folder, 'postgres', 'data'), { recursive: true });
    writeFileSync(join(folder, 'postgres', 'data', 'letter.txt'), 'Dear Sir or Madam');
    expect(await complaint(folder)).toContain('stands where the database should be, and is none.');
    expect(readFileSync(join(folder, 'postgres', 'data', 'letter.txt'), 'utf8')).toBe('Dear Sir or Madam');
  });

  it('for the data of another PostgreSQL', async () => {
    mkdirSync(join(folder, 'postgres', 'data'), { recursive: true });
    writeFileSync(join(folder, 'postgres', 'data', 'PG_VERSION'), '15\n');
    expect(await complaint(folder)).toContain('was written by PostgreSQL 15, and this is 18.');
  });
});
