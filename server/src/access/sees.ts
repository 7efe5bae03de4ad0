import { type RawBuilder, sql } from 'kysely';
import type { Viewer } from './viewer.ts';

type Condition = RawBuilder<unknown>;
type Row = RawBuilder<unknown>;

const staff = (viewer: Viewer) => viewer.part === 'STAFF' && viewer.scopes.has('CASES_READ');
const advisor = (viewer: Viewer) => viewer.part === 'ADVISOR' && viewer.scopes.has('CASES_READ');
const never = sql`false`;
const always = sql`true`;

/**
 * The rows that a viewer sees, as SQL conditions on an alias; every list, look-up and nested field goes through one of these.
 * Staff see every client and case; an advisor only what an approved mandate covers now (R2), while it is open (R10).
 */
export const sees = {
  application(viewer: Viewer, row: Row): Condition {
    if (staff(viewer)) return always;
    if (!advisor(viewer)) return never;
    return sql`(${row}.status <> 'CLOSED' and exists (
      select from power_of_attorney held
      where held.client_id = ${row}.client_id and held.advisor_id = ${viewer.accountId}::uuid and held.status = 'APPROVED'
        and (not held.limited or exists (
          select from power_of_attorney_application named
          where named.power_of_attorney_id = held.id and named.application_id = ${row}.id))))`;
  },

  /** R10: a client with no open application is no longer listed, and not there. */
  client(viewer: Viewer, row: Row): Condition {
    if (staff(viewer)) return always;
    if (!advisor(viewer)) return never;
    return sql`(${row}.id in (
        select held.client_id from power_of_attorney held
        where held.advisor_id = ${viewer.accountId}::uuid and held.status = 'APPROVED')
      and exists (select from application open where open.client_id = ${row}.id and ${sees.application(viewer, sql`open`)}))`;
  },

  /** An event of the log: as below, and of a case that the viewer sees now, or of a mandate of their own. */
  caseEvent(viewer: Viewer, row: Row): Condition {
    if (staff(viewer)) return always;
    if (!advisor(viewer)) return never;
    return sql`(${sees.caseEventOfVisibleCase(viewer, row)} and case when ${row}.application_id is null
      then ${row}.power_of_attorney_id is not null
      else exists (select from application seen where seen.id = ${row}.application_id and ${sees.application(viewer, sql`seen`)}) end)`;
  },

  /** R12, and a mandate's events as the stream has them: its holder's alone. */
  caseEventOfVisibleCase(viewer: Viewer, row: Row): Condition {
    if (staff(viewer)) return always;
    if (!advisor(viewer)) return never;
    // An application may turn out to be an asylum one after its decision was recorded: R12 holds by what it is now.
    return sql`(not ${row}.staff_only and not (${row}.kind = 'DECISION_MADE' and exists (
        select from application asylum where asylum.id = ${row}.application_id and asylum.kind = 'ASYLUM')) and (${row}.power_of_attorney_id is null or exists (
      select from power_of_attorney held
      where held.id = ${row}.power_of_attorney_id and held.advisor_id = ${viewer.accountId}::uuid)))`;
  },

  powerOfAttorney(viewer: Viewer, row: Row): Condition {
    if (viewer.part === 'STAFF' && viewer.scopes.has('STAFF_READ')) return always;
    if (!advisor(viewer)) return never;
    return sql`${row}.advisor_id = ${viewer.accountId}::uuid`;
  },

  /**
   * R15: an upload and a mandate's documents are their owner's and, once used, staff's; what was sent or issued belongs to the case,
   * whoever sent it. UMA fetches what it is told of.
   */
  document(viewer: Viewer, row: Row): Condition {
    if (viewer.part === 'STAFF' && viewer.scopes.has('STAFF_READ'))
      return sql`(${row}.used_at is not null or ${row}.owner_id = ${viewer.accountId}::uuid)`;
    if (viewer.part === 'UMA' && viewer.scopes.has('UMA_READ')) return sql`${row}.application_id is not null`;
    if (!advisor(viewer)) return never;
    return sql`case when ${row}.application_id is null then ${row}.owner_id = ${viewer.accountId}::uuid
      else exists (select from application seen where seen.id = ${row}.application_id and ${sees.application(viewer, sql`seen`)}) end`;
  },
};
