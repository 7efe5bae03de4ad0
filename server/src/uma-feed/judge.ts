import { applicationKey, clientKey, type Element, neededBy, type UmaEvent } from './cloud-event.ts';
import { Effects } from './effects.ts';
import type { Known, Received } from './known.ts';

/** The answer for one element of a delivery. */
export interface Result {
  id: string | null;
  result: 'accepted' | 'parked' | 'duplicate' | 'rejected';
  /** A sentence; null unless rejected. */
  reason: string | null;
}

export interface Rejection {
  contentHash: string;
  content: string;
  reason: string;
}

/** What a batch comes to: its answers, and everything that changes. */
export interface Judgement {
  results: Result[];
  /** New events, in order of arrival; `waitsFor` is null for those in effect when all is done. */
  received: (Received & { waitsFor: string | null })[];
  /** Events of earlier batches that take effect now, by arrival. */
  released: number[];
  /** Each content once. */
  rejections: Rejection[];
  effects: Effects;
}

/**
 * Judges a batch in order, as if each element came alone. Pure: nothing but `known` is asked, and nothing is changed.
 *
 * @param newId makes the ids of new clients and applications
 */
export function judge(batch: readonly Element[], known: Known, newId: () => string): Judgement {
  const judging = new Judging(known, newId);
  const results = batch.map((element) => judging.next(element));
  return { results, ...judging.outcome() };
}

class Judging {
  private readonly effects: Effects;
  private readonly events: Map<string, string>;
  private lastArrival: number;
  private readonly received: Received[] = [];
  private readonly rejections = new Map<string, Rejection>();
  private readonly released: number[] = [];
  /** What waits, by the key of what it waits for, in order of arrival. */
  private readonly waiting = new Map<string, Received[]>();
  private readonly waitsFor = new Map<number, string>();
  /** The client of an application that is only known by a lodging which waits. */
  private readonly lodgedFor = new Map<string, string>();

  constructor(
    private readonly known: Known,
    newId: () => string,
  ) {
    this.effects = new Effects(known, newId);
    this.events = new Map(known.events);
    this.lastArrival = known.lastArrival;
    for (const parked of [...known.parked].sort((a, b) => a.arrival - b.arrival)) this.park(parked, neededBy(parked.event) ?? '');
  }

  next(element: Element): Result {
    const { event } = element;
    if (!event) return this.reject(element, element.reason);
    const before = this.events.get(event.identity);
    if (before === element.contentHash) return { id: element.id, result: 'duplicate', reason: null };
    if (before !== undefined) return this.reject(element, 'An event with this source and id is known with other content.');
    if (this.namesAnotherClient(event)) return this.reject(element, 'The application was lodged for another client.');

    this.events.set(event.identity, element.contentHash);
    const received = { event, arrival: ++this.lastArrival, contentHash: element.contentHash, content: element.content };
    this.received.push(received);
    const needed = neededBy(event);
    if (needed !== null && !this.isKnown(event)) {
      this.park(received, needed);
      return { id: element.id, result: 'parked', reason: null };
    }
    this.takeEffect(received);
    return { id: element.id, result: 'accepted', reason: null };
  }

  outcome(): Omit<Judgement, 'results'> {
    this.effects.settle();
    return {
      received: this.received.map((one) => ({ ...one, waitsFor: this.waitsFor.get(one.arrival) ?? null })),
      released: this.released,
      rejections: [...this.rejections.values()],
      effects: this.effects,
    };
  }

  private reject(element: Element, reason: string): Result {
    const { id, content, contentHash } = element;
    if (!this.rejections.has(contentHash)) this.rejections.set(contentHash, { content, contentHash, reason });
    return { id, result: 'rejected', reason };
  }

  /** An application has one client: the one of the lodging that was received first, in effect or waiting. */
  private namesAnotherClient(event: UmaEvent): boolean {
    if (event.name !== 'application.lodged') return false;
    const client = this.effects.applications.get(event.subject)?.customerNumber ?? this.lodgedFor.get(event.subject);
    return client !== undefined && client !== event.fields.customerNumber;
  }

  private isKnown(event: UmaEvent): boolean {
    const needed = neededBy(event);
    return needed === applicationKey(event.subject)
      ? this.effects.applications.has(event.subject)
      : this.effects.clients.has(event.fields.customerNumber ?? '');
  }

  private park(received: Received, needed: string): void {
    const queue = this.waiting.get(needed);
    if (queue) queue.push(received);
    else this.waiting.set(needed, [received]);
    this.waitsFor.set(received.arrival, needed);
    const { name, subject, fields } = received.event;
    if (name === 'application.lodged' && !this.lodgedFor.has(subject)) this.lodgedFor.set(subject, fields.customerNumber ?? '');
  }

  /** Takes an event into effect, and then what waited for it: in order of arrival, but nothing before what it waits for. */
  private takeEffect(first: Received): void {
    const ready = [first];
    for (let next = ready.pop(); next; next = ready.pop()) {
      this.effects.take(next);
      if (this.waitsFor.delete(next.arrival) && next.arrival <= this.known.lastArrival) this.released.push(next.arrival);
      const freed = this.waiting.get(broughtBy(next.event) ?? '');
      if (!freed) continue;
      this.waiting.delete(broughtBy(next.event) ?? '');
      for (const one of freed) ready.push(one);
      ready.sort((a, b) => b.arrival - a.arrival);
    }
  }
}

/** The key of what an event makes known. */
function broughtBy(event: UmaEvent): string | null {
  if (event.name === 'client.registered') return clientKey(event.subject);
  return event.name === 'application.lodged' ? applicationKey(event.subject) : null;
}
