import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../clock.ts';
import { advance } from './advance.ts';
import { type Book, type DemoClient, readBook, writeBook } from './book.ts';
import type { Random } from './chance.ts';
import { Door } from './door.ts';
import { populate } from './population.ts';

export interface SimulatorOptions {
  /** Where the service listens, without a slash at its end. */
  url: string;
  /** A bearer token with the scope UMA_WRITE. */
  token: string;
  /** The book is kept here. */
  dataDir: string;
  clock: Clock;
  log: (message: string) => void;
  /** Customer numbers of clients that somebody represents here: most of what happens, happens to them. */
  watched?: () => Promise<readonly string[]>;
  random?: Random;
  /** Milliseconds from one event to the next: by chance between half as much and half as much again. */
  every?: number;
}

export interface Simulator {
  /** Ends after the event that is under way. */
  stop(): Promise<void>;
}

const bookIn = (dataDir: string) => join(dataDir, 'uma-simulator.json');
const everyFewSeconds = 4_000;

/**
 * On a first start, gives the service some sixty clients with cases at every stage; later, only what the last run had not yet
 * delivered.
 *
 * @returns every client in the book, the scripted ones first
 */
export async function seedDemoCases(options: SimulatorOptions): Promise<readonly DemoClient[]> {
  const { dataDir, clock, random = Math.random } = options;
  let book = readBook(bookIn(dataDir));
  if (!book) {
    book = populate(random, clock.now());
    writeBook(bookIn(dataDir), book);
  }
  await deliverPending(book, options, new AbortController().signal);
  return book.clients;
}

/** Lets a case move every few seconds, through the service's own door, until it is stopped. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const book = readBook(bookIn(options.dataDir)) ?? populate(options.random ?? Math.random, options.clock.now());
  const stopping = new AbortController();
  const running = run(book, options, stopping.signal).catch((error: unknown) => {
    if (!stopping.signal.aborted) options.log(`The simulated UMA stopped: ${(error as Error).message}`);
  });
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function run(book: Book, options: SimulatorOptions, signal: AbortSignal): Promise<void> {
  const { clock, log, watched, random = Math.random, every = everyFewSeconds } = options;
  for (;;) {
    await deliverPending(book, options, signal);
    await sleep(every * (0.5 + random()), undefined, { signal });
    const numbers = await watched?.().catch((error: Error) => {
      log(`The simulated UMA does not know whom anybody watches (${error.name}).`);
      return [];
    });
    book.pending.push(...advance(book, random, clock.now(), new Set(numbers)));
    writeBook(bookIn(options.dataDir), book);
  }
}

async function deliverPending(book: Book, options: SimulatorOptions, signal: AbortSignal): Promise<void> {
  if (book.pending.length === 0) return;
  await new Door(options).deliver(book.pending, signal);
  book.pending = [];
  writeBook(bookIn(options.dataDir), book);
}
