import { join } from 'node:path';
import { caseload, comparable, forPostgraphile } from './documents.ts';
import { closedLoop } from './load.ts';
import { median } from './numbers.ts';
import type { Populated } from './populated.ts';
import { type Measured, startServer } from './servers.ts';

/** One server's figures beside the limit's, of one run. */
export interface ReadFigures {
  key: Key;
  name: string;
  perSecond: number;
  ofRaw: number;
  cpuMs: number;
  p50Ms: number;
  p95Ms: number;
  /** After its last round. */
  rssMib: number;
}

/** The limit, this service in three ways, and the peers. */
type Key = 'raw' | 'any' | 'persisted' | 'whole' | 'mercurius' | 'postgraphile';

export interface ReadSettings {
  databaseUrl: string;
  accounts: readonly string[];
  clients: number;
  seconds: number;
  rounds: number;
  /** The whole service, already running, with a token for each account. */
  whole: Populated;
  say: (text: string) => void;
}

const hash = 'c'.repeat(64);
const here = import.meta.dirname;

interface Contender {
  key: Key;
  name: string;
  server: Measured;
  body: string;
  headers: (n: number) => Record<string, string>;
}

/** The Caseload of each viewer in turn, asked of every server by `clients` at once, in interleaved rounds. */
export async function measureReads(settings: ReadSettings): Promise<ReadFigures[]> {
  const { databaseUrl, accounts, say } = settings;
  const env = { DATABASE_URL: databaseUrl, DOCUMENTS: JSON.stringify({ [hash]: caseload }) };
  const start = (file: string) => startServer(join(here, file), env);
  const [raw, own, mercurius, postgraphile] = await Promise.all(
    ['peers/raw.mjs', 'servers/reads.mjs', 'peers/mercurius.mjs', 'peers/postgraphile.mjs'].map(start),
  );
  if (!raw || !own || !mercurius || !postgraphile) throw new Error('All are started');
  try {
    const variables = { first: 20 };
    const asked = JSON.stringify({ query: caseload, variables });
    const persisted = JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
    const account = (n: number) => ({ 'x-account': accounts[n % accounts.length] as string });
    const contenders: Contender[] = [
      { key: 'raw', name: 'raw: node:http and one statement', server: raw, body: asked, headers: account },
      { key: 'any', name: 'Edusta, any document', server: own, body: asked, headers: account },
      { key: 'persisted', name: 'Edusta, a persisted document', server: own, body: persisted, headers: account },
      {
        key: 'whole',
        name: 'Edusta, with sign-in and access log',
        server: settings.whole,
        body: asked,
        headers: (n) => ({ authorization: `Bearer ${settings.whole.tokens[n % settings.whole.tokens.length]}` }),
      },
      {
        key: 'mercurius',
        name: 'Mercurius with graphql-jit, SQL batched by hand',
        server: mercurius,
        body: asked,
        headers: account,
      },
      {
        key: 'postgraphile',
        name: 'PostGraphile 5, with connections',
        server: postgraphile,
        body: JSON.stringify({ query: forPostgraphile, variables }),
        headers: account,
      },
    ];
    await compare(contenders, accounts.length);
    return await inRounds(contenders, settings, say);
  } finally {
    for (const server of [raw, own, mercurius, postgraphile]) server.stop();
  }
}

/** @throws where two servers answer differently */
async function compare(contenders: readonly Contender[], viewers: number): Promise<void> {
  for (let n = 0; n < viewers; n++) {
    const answers = await Promise.all(
      contenders.map(async ({ server, body, headers }) => {
        const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers(n) },
          body,
        });
        return JSON.stringify(comparable(await response.json()));
      }),
    );
    for (const [at, answer] of answers.entries()) {
      if (answer !== answers[0])
        throw new Error(
          `${contenders[at]?.name} answers otherwise than the limit:\n${answer.slice(0, 600)}\n${answers[0]?.slice(0, 600)}`,
        );
    }
  }
}

async function inRounds(contenders: readonly Contender[], settings: ReadSettings, say: (text: string) => void) {
  const runs = contenders.map(() => [] as Omit<ReadFigures, 'key' | 'name' | 'ofRaw'>[]);
  for (let round = 0; round <= settings.rounds; round++) {
    // Each round begins with another, so that none is always the one after the same.
    for (let at = 0; at < contenders.length; at++) {
      const which = (at + round) % contenders.length;
      const { server, body, headers, name } = contenders[which] as Contender;
      const before = await server.usage();
      const done = await closedLoop({ port: server.port, body, headers, clients: settings.clients, seconds: settings.seconds });
      const after = await server.usage();
      const run = {
        perSecond: done.perSecond,
        cpuMs: (after.cpuMs - before.cpuMs) / done.count,
        p50Ms: done.p50Ms,
        p95Ms: done.p95Ms,
        rssMib: after.rss / 1_048_576,
      };
      // The first round warms up.
      if (round > 0) runs[which]?.push(run);
      say(
        `${round === 0 ? 'warm-up' : `round ${round}`}: ${name}: ${run.perSecond.toFixed(0)}/s, ${run.cpuMs.toFixed(2)} ms CPU`,
      );
    }
  }
  return contenders.map(({ key, name }, which): ReadFigures => {
    const own = runs[which] ?? [];
    const ratios = own.map(({ perSecond }, round) => perSecond / (runs[0]?.[round]?.perSecond ?? Number.NaN));
    return {
      key,
      name,
      perSecond: median(own.map((run) => run.perSecond)),
      ofRaw: median(ratios),
      cpuMs: median(own.map((run) => run.cpuMs)),
      p50Ms: median(own.map((run) => run.p50Ms)),
      p95Ms: median(own.map((run) => run.p95Ms)),
      rssMib: own.at(-1)?.rssMib ?? Number.NaN,
    };
  });
}
