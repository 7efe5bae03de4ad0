import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Tx } from '../database/database.ts';
import { idOfType } from '../graphql/global-id.ts';
import { Refusal } from '../graphql/user-error.ts';
import type { MediaType } from './media-type.ts';

export interface Claim {
  /** The account that uploaded them, and nobody else. */
  ownerId: string;
  /** The uploads' ids as the input gives them. */
  uploadIds: readonly string[];
  allowed: readonly MediaType[];
  /** The input's field, for what is wrong with it. */
  field: string;
  clock: Clock;
  /** The most that the field takes. */
  maximum?: number;
}

/** A document that now belongs to what was sent with it. */
export interface ClaimedDocument {
  id: string;
  fileName: string;
  mediaType: MediaType;
  byteSize: number;
  /** In hexadecimal. */
  sha256: string;
}

interface DocumentRow {
  id: string;
  file_name: string;
  media_type: MediaType;
  byte_size: string;
  sha256: string;
  scan: string;
}

/**
 * Takes uploads into use, inside the caller's transaction: one upload serves one input, whatever comes at the same time.
 * Unknown, unfinished, somebody else's and used ones are refused alike, so that nothing can be learnt from the answer.
 * @returns the documents, in the order of `uploadIds`
 * @throws Refusal TOO_MANY_ATTACHMENTS, ATTACHMENT_NOT_FOUND, ATTACHMENT_INFECTED or ATTACHMENT_TYPE_NOT_ALLOWED
 */
export async function claimDocuments(
  tx: Tx,
  { ownerId, uploadIds, allowed, field, clock, maximum = 20 }: Claim,
): Promise<ClaimedDocument[]> {
  if (uploadIds.length === 0) return [];
  if (uploadIds.length > maximum) throw new Refusal({ code: 'TOO_MANY_ATTACHMENTS', field, values: { limit: maximum } });
  const ids = uploadIds.map((uploadId) => idOfType('Document', uploadId));
  if (ids.includes(null) || new Set(ids).size < ids.length) throw new Refusal({ code: 'ATTACHMENT_NOT_FOUND', field });
  // Locked in id order: two inputs with the same files wait for each other and never in a circle.
  const rows = await tx.query(sql<DocumentRow>`
    select id, file_name, media_type, byte_size, encode(sha256, 'hex') as sha256, scan from document
    where id = any(${ids}::uuid[]) and owner_id = ${ownerId}::uuid
      and completed_at is not null and used_at is null and discarded_at is null
    order by id for update`);
  const found = new Map(rows.map((row) => [row.id, row]));
  const claimed = ids.map((id) => found.get(id as string)).filter((row) => row !== undefined);
  if (claimed.length < ids.length) throw new Refusal({ code: 'ATTACHMENT_NOT_FOUND', field });
  if (claimed.some(({ scan }) => scan === 'REFUSED')) throw new Refusal({ code: 'ATTACHMENT_INFECTED', field });
  if (claimed.some((row) => !allowed.includes(row.media_type))) throw new Refusal({ code: 'ATTACHMENT_TYPE_NOT_ALLOWED', field });
  await tx.query(sql`update document set used_at = ${clock.now()} where id = any(${ids}::uuid[])`);
  return claimed.map((row) => ({
    id: row.id,
    fileName: row.file_name,
    mediaType: row.media_type,
    byteSize: Number(row.byte_size),
    sha256: row.sha256,
  }));
}
