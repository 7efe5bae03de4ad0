import { type RawBuilder, sql } from 'kysely';
import { allowed, may } from '../access/access.ts';
import { clientOfEntry, heldThen, isAdvisorAct } from '../access/audit-conditions.ts';
import type { Viewer } from '../access/viewer.ts';
import { applicationShape } from '../applications/application.shape.ts';
import { clientShape } from '../clients/client.shape.ts';
import { column, idFrom, idOf, type Row, type Shape } from '../graphql/look-ahead/shape.ts';
import { powerOfAttorneyShape } from '../powers-of-attorney/power-of-attorney.shape.ts';
import { auditKinds, isMandateKind } from './audit-entry.ts';
import { seenUnder } from './what-was-seen.queries.ts';

type Condition = RawBuilder<unknown>;

const isStaff = (viewer: Viewer) => viewer.part === 'STAFF' && may(viewer, 'audit.read');
const mandateKinds = sql`array[${sql.join(auditKinds.filter(isMandateKind).map((kind) => sql.lit(kind)))}]`;

/** Everything that was written down of one session or token, subject and hour. */
const readsOfEntry = (
  row: Row,
): Condition => sql`audit_read hourly where hourly.via_id = ${row}.via_id and hourly.subject_id = ${row}.subject_id
  and hourly.hour = ${row}.hour and hourly.staff_only = ${row}.staff_only`;

/** An act is staff's unless it is one of advisors alone, or done by the mandate's holder: nobody decides on their own (R21). */
const partOf = (row: Row): Condition => sql`coalesce(${row}.part, case
  when ${isAdvisorAct(row)} or ${row}.account_id = (
    select mandate.advisor_id from power_of_attorney mandate where mandate.id = ${row}.power_of_attorney_id) then 'ADVISOR'
  else 'STAFF' end)`;

const mandatesOf = (row: Row, viewer: Viewer): Condition => {
  const ids = sql`case
    when ${row}.mandate_ids is not null then array(select unnest(${row}.mandate_ids))
    when ${row}.power_of_attorney_id is not null then array[${row}.power_of_attorney_id]
    else array(select held.id from power_of_attorney held where ${heldThen(row, sql`${row}.account_id`)} order by held.id) end`;
  const visible = isStaff(viewer) ? sql`true` : sql`mandate.advisor_id = ${viewer.accountId}::uuid`;
  return sql`(select coalesce(json_agg(global_id('PowerOfAttorney', mandate.id) order by mandate.id), '[]')
    from power_of_attorney mandate where mandate.id = any(${ids}) and ${visible})`;
};

/** How an entry of the audit trail is read, from both logs at once. */
export const auditEntryShape: Shape = {
  type: 'AuditEntry',
  from: sql`audit_entry`,
  sees: (row, { viewer }) => sql`(${row}.ordinal = 0 and ${allowed(viewer, 'audit.read', row)})`,
  fields: {
    id: idOf('AuditEntry'),
    at: { value: (row) => sql`utc_text(${row}.shown_at)` },
    what: column('what'),
    kind: column('kind'),
    readKinds: {
      value: (row) =>
        sql`(select coalesce(json_agg(distinct kind), '[]') from (select unnest(kinds) as kind from ${readsOfEntry(row)}) read)`,
    },
    documentIds: {
      value: (row) => sql`(select coalesce(json_agg(distinct global_id('Document', document)), '[]')
        from (select unnest(document_ids) as document from ${readsOfEntry(row)}) read)`,
    },
    actor: {
      value: (
        row,
      ) => sql`(select json_build_object('id', global_id(case played.part when 'STAFF' then 'StaffMember' else 'Advisor' end, account.id),
        'displayName', account.display_name, 'part', played.part)
        from account cross join lateral (select ${partOf(row)} as part) played where account.id = ${row}.account_id)`,
    },
    right: {
      value: (
        row,
      ) => sql`coalesce(${row}.entitled_by, case when ${row}.account_id is null then null when ${partOf(row)} = 'STAFF' then 'STAFF'
        when ${row}.kind = any(${mandateKinds}) then 'OWN' else 'MANDATE' end)`,
    },
    powerOfAttorneyIds: { value: (row, { viewer }) => mandatesOf(row, viewer) },
    byToken: { value: (row) => sql`coalesce(${row}.via_kind = 'token', false)` },
    applicationId: idFrom('Application', 'application_id'),
    application: { one: () => applicationShape, where: (row, application) => sql`${application}.id = ${row}.application_id` },
    client: { one: () => clientShape, where: (row, client) => sql`${client}.id = ${clientOfEntry(row)}` },
  },
};

// The arrow points down: a mandate knows nothing of what is written down of its use (R8).
powerOfAttorneyShape.fields.whatWasSeen = {
  value: (row, { viewer }) =>
    isStaff(viewer)
      ? sql`(select coalesce(json_agg(seen), '[]') from (${seenUnder(sql`${row}.id`, sql`${row}.advisor_id`, {
          application: (id) => sql`global_id('Application', ${id})`,
          client: (id) => sql`global_id('Client', ${id})`,
          document: (id) => sql`global_id('Document', ${id})`,
        })}) seen)`
      : sql`null::json`,
};
