import { recordFacts } from '../case-events/record.ts';
import type { Tx } from '../database/database.ts';
import type { Act } from './act.ts';
import { lockMandate } from './lock.queries.ts';
import { mandateFact } from './power-of-attorney.facts.ts';

/**
 * Its submitter takes a pending mandate back. R4: the same work, whoever the client is and whatever staff have done with it: a previous
 * holder who was asked is told by `closeSuccessions`, later. @returns the mandate's id
 * @throws Refusal NOT_FOUND or NOT_PENDING
 */
export async function withdraw(tx: Tx, { viewer, clock }: Act, input: { id: string | null }): Promise<string> {
  const mandate = await lockMandate(tx, viewer, input, 'withdraw');
  const now = clock.now();
  mandate.status = 'WITHDRAWN';
  mandate.withdrawnAt = now;
  const fact = mandateFact('POWER_OF_ATTORNEY_WITHDRAWN', { id: mandate.id, clientId: null }, viewer.accountId, now);
  recordFacts(tx, clock, [fact]);
  return mandate.id;
}
