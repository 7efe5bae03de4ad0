import { join, resolve } from 'node:path';
import { type App, createApp } from './app.ts';
import { systemClock } from './clock.ts';
import { type Config, readConfig } from './config.ts';
import { keepSecret, prepareFolder } from './data-dir.ts';
import { startEmbeddedPostgres } from './database/embedded-postgres.ts';
import { migrate } from './database/migrate.ts';
import { startDemo } from './demo/demo.ts';
import { deriveKeys } from './keys.ts';
import { StartupError } from './startup-error.ts';

const root = resolve(import.meta.dirname, '..', '..');
/** The contract gives 20 s from SIGTERM to the end; whatever hangs is left behind after this. */
const stopLimitMs = 15_000;

const undo: (() => Promise<void> | void)[] = [];
let stopping: Promise<void> | undefined;

async function start(): Promise<void> {
  const config = readConfig(process.env, { root });
  prepareFolder(config.dataDir);
  const say = (text: string) => console.log(text);
  const databaseUrl = await openDatabase(config, say);
  const keys = deriveKeys(config.secretKey ?? keepSecret(config.dataDir, 'secret-key'));
  const app = await createApp({
    config,
    databaseUrl,
    keys,
    clock: systemClock,
    clientFolder: join(root, 'client', 'dist'),
    log: true,
  });
  undo.push(() => app.stop());
  await listen(app, config);
  if (config.demo) undo.push(await startDemo({ database: app.database, config, keys, clock: systemClock, say }));
  say(`Ready ${config.publicUrl}`);
}

async function openDatabase(config: Config, say: (text: string) => void): Promise<string> {
  let urls = { databaseUrl: config.databaseUrl ?? '', ownerUrl: config.databaseOwnerUrl ?? '' };
  if (!config.databaseUrl) {
    const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, progress: say });
    undo.push(() => embedded.stop());
    void embedded.died.then((error) => fail(error));
    urls = { databaseUrl: embedded.serviceUrl, ownerUrl: embedded.ownerUrl };
  }
  try {
    await migrate(urls.ownerUrl, urls.databaseUrl);
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT' || /timeout/i.test((error as Error).message)) {
      throw new StartupError(
        `The database of ${config.databaseUrl ? 'DATABASE_URL' : 'the service'} cannot be reached (${code ?? 'no answer'}).`,
      );
    }
    if (code?.startsWith('28') || code === '3D000')
      throw new StartupError(`The database of DATABASE_URL does not let the service in: ${(error as Error).message}.`);
    throw error;
  }
  return urls.databaseUrl;
}

async function listen(app: App, config: Config): Promise<void> {
  try {
    await app.http.listen({ host: config.host, port: config.port });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EADDRINUSE')
      throw new StartupError(`Port ${config.port} is in use: stop what listens there, or set PORT to another.`);
    if (code === 'EACCES') throw new StartupError(`Port ${config.port} may not be used: set PORT to one from 1024.`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new StartupError(`HOST ${config.host} is no address of this machine.`);
    throw error;
  }
}

function stop(): Promise<void> {
  stopping ??= (async () => {
    setTimeout(() => process.exit(1), stopLimitMs).unref();
    for (const work of undo.reverse()) await Promise.resolve(work()).catch((error: Error) => console.error(error.message));
  })();
  return stopping;
}

async function fail(error: unknown): Promise<never> {
  console.error(error instanceof StartupError ? error.message : error);
  await stop();
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void stop().then(() => process.exit(0));
  });
}
process.on('unhandledRejection', (error) => void fail(error));
start().catch(fail);
