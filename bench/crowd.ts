import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Measured, startServer } from './servers.ts';

export interface Target {
  port: number;
  path: string;
  /** The subscription that each sends; the limit is asked for nothing. */
  document: string;
  /** Shared by the subscribers in turn; none where nobody signs in. */
  tokens: readonly string[];
}

interface Taken {
  /** How late each message came, in milliseconds. */
  late: number[];
  bytes: number;
  /** As it came. */
  last: string;
}

export interface Crowd {
  /** Waits until all together have so many more messages. @throws when there are more, or fewer after two minutes */
  takes(messages: number): Promise<Taken>;
  /** Lets things happen until one has reached everybody. */
  listens(publish: () => Promise<unknown>): Promise<void>;
  leave(): void;
}

const patience = 120_000;

/** So many subscribers, in a process of their own. Resolves when all of them are there. */
export async function gather(count: number, { port, path, document, tokens }: Target): Promise<Crowd> {
  const args = [String(port), path, String(count), document, ...tokens];
  const crowd: Measured = await startServer(join(import.meta.dirname, 'peers', 'subscribers.mjs'), {}, args);
  const taken = async () => (await crowd.ask('taken')) as Taken;
  return {
    takes: async (messages) => {
      const timeout = new Promise((resolve) => setTimeout(resolve, patience, 'late').unref());
      if ((await Promise.race([crowd.ask(String(messages)), timeout])) === 'late') {
        throw new Error(`Fewer than ${messages} messages came within ${patience / 1_000} s`);
      }
      const all = await taken();
      if (all.late.length !== messages) throw new Error(`${all.late.length} messages came, where ${messages} were due`);
      return all;
    },
    listens: async (publish) => {
      for (let n = 0; n < 30; n++) {
        await publish();
        let heard = 0;
        for (let more = -1; more !== 0; heard += more) {
          await sleep(1_000);
          more = (await taken()).late.length;
        }
        if (heard === count) return;
      }
      throw new Error('Not everybody hears what happens');
    },
    leave: () => crowd.stop(),
  };
}
