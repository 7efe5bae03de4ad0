import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { unusedLimitMs } from './document.ts';
import type { FileStore } from './file-store.ts';

export interface DocumentStores {
  database: Database;
  store: FileStore;
  clock: Clock;
}

interface Discarded {
  id: string;
  storage_key: string;
}

const atOnce = 100;

/** Removes an upload that was not used. One that is used stays, and so does whatever is no longer there. */
export async function discardDocument({ database, store, clock }: DocumentStores, id: string): Promise<void> {
  const marked = await database.write(null, (tx) =>
    tx.query(sql<Discarded>`
      update document set discarded_at = coalesce(discarded_at, ${clock.now()})
      where id = ${id}::uuid and used_at is null returning id, storage_key`),
  );
  await remove(database, store, marked);
}

/**
 * Removes uploads that nobody used within a day, and finishes removals that were cut short. Any number of nodes may do it at once.
 * @returns how many were removed
 */
export async function removeUnusedDocuments(database: Database, store: FileStore, clock: Clock): Promise<number> {
  const now = clock.now();
  const before = new Date(now.getTime() - unusedLimitMs);
  let removed = 0;
  for (;;) {
    const marked = await database.write(null, (tx) =>
      tx.query(sql<Discarded>`
        update document set discarded_at = coalesce(discarded_at, ${now})
        where id in (
          select id from document where used_at is null and (created_at <= ${before} or discarded_at <= ${now})
          order by created_at limit ${atOnce} for update skip locked)
        returning id, storage_key`),
    );
    await remove(database, store, marked);
    removed += marked.length;
    if (marked.length < atOnce) break;
  }
  await database.write(null, (tx) =>
    tx.query(sql`delete from upload_lock where held_until < clock_timestamp() - interval '1 hour'`),
  );
  return removed;
}

/** Bytes before the row: cut short in between, the row is still there to be found, and no input can claim it. */
async function remove(database: Database, store: FileStore, marked: readonly Discarded[]): Promise<void> {
  if (marked.length === 0) return;
  for (const { storage_key } of marked) await store.remove(storage_key);
  const ids = marked.map(({ id }) => id);
  await database.write(null, (tx) =>
    tx.query(sql`delete from document where id = any(${ids}::uuid[]) and discarded_at is not null`),
  );
}
