import { sql } from 'kysely';
import type { DocumentStores } from './document-stores.ts';
import { ScannerAway, type Verdict, type VirusScanner } from './scanner.ts';

interface Waiting {
  id: string;
  storage_key: string;
}

/** In the background nobody waits, but for the next file. */
const patienceMs = 120_000;

/**
 * Asks the scanner about a file and writes down what it says.
 * @returns the verdict; null where there is none yet: the file goes on waiting
 */
export async function scanDocument(
  { database, store, clock, scanner }: DocumentStores,
  { id, storage_key }: Waiting,
  waitMs = patienceMs,
): Promise<Verdict | null> {
  if (!scanner) return null;
  const verdict = await ask(scanner, await store.read(storage_key), waitMs);
  if (verdict) {
    await database.write(null, (tx) =>
      tx.query(sql`
        update document set scan = ${verdict === 'CLEAN' ? 'CLEAN' : 'REFUSED'}, scanned_at = ${clock.now()}
        where id = ${id}::uuid and scan in ('WAITING', 'NOT_SCANNED')`),
    );
  }
  return verdict;
}

async function ask(scanner: VirusScanner, content: AsyncIterable<Uint8Array>, waitMs: number): Promise<Verdict | null> {
  try {
    return await scanner.scan(content, waitMs);
  } catch (error) {
    if (error instanceof ScannerAway) return null;
    throw error;
  }
}

/**
 * Every file that waits for its verdict, the oldest first, whoever sent it and whether it is used yet or not. One that cannot be scanned
 * holds up no other. Any number of nodes may do it at once.
 * @returns how many go on waiting
 */
export async function scanWaiting(parts: DocumentStores, complain: (error: unknown) => void): Promise<number> {
  const waiting = await parts.database.read(null, (tx) =>
    tx.query(sql<Waiting>`
      select id, storage_key from document where scan = 'WAITING' and completed_at is not null and discarded_at is null
      order by completed_at, id`),
  );
  let left = 0;
  for (const file of waiting) {
    try {
      if (!(await scanDocument(parts, file))) left++;
    } catch (error) {
      left++;
      complain(error);
    }
  }
  return left;
}

/** How many are asked for at once. */
const batch = 100;

/**
 * What came while there was no scanner: asked about once there is one. Whoever saw it sees it until there is a verdict, and nobody one that
 * is harmful. One that cannot be read holds up no other. Ends where the scanner is away: what is left is for the next time.
 * @returns how many have a verdict now
 */
export async function scanUnscanned(parts: DocumentStores, complain: (error: unknown) => void): Promise<number> {
  let judged = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const unscanned = await parts.database.read(null, (tx) =>
      tx.query(sql<Waiting>`
        select id, storage_key from document
        where scan = 'NOT_SCANNED' and completed_at is not null and discarded_at is null and id > ${after}::uuid
        order by id limit ${sql.lit(batch)}`),
    );
    for (const file of unscanned) {
      after = file.id;
      try {
        if (!(await scanDocument(parts, file))) return judged;
        judged++;
      } catch (error) {
        complain(error);
      }
    }
    if (unscanned.length < batch) return judged;
  }
}
