import { setTimeout as sleep } from 'node:timers/promises';
import type { Simulator, SimulatorOptions } from './simulator.ts';

const everyMs = 5_000;

/** Fetches what this service tells UMA and confirms it, as UMA does, until it is stopped. The token needs the scope UMA_READ. */
export function startConfirming({
  url,
  token,
  log,
  every = everyMs,
}: Pick<SimulatorOptions, 'url' | 'token' | 'log' | 'every'>): Simulator {
  const stopping = new AbortController();
  const { signal } = stopping;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };

  const round = async (): Promise<void> => {
    const answer = await fetch(`${url}/uma/outbox?limit=100`, { headers, signal });
    if (!answer.ok) throw new Error(`the outbox answered ${answer.status}`);
    const messages = (await answer.json()) as { id: string }[];
    if (messages.length === 0) return;
    const receipts = messages.map(({ id }) => ({ id, result: 'confirmed', reason: null }));
    const confirmed = await fetch(`${url}/uma/outbox/receipts`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ receipts }),
      signal,
    });
    if (!confirmed.ok) throw new Error(`the receipts were answered ${confirmed.status}`);
  };

  const running = (async () => {
    let told = false;
    while (!signal.aborted) {
      await round().catch((error: Error) => {
        // Said once: the next rounds try again by themselves.
        if (!signal.aborted && !told) log(`The simulated UMA could not fetch: ${error.message}.`);
        told = true;
      });
      await sleep(every, undefined, { signal }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
