import type { Book, DemoCase, DemoClient, Message } from './book.ts';
import { kinds } from './cast.ts';
import { pick, type Random, weighted } from './chance.ts';
import { somebody } from './population.ts';
import { askForSupplement, awaitsInterview, changeLanguage, lodge, moveInterview, register, step, wayOf } from './steps.ts';

/** Open cases: below the one, new ones come more often; from the other on, none. */
const fewest = 60;
const most = 90;
const mostClients = 150;
const mostSupplements = 2;
const shareOfWatched = 0.6;
/** So many wait for the hour of their interview: until one has been held, asylum is sought no more. */
const mostInterviews = 15;

/**
 * The next thing that happens, with the book changed accordingly: one event, or the two of a new client with a case.
 *
 * @param watched customer numbers of clients that somebody represents here: most happens to them, and they never run dry
 */
export function advance(book: Book, random: Random, now: Date, watched: ReadonlySet<string> = new Set()): Message[] {
  for (const client of book.clients) client.cases = client.cases.filter(({ closed }) => !closed);
  const open = book.clients.reduce((sum, client) => sum + client.cases.length, 0);
  const idle = book.clients.find((client) => watched.has(client.customerNumber) && client.cases.length === 0);
  if (idle) return [lodge(book, idle, someKind(book, random, now), now)[1]];
  if (open < most && random() < (open < fewest ? 0.5 : 0.05)) return arrive(book, random, now);

  const seen = book.clients.filter(({ customerNumber }) => watched.has(customerNumber));
  const client = pickClient(random, seen.length > 0 && random() < shareOfWatched ? seen : book.clients);
  const matter = client && pickCase(random, client, now);
  if (!client || !matter) return arrive(book, random, now);
  return [happen(random, client, matter, now, watched.has(client.customerNumber))];
}

/** Something happens in a case, most often its next step. */
function happen(random: Random, client: DemoClient, matter: DemoCase, now: Date, isWatched: boolean): Message {
  const chance = random();
  if (chance < 0.04) return changeLanguage(random, client, now);
  const next = wayOf(matter.kind)[matter.steps];
  const isDecided = next === 'legal-force-gained' || next === 'complaint-lodged' || next === 'decision-notified';
  if (!isDecided && chance < 0.3 && matter.supplements < mostSupplements) return askForSupplement(random, matter, now);
  if (awaitsInterview(matter, now))
    return chance < 0.4 ? moveInterview(random, matter, now) : changeLanguage(random, client, now);
  // A case that somebody watches stays a while before it closes before their eyes.
  if (isWatched && next === 'legal-force-gained' && chance < 0.8) return changeLanguage(random, client, now);
  return step(random, matter, now);
}

function arrive(book: Book, random: Random, now: Date): Message[] {
  const kind = someKind(book, random, now);
  const idle = book.clients.filter(({ cases }) => cases.length === 0);
  if (idle.length > 0 && (random() < 0.5 || book.clients.length >= mostClients))
    return [lodge(book, pick(random, idle), kind, now)[1]];
  if (book.clients.length >= mostClients) return [lodge(book, pick(random, book.clients), kind, now)[1]];
  const [client, registered] = register(book, somebody(random, now), now);
  return [registered, lodge(book, client, kind, now)[1]];
}

function pickClient(random: Random, clients: readonly DemoClient[]): DemoClient | undefined {
  const withCases = clients.filter(({ cases }) => cases.length > 0);
  return withCases.length > 0 ? pick(random, withCases) : undefined;
}

/** Of two that can move, the one that has rested longer. */
function pickCase(random: Random, { cases }: DemoClient, now: Date): DemoCase | undefined {
  const moving = cases.filter((matter) => !awaitsInterview(matter, now));
  const among = moving.length > 0 ? moving : cases;
  const [one, other] = [pick(random, among), pick(random, among)];
  return one && other && other.movedAt < one.movedAt ? other : one;
}

function someKind(book: Book, random: Random, now: Date) {
  const waiting = book.clients.flatMap(({ cases }) => cases).filter(({ kind, closed }) => kind === 'ASYLUM' && !closed);
  const isFull = waiting.filter((matter) => matter.steps < 2 || awaitsInterview(matter, now)).length >= mostInterviews;
  return weighted(random, isFull ? kinds.filter(([kind]) => kind !== 'ASYLUM') : kinds)[0];
}
