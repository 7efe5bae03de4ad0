import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FileAnchor } from './audit/anchor.ts';
import { sentenceOf, verifyAudit } from './audit/verify.usecases.ts';
import { readConfig } from './config.ts';
import { Database, sqlState } from './database/database.ts';
import { findRunningPostgres } from './database/embedded-postgres.ts';
import { deriveKeys } from './keys.ts';
import { StartupError } from './startup-error.ts';

// `pnpm audit:verify`: one line and 0 where the audit trail is whole, the first broken row and 1 where it is not, a sentence and 2 where
// it could not be verified. Beside the running service, which is found by DATA_DIR, or on the database of DATABASE_OWNER_URL.

const root = resolve(import.meta.dirname, '..', '..');

async function verify(env: NodeJS.ProcessEnv): Promise<boolean> {
  const config = readConfig({ ...env, DATABASE_URL: env.DATABASE_URL || env.DATABASE_OWNER_URL }, { root });
  const url = config.databaseOwnerUrl ?? findRunningPostgres(config.dataDir)?.ownerUrl;
  if (!url)
    throw new StartupError(
      `No Edusta is running on the data directory ${config.dataDir}: start it with npm start, or set DATABASE_OWNER_URL.`,
    );
  if (!existsSync(join(config.dataDir, 'audit', 'anchor')))
    throw new StartupError(`There are no anchors in ${config.dataDir}: set DATA_DIR to where the service keeps them.`);
  const key = deriveKeys(config.secretKey ?? keptSecret(config.dataDir)).audit;
  const database = await Database.connect(url, [], 1);
  try {
    const anchor = new FileAnchor(config.dataDir, key);
    if ((await anchor.last()).length === 0)
      throw new StartupError(`The anchors in ${config.dataDir} were written with another key: set SECRET_KEY to the service's.`);
    const verdict = await database.read(null, (tx) => verifyAudit(tx, key, anchor.all()));
    console.log(sentenceOf(verdict));
    return verdict.fault === null;
  } catch (error) {
    throw inWords(error);
  } finally {
    await database.close();
  }
}

/** The demo's own, as the service made it. */
function keptSecret(dataDir: string): string {
  const path = join(dataDir, 'secret-key');
  if (!existsSync(path)) throw new StartupError(`SECRET_KEY is not set, and ${path} is not there.`);
  return readFileSync(path, 'utf8').trim();
}

function inWords(error: unknown): unknown {
  const state = sqlState(error) ?? '';
  if (state === '42P01')
    return new StartupError('This database has no audit trail: start the service once, and wait until it says Ready.');
  if (state === '42501')
    return new StartupError('This role may not read the audit trail: set DATABASE_OWNER_URL to that of its owner.');
  if (state.startsWith('28') || state === '3D000')
    return new StartupError(`The database does not let the verification in (${state}).`);
  for (let at = error as { code?: string; cause?: unknown } | undefined; at; at = at.cause as typeof at) {
    if (/^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_)/.test(at.code ?? ''))
      return new StartupError(`The database of the service cannot be reached (${at.code}).`);
  }
  return error;
}

try {
  process.exitCode = (await verify(process.env)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error);
  process.exitCode = 2;
}
