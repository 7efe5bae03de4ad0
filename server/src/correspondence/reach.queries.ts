import { sql } from 'kysely';
import { allowed } from '../access/access.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Tx } from '../database/database.ts';

/** A case that somebody acts on, held open against its closing until the act is committed. */
export interface ReachedCase {
  id: string;
  clientId: string;
  diaryNumber: string;
  kind: string;
}

/**
 * @returns the case where the viewer may act on it, or null, alike for what is not there. Its row, and the mandate by which an advisor
 * reaches it, are locked against change: an access that ends at the same time ends before the act or after it, never within.
 */
export async function reachCase(tx: Tx, viewer: Viewer, applicationId: string | null): Promise<ReachedCase | null> {
  if (!applicationId) return null;
  if (viewer.part === 'ADVISOR') {
    await tx.query(sql`
      select held.id from power_of_attorney held join application a on a.client_id = held.client_id
      where a.id = ${applicationId}::uuid and held.advisor_id = ${viewer.accountId}::uuid and held.status = 'APPROVED'
      order by held.id for share of held`);
  }
  const rows = await tx.query(sql<{ id: string; client_id: string; diary_number: string; kind: string }>`
    select a.id, a.client_id, a.diary_number, a.kind from application a
    where a.id = ${applicationId}::uuid and ${allowed(viewer, 'case.act', sql`a`)} for share of a`);
  const [row] = rows;
  return row ? { id: row.id, clientId: row.client_id, diaryNumber: row.diary_number, kind: row.kind } : null;
}
