import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartupError } from './startup-error.ts';

const reasons: Record<string, string> = {
  EACCES: 'permission is denied',
  EPERM: 'the operation is not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'it is a link that leads to itself',
  EISDIR: 'it is a folder',
  ENOENT: 'it cannot be made there',
};

/** What the operating system said, in words, for a sentence that ends there. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? (code || String(error));
}

/** Step by step: node's own recursive form never returns where a file system such as /proc refuses. */
function makeFolder(path: string): void {
  try {
    if (!statSync(path).isDirectory()) throw Object.assign(new Error(path), { code: 'ENOTDIR' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    mkdirSync(path, { mode: 0o700 });
  }
}

/** Makes the folder where it is missing, open to its owner alone, and sees that it can be written. @throws StartupError */
export function prepareFolder(path: string, what = 'The data directory'): void {
  try {
    makeFolder(path);
    const probe = join(path, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST' || code === 'ENOTDIR') {
      throw new StartupError(`${what} ${path} cannot be used: a file stands where a folder is needed.`);
    }
    throw new StartupError(`${what} ${path} cannot be written: ${reasonOf(error)}.`);
  }
}

/** A random secret (256 bits, base64url) that is made once and kept under `folder`, readable by its owner alone. @throws StartupError */
export function keepSecret(folder: string, name: string): string {
  const path = join(folder, name);
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new StartupError(`${path} cannot be written: ${reasonOf(error)}.`);
  }
  let secret: string;
  try {
    secret = readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new StartupError(`${path} cannot be read: ${reasonOf(error)}.`);
  }
  if (secret.length < 32) throw new StartupError(`${path} should hold a secret of at least 32 characters, and does not.`);
  return secret;
}
