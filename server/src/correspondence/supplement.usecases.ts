import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { recordFacts } from '../case-events/record.ts';
import type { Tx } from '../database/database.ts';
import { Refusal } from '../graphql/user-error.ts';
import { helsinkiDate } from '../helsinki.ts';
import type { Act } from './act.ts';
import { reachCase } from './reach.queries.ts';
import { fieldProblem, messageLimit } from './submission.ts';

/** Staff ask for more from the desk, as UMA does by the feed. @returns the request's id */
export async function requestSupplement(
  tx: Tx,
  { viewer, clock }: Act,
  input: { applicationId: string | null; message: string; dueOn: string },
): Promise<string> {
  const now = clock.now();
  const reached = await reachCase(tx, viewer, input.applicationId);
  if (!reached) throw new Refusal({ code: 'NOT_FOUND', field: 'applicationId' });
  const problem = fieldProblem('message', input.message, messageLimit, true);
  if (problem) throw new Refusal(problem);
  if (input.dueOn < helsinkiDate(now)) throw new Refusal({ code: 'INVALID_DATE', field: 'dueOn' });
  const id = randomUUID();
  await tx.query(sql`
    insert into supplement_request (id, application_id, uma_request_id, message, requested_at, due_on, status)
    values (${id}::uuid, ${reached.id}::uuid, ${`desk:${id}`}, ${input.message.trim()}, ${now}, ${input.dueOn}::date, 'OPEN')`);
  recordFacts(tx, clock, [
    {
      kind: 'SUPPLEMENT_REQUESTED',
      occurredAt: now,
      applicationId: reached.id,
      clientId: reached.clientId,
      actorId: viewer.accountId,
      data: { supplementRequestId: id },
    },
  ]);
  return id;
}

/** Staff give more time, with a reason; never less. @returns the request's id */
export async function extendSupplementRequest(
  tx: Tx,
  { viewer, clock }: Act,
  input: { supplementRequestId: string | null; dueOn: string; reason: string },
): Promise<string> {
  const [request] = input.supplementRequestId
    ? await tx.query(sql<{ application_id: string; client_id: string; status: string; due_on: string }>`
        select r.application_id, a.client_id, r.status, r.due_on::text as due_on
        from supplement_request r join application a on a.id = r.application_id
        where r.id = ${input.supplementRequestId}::uuid for no key update of r`)
    : [];
  if (!request) throw new Refusal({ code: 'NOT_FOUND', field: 'supplementRequestId' });
  if (request.status !== 'OPEN') throw new Refusal({ code: 'ALREADY_ANSWERED', field: 'supplementRequestId' });
  const problem = fieldProblem('reason', input.reason, messageLimit, true);
  if (problem) throw new Refusal(problem.code === 'REQUIRED' ? { code: 'REASON_REQUIRED', field: 'reason' } : problem);
  if (input.dueOn <= request.due_on) throw new Refusal({ code: 'INVALID_DATE', field: 'dueOn' });
  await tx.query(sql`
    update supplement_request set due_on = ${input.dueOn}::date, extension_reason = ${input.reason.trim()} where id = ${input.supplementRequestId}::uuid`);
  recordFacts(tx, clock, [
    {
      kind: 'SUPPLEMENT_EXTENDED',
      occurredAt: clock.now(),
      applicationId: request.application_id,
      clientId: request.client_id,
      actorId: viewer.accountId,
      data: { supplementRequestId: input.supplementRequestId },
    },
  ]);
  return input.supplementRequestId as string;
}
