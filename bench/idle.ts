import { gather } from './crowd.ts';
import { caseload } from './documents.ts';
import { caseEvents, happens, withCases } from './happening.ts';
import { closedLoop } from './load.ts';
import { median } from './numbers.ts';
import type { Populated } from './populated.ts';
import { connected } from './service.ts';

export interface IdleFigures {
  subscribers: number;
  /** RSS of each after a forced collection. */
  kib: number;
  cpuMs: number;
  /** Caseload's p95 at 20 clients, of each round. */
  without: number[];
  beside: number[];
  ratio: number;
}

interface Settings {
  service: Populated;
  subscribers: number;
  seconds: number;
  rounds: number;
  say: (text: string) => void;
}

/** What subscribers cost to whom nothing happens: memory, and the others' time, which is taken without, with and without them in turn. */
export async function measureIdle({ service, subscribers, seconds, rounds, say }: Settings): Promise<IdleFigures> {
  const { port, tokens } = service;
  const hearing = await connected(service.ownerUrl, async (client) => {
    const { rows } = await client.query(withCases, [service.accounts]);
    return new Set(rows.map(({ id }) => id as string));
  });
  const accounts = [...hearing];
  const theirTokens = tokens.filter((_, n) => hearing.has(service.accounts[n] as string));
  const target = { port, path: '/graphql', document: caseEvents, tokens: theirTokens };
  const body = JSON.stringify({ query: caseload, variables: { first: 20 } });
  const headers = (n: number) => ({ authorization: `Bearer ${tokens[n % tokens.length]}` });
  const runs = async () => {
    const p95: number[] = [];
    for (let n = 0; n < rounds; n++) p95.push((await closedLoop({ port, body, headers, clients: 20, seconds })).p95Ms);
    return p95;
  };
  const publish = () =>
    connected(service.ownerUrl, async (client) => {
      for (const advisor of accounts) await client.query(happens({ advisor }));
    });
  const warm = await gather(40, target);
  await closedLoop({ port, body, headers, clients: 20, seconds });
  warm.leave();
  const before = await runs();
  say(`Caseload beside nobody: p95 ${median(before).toFixed(0)} ms`);
  const empty = await service.usage(true);
  const crowd = await gather(subscribers, target);
  try {
    // Everybody is there once an event of each advisor's has reached everybody; then nothing more happens.
    await crowd.listens(publish);
    const full = await service.usage(true);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    const cpuMs = ((await service.usage()).cpuMs - full.cpuMs) / 5;
    const kib = (full.rss - empty.rss) / 1_024 / subscribers;
    say(`${subscribers} idle subscribers: ${kib.toFixed(1)} KiB each`);
    const beside = await runs();
    say(`Caseload beside them: p95 ${median(beside).toFixed(0)} ms`);
    crowd.leave();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const after = await runs();
    say(`Caseload after them: p95 ${median(after).toFixed(0)} ms`);
    const without = [...before, ...after];
    return { subscribers, kib, cpuMs, without, beside, ratio: median(beside) / median(without) };
  } finally {
    crowd.leave();
  }
}
