import { resolve } from 'node:path';
import { ApiTokenEntity } from '../accounts/api-token.entity.ts';
import { type Config, readConfig } from '../config.ts';
import { Database, sqlState } from '../database/database.ts';
import { findRunningPostgres, type PostgresUrls, startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { migrate } from '../database/migrate.ts';
import { StartupError } from '../startup-error.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');

/** What the service reads, read the same way by a command beside it. @throws StartupError where the demo is off */
export function readDemoConfig(env: NodeJS.ProcessEnv): Config {
  // No command needs the secret: whoever keeps it from this shell does well.
  const config = readConfig({ ...env, SECRET_KEY: 'not needed by the commands of the demo' }, { root });
  if (!config.demo) throw new StartupError('The demo is off (DEMO=off or NODE_ENV=production), so there are no demo people.');
  return config;
}

/** The database of the service that runs now. @throws StartupError where none does */
export function databaseOfService(config: Config): PostgresUrls {
  const { databaseUrl, databaseOwnerUrl = databaseUrl } = config;
  const urls =
    databaseUrl && databaseOwnerUrl
      ? { serviceUrl: databaseUrl, ownerUrl: databaseOwnerUrl }
      : findRunningPostgres(config.dataDir);
  if (!urls) throw new StartupError(`No Edusta is running on the data directory ${config.dataDir}: start it with npm start.`);
  return urls;
}

/**
 * Works in the database of the service, whether it runs or not: where it does not, its embedded PostgreSQL is started for as long as
 * that takes. The database is brought to this version first.
 * @throws StartupError with the one sentence to print
 */
export async function withDatabase<T>(
  config: Config,
  say: (text: string) => void,
  work: (urls: PostgresUrls, database: Database) => Promise<T>,
): Promise<T> {
  const running = config.databaseUrl ? undefined : findRunningPostgres(config.dataDir);
  const own = config.databaseUrl || running ? undefined : await startEmbeddedPostgres({ dataDir: config.dataDir, progress: say });
  const leave = () => {
    say('Stopped before the end: what was not committed is not there.');
    void own?.stop().finally(() => process.exit(130));
  };
  if (own) for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
  try {
    const urls = own ?? databaseOfService(config);
    await migrate(urls.ownerUrl, urls.serviceUrl);
    const database = await Database.connect(urls.serviceUrl, [ApiTokenEntity], 2);
    try {
      return await work(urls, database);
    } finally {
      await database.close();
    }
  } catch (error) {
    throw inWords(error);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, leave);
    await own?.stop();
  }
}

/** Works in the database of the running service. @throws StartupError with the one sentence to print */
export async function besideService<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await Database.connect(databaseOfService(config).serviceUrl, [ApiTokenEntity], 2);
  try {
    return await work(database);
  } catch (error) {
    throw inWords(error);
  } finally {
    await database.close();
  }
}

/** A failure of the connection, or of a database that is not ours yet, as the sentence to print; others as they are. */
export function inWords(error: unknown): unknown {
  const state = sqlState(error) ?? '';
  if (state === '42P01') return new StartupError('This database is not ready: start the service, and wait until it says Ready.');
  if (state.startsWith('28') || state === '3D000')
    return new StartupError(`The database does not let the demo's commands in (${state}).`);
  if (error instanceof StartupError || state) return error;
  for (let at = error as { code?: string; cause?: unknown } | undefined; at; at = at.cause as typeof at) {
    if (/^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_)/.test(at.code ?? ''))
      return new StartupError(`The database of the service cannot be reached (${at.code}).`);
  }
  return error;
}
