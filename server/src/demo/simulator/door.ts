import { setTimeout as sleep } from 'node:timers/promises';
import type { Message } from './book.ts';

interface DoorOptions {
  /** The service's own address, without a slash at its end. */
  url: string;
  /** A bearer token with the scope UMA_WRITE. */
  token: string;
  log: (message: string) => void;
}

const batchSize = 500;
const firstPauseMs = 500;
const longestPauseMs = 30_000;

/** The way in, the same as UMA's: `POST /uma/events`. */
export class Door {
  constructor(private readonly options: DoorOptions) {}

  /**
   * Delivers until the service has taken everything: refused, it comes again, later and later.
   *
   * @throws what `signal` was aborted with
   */
  async deliver(messages: readonly Message[], signal: AbortSignal): Promise<void> {
    for (let at = 0; at < messages.length; at += batchSize) {
      const batch = messages.slice(at, at + batchSize);
      for (let attempt = 0; !(await this.isTaken(batch, signal)); attempt++) {
        const pause = Math.min(firstPauseMs * 2 ** attempt, longestPauseMs) * (0.5 + Math.random() / 2);
        await sleep(pause, undefined, { signal });
      }
    }
  }

  private async isTaken(batch: readonly Message[], signal: AbortSignal): Promise<boolean> {
    const { url, token, log } = this.options;
    try {
      const answer = await fetch(`${url}/uma/events`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/cloudevents-batch+json' },
        body: JSON.stringify(batch),
        signal: AbortSignal.any([signal, AbortSignal.timeout(15_000)]),
      });
      if (!answer.ok) {
        await answer.body?.cancel();
        log(`The simulated UMA was answered ${answer.status} and comes again.`);
        return false;
      }
      const { results } = (await answer.json()) as { results: { result: string; reason: string | null }[] };
      for (const { result, reason } of results) if (result === 'rejected') log(`The simulated UMA was corrected: ${reason}`);
      return true;
    } catch (error) {
      signal.throwIfAborted();
      log(`The simulated UMA could not reach the service (${(error as Error).name}) and comes again.`);
      return false;
    }
  }
}
