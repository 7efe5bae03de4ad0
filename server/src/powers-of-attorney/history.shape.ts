import { sql } from 'kysely';
import { column, idOf, type Row, type Shape, type ShapeContext, timeColumn } from '../graphql/look-ahead/shape.ts';

const staff = ({ viewer }: ShapeContext) => viewer.part === 'STAFF';

/** What the reasons of these acts say is written for the mandate's own side too. */
const readByHolder = [
  'POWER_OF_ATTORNEY_REJECTED',
  'POWER_OF_ATTORNEY_ENDED',
  'POWER_OF_ATTORNEY_INCOMPLETE',
  'SUCCESSION_ANSWERED',
];

/** The acts on a mandate, from the log: reached through the mandate, which the viewer sees. */
export const actShape: Shape = {
  type: 'PowerOfAttorneyAct',
  from: sql`case_event`,
  sees: () => sql`false`,
  seesWithin: (row, context) => (staff(context) ? sql`true` : sql`not ${row}.staff_only`),
  fields: {
    id: idOf('CaseEvent'),
    kind: column('kind'),
    occurredAt: timeColumn('occurred_at'),
    recordedAt: timeColumn('recorded_at'),
    actorName: {
      value: (row, context) => sql`(select actor.display_name from account actor where actor.id = ${row}.actor_id
        and ${staff(context) ? sql`true` : sql`actor.id = ${context.viewer.accountId}::uuid`})`,
    },
    endReason: { value: (row) => sql`${row}.data ->> 'reason'` },
    explanation: {
      value: (row, context) =>
        staff(context)
          ? sql`${row}.data ->> 'explanation'`
          : sql`case when ${row}.kind = any(${readByHolder}::text[]) then ${row}.data ->> 'explanation' end`,
    },
  },
};

/** An act is recorded once for each case that it concerns; here it stands once. Staff also see what was asked about a successor. */
export function isActOn(mandate: Row, act: Row, context: ShapeContext) {
  const about = sql`${act}.power_of_attorney_id = ${mandate}.id`;
  const first = sql`not exists (select from case_event earlier where earlier.power_of_attorney_id = ${act}.power_of_attorney_id
    and earlier.act_id = ${act}.act_id and earlier.position < ${act}.position)`;
  if (!staff(context)) return sql`${about} and ${first}`;
  const asSuccessor = sql`(${act}.data ? 'successorId' and ${act}.data ->> 'successorId' = ${mandate}.id::text)`;
  return sql`(${about} or ${asSuccessor}) and ${first}`;
}
