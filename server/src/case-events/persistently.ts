import { setTimeout as sleep } from 'node:timers/promises';
import { isPassing } from '../graphql/public-error.ts';

const pauseMs = 250;

/** How much of the streams' work is done at once on a node, so that everybody who comes back after a restart leaves the database to others too. */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private free: number;

  constructor(size: number) {
    this.free = size;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}

/**
 * Does `work` again until the database lets it: an event that could not be read is late, never left out.
 * @returns null once it `isOver`
 * @throws what will not pass
 */
export async function persistently<T>(isOver: () => boolean, work: () => Promise<T>): Promise<T | null> {
  for (;;) {
    if (isOver()) return null;
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await sleep(pauseMs * (0.5 + Math.random()), undefined, { ref: false });
    }
  }
}
