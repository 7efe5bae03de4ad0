import { join } from 'node:path';
import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { prepareFolder } from '../data-dir.ts';
import type { Database } from '../database/database.ts';
import type { Keys } from '../keys.ts';
import { firstDayIsOver, liveFirstDay } from './first-day/first-day.ts';
import { seedPeople } from './people.ts';
import { startConfirming } from './simulator/confirm.ts';
import { seedDemoCases, startSimulator } from './simulator/simulator.ts';
import { representedDemoClients } from './simulator/watched.queries.ts';
import { replaceDemoToken } from './tokens.ts';

export interface DemoOptions {
  database: Database;
  config: Pick<Config, 'host' | 'port' | 'dataDir' | 'umaSimulator'>;
  keys: Keys;
  clock: Clock;
  /** Told, in words for a person, what takes its time. */
  say: (text: string) => void;
}

/**
 * Makes the demo people, on a first start their cases and their first day, and lets the simulated UMA speak. All but the people comes
 * through the service's own doors, so it must be listening.
 * @returns what ends it
 */
export async function startDemo({ database, config, keys, clock, say }: DemoOptions): Promise<() => Promise<void>> {
  await seedPeople(database, keys, clock);
  const folder = await folderOf(database, config.dataDir);
  const notesPath = join(folder, 'first-day.json');
  const url = ownUrl(config);
  const token = await replaceDemoToken(database, clock, 'uma', { name: 'simulator', validForHours: 365 * 24 });
  const simulator = { url, token, dataDir: folder, clock, log: say, watched: () => representedDemoClients(database) };

  if (!(await firstDayIsOver(database, notesPath))) {
    say('Bringing the first cases…');
    const clients = await seedDemoCases(simulator);
    // What is missing in the demo is no reason to keep anybody out.
    await liveFirstDay({ database, clock, url, umaToken: token, notesPath, clients, say }).catch((error: Error) =>
      say(`The demo's first day is not complete (${error.message}): the next start goes on with it.`),
    );
  }
  if (!config.umaSimulator) return async () => {};
  const running = [await startSimulator(simulator), startConfirming(simulator)];
  return async () => {
    await Promise.all(running.map((part) => part.stop()));
  };
}

/** What the demo remembers belongs to one database: another one, and one that is made anew, begin anew. */
async function folderOf(database: Database, dataDir: string): Promise<string> {
  const [uma] = await database.read(null, (tx) => tx.query(sql<{ id: string }>`select id from account where username = 'uma'`));
  const folder = join(dataDir, 'demo', uma?.id ?? 'unknown');
  prepareFolder(folder, "The demo's folder");
  return folder;
}

/** Where this process is reached from itself. */
function ownUrl({ host, port }: Pick<Config, 'host' | 'port'>): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
