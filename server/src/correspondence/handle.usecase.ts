import { sql } from 'kysely';
import { recordFacts } from '../case-events/record.ts';
import type { Tx } from '../database/database.ts';
import { Refusal } from '../graphql/user-error.ts';
import type { Act } from './act.ts';

interface SubmissionRow {
  application_id: string;
  client_id: string;
  read_at: string | null;
  handled_at: string | null;
}

async function lock(tx: Tx, id: string | null): Promise<SubmissionRow> {
  const [row] = id
    ? await tx.query(sql<SubmissionRow>`
        select s.application_id, a.client_id, s.read_at, s.handled_at from submission s join application a on a.id = s.application_id
        where s.id = ${id}::uuid for no key update of s`)
    : [];
  if (!row) throw new Refusal({ code: 'NOT_FOUND', field: 'id' });
  return row;
}

/** Staff have opened it: the sender sees when it was first read (R16). Again: no change. */
export async function markRead(tx: Tx, { viewer, clock }: Act, id: string | null): Promise<string> {
  const row = await lock(tx, id);
  if (!row.read_at) await mark(tx, { viewer, clock }, id as string, row, 'read');
  return id as string;
}

/** Staff have dealt with it; it leaves the queue. @throws Refusal ALREADY_HANDLED */
export async function markHandled(tx: Tx, act: Act, id: string | null): Promise<string> {
  const row = await lock(tx, id);
  if (row.handled_at) throw new Refusal({ code: 'ALREADY_HANDLED', field: 'id' });
  if (!row.read_at) await mark(tx, act, id as string, row, 'read');
  await mark(tx, act, id as string, row, 'handled');
  return id as string;
}

async function mark(
  tx: Tx,
  { viewer, clock }: Pick<Act, 'viewer' | 'clock'>,
  id: string,
  row: SubmissionRow,
  as: 'read' | 'handled',
): Promise<void> {
  const now = clock.now();
  const [at, by] = [sql.ref(`${as}_at`), sql.ref(`${as}_by`)];
  await tx.query(sql`update submission set ${at} = ${now}, ${by} = ${viewer.accountId}::uuid where id = ${id}::uuid`);
  recordFacts(tx, clock, [
    {
      kind: as === 'read' ? 'SUBMISSION_READ' : 'SUBMISSION_HANDLED',
      occurredAt: now,
      applicationId: row.application_id,
      clientId: row.client_id,
      actorId: viewer.accountId,
      data: { submissionId: id },
    },
  ]);
}
