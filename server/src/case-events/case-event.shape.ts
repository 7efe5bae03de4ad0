import { sql } from 'kysely';
import { sees } from '../access/sees.ts';
import { column, idFrom, idOf, type Row, type Shape, type ShapeContext, timeColumn } from '../graphql/look-ahead/shape.ts';

/** From when on events are unread for the viewer: the last "mark all as read", or the account's first day. */
const seenUntil = ({ viewer }: ShapeContext) =>
  sql`(select coalesce(seen_until, created_at) from account where id = ${viewer.accountId}::uuid)`;

/** Whether an event is news to the viewer: not yet marked as read, and not their own act. */
export const isUnread = (row: Row, context: ShapeContext) =>
  sql`(${row}.recorded_at > ${seenUntil(context)} and ${row}.actor_id is distinct from ${context.viewer.accountId}::uuid)`;

/** Whether an event says an instant that can be told: what the log holds from long ago may have no year of four digits. */
export const hasInstant = (row: Row) => sql`${row}.data ->> 'at' ~ '^\\d{4}-[^ ]*$'`;

/** How an event of the log is read by query; the application itself joins from its own domain. */
export const caseEventShape: Shape = {
  type: 'CaseEvent',
  from: sql`case_event`,
  sees: (row, { viewer }) => sees.caseEvent(viewer, row),
  seesWithin: (row, { viewer }) => sees.caseEventOfVisibleCase(viewer, row),
  fields: {
    id: idOf('CaseEvent'),
    kind: column('kind'),
    occurredAt: timeColumn('occurred_at'),
    recordedAt: timeColumn('recorded_at'),
    applicationId: idFrom('Application', 'application_id'),
    powerOfAttorneyId: idFrom('PowerOfAttorney', 'power_of_attorney_id'),
    interviewAt: { value: (row) => sql`case when ${hasInstant(row)} then utc_text((${row}.data ->> 'at')::timestamptz) end` },
    interviewOffice: { value: (row) => sql`${row}.data ->> 'office'` },
    isUnread: { value: isUnread },
  },
};
