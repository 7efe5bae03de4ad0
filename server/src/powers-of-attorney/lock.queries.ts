import { LockMode } from '@mikro-orm/core';
import type { Viewer } from '../access/viewer.ts';
import type { Tx } from '../database/database.ts';
import { Refusal } from '../graphql/user-error.ts';
import { PowerOfAttorneyEntity, type PowerOfAttorneyRow } from './power-of-attorney.entity.ts';
import { type PowerOfAttorneyAction, transition } from './power-of-attorney.ts';

/** Loads and locks; refuses one's own (R21), what is decided already, and what has changed since it was looked at. */
export async function lockForDecision(
  tx: Tx,
  viewer: Viewer,
  input: { id: string | null; version?: number | null },
  action: PowerOfAttorneyAction,
): Promise<PowerOfAttorneyRow> {
  const mandate = input.id
    ? await tx.em.findOne(PowerOfAttorneyEntity, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!mandate) throw new Refusal({ code: 'NOT_FOUND', field: 'id' });
  if (mandate.advisorId === viewer.accountId) throw new Refusal({ code: 'OWN_MANDATE', field: 'id' });
  const next = transition(mandate.status, action);
  if ('refused' in next) throw new Refusal({ code: next.refused, field: 'id' });
  if (input.version != null && input.version !== mandate.version) throw new Refusal({ code: 'CHANGED_SINCE', field: 'version' });
  return mandate;
}
