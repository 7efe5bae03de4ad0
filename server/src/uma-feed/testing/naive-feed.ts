import { isDeepStrictEqual } from 'node:util';
import type { Delivery, RawEvent } from './world.ts';

interface Held {
  raw: RawEvent;
  arrival: number;
  inEffect: boolean;
}

const names = {
  'processing-started': 'PROCESSING_STARTED',
  'interview-scheduled': 'INTERVIEW_SCHEDULED',
  'interview-held': 'INTERVIEW_HELD',
  'supplement-requested': 'SUPPLEMENT_REQUESTED',
  'decision-made': 'DECISION_MADE',
  'decision-notified': 'DECISION_NOTIFIED',
  'complaint-lodged': 'COMPLAINT_LODGED',
  'legal-force-gained': 'LEGAL_FORCE_GAINED',
  lodged: 'APPLICATION_LODGED',
} as Record<string, string>;

const typed = (raw: RawEvent) => raw.type.slice('fi.migri.uma.'.length, -'.v1'.length);

/** The feed's README read one event at a time, with everything worked out anew from the list of what came: slow and plain. */
export class NaiveFeed {
  readonly facts: { kind: string; diaryNumber: string; time: string }[] = [];
  private readonly held: Held[] = [];
  private arrivals = 0;

  deliver({ raw, good }: Delivery): string {
    if (!good) return 'rejected';
    const event = raw as RawEvent;
    const known = this.held.find((one) => one.raw.source === event.source && one.raw.id === event.id);
    if (known) return isDeepStrictEqual(known.raw, event) ? 'duplicate' : 'rejected';
    const other = this.held.find((one) => typed(one.raw) === 'application.lodged' && one.raw.subject === event.subject);
    if (typed(event) === 'application.lodged' && other && other.raw.data.customerNumber !== event.data.customerNumber)
      return 'rejected';
    const held = { raw: event, arrival: ++this.arrivals, inEffect: false };
    this.held.push(held);
    if (!this.isReady(event)) return 'parked';
    this.effect(held);
    for (;;) {
      const next = this.held.find((one) => !one.inEffect && this.isReady(one.raw));
      if (!next) return 'accepted';
      this.effect(next);
    }
  }

  state() {
    const numbers = (type: string) => [...new Set(this.of(type).map(({ raw }) => raw.subject))].sort();
    return {
      clients: numbers('client.registered').map((number) => ({ number, ...this.details(number) })),
      applications: numbers('application.lodged').map((number) => ({ number, ...this.application(number) })),
      parked: this.held
        .filter(({ inEffect }) => !inEffect)
        .map(({ raw }) => raw.id)
        .sort(),
    };
  }

  private of(type: string, subject?: string): Held[] {
    return this.held.filter(
      ({ raw, inEffect }) => inEffect && typed(raw) === type && (subject === undefined || raw.subject === subject),
    );
  }

  private isReady(raw: RawEvent): boolean {
    const type = typed(raw);
    if (type === 'client.updated') return this.of('client.registered', raw.subject).length > 0;
    if (type === 'application.lodged') return this.of('client.registered', raw.data.customerNumber as string).length > 0;
    if (type.startsWith('application.') && names[type.slice('application.'.length)])
      return this.of('application.lodged', raw.subject).length > 0;
    return true;
  }

  private effect(held: Held): void {
    held.inEffect = true;
    const kind = names[typed(held.raw).replace('application.', '')];
    if (kind) this.facts.push({ kind, diaryNumber: held.raw.subject, time: held.raw.time });
  }

  private lowest(type: string, subject: string): RawEvent | undefined {
    return this.of(type, subject).sort((a, b) => Number(a.raw.sequence) - Number(b.raw.sequence) || a.arrival - b.arrival)[0]
      ?.raw;
  }

  private details(number: string) {
    const told = [...this.of('client.registered', number), ...this.of('client.updated', number)];
    const highest = told.sort((a, b) => Number(b.raw.sequence) - Number(a.raw.sequence) || a.arrival - b.arrival);
    const field = (name: string) => highest.find(({ raw }) => name in raw.data)?.raw.data[name];
    const [givenNames, familyName, dateOfBirth, nationality, contactLanguage] = [
      'givenNames',
      'familyName',
      'dateOfBirth',
      'nationality',
      'contactLanguage',
    ].map(field);
    return { givenNames, familyName, dateOfBirth, nationality, contactLanguage };
  }

  private application(number: string) {
    const first = this.lowest('application.lodged', number) as RawEvent;
    const at = (name: string) => this.lowest(`application.${name}`, number)?.time;
    const asylum = first.data.kind === 'ASYLUM';
    let status = [asylum ? 'WAITING_FOR_INTERVIEW' : 'WAITING_FOR_PROCESSING', first.time];
    const line = (name: string, next: string) => {
      const since = at(name);
      if (since) status = [next, since];
    };
    if (asylum) {
      line('interview-held', 'WAITING_FOR_DECISION');
      line('decision-notified', 'DECISION_NOTIFIED');
      line('complaint-lodged', 'COMPLAINT_PERIOD');
    } else {
      line('processing-started', 'PROCESSING');
      line('decision-made', 'DECISION_MADE');
    }
    line('legal-force-gained', 'CLOSED');
    const { customerNumber: customer, kind } = first.data;
    return { customer, kind, lodgedAt: first.time, status: status[0], since: status[1] };
  }
}
