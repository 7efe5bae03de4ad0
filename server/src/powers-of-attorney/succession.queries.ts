import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import type { Status } from './power-of-attorney.ts';
import type { SuccessionAnswer } from './succession.ts';

export interface Question {
  id: string;
  successorId: string;
  holderId: string;
  clientId: string;
  answer: SuccessionAnswer | null;
  /** It is still waited for: the one mandate is pending, the other in force. */
  isOpen: boolean;
  holderStatus: Status;
}

const columns = sql`q.id, q.successor_id as "successorId", q.holder_id as "holderId", h.client_id as "clientId", q.answer,
  q.closed_at is null and is_pending(q.successor_id) and h.status = 'APPROVED' as "isOpen", h.status as "holderStatus"`;
const joined = sql`succession_question q join power_of_attorney h on h.id = q.holder_id`;

/** @returns the question that stands about a pending mandate, locked. */
export async function lockQuestionAbout(tx: Tx, successorId: string): Promise<Question | undefined> {
  const [question] = await tx.query(sql<Question>`
    select ${columns} from ${joined} where q.successor_id = ${successorId}::uuid and q.closed_at is null for update of q`);
  return question;
}

/** @returns a question that was put to an advisor, locked. */
export async function lockQuestionTo(tx: Tx, advisorId: string, id: string): Promise<Question | undefined> {
  const [question] = await tx.query(sql<Question>`
    select ${columns} from ${joined} where q.id = ${id}::uuid and h.advisor_id = ${advisorId}::uuid for update of q`);
  return question;
}

/** @returns what the holder has answered about this successor, or null; locked against another answer meanwhile. */
export async function lockAnswer(tx: Tx, successorId: string, holderId: string): Promise<SuccessionAnswer | null> {
  const question = await lockQuestionAbout(tx, successorId);
  return question?.holderId === holderId ? question.answer : null;
}

export async function insertQuestion(
  tx: Tx,
  { successorId, holderId, askedBy, at }: { successorId: string; holderId: string; askedBy: string; at: Date },
): Promise<void> {
  await tx.query(sql`
    insert into succession_question (id, successor_id, holder_id, asked_by, asked_at)
    values (${randomUUID()}, ${successorId}, ${holderId}, ${askedBy}, ${at.toISOString()}::timestamptz)`);
}

export async function keepAnswer(
  tx: Tx,
  id: string,
  { answer, message, at }: { answer: SuccessionAnswer; message: string | null; at: Date },
): Promise<void> {
  await tx.query(sql`
    update succession_question set answer = ${answer}, message = ${message}, answered_at = ${at.toISOString()}::timestamptz
    where id = ${id}::uuid`);
}

export async function closeQuestions(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await tx.query(sql`update succession_question set closed_at = ${at.toISOString()}::timestamptz where id = any(${ids}::uuid[])`);
}

/** @returns questions that nobody waits for any more and that are still kept as open, locked; those that somebody else has are left. */
export async function lockIdleQuestions(tx: Tx): Promise<Question[]> {
  return tx.query(sql<Question>`
    select ${columns} from ${joined}
    where q.closed_at is null and (not is_pending(q.successor_id) or h.status <> 'APPROVED')
    order by q.id limit 100 for update of q skip locked`);
}

/** R4: the row of the pending mandate is matched without a new version: its submitter sees nothing of it. */
export async function match(tx: Tx, mandateId: string, clientId: string): Promise<void> {
  await tx.query(sql`update power_of_attorney set client_id = ${clientId}::uuid where id = ${mandateId}::uuid`);
}
