import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { idOfType } from '../graphql/global-id.ts';
import type { Act } from './act.ts';
import { contentHash, repeatWindowMs } from './submission.ts';

/** @returns the id of the first submission of the same content within a day (R16), or null. The caller checks that it is seen. */
export async function findRepeated(
  tx: Tx,
  { viewer, clock }: Act,
  input: { applicationId: string; supplementRequestId?: string | null; message: string; attachmentIds: readonly string[] },
): Promise<string | null> {
  const ids = input.attachmentIds.map((upload) => idOfType('Document', upload));
  const files = await tx.query(sql<{ sha256: string }>`
    select encode(sha256, 'hex') as sha256 from document where id = any(${ids}::uuid[]) and owner_id = ${viewer.accountId}::uuid and sha256 is not null`);
  const hash = contentHash({
    applicationId: input.applicationId,
    supplementRequestId: input.supplementRequestId ?? null,
    message: input.message,
    sha256s: files.map(({ sha256 }) => sha256),
  });
  const since = new Date(clock.now().getTime() - repeatWindowMs);
  const [first] = await tx.query(sql<{ id: string }>`
    select id from submission where application_id = ${input.applicationId}::uuid and content_hash = ${hash} and received_at > ${since}
    order by arrival limit 1`);
  return first?.id ?? null;
}
