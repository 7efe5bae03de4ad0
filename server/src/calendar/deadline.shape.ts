import { sql } from 'kysely';
import { allowed } from '../access/access.ts';
import { sees } from '../access/sees.ts';
import { applicationShape } from '../applications/application.shape.ts';
import { hasInstant } from '../case-events/case-event.shape.ts';
import { workingDaysLeft } from '../deadlines/working-days.queries.ts';
import { column, type Shape, timeColumn } from '../graphql/look-ahead/shape.ts';
import { powerOfAttorneyShape } from '../powers-of-attorney/power-of-attorney.shape.ts';

/**
 * What the viewer must not miss: what they have to answer, where they have to be, and which of their mandates end. From the viewer's own
 * rows outwards, so that the whole log is never looked through; which of them they may see is asked by the access table as everywhere.
 * Of an interview the latest word counts, until it is held; one without a year of four digits, as the log may hold from long ago, is told to
 * nobody. Its day in Helsinki may be the one after the last.
 */
export const deadlineRows = sql`(
  select r.id, 'SUPPLEMENT_REQUEST' as kind, r.due_on as on_day, null::timestamptz as at, null as office, r.application_id,
    null::uuid as power_of_attorney_id, r.id as supplement_request_id
  from supplement_request r where r.status = 'OPEN' and r.application_id in (select viewer_applications())
  union all
  select i.id, 'INTERVIEW', least(((i.data ->> 'at')::timestamptz at time zone 'Europe/Helsinki')::date, '9999-12-31'), (i.data ->> 'at')::timestamptz,
    i.data ->> 'office', i.application_id, null, null
  from viewer_applications() as held(id) cross join lateral (
    select e.* from case_event e where e.application_id = held.id and e.kind in ('INTERVIEW_SCHEDULED', 'INTERVIEW_HELD')
    order by e.occurred_at desc, e.position desc limit 1) i
  where i.kind = 'INTERVIEW_SCHEDULED' and ${hasInstant(sql.ref('i'))}
  union all
  select p.id, 'MANDATE_ENDS', d.last_day, null, null, null, p.id, null
  from power_of_attorney p join power_of_attorney_by_date d on d.id = p.id
  where p.status = 'APPROVED' and p.id in (select viewer_mandates()))`;

/** One thing that is not to be missed: seen with its case, or by the holder of its mandate. */
export const deadlineShape: Shape = {
  type: 'Deadline',
  from: deadlineRows,
  sees: (row, { viewer }) => sql`(${allowed(viewer, 'calendar.read', row)} and case when ${row}.application_id is null
    then exists (select from power_of_attorney own where own.id = ${row}.power_of_attorney_id and ${sees.powerOfAttorney(viewer, sql`own`)})
    else exists (select from application seen where seen.id = ${row}.application_id and ${sees.application(viewer, sql`seen`)}) end)`,
  fields: {
    id: { value: (row) => sql`global_id('Deadline', ${row}.id)` },
    kind: column('kind'),
    on: column('on_day'),
    at: timeColumn('at'),
    workingDaysLeft: { value: (row, { now }) => workingDaysLeft(now, sql`${row}.on_day`) },
    supplementRequestId: {
      value: (row) =>
        sql`case when ${row}.supplement_request_id is not null then global_id('SupplementRequest', ${row}.supplement_request_id) end`,
    },
    application: { one: () => applicationShape, where: (row, application) => sql`${application}.id = ${row}.application_id` },
    powerOfAttorney: {
      one: () => powerOfAttorneyShape,
      where: (row, mandate) => sql`${mandate}.id = ${row}.power_of_attorney_id`,
    },
  },
};
