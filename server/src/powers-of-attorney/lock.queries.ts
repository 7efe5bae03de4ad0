import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import type { Tx } from '../database/database.ts';
import { Refusal } from '../graphql/user-error.ts';
import { PowerOfAttorneyEntity, type PowerOfAttorneyRow } from './power-of-attorney.entity.ts';
import { type PowerOfAttorneyAction, type Role, transition } from './power-of-attorney.ts';
import { statusWords } from './status-words.ts';

// Rows are locked in one order, so that no two acts wait for each other in a circle: the client, the mandate that is acted on, the one
// that is in force, a question, the cases. The feed locks clients before cases, and mandates without waiting.

export interface LockedClient {
  id: string;
  /** ISO, or null where the authority does not know it. */
  dateOfBirth: string | null;
}

/**
 * The gate of everything that changes who holds a client's roles: the next act finds what this one did, and an application that is being
 * lodged is either covered by it or waits.
 * @returns null where there is none, or where somebody else holds it and it is not waited for
 */
export async function lockClient(
  tx: Tx,
  id: string | null | undefined,
  whenHeld: 'wait' | 'skip' = 'wait',
): Promise<LockedClient | null> {
  if (!id) return null;
  const [client] = await tx.query(sql<LockedClient>`
    select id, date_of_birth::text as "dateOfBirth" from client where id = ${id}::uuid
    for update ${whenHeld === 'skip' ? sql`skip locked` : sql``}`);
  return client ?? null;
}

/**
 * The mandate to be acted on, locked. An advisor acts on their own, staff on everyone's but their own (R21).
 * @throws Refusal NOT_FOUND, OWN_MANDATE, NOT_PENDING or NOT_APPROVED with how it stands, CHANGED_SINCE
 */
export async function lockMandate(
  tx: Tx,
  viewer: Viewer,
  { id, version }: { id: string | null; version?: number | null },
  action: PowerOfAttorneyAction,
): Promise<PowerOfAttorneyRow> {
  const ofViewer = viewer.part === 'STAFF' ? {} : { advisorId: viewer.accountId };
  const mandate = id
    ? await tx.em.findOne(PowerOfAttorneyEntity, { id, ...ofViewer }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!mandate) throw new Refusal({ code: 'NOT_FOUND', field: 'id' });
  if (viewer.part === 'STAFF' && mandate.advisorId === viewer.accountId) throw new Refusal({ code: 'OWN_MANDATE', field: 'id' });
  const next = transition(mandate.status, action);
  if ('refused' in next) throw new Refusal({ code: next.refused, field: 'id', values: { status: statusWords[mandate.status] } });
  if (version != null && version !== mandate.version) throw new Refusal({ code: 'CHANGED_SINCE', field: 'version' });
  return mandate;
}

/** @returns the mandate in force in a role, locked, or null (R5: there is at most one). The client is locked already. */
export function lockHolder(tx: Tx, clientId: string, role: Role): Promise<PowerOfAttorneyRow | null> {
  return tx.em.findOne(PowerOfAttorneyEntity, { clientId, role, status: 'APPROVED' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** @returns a client's open applications, oldest first, locked against their closing meanwhile. */
export async function lockOpenApplications(tx: Tx, clientId: string): Promise<string[]> {
  const rows = await tx.query(sql<{ id: string }>`
    select id from application where client_id = ${clientId}::uuid and status <> 'CLOSED' order by lodged_at, id for share`);
  return rows.map(({ id }) => id);
}

/** @returns those of a client's open applications that a mandate covers: all, present and later, unless it is limited (R2). */
export async function lockCoveredApplications(
  tx: Tx,
  mandate: { id: string; clientId?: string | null; limited: boolean },
): Promise<string[]> {
  if (!mandate.clientId) return [];
  const open = await lockOpenApplications(tx, mandate.clientId);
  if (!mandate.limited) return open;
  const named = await tx.query(sql<{ id: string }>`
    select application_id as id from power_of_attorney_application where power_of_attorney_id = ${mandate.id}::uuid`);
  return open.filter((id) => named.some((application) => application.id === id));
}
