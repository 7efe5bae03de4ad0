import { sql } from 'kysely';
import { recordFacts } from '../case-events/record.ts';
import type { Tx } from '../database/database.ts';
import { Refusal } from '../graphql/user-error.ts';
import { helsinkiDate } from '../helsinki.ts';
import { textProblem } from '../text.ts';
import type { Act } from './act.ts';
import { addAttachments, attachmentCount, claimMandateDocuments, maximumAttachments } from './attachment.queries.ts';
import { type Corrections, correct, stated } from './correct.ts';
import { lockMandate } from './lock.queries.ts';
import { mandateFact } from './power-of-attorney.facts.ts';
import { limits, statementProblems } from './statement.ts';

/**
 * R3: staff ask the submitter for what is missing; the mandate stays pending. Asked again, the newer question stands.
 * @returns the mandate's id
 */
export async function askForMissing(
  tx: Tx,
  { viewer, clock }: Act,
  input: { id: string | null; message: string; version?: number | null },
): Promise<string> {
  const mandate = await lockMandate(tx, viewer, input, 'askForMissing');
  const problem = textProblem(input.message, limits.reason, true);
  if (problem) throw new Refusal({ code: problem, field: 'message', values: { limit: limits.reason } });
  const now = clock.now();
  mandate.missing = input.message.trim();
  mandate.missingAskedAt = now;
  const details = { explanation: mandate.missing };
  const fact = mandateFact('POWER_OF_ATTORNEY_INCOMPLETE', { id: mandate.id, clientId: null }, viewer.accountId, now, details);
  recordFacts(tx, clock, [fact]);
  return mandate.id;
}

/** What is added to a pending mandate; what is left out stays as it is. */
export interface Completion extends Corrections {
  id: string | null;
  attachmentIds?: readonly string[] | null;
  previousHolderStatementId?: string | null;
  version?: number | null;
}

/**
 * R3: the submitter adds documents, a statement or corrections to a mandate that is pending, asked or not. R4: nothing here asks
 * whether the stated client exists. @returns the mandate's id
 */
export async function complete(tx: Tx, { viewer, clock }: Act, input: Completion): Promise<string> {
  const mandate = await lockMandate(tx, viewer, input, 'complete');
  const now = clock.now();
  const { version, previousHolderStatementId: earlierStatementId } = mandate;
  const { attachmentIds, previousHolderStatementId } = input;
  const had = await attachmentCount(tx, mandate.id);
  // A statement that another takes the place of stays with the mandate: nothing that was sent disappears.
  const kept = previousHolderStatementId && earlierStatementId ? [earlierStatementId] : [];
  const attachmentTotal = had + kept.length + (attachmentIds?.length ?? 0);
  if (attachmentTotal > maximumAttachments)
    throw new Refusal({ code: 'TOO_MANY_ATTACHMENTS', field: 'attachmentIds', values: { limit: maximumAttachments } });
  const problems = statementProblems({ ...stated(mandate, input), attachmentCount: attachmentTotal }, helsinkiDate(now));
  if (problems.length > 0) throw new Refusal(...problems);
  const before = correct(mandate, input);
  if (!before && !attachmentIds?.length && !previousHolderStatementId) throw new Refusal({ code: 'NOTHING_ADDED' });

  const claim = (ids: readonly string[], field: string) => claimMandateDocuments(tx, { viewer, clock }, ids, field);
  const added = await claim(attachmentIds ?? [], 'attachmentIds');
  if (previousHolderStatementId)
    [mandate.previousHolderStatementId] = await claim([previousHolderStatementId], 'previousHolderStatementId');
  mandate.missing = null;
  mandate.missingAskedAt = null;
  await tx.em.flush();
  // Where nothing but documents came the row is as it was, and staff have not seen them yet.
  if (mandate.version === version)
    await tx.query(sql`update power_of_attorney set version = version + 1 where id = ${mandate.id}::uuid`);
  await addAttachments(tx, mandate.id, [...kept, ...added], had);
  const fact = mandateFact('POWER_OF_ATTORNEY_COMPLETED', { id: mandate.id, clientId: null }, viewer.accountId, now, {
    documents: added.length + (previousHolderStatementId ? 1 : 0) || null,
    before,
  });
  recordFacts(tx, clock, [fact]);
  return mandate.id;
}
