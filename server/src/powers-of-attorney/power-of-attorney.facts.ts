import { randomUUID } from 'node:crypto';
import type { Fact } from '../case-events/case-event.ts';
import type { EndReason } from './power-of-attorney.ts';

interface Mandate {
  id: string;
  clientId: string | null;
}

type Kind = Extract<Fact['kind'], `POWER_OF_ATTORNEY_${string}`>;

/** A fact that concerns no application: submitted, rejected, withdrawn. */
export function mandateFact(kind: Kind, mandate: Mandate, actorId: string, at: Date): Fact {
  return { kind, occurredAt: at, applicationId: null, clientId: null, powerOfAttorneyId: mandate.id, actorId };
}

/** The approval, once for each open application that it covers: the right begins at its position. */
export function approvalFacts(mandate: Mandate, applicationIds: readonly string[], actorId: string, at: Date): Fact[] {
  const actId = randomUUID();
  return applicationIds.map((applicationId, n) => ({
    ...mandateFact('POWER_OF_ATTORNEY_APPROVED', mandate, actorId, at),
    applicationId,
    clientId: mandate.clientId,
    actId,
    opensMandate: n === 0,
  }));
}

/** The end, once for each open application that it covered; where there is none, once with no application. */
export function endFacts(
  mandate: Mandate,
  applicationIds: readonly string[],
  reason: EndReason,
  actorId: string | null,
  at: Date | string,
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
    data: { reason },
    closesMandate: true,
  }));
}
