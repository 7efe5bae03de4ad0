import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { claimDocuments } from '../documents/document.usecases.ts';
import type { Act } from './act.ts';

/** The most documents that a mandate has. */
export const maximumAttachments = 20;

/** @returns the ids of uploads that now belong to a mandate, in their order. @throws Refusal as `claimDocuments` does */
export async function claimMandateDocuments(
  tx: Tx,
  { viewer, clock }: Act,
  uploadIds: readonly string[],
  field: string,
): Promise<string[]> {
  const claimed = await claimDocuments(tx, {
    ownerId: viewer.accountId,
    uploadIds: [...uploadIds],
    allowed: ['application/pdf', 'image/jpeg', 'image/png'],
    field,
    clock,
    maximum: maximumAttachments,
  });
  return claimed.map(({ id }) => id);
}

export async function attachmentCount(tx: Tx, mandateId: string): Promise<number> {
  const rows = await tx.query(sql<{ count: number }>`
    select count(*)::int as count from power_of_attorney_attachment where power_of_attorney_id = ${mandateId}::uuid`);
  return rows[0]?.count ?? 0;
}

/** @param from the ordinal of the first: how many there are already */
export async function addAttachments(tx: Tx, mandateId: string, documentIds: readonly string[], from: number): Promise<void> {
  if (documentIds.length === 0) return;
  const rows = documentIds.map((id, n) => sql`(${mandateId}::uuid, ${id}::uuid, ${from + n}::int)`);
  await tx.query(
    sql`insert into power_of_attorney_attachment (power_of_attorney_id, document_id, ordinal) values ${sql.join(rows)}`,
  );
}
