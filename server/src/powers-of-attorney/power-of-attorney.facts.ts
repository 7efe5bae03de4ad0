import { randomUUID } from 'node:crypto';
import type { Fact } from '../case-events/case-event.ts';
import type { EndReason } from './power-of-attorney.ts';

interface Mandate {
  id: string;
  clientId: string | null;
}

type Kind = Extract<Fact['kind'], `POWER_OF_ATTORNEY_${string}`>;

/** Why, in somebody's words; and what else is kept of an act. Never delivered with the event itself. */
export interface Details {
  explanation?: string | null;
  [detail: string]: unknown;
}

const kept = (details: Details) => Object.fromEntries(Object.entries(details).filter(([, value]) => value != null));

/** A fact of the mandate itself, which concerns no application: it goes to its submitter or holder and to staff. */
export function mandateFact(kind: Kind, mandate: Mandate, actorId: string | null, at: Date, details: Details = {}): Fact {
  return {
    kind,
    occurredAt: at,
    applicationId: null,
    clientId: mandate.clientId,
    powerOfAttorneyId: mandate.id,
    actorId,
    data: kept(details),
  };
}

/** The approval, once for each open application that it covers: the right begins at its position. */
export function approvalFacts(
  mandate: Mandate,
  applicationIds: readonly string[],
  actorId: string,
  at: Date,
  details: Details,
): Fact[] {
  const actId = randomUUID();
  return applicationIds.map((applicationId, n) => ({
    ...mandateFact('POWER_OF_ATTORNEY_APPROVED', mandate, actorId, at, details),
    applicationId,
    actId,
    opensMandate: n === 0,
  }));
}

/** The end, once for each open application that it covered; where there is none, once with no application. */
export function endFacts(
  mandate: Mandate,
  applicationIds: readonly string[],
  actorId: string | null,
  at: Date | string,
  details: Details & { reason: EndReason },
): Fact[] {
  const actId = randomUUID();
  const places = applicationIds.length > 0 ? applicationIds : [null];
  return places.map((applicationId) => ({
    kind: 'POWER_OF_ATTORNEY_ENDED',
    occurredAt: at,
    applicationId,
    clientId: mandate.clientId,
    powerOfAttorneyId: mandate.id,
    actorId,
    actId,
    data: kept(details),
    closesMandate: true,
  }));
}

/**
 * R6: what happens between a mandate in force and the one that waits to succeed it. A fact of the holder's mandate, so that it reaches
 * its holder and staff; the submitter of the other sees nothing of it (R4).
 */
export function successionFact(
  kind: Extract<Fact['kind'], `SUCCESSION_${string}`>,
  holder: Mandate,
  actorId: string | null,
  at: Date,
  details: Details & { successorId: string },
): Fact {
  return {
    kind,
    occurredAt: at,
    applicationId: null,
    clientId: holder.clientId,
    powerOfAttorneyId: holder.id,
    actorId,
    data: kept(details),
  };
}
