import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../scripts/lib/run.ts';
import { connected, demo, type Service, startService } from './service.ts';

export interface Size {
  clients: number;
  advisors: number;
  events: number;
}

/** The service over a population, with some of its advisors signed in by token. */
export interface Populated extends Service {
  accounts: string[];
  tokens: string[];
  staffToken: string;
}

/** Where populations are kept from one run to the next. */
export const benchFolder = () => process.env.BENCH_DATA_DIR ?? join(root, '.data', 'bench');

/** Starts the service over a population of this size, which is made once and kept. */
export async function populated({ clients, advisors, events }: Size, viewers: number): Promise<Populated> {
  const dataDir = join(benchFolder(), String(clients));
  mkdirSync(dataDir, { recursive: true });
  const marker = join(dataDir, 'populated');
  if (!existsSync(marker)) {
    console.error(`Filling ${dataDir}: once, and kept`);
    const size = ['--clients', clients, '--advisors', advisors, '--events', events].map(String);
    writeFileSync(marker, await demo(dataDir, 'load', ...size));
  }
  const service = await startService(dataDir);
  const tokens = (await demo(dataDir, 'tokens', '--advisors', String(viewers))).split('\n').map((line) => line.split(' '));
  const staffToken = (await demo(dataDir, 'token', 'satu')).split('\n').at(-1) as string;
  const names = tokens.map(([name]) => name as string);
  const accounts = await connected(service.ownerUrl, async (client) => {
    await client.query(await readFile(join(root, 'bench', 'schema.sql'), 'utf8'));
    const { rows } = await client.query('select id from account where username = any($1) order by username', [names]);
    return rows.map(({ id }) => id as string);
  });
  return { ...service, accounts, tokens: tokens.map(([, secret]) => secret as string), staffToken };
}
