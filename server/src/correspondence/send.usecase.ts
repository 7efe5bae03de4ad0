import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { recordFacts } from '../case-events/record.ts';
import type { Clock } from '../clock.ts';
import type { Tx } from '../database/database.ts';
import { type ClaimedDocument, claimDocuments } from '../documents/document.usecases.ts';
import { mediaTypes } from '../documents/media-type.ts';
import { toGlobalId } from '../graphql/global-id.ts';
import { Refusal } from '../graphql/user-error.ts';
import { tellUma } from '../uma-outbox/outbox.ts';
import type { Act } from './act.ts';
import { type ReachedCase, reachCase } from './reach.queries.ts';
import { contentHash, fieldProblem, filesLimit, messageLimit, receiptNumber, repeatWindowMs, sentTime } from './submission.ts';

interface Content {
  message: string;
  attachmentIds: readonly string[];
  sentAt?: string | null;
}

/** R15: sends additional information for a case that the advisor sees. @returns the submission's id */
export async function sendAdditionalInformation(
  tx: Tx,
  act: Act,
  input: Content & { applicationId: string | null },
): Promise<string> {
  const reached = await reachCase(tx, act.viewer, input.applicationId);
  if (!reached) throw new Refusal({ code: 'NOT_FOUND', field: 'applicationId' });
  return send(tx, act, reached, input, null);
}

/** R15: answers a supplement request, late or not. @returns the submission's id and the request's */
export async function answerSupplementRequest(
  tx: Tx,
  act: Act,
  input: Content & { supplementRequestId: string | null },
): Promise<{ submissionId: string; supplementRequestId: string }> {
  const [found] = input.supplementRequestId
    ? await tx.query(
        sql<{
          application_id: string;
        }>`select application_id from supplement_request where id = ${input.supplementRequestId}::uuid`,
      )
    : [];
  const reached = found ? await reachCase(tx, act.viewer, found.application_id) : null;
  if (!reached || !input.supplementRequestId) throw new Refusal({ code: 'NOT_FOUND', field: 'supplementRequestId' });
  const [request] = await tx.query(sql<{ status: string; uma_request_id: string }>`
    select status, uma_request_id from supplement_request where id = ${input.supplementRequestId}::uuid for no key update`);
  if (request?.status !== 'OPEN') throw new Refusal({ code: 'ALREADY_ANSWERED', field: 'supplementRequestId' });
  const answered = { id: input.supplementRequestId, umaRequestId: request.uma_request_id };
  const submissionId = await send(tx, act, reached, input, answered);
  await tx.query(sql`
    update supplement_request set status = 'ANSWERED', answered_at = ${act.clock.now()} where id = ${answered.id}::uuid`);
  return { submissionId, supplementRequestId: answered.id };
}

async function send(
  tx: Tx,
  { viewer, clock, publicUrl }: Act,
  reached: ReachedCase,
  input: Content,
  answered: { id: string; umaRequestId: string } | null,
): Promise<string> {
  const now = clock.now();
  const problem = fieldProblem('message', input.message, messageLimit, input.attachmentIds.length === 0);
  if (problem) throw new Refusal(problem);
  const sentAt = sentTime(input.sentAt, now);
  if (!sentAt) throw new Refusal({ code: 'INVALID_DATE', field: 'sentAt' });
  const documents = await claimDocuments(tx, {
    ownerId: viewer.accountId,
    uploadIds: input.attachmentIds,
    allowed: mediaTypes,
    field: 'attachmentIds',
    clock,
    maximum: filesLimit,
  });
  const hash = contentHash({
    applicationId: reached.id,
    supplementRequestId: answered?.id ?? null,
    message: input.message,
    sha256s: documents.map(({ sha256 }) => sha256),
  });
  const id = randomUUID();
  // The first of the same content within a day: the rest are tied to it.
  await tx.query(sql`
    insert into submission (id, application_id, supplement_request_id, sender_id, message, sent_at, content_hash, repeats_id)
    values (${id}::uuid, ${reached.id}::uuid, ${answered?.id ?? null}::uuid, ${viewer.accountId}::uuid, ${input.message.trim()}, ${sentAt}, ${hash}, (
      select first.id from submission first
      where first.application_id = ${reached.id}::uuid and first.content_hash = ${hash} and first.repeats_id is null
        and first.received_at > ${new Date(now.getTime() - repeatWindowMs)}
      order by first.arrival limit 1))`);
  await keepDocuments(tx, id, reached.id, documents);
  await tx.query(sql`
    delete from draft where owner_id = ${viewer.accountId}::uuid and application_id = ${reached.id}::uuid
      and supplement_request_id is not distinct from ${answered?.id ?? null}::uuid`);
  recordFacts(tx, clock, [
    {
      kind: answered ? 'SUPPLEMENT_ANSWERED' : 'ADDITIONAL_INFORMATION_SENT',
      occurredAt: now,
      applicationId: reached.id,
      clientId: reached.clientId,
      actorId: viewer.accountId,
      data: { submissionId: id, ...(answered ? { supplementRequestId: answered.id } : {}) },
    },
  ]);
  const files = documents.map(({ id: documentId, fileName, mediaType, byteSize, sha256 }) => {
    const fileId = toGlobalId('Document', documentId);
    return { id: fileId, name: fileName, mediaType, byteSize, sha256, url: `${publicUrl}/documents/${fileId}` };
  });
  const data: Record<string, unknown> = {
    sentAt: sentAt.toISOString(),
    message: input.message.trim(),
    files,
    ...(answered ? { requestId: answered.umaRequestId } : {}),
  };
  // Number and time of receipt are given under the position lock: staff's order is the order of the receipts (R16).
  tx.lastly(`receipt-${id}`, () => receive(tx, clock, id, data));
  tellUma(tx, clock, {
    kind: answered ? 'supplement.answered' : 'submission.received',
    subject: reached.diaryNumber,
    time: now,
    data,
  });
  return id;
}

async function keepDocuments(
  tx: Tx,
  submissionId: string,
  applicationId: string,
  documents: readonly ClaimedDocument[],
): Promise<void> {
  if (documents.length === 0) return;
  const ids = documents.map(({ id }) => id);
  await tx.query(sql`update document set application_id = ${applicationId}::uuid where id = any(${ids}::uuid[])`);
  const rows = ids.map((id, ordinal) => sql`(${submissionId}::uuid, ${id}::uuid, ${ordinal}::int)`);
  await tx.query(sql`insert into submission_document (submission_id, document_id, ordinal) values ${sql.join(rows)}`);
}

async function receive(tx: Tx, clock: Clock, id: string, data: Record<string, unknown>): Promise<void> {
  const [next] = await tx.query(sql<{ arrival: string }>`select nextval('submission_number')::text as arrival`);
  const receivedAt = clock.now();
  const number = receiptNumber(receivedAt, next?.arrival ?? '0');
  await tx.query(sql`
    update submission set arrival = ${next?.arrival}::bigint, number = ${number}, received_at = ${receivedAt} where id = ${id}::uuid`);
  Object.assign(data, { number, receivedAt: receivedAt.toISOString() });
}
