import { realpathSync } from 'node:fs';
import { prepareFolder } from '../data-dir.ts';
import { StartupError } from '../startup-error.ts';
import { postgresBinaries } from './embedded/binaries.ts';
import { endLeftover, ensureCluster, layoutOf } from './embedded/cluster.ts';
import { InstanceLock, readLiveNote } from './embedded/instance-lock.ts';
import { ensureRolesAndDatabase, superuser, urlOf } from './embedded/roles.ts';
import { startServer } from './embedded/server.ts';
import { type FootingName, findFooting } from './embedded/unprivileged.ts';

export interface EmbeddedPostgresOptions {
  /** DATA_DIR; everything of PostgreSQL's lies in `postgres` under it. */
  dataDir: string;
  /** false gives up durability for speed: for tests alone. */
  durable?: boolean;
  /** Told, in words for a person, what takes its time. */
  progress?: (text: string) => void;
  /** The ways not to be root that are tried, in this order; all known ones when left out. */
  footings?: readonly FootingName[];
}

export interface PostgresUrls {
  /** As the role that owns the tables: for migrations. */
  ownerUrl: string;
  /** As the role of the running service, which owns nothing. */
  serviceUrl: string;
}

export interface EmbeddedPostgres extends PostgresUrls {
  /** As PostgreSQL's superuser, to the database `postgres`: for tests, which make databases of their own. */
  adminUrl: string;
  /** Settles only when PostgreSQL ends although nobody stopped it, with the sentence to print. */
  died: Promise<StartupError>;
  /** Ends PostgreSQL, cutting open connections; takes about a second. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes as an npm package, with its data under `dataDir`: as an ordinary user or as root, after a clean
 * stop or after a kill -9, whose leftovers it ends first. Dies with this process where the system can see to that.
 * @throws StartupError with the one sentence to print
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { durable = true, progress = () => {} } = options;
  prepareFolder(options.dataDir);
  const layout = layoutOf(realpathSync(options.dataDir));
  prepareFolder(layout.home, "The database's folder");
  const binaries = postgresBinaries();
  const lock = await InstanceLock.take(layout.note, options.dataDir);
  try {
    await endLeftover(layout, progress);
    const footing = await findFooting(layout.home, binaries.postgres, options.footings);
    await ensureCluster(layout, binaries.initdb, footing, durable, progress);
    progress('Starting the database…');
    const server = await startServer(layout, binaries.postgres, footing, durable, progress);
    try {
      await ensureRolesAndDatabase(layout.home, server.port);
    } catch (error) {
      await server.stop();
      throw error;
    }
    lock.publish(server.port);
    let stopping = false;
    return {
      ...urlsOf(layout.home, server.port),
      adminUrl: urlOf(layout.home, superuser, server.port),
      died: new Promise((resolve) => {
        server.exited.then(() => {
          if (!stopping) resolve(new StartupError(`The embedded PostgreSQL ended by itself: ${server.complaint()}.`));
        });
      }),
      stop: async () => {
        stopping = true;
        await server.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The database of an Edusta that runs on this data directory now; undefined when none does. For commands beside it. */
export function findRunningPostgres(dataDir: string): PostgresUrls | undefined {
  const { home, note } = layoutOf(dataDir);
  const port = readLiveNote(note)?.port;
  return port === undefined ? undefined : urlsOf(home, port);
}

const urlsOf = (home: string, port: number): PostgresUrls => ({
  ownerUrl: urlOf(home, 'edusta_owner', port),
  serviceUrl: urlOf(home, 'edusta_service', port),
});
