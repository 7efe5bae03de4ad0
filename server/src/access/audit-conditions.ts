import { type RawBuilder, sql } from 'kysely';
import type { Viewer } from './viewer.ts';

type Expression = RawBuilder<unknown>;
type Condition = (viewer: Viewer, row: Expression) => Expression;

/** Acts of advisors alone. A mandate is ended by its holder, by staff or by neither: see the holder. */
export const advisorActs = [
  'POWER_OF_ATTORNEY_SUBMITTED',
  'POWER_OF_ATTORNEY_WITHDRAWN',
  'POWER_OF_ATTORNEY_COMPLETED',
  'SUCCESSION_ANSWERED',
  'ADDITIONAL_INFORMATION_SENT',
  'SUPPLEMENT_ANSWERED',
  'DOCUMENT_REQUESTED',
] as const;
export const isAdvisorAct = (row: Expression): Expression =>
  sql`${row}.kind = any(array[${sql.join(advisorActs.map((kind) => sql.lit(kind)))}])`;

/** Whose an entry of the audit trail is. */
export const clientOfEntry = (row: Expression): Expression =>
  sql`coalesce(${row}.client_id, (select whose.client_id from application whose where whose.id = ${row}.application_id))`;

/** A mandate `held` of `holder` that covered an entry's case (or the client, where there is no case) when it happened. */
export const heldThen = (row: Expression, holder: Expression): Expression => sql`
  held.advisor_id = ${holder} and held.client_id = ${clientOfEntry(row)} and held.status in ('APPROVED', 'ENDED')
  and held.decided_at <= ${row}.at and (held.ended_at is null or held.ended_at > ${row}.at)
  and (not held.limited or ${row}.application_id is null or exists (
    select from power_of_attorney_application named
    where named.power_of_attorney_id = held.id and named.application_id = ${row}.application_id))`;

/**
 * R23 and R12: what an advisor did and looked at themselves, what was done with their mandates, and what others did or opened of the cases
 * that they see now, from while they held them.
 */
export const ownOrOfHeldCase =
  (sees: { coveredCase: Condition; clientWithCoveredCase: Condition; eventWithinCoveredCase: Condition }): Condition =>
  (viewer, row) => {
    const me = sql`${viewer.accountId}::uuid`;
    const clients = sql`select held.client_id from power_of_attorney held where held.advisor_id = ${me} and held.status = 'APPROVED'`;
    const mine = sql`${row}.account_id = ${me}`;
    const ofMandate = sql`${row}.power_of_attorney_id = any(array(
      select mine.id from power_of_attorney mine where mine.advisor_id = ${me}))`;
    const ofCase = sql`${row}.application_id = any(array(
      select seen.id from application seen where seen.client_id in (${clients}) and ${sees.coveredCase(viewer, sql`seen`)}))`;
    const ofClient = sql`(${row}.what = 'READ' and ${row}.client_id = any(array(
      select seen.id from client seen where seen.id in (${clients}) and ${sees.clientWithCoveredCase(viewer, sql`seen`)})))`;
    const whileHeld = sql`exists (select from power_of_attorney held where ${heldThen(row, me)})`;
    // Once for the indexes, by what row-level security lets through to them; then by the rule.
    return sql`((${mine} or ${ofMandate} or ${ofCase} or ${ofClient}) and ${sees.eventWithinCoveredCase(viewer, row)}
      and case
        when ${mine} and (${row}.part = 'ADVISOR' or ${isAdvisorAct(row)}) then true
        when ${row}.power_of_attorney_id is not null and ${row}.what = 'READ' then false
        when ${row}.power_of_attorney_id is not null and ${ofMandate} then true
        when ${row}.application_id is not null then ${ofCase} and ${whileHeld}
        else ${ofClient} and ${whileHeld} end)`;
  };
