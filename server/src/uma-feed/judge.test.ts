import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Element, neededBy, readElement } from './cloud-event.ts';
import { rowOf } from './effects.ts';
import { parseJson } from './json.ts';
import { type Judgement, judge } from './judge.ts';
import type { Known, Received } from './known.ts';
import { NaiveFeed } from './testing/naive-feed.ts';
import { cut, deliveriesOf, happened, lodged, registered, umaEvent, worldOf } from './testing/world.ts';

const element = (raw: unknown): Element => {
  const text = JSON.stringify(raw);
  return readElement(parseJson(text).value, text);
};

/** Keeps judgements in memory, the way the tables do. */
class Memory {
  private readonly events = new Map<string, string>();
  private readonly stored = new Map<number, Received & { waits: boolean }>();
  private clients: Known['clients'] = new Map();
  private applications: Known['applications'] = new Map();
  private ids = 0;
  readonly facts: { kind: string; diaryNumber: string; time: string; staffOnly: boolean; closes: boolean }[] = [];

  receive(batch: readonly unknown[]): Judgement {
    const known: Known = {
      lastArrival: this.stored.size,
      events: this.events,
      clients: this.clients,
      applications: this.applications,
      parked: [...this.stored.values()].filter(({ waits }) => waits),
    };
    const judgement = judge(batch.map(element), known, () => `id-${++this.ids}`);
    for (const one of judgement.received) {
      this.events.set(one.event.identity, one.contentHash);
      this.stored.set(one.arrival, { ...one, waits: one.waitsFor !== null });
    }
    for (const arrival of judgement.released) (this.stored.get(arrival) as { waits: boolean }).waits = false;
    const { clients, applications, inOrder } = judgement.effects;
    this.clients = clients;
    this.applications = applications;
    const numbers = new Map([...applications].map(([number, { id }]) => [id, number]));
    for (const effect of inOrder) {
      if (!('fact' in effect)) continue;
      const { kind, applicationId, occurredAt, staffOnly, closesApplication } = effect.fact;
      const time = new Date(occurredAt).toISOString();
      this.facts.push({
        kind,
        diaryNumber: numbers.get(applicationId ?? '') ?? '',
        time,
        staffOnly: staffOnly === true,
        closes: closesApplication === true,
      });
    }
    return judgement;
  }

  state() {
    const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      clients: sorted(this.clients).map(([number, { details }]) => ({ number, ...details })),
      applications: sorted(this.applications).map(([number, application]) => {
        const { kind, lodgedAt, status, statusChangedAt } = rowOf(application);
        const utc = (text: string) => new Date(text).toISOString();
        return {
          number,
          customer: application.customerNumber,
          kind,
          lodgedAt: utc(lodgedAt),
          status,
          since: utc(statusChangedAt),
        };
      }),
      parked: [...this.stored.values()].flatMap(({ waits, event }) => (waits ? [event.id] : [])).sort(),
    };
  }
}

const places = fc.array(fc.nat(), { maxLength: 8 });
const runs = { numRuns: 300 };

