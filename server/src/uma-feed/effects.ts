import {
  type ApplicationKind,
  applicationStatus,
  isForStaffAlone,
  isMilestone,
  type Milestone,
  type MilestoneTimes,
} from '../applications/application.ts';
import type { Fact } from '../case-events/case-event.ts';
import type { UmaEvent } from './cloud-event.ts';
import { detailFields, eventType } from './event-types.ts';
import {
  type ApplicationRow,
  type ApplicationState,
  bySequence,
  type ClientState,
  type Known,
  type Origin,
  outranks,
  type Received,
} from './known.ts';

/** A power of attorney that was put on the case by hand (R7). */
export interface Representation {
  clientId: string;
  role: 'LEGAL_ADVISOR' | 'REPRESENTATIVE';
  representativeName: string;
  recordedAt: string;
}

/** What takes effect beside the rows, in order: it stands in the log in this order. */
export type Effect = { fact: Fact } | { representation: Representation };

export interface SupplementRequest extends Origin {
  applicationId: string;
  requestId: string;
  message: string;
  dueOn: string;
  time: string;
}

/** The clients and applications of one judgement, as the events that take effect leave them. */
export class Effects {
  readonly clients = new Map<string, ClientState>();
  readonly applications = new Map<string, ApplicationState>();
  readonly newClients = new Set<string>();
  readonly newApplications = new Set<string>();
  readonly touchedClients = new Set<string>();
  readonly touchedApplications = new Set<string>();
  /** By application and request id: the highest sequence says what is asked. */
  readonly supplementRequests = new Map<string, SupplementRequest>();
  readonly inOrder: Effect[] = [];
  /** The ids of applications that are, or were meanwhile, asylum cases. */
  private readonly asylum = new Set<string>();

  constructor(
    known: Known,
    private readonly newId: () => string,
  ) {
    for (const [number, client] of known.clients) {
      this.clients.set(number, { ...client, details: { ...client.details }, origins: { ...client.origins } });
    }
    for (const [number, application] of known.applications) {
      this.applications.set(number, { ...application, milestones: { ...application.milestones } });
    }
  }

  /** What it needs is known: it takes effect now. */
  take(received: Received): void {
    const { event } = received;
    if (event.name === null) return;
    if (event.name === 'client.registered' || event.name === 'client.updated') this.describe(received);
    else if (event.name === 'representation.recorded') this.represent(event);
    else this.happen(received);
  }

  /** R12: a decision is for staff alone if the case is, or was meanwhile, an asylum case: known only when all is taken. */
  settle(): void {
    for (const effect of this.inOrder) {
      if (!('fact' in effect)) continue;
      const { fact } = effect;
      if (this.asylum.has(fact.applicationId ?? '') && isForStaffAlone('ASYLUM', fact.kind)) fact.staffOnly = true;
    }
  }

  /** Each field of a client's details is given by the highest-sequence event that has it. */
  private describe({ event, arrival }: Received): void {
    const number = event.subject;
    const origin: Origin = { sequence: event.sequence, arrival };
    let client = this.clients.get(number);
    if (!client) {
      client = {
        id: this.newId(),
        customerNumber: number,
        details: {} as ClientState['details'],
        origins: {} as ClientState['origins'],
      };
      this.clients.set(number, client);
      this.newClients.add(number);
    }
    for (const field of detailFields) {
      const value = event.fields[field];
      const before = client.origins[field];
      if (value === undefined || (before && !outranks(origin, before))) continue;
      client.details[field] = value;
      client.origins[field] = origin;
      this.touchedClients.add(number);
    }
  }

  private represent(event: UmaEvent): void {
    const client = this.clients.get(event.subject);
    const role = event.fields.role as Representation['role'];
    const representativeName = event.fields.representativeName ?? '';
    if (client) this.inOrder.push({ representation: { clientId: client.id, role, representativeName, recordedAt: event.time } });
  }

  /** An event of an application: one fact each, and a milestone if none of a lower sequence is known. */
  private happen({ event, arrival }: Received): void {
    const application = this.applications.get(event.subject) ?? this.lodge(event);
    const kind = event.name && eventType(event.name).fact;
    if (!application || !kind) return;
    const reached = {
      sequence: event.sequence,
      arrival,
      time: event.time,
      kind: event.fields.kind as ApplicationKind | undefined,
    };
    const isFirst = isMilestone(kind) && application.milestones[kind] === undefined;
    if (isMilestone(kind) && (isFirst || bySequence(reached, application.milestones[kind] as Origin) < 0)) {
      application.milestones[kind] = reached;
      this.touchedApplications.add(event.subject);
    }
    if (application.milestones.APPLICATION_LODGED?.kind === 'ASYLUM') this.asylum.add(application.id);
    const fact: Fact = { kind, occurredAt: event.time, applicationId: application.id, clientId: application.clientId };
    if (kind === 'LEGAL_FORCE_GAINED' && isFirst) fact.closesApplication = true;
    if (kind === 'INTERVIEW_SCHEDULED') fact.data = { at: event.fields.at, office: event.fields.office };
    if (kind === 'SUPPLEMENT_REQUESTED') fact.data = { requestId: this.ask(application, reached, event) };
    this.inOrder.push({ fact });
  }

  private lodge(event: UmaEvent): ApplicationState | undefined {
    const client = this.clients.get(event.fields.customerNumber ?? '');
    if (!client) return undefined;
    const application = {
      id: this.newId(),
      diaryNumber: event.subject,
      clientId: client.id,
      customerNumber: client.customerNumber,
      milestones: {},
    };
    this.applications.set(event.subject, application);
    this.newApplications.add(event.subject);
    return application;
  }

  private ask(application: ApplicationState, at: Origin & { time: string }, event: UmaEvent): string {
    const requestId = event.fields.requestId ?? '';
    const key = `${application.id}:${requestId}`;
    const before = this.supplementRequests.get(key);
    if (!before || before.sequence < at.sequence) {
      const { message, dueOn } = event.fields;
      const { sequence, arrival, time } = at;
      this.supplementRequests.set(key, {
        applicationId: application.id,
        requestId,
        message: message ?? '',
        dueOn: dueOn ?? '',
        sequence,
        arrival,
        time,
      });
    }
    return requestId;
  }
}

/** The row that follows from the milestones that are known (R11). */
export function rowOf(application: ApplicationState): ApplicationRow {
  const lodged = application.milestones.APPLICATION_LODGED;
  if (!lodged?.kind) throw new Error('An application is known from its lodging on');
  const times: MilestoneTimes = {};
  for (const [milestone, reached] of Object.entries(application.milestones)) times[milestone as Milestone] = reached.time;
  const { status, since } = applicationStatus(lodged.kind, times);
  return { kind: lodged.kind, lodgedAt: lodged.time, status, statusChangedAt: since };
}
