import type { ApplicationKind, ApplicationStatus, Milestone } from '../applications/application.ts';
import type { UmaEvent } from './cloud-event.ts';
import type { DetailField } from './event-types.ts';

/** Where a value comes from: of two, the rule compares sequences first, then which was received first. */
export interface Origin {
  /** 19 digits. */
  sequence: string;
  arrival: number;
}

/** Below 0 where `a` has the lower number, or the same and came first. */
export function bySequence(a: Origin, b: Origin): number {
  if (a.sequence !== b.sequence) return a.sequence < b.sequence ? -1 : 1;
  return a.arrival - b.arrival;
}

/** Whether a detail from `a` stands before one from `b`: the higher sequence, of equal ones the one received first. */
export function outranks(a: Origin, b: Origin): boolean {
  return a.sequence === b.sequence ? a.arrival < b.arrival : a.sequence > b.sequence;
}

/** A client as the feed knows it. */
export interface ClientState {
  id: string;
  customerNumber: string;
  details: Record<DetailField, string | null>;
  origins: Record<DetailField, Origin>;
}

export interface Reached extends Origin {
  time: string;
  /** Of a lodging. */
  kind?: ApplicationKind | undefined;
}

/** An application as the feed knows it: of each milestone the lowest-sequence event. */
export interface ApplicationState {
  id: string;
  diaryNumber: string;
  clientId: string;
  customerNumber: string;
  milestones: Partial<Record<Milestone, Reached>>;
}

/** An event that was received, in its place. */
export interface Received {
  event: UmaEvent;
  arrival: number;
  contentHash: string;
  content: string;
}

/** Everything that is known of what a batch speaks of. */
export interface Known {
  lastArrival: number;
  /** Content hash by identity. */
  events: ReadonlyMap<string, string>;
  clients: ReadonlyMap<string, ClientState>;
  applications: ReadonlyMap<string, ApplicationState>;
  /** What waits for a client or application that this batch may bring, and every lodging that waits of an application that this batch lodges. */
  parked: readonly Received[];
}

/** What follows for an application's row from what is known of it. */
export interface ApplicationRow {
  kind: ApplicationKind;
  lodgedAt: string;
  status: ApplicationStatus;
  statusChangedAt: string;
}