describe('judging a feed', () => {
  it('comes to what the README says of each event alone, wherever the batches are cut', () => {
    fc.assert(
      fc.property(deliveriesOf({ ties: true }), places, (deliveries, at) => {
        const naive = new NaiveFeed();
        const memory = new Memory();
        const expected = deliveries.map((delivery) => naive.deliver(delivery));
        const results = cut(deliveries, at).flatMap((batch) =>
          memory.receive(batch.map(({ raw }) => raw)).results.map(({ result }) => result),
        );
        expect(results).toEqual(expected);
        expect(memory.state()).toEqual(naive.state());
        expect(memory.facts.map(({ kind, diaryNumber, time }) => ({ kind, diaryNumber, time }))).toEqual(naive.facts);
      }),
      runs,
    );
  });

  it('R11 comes to the same end in any order', () => {
    fc.assert(
      fc.property(
        worldOf({ ties: false })
          .map((events) =>
            events.filter(
              ({ type, data }) => !type.includes('lodged') || data.customerNumber !== 'C2' || data.diaryNumber === 'ASY/3',
            ),
          )
          .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))),
        places,
        ([events, shuffled], at) => {
          const straight = new Memory();
          straight.receive(events);
          const mixed = new Memory();
          for (const batch of cut(shuffled, at)) mixed.receive(batch);
          expect(mixed.state()).toEqual(straight.state());
          const count = (memory: Memory) => memory.facts.map(({ kind, diaryNumber }) => `${diaryNumber} ${kind}`).sort();
          expect(count(mixed)).toEqual(count(straight));
        },
      ),
      runs,
    );
  });

  it('changes nothing when everything comes again', () => {
    fc.assert(
      fc.property(worldOf({ ties: true }), (events) => {
        const memory = new Memory();
        const first = memory.receive(events).results;
        const state = memory.state();
        const facts = memory.facts.length;
        const again = memory.receive(events).results.map(({ result }) => result);
        expect(again).toEqual(first.map(({ result }) => (result === 'rejected' ? 'rejected' : 'duplicate')));
        expect(memory.state()).toEqual(state);
        expect(memory.facts).toHaveLength(facts);
      }),
      runs,
    );
  });

  it('parks what comes before its client or application, and lets it take effect in order of arrival', () => {
    const memory = new Memory();
    const results = memory.receive([
      happened('interview-held', 'A', 3),
      lodged('A', 'C'),
      happened('processing-started', 'A', 2),
      registered('C'),
      happened('decision-made', 'A', 4),
    ]).results;
    expect(results.map(({ result }) => result)).toEqual(['parked', 'parked', 'parked', 'accepted', 'accepted']);
    expect(memory.facts.map(({ kind }) => kind)).toEqual([
      'APPLICATION_LODGED',
      'INTERVIEW_HELD',
      'PROCESSING_STARTED',
      'DECISION_MADE',
    ]);
  });

  it('rejects a lodging that names another client than the first that came, even while that one waits', () => {
    const memory = new Memory();
    memory.receive([registered('B'), lodged('D', 'A')]);
    const [other] = memory.receive([lodged('D', 'B')]).results;
    expect(other).toMatchObject({ result: 'rejected', reason: 'The application was lodged for another client.' });
    memory.receive([registered('A')]);
    expect(memory.state().applications).toMatchObject([{ number: 'D', customer: 'A' }]);
  });

  it('lets the lodging of the lowest sequence say the kind, and each lodging make its event', () => {
    const memory = new Memory();
    memory.receive([registered('C'), lodged('A', 'C', 'CITIZENSHIP', 2)]);
    memory.receive([lodged('A', 'C', 'ASYLUM', 1)]);
    expect(memory.state().applications).toMatchObject([{ kind: 'ASYLUM', status: 'WAITING_FOR_INTERVIEW' }]);
    expect(memory.facts.map(({ kind }) => kind)).toEqual(['APPLICATION_LODGED', 'APPLICATION_LODGED']);
  });

  it('R12 marks an asylum decision for staff alone, also when the case turns out to be one later in the batch', () => {
    const memory = new Memory();
    memory.receive([
      registered('C'),
      lodged('A', 'C', 'CITIZENSHIP', 2),
      happened('decision-made', 'A', 3),
      lodged('A', 'C', 'ASYLUM', 1),
    ]);
    memory.receive([lodged('B', 'C', 'CITIZENSHIP'), happened('decision-made', 'B', 2)]);
    const decisions = memory.facts.filter(({ kind }) => kind === 'DECISION_MADE');
    expect(decisions).toMatchObject([{ staffOnly: true }, { staffOnly: false }]);
    expect(memory.facts.filter(({ kind, staffOnly }) => kind !== 'DECISION_MADE' && staffOnly)).toEqual([]);
  });

  it('R10 closes an application with the first gain of legal force alone', () => {
    const memory = new Memory();
    memory.receive([registered('C'), lodged('A', 'C'), happened('legal-force-gained', 'A', 3)]);
    memory.receive([happened('legal-force-gained', 'A', 2)]);
    expect(memory.facts.map(({ closes }) => closes)).toEqual([false, true, false]);
  });

  it('R7 hands over a power of attorney recorded in UMA once its client is known', () => {
    const memory = new Memory();
    const recorded = umaEvent('representation.recorded', 'C', 2, {
      customerNumber: 'C',
      role: 'LEGAL_ADVISOR',
      representativeName: 'Oy',
    });
    expect(memory.receive([recorded]).results).toMatchObject([{ result: 'parked' }]);
    const { effects } = memory.receive([registered('C')]);
    expect(effects.inOrder).toMatchObject([{ representation: { role: 'LEGAL_ADVISOR' } }]);
  });

  it('does not let a rejected one use up its id', () => {
    const memory = new Memory();
    const good = registered('C');
    const results = memory.receive([
      { ...good, time: 'soon' },
      { ...good, time: 'soon' },
      good,
      { ...good, time: 'soon' },
    ]).results;
    expect(results.map(({ result }) => result)).toEqual(['rejected', 'rejected', 'accepted', 'rejected']);
  });

  it('keeps each rejected content once', () => {
    const { rejections } = new Memory().receive([1, '1', 1, { a: 1 }, { a: 1.0 }]);
    expect(rejections.map(({ content }) => content)).toEqual(['1', '"1"', '{"a":1}']);
  });

  it('says what an event waits for by its client or application', () => {
    const keys = [
      registered('C'),
      lodged('A', 'C'),
      happened('interview-held', 'A', 1),
      umaEvent('application.sent', 'A', 1),
    ].map((raw) => element(raw).event && neededBy(element(raw).event as NonNullable<Element['event']>));
    expect(keys).toEqual([null, 'client:C', 'application:A', null]);
  });
});
