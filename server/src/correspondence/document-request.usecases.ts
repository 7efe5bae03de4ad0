import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Fact } from '../case-events/case-event.ts';
import { recordFacts } from '../case-events/record.ts';
import type { Tx } from '../database/database.ts';
import { dueDate } from '../deadlines/deadlines.ts';
import { claimDocuments } from '../documents/document.usecases.ts';
import { mediaTypes } from '../documents/media-type.ts';
import { toGlobalId } from '../graphql/global-id.ts';
import { Refusal } from '../graphql/user-error.ts';
import { helsinkiDate } from '../helsinki.ts';
import { given } from '../text.ts';
import { tellUma } from '../uma-outbox/outbox.ts';
import type { Act } from './act.ts';
import { type DocumentRequestSubject, decisionIsGivenInPerson, descriptionLimit, reasonLimit } from './document-request.ts';
import { reachCase } from './reach.queries.ts';
import { fieldProblem, filesLimit } from './submission.ts';

/** R17: an advisor asks for documents of a case. @returns the request's id */
export async function requestDocument(
  tx: Tx,
  { viewer, clock }: Act,
  input: { applicationId: string | null; subject: DocumentRequestSubject; description?: string | null },
): Promise<string> {
  const now = clock.now();
  const reached = await reachCase(tx, viewer, input.applicationId);
  if (!reached) throw new Refusal({ code: 'NOT_FOUND', field: 'applicationId' });
  if (decisionIsGivenInPerson(reached.kind, input.subject))
    throw new Refusal({ code: 'NOT_AVAILABLE_IN_SERVICE', field: 'subject' });
  const problem = fieldProblem('description', input.description, descriptionLimit, input.subject === 'OTHER');
  if (problem) throw new Refusal(problem);
  const id = randomUUID();
  const { dueOn } = dueDate('DOCUMENT_REQUEST', helsinkiDate(now));
  const description = given(input.description);
  await tx.query(sql`
    insert into document_request (id, application_id, requester_id, subject, description, requested_at, due_on, status)
    values (${id}::uuid, ${reached.id}::uuid, ${viewer.accountId}::uuid, ${input.subject}, ${description}, ${now}, ${dueOn}::date, 'OPEN')`);
  recordFacts(tx, clock, [
    factOf('DOCUMENT_REQUESTED', { id, application_id: reached.id, client_id: reached.clientId }, viewer.accountId, now),
  ]);
  tellUma(tx, clock, {
    kind: 'document.requested',
    subject: reached.diaryNumber,
    time: now,
    data: {
      documentRequestId: toGlobalId('DocumentRequest', id),
      subject: input.subject,
      description,
      requestedAt: now.toISOString(),
      dueOn,
    },
  });
  return id;
}

/** Staff issue what was asked for: it belongs to the case from then on. @returns the request's id */
export async function issueDocuments(
  tx: Tx,
  { viewer, clock }: Act,
  input: { documentRequestId: string | null; attachmentIds: readonly string[] },
): Promise<string> {
  const request = await lockOpen(tx, input.documentRequestId, 'documentRequestId');
  if (input.attachmentIds.length === 0) throw new Refusal({ code: 'ATTACHMENT_REQUIRED', field: 'attachmentIds' });
  const now = clock.now();
  const documents = await claimDocuments(tx, {
    ownerId: viewer.accountId,
    uploadIds: input.attachmentIds,
    allowed: mediaTypes,
    field: 'attachmentIds',
    clock,
    maximum: filesLimit,
  });
  const ids = documents.map(({ id }) => id);
  await tx.query(sql`update document set application_id = ${request.application_id}::uuid where id = any(${ids}::uuid[])`);
  const rows = ids.map((id, ordinal) => sql`(${request.id}::uuid, ${id}::uuid, ${ordinal}::int)`);
  await tx.query(sql`insert into document_request_document (document_request_id, document_id, ordinal) values ${sql.join(rows)}`);
  await decide(tx, request.id, viewer.accountId, now, sql`status = 'ISSUED'`);
  recordFacts(tx, clock, [factOf('DOCUMENTS_ISSUED', request, viewer.accountId, now)]);
  return request.id;
}

/** Staff decline, with a reason; that the right to an appealable decision exists is said beside it (R17). @returns the request's id */
export async function declineDocumentRequest(
  tx: Tx,
  { viewer, clock }: Act,
  input: { documentRequestId: string | null; reason: string },
): Promise<string> {
  const request = await lockOpen(tx, input.documentRequestId, 'documentRequestId');
  const reason = reasonOf(input.reason);
  const now = clock.now();
  await decide(tx, request.id, viewer.accountId, now, sql`status = 'DECLINED', decline_reason = ${reason}`);
  recordFacts(tx, clock, [factOf('DOCUMENT_REQUEST_DECLINED', request, viewer.accountId, now)]);
  return request.id;
}

/** R17: staff extend the two weeks to a month from the request, once, with a reason. @returns the request's id */
export async function extendDocumentRequest(
  tx: Tx,
  { viewer, clock }: Act,
  input: { documentRequestId: string | null; reason: string },
): Promise<string> {
  const request = await lockOpen(tx, input.documentRequestId, 'documentRequestId');
  if (request.extended_at) throw new Refusal({ code: 'NOT_OPEN', field: 'documentRequestId' });
  const reason = reasonOf(input.reason);
  const now = clock.now();
  const { dueOn } = dueDate('DOCUMENT_REQUEST_EXTENDED', helsinkiDate(new Date(request.requested_at)));
  await tx.query(sql`
    update document_request set due_on = greatest(due_on, ${dueOn}::date), extended_at = ${now}, extension_reason = ${reason}, version = version + 1
    where id = ${request.id}::uuid`);
  recordFacts(tx, clock, [factOf('DOCUMENT_REQUEST_EXTENDED', request, viewer.accountId, now)]);
  return request.id;
}

interface OpenRequest {
  id: string;
  application_id: string;
  client_id: string;
  requested_at: string;
  extended_at: string | null;
}

async function lockOpen(tx: Tx, id: string | null, field: string): Promise<OpenRequest> {
  const [row] = id
    ? await tx.query(sql<OpenRequest & { status: string }>`
        select r.id, r.application_id, a.client_id, r.requested_at, r.extended_at, r.status
        from document_request r join application a on a.id = r.application_id
        where r.id = ${id}::uuid for no key update of r`)
    : [];
  if (!row) throw new Refusal({ code: 'NOT_FOUND', field });
  if (row.status !== 'OPEN') throw new Refusal({ code: 'NOT_OPEN', field });
  return row;
}

function reasonOf(text: string): string {
  const problem = fieldProblem('reason', text, reasonLimit, true);
  if (problem) throw new Refusal(problem.code === 'REQUIRED' ? { code: 'REASON_REQUIRED', field: 'reason' } : problem);
  return text.trim();
}

async function decide(tx: Tx, id: string, by: string, at: Date, change: ReturnType<typeof sql>): Promise<void> {
  await tx.query(sql`
    update document_request set ${change}, decided_at = ${at}, decided_by = ${by}::uuid, version = version + 1 where id = ${id}::uuid`);
}

function factOf(
  kind: Fact['kind'],
  request: { id: string; application_id: string; client_id: string },
  actorId: string,
  occurredAt: Date,
): Fact {
  const { application_id: applicationId, client_id: clientId, id: documentRequestId } = request;
  return { kind, occurredAt, applicationId, clientId, actorId, data: { documentRequestId } };
}
