import { join } from 'node:path';
import { caseload } from './documents.ts';
import { median } from './numbers.ts';
import type { Size } from './populated.ts';
import { startServer } from './servers.ts';

export interface GrowthFigures {
  from: Size;
  to: Size;
  /** Medians. */
  smallMs: number;
  largeMs: number;
}

interface Side {
  databaseUrl: string;
  accounts: readonly string[];
}

/** How long one Caseload takes over each population, asked in turn, one at a time. @returns medians in milliseconds */
export async function measureGrowth(small: Side, large: Side, requests: number): Promise<{ smallMs: number; largeMs: number }> {
  const start = ({ databaseUrl }: Side) =>
    startServer(join(import.meta.dirname, 'servers', 'reads.mjs'), { DATABASE_URL: databaseUrl });
  const servers = await Promise.all([start(small), start(large)]);
  const took: [number[], number[]] = [[], []];
  try {
    for (let n = 0; n < requests; n++) {
      for (const side of [0, 1] as const) {
        const { accounts } = side === 0 ? small : large;
        const sent = performance.now();
        const response = await fetch(`http://127.0.0.1:${servers[side].port}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-account': accounts[n % accounts.length] as string },
          body: JSON.stringify({ query: caseload, variables: { first: 20 } }),
        });
        await response.text();
        // The first of each connection plan their statements.
        if (n >= requests / 5) took[side].push(performance.now() - sent);
      }
    }
    return { smallMs: median(took[0]), largeMs: median(took[1]) };
  } finally {
    for (const server of servers) server.stop();
  }
}
