import { type RawBuilder, sql } from 'kysely';
import { ownOrOfHeldCase } from './audit-conditions.ts';
import type { Viewer } from './viewer.ts';

type Condition = (viewer: Viewer, row: RawBuilder<unknown>) => RawBuilder<unknown>;

const me = (viewer: Viewer) => sql`${viewer.accountId}::uuid`;

/** An application that an approved mandate of the viewer covers now (R2), while it is open (R10). */
const coveredCase: Condition = (viewer, row) => sql`(${row}.status <> 'CLOSED' and exists (
  select from power_of_attorney held
  where held.client_id = ${row}.client_id and held.advisor_id = ${me(viewer)} and held.status = 'APPROVED'
    and (not held.limited or exists (
      select from power_of_attorney_application named
      where named.power_of_attorney_id = held.id and named.application_id = ${row}.id))))`;

/** What belongs to such an application. */
const ofCoveredCase: Condition = (viewer, row) =>
  sql`exists (select from application seen where seen.id = ${row}.application_id and ${coveredCase(viewer, sql`seen`)})`;

/** An event of a case that the viewer sees, but for R12, and for mandates of others: as the stream has them, their holder's alone. */
const eventWithinCoveredCase: Condition = (viewer, row) =>
  // An application may turn out to be an asylum one after its decision was recorded: R12 holds by what it is now.
  sql`(not ${row}.staff_only and not (${row}.kind = 'DECISION_MADE' and exists (
      select from application asylum where asylum.id = ${row}.application_id and asylum.kind = 'ASYLUM')) and (${row}.power_of_attorney_id is null or exists (
    select from power_of_attorney held
    where held.id = ${row}.power_of_attorney_id and held.advisor_id = ${me(viewer)})))`;

/** R10: a client with no open application is no longer listed, and not there. */
const clientWithCoveredCase: Condition = (viewer, row) => sql`(${row}.id in (
    select held.client_id from power_of_attorney held
    where held.advisor_id = ${me(viewer)} and held.status = 'APPROVED')
  and exists (select from application open where open.client_id = ${row}.id and ${coveredCase(viewer, sql`open`)}))`;

/** Nobody but who sent a file sees it before the virus scanner's verdict; where there is no scanner, it says that there was none. */
const released = (row: RawBuilder<unknown>) => sql`${row}.scan in ('CLEAN', 'NOT_SCANNED')`;

/** Which rows an action is open for, by name, as SQL on an alias. The access table says for whom. */
export const conditions = {
  coveredCase,
  eventWithinCoveredCase,

  clientWithCoveredCase,
  auditEntryOwnOrOfHeldCase: ownOrOfHeldCase({ coveredCase, clientWithCoveredCase, eventWithinCoveredCase }),

  /** As within a case, and of a case that the viewer sees now, or of a mandate of their own. */
  eventOfCoveredCase: (viewer, row) => sql`(${eventWithinCoveredCase(viewer, row)} and case when ${row}.application_id is null
    then ${row}.power_of_attorney_id is not null
    else ${ofCoveredCase(viewer, row)} end)`,

  ownMandate: (viewer, row) => sql`${row}.advisor_id = ${me(viewer)}`,
  /** R21: nobody decides on their own. */
  mandateOfAnother: (viewer, row) => sql`${row}.advisor_id <> ${me(viewer)}`,

  /** R15: an upload and a mandate's documents are their owner's; what was sent or issued belongs to the case, whoever sent it. */
  ownDocumentOrOfCoveredCase: (viewer, row) =>
    sql`case when ${row}.application_id is null then ${row}.owner_id = ${me(viewer)}
      else (${released(row)} or ${row}.owner_id = ${me(viewer)}) and ${ofCoveredCase(viewer, row)} end`,
  usedOrOwnDocument: (viewer, row) => sql`(${row}.used_at is not null and ${released(row)} or ${row}.owner_id = ${me(viewer)})`,
  documentOfCase: (_viewer, row) => sql`(${row}.application_id is not null and ${released(row)})`,

  /** R15: the sender's, whatever became of their access. */
  ownSubmission: (viewer, row) => sql`${row}.sender_id = ${me(viewer)}`,
  self: (viewer, row) => sql`${row}.id = ${me(viewer)}`,
  /** R21: nobody confirms what they say of themselves. */
  anotherPerson: (viewer, row) => sql`${row}.id <> ${me(viewer)}`,
  ownToken: (viewer, row) => sql`${row}.account_id = ${me(viewer)}`,
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;
