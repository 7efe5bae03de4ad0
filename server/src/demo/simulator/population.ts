import type { Book, Message } from './book.ts';
import { kinds, languages, names, type Scripted, scripted } from './cast.ts';
import { pick, type Random, weighted, whole } from './chance.ts';
import { askForSupplement, lodge, register, step, wayOf, ways } from './steps.ts';

const day = 86_400_000;
const clients = 60;
/** So many steps on, an interview is scheduled and not yet held. */
const interviewScheduled = ways.asylum.indexOf('interview-held');

/** Somebody whose case nobody scripted. */
export function somebody(random: Random, now: Date): Omit<Scripted, 'cases'> {
  const [nationality, given, family] = pick(random, names);
  const born = new Date(Date.UTC(now.getUTCFullYear() - 1 - whole(random, 80), whole(random, 12), 1 + whole(random, 28)));
  return {
    nationality,
    givenNames: pick(random, given),
    familyName: pick(random, family),
    dateOfBirth: random() < 0.04 ? null : born.toISOString().slice(0, 10),
    contactLanguage: weighted(random, languages)[0],
  };
}

/**
 * The book of a UMA that has been at work for months: the scripted clients first, then others, their cases at every stage.
 * What happened so far is pending, in order of time.
 */
export function populate(random: Random, now: Date): Book {
  // Somewhere in the numbers: a book that is begun anew on an old database hardly meets the one before it.
  const book: Book = {
    nextCustomer: 1_000_000 + whole(random, 8_000_000),
    nextDiary: 100_000 + whole(random, 800_000),
    clients: [],
    pending: [],
  };
  for (const one of scripted) enter(book, random, now, one, () => undefined);
  while (book.clients.length < clients) {
    const cases = Array.from(
      {
        length: weighted(random, [
          [1, 7],
          [2, 2],
          [3, 1],
        ] as const)[0],
      },
      () => {
        const kind = weighted(random, kinds)[0];
        return { kind, steps: whole(random, wayOf(kind).length + 1), asks: random() < 0.2 };
      },
    );
    // Some interviews have just been held, and nobody has said so yet.
    enter(book, random, now, { ...somebody(random, now), cases }, () => (random() < 0.5 ? now : undefined));
  }
  book.pending.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  return book;
}

/** Writes a client and their cases into the book, as it came about over the last months. */
function enter(book: Book, random: Random, now: Date, { cases, ...person }: Scripted, interviewBy: () => Date | undefined): void {
  const histories = cases.map(({ kind, steps, asks }) => {
    // Nine days have a working day among them, whatever is celebrated.
    const gaps = Array.from({ length: steps + (asks ? 1 : 0) }, () => (9 + random() * 15) * day);
    const rested = steps === interviewScheduled ? 9 : 0.05;
    let at = now.getTime() - (rested + random() * 12) * day - gaps.reduce((sum, gap) => sum + gap, 0);
    const times = [new Date(at)];
    for (const gap of gaps) {
      at += gap;
      times.push(new Date(at));
    }
    return { kind, steps, asks, times };
  });
  const first = Math.min(...histories.map(({ times }) => times[0]?.getTime() ?? now.getTime()));
  const [client, registered] = register(book, person, new Date(first - random() * 5 * day));
  const messages: Message[] = [registered];
  for (const { kind, steps, asks, times } of histories) {
    const [matter, lodged] = lodge(book, client, kind, times[0] ?? now);
    messages.push(lodged);
    for (let n = 1; n <= steps; n++) {
      const heldBy = n < steps ? times[n + 1] : interviewBy();
      messages.push(step(random, matter, times[n] ?? now, { appealed: true, heldBy }));
    }
    if (asks && !matter.closed) messages.push(askForSupplement(random, matter, times.at(-1) ?? now));
  }
  book.pending.push(...messages);
}
