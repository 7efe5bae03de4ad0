import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { unusedLimitMs } from './document.ts';
import type { DocumentStores } from './document-stores.ts';

interface Discarded {
  id: string;
  storage_key: string;
  sha256: string | null;
  in_draft: boolean;
}

type Parts = Pick<DocumentStores, 'database' | 'store' | 'clock'>;

const atOnce = 100;

/** Removes an upload that was not used, also from a draft. One that is used stays, and so does whatever is no longer there. */
export async function discardDocument(parts: Parts, id: string): Promise<void> {
  const marked = await parts.database.write(null, (tx) =>
    tx.query(sql<{ id: string }>`
      update document set discarded_at = coalesce(discarded_at, ${parts.clock.now()})
      where id = ${id}::uuid and used_at is null returning id`),
  );
  for (const document of marked) await remove(parts, document.id, false);
}

/**
 * Removes uploads that nobody used within a day and no draft holds, and finishes removals that were cut short. What somebody is writing
 * to is left for the next time. Any number of nodes may do it at once.
 * @returns how many were removed
 */
export async function removeUnusedDocuments(parts: Parts): Promise<number> {
  const now = parts.clock.now();
  const before = new Date(now.getTime() - unusedLimitMs);
  let removed = 0;
  for (;;) {
    const marked = await parts.database.write(null, (tx) =>
      tx.query(sql<{ id: string }>`
        update document set discarded_at = coalesce(discarded_at, ${now})
        where id in (
          select id from document d where used_at is null and (created_at <= ${before} or discarded_at <= ${now})
            and not exists (select from draft_document kept where kept.document_id = d.id)
            and not exists (select from upload_lock held where held.upload_id = d.id and held.held_until > clock_timestamp())
          order by created_at limit ${atOnce} for update skip locked)
        returning id`),
    );
    for (const { id } of marked) if (await remove(parts, id, true)) removed++;
    if (marked.length < atOnce) break;
  }
  await parts.database.write(null, (tx) =>
    tx.query(sql`delete from upload_lock where held_until < clock_timestamp() - interval '1 hour'`),
  );
  return removed;
}

/**
 * Bytes before the row: cut short in between, the row is still there to be found, and no input can claim it. Content goes with the last
 * row that has it; nobody can announce that they have it too while this goes on (`announceContent`).
 */
function remove({ database, store }: Parts, id: string, sparesDrafts: boolean): Promise<boolean> {
  return database.write(null, async (tx) => {
    const [row] = await tx.query(sql<Discarded>`
      select id, storage_key, encode(sha256, 'hex') as sha256,
        exists (select from draft_document kept where kept.document_id = d.id) as in_draft
      from document d where id = ${id}::uuid and discarded_at is not null for update`);
    if (!row) return false;
    if (sparesDrafts && row.in_draft) {
      // Saved while it was being marked.
      await tx.query(sql`update document set discarded_at = null where id = ${id}::uuid`);
      return false;
    }
    if (row.storage_key !== row.sha256) await store.remove(row.storage_key);
    if (row.sha256) {
      await lockContent(tx, row.sha256);
      const others = await tx.query(
        sql`select from document where sha256 = decode(${row.sha256}, 'hex') and id <> ${id}::uuid limit 1`,
      );
      if (others.length === 0) await store.remove(row.sha256);
    }
    await tx.query(sql`delete from document where id = ${id}::uuid`);
    return true;
  });
}

/** From here on the content is not removed, though it may not be there yet. @returns false where the upload itself is going or gone */
export async function announceContent(tx: Tx, id: string, sha256: Buffer): Promise<boolean> {
  await tx.query(sql`select from document where id = ${id}::uuid for update`);
  await lockContent(tx, sha256.toString('hex'));
  const announced = await tx.query(sql`
    update document set sha256 = ${sha256} where id = ${id}::uuid and completed_at is null and discarded_at is null returning id`);
  return announced.length > 0;
}

async function lockContent(tx: Tx, contentKey: string): Promise<void> {
  await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${contentKey}, 0))`);
}
