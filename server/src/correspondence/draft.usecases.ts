import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { idOfType } from '../graphql/global-id.ts';
import { Refusal } from '../graphql/user-error.ts';
import type { Act } from './act.ts';
import { reachCase } from './reach.queries.ts';
import { fieldProblem, filesLimit, messageLimit } from './submission.ts';

interface DraftPlace {
  applicationId: string | null;
  supplementRequestId?: string | null;
}

/** Saves what is being written, over what was saved before: one draft for each owner, case and request. @returns its id */
export async function saveDraft(
  tx: Tx,
  { viewer, clock }: Act,
  input: DraftPlace & { message: string; attachmentIds: readonly string[] },
): Promise<string> {
  const reached = await reachCase(tx, viewer, input.applicationId);
  if (!reached) throw new Refusal({ code: 'NOT_FOUND', field: 'applicationId' });
  const problem = fieldProblem('message', input.message, messageLimit, false);
  if (problem) throw new Refusal(problem);
  if (input.attachmentIds.length > filesLimit) {
    throw new Refusal({ code: 'TOO_MANY_ATTACHMENTS', field: 'attachmentIds', values: { limit: filesLimit } });
  }
  const request = input.supplementRequestId ?? null;
  if (request) {
    const known = await tx.query(
      sql`select id from supplement_request where id = ${request}::uuid and application_id = ${reached.id}::uuid`,
    );
    if (known.length === 0) throw new Refusal({ code: 'NOT_FOUND', field: 'supplementRequestId' });
  }
  const [draft] = await tx.query(sql<{ id: string }>`
    insert into draft (id, owner_id, application_id, supplement_request_id, message, updated_at)
    values (${randomUUID()}::uuid, ${viewer.accountId}::uuid, ${reached.id}::uuid, ${request}::uuid, ${input.message}, ${clock.now()})
    on conflict (owner_id, application_id, coalesce(supplement_request_id, '00000000-0000-0000-0000-000000000000'))
    do update set message = excluded.message, updated_at = excluded.updated_at
    returning id`);
  const id = draft?.id as string;
  const uploads = [...new Set(input.attachmentIds.map((upload) => idOfType('Document', upload)))];
  await tx.query(sql`delete from draft_document where draft_id = ${id}::uuid`);
  // Only one's own finished uploads stay in a draft; sending says of any other that it is not there.
  await tx.query(sql`
    insert into draft_document (draft_id, document_id, ordinal)
    select ${id}::uuid, d.id, u.ordinal from unnest(${uploads}::uuid[]) with ordinality as u(id, ordinal)
    join document d on d.id = u.id and d.owner_id = ${viewer.accountId}::uuid and d.completed_at is not null and d.used_at is null
      and d.discarded_at is null`);
  return id;
}

/** Throws away one's own draft; again: no change. */
export async function discardDraft(tx: Tx, { viewer }: Act, id: string | null): Promise<void> {
  if (id) await tx.query(sql`delete from draft where id = ${id}::uuid and owner_id = ${viewer.accountId}::uuid`);
}
