import { sql } from 'kysely';
import { may } from '../access/access.ts';
import type { Viewer } from '../access/viewer.ts';
import { applicationShape } from '../applications/application.shape.ts';
import { caseEventShape } from '../case-events/case-event.shape.ts';
import type { Row } from '../graphql/look-ahead/shape.ts';
import { powerOfAttorneyShape } from '../powers-of-attorney/power-of-attorney.shape.ts';

// What staff see of a case beside what an advisor sees of it. Null for everybody else, whatever it would be.

const forStaff = (viewer: Viewer, value: ReturnType<typeof sql>) => (may(viewer, 'workQueue.read') ? value : sql`null::text`);

/** As `sees.caseEvent` and the stream have it: R12, legal force, and a mandate's events, which are its holder's. */
const audience = (row: Row) => sql`case
  when ${row}.staff_only or ${row}.kind = 'LEGAL_FORCE_GAINED' then 'STAFF'
  when ${row}.kind = 'DECISION_MADE' and exists (
    select from application asylum where asylum.id = ${row}.application_id and asylum.kind = 'ASYLUM') then 'STAFF'
  when ${row}.power_of_attorney_id is not null then 'HOLDER'
  else 'ADVISORS' end`;

const actor = (row: Row) => sql`(select actor.display_name from account actor where actor.id = ${row}.actor_id)`;

Object.assign(caseEventShape.fields, {
  audience: { value: (row, { viewer }) => forStaff(viewer, audience(row)) },
  actorName: { value: (row, { viewer }) => forStaff(viewer, actor(row)) },
  explanation: { value: (row, { viewer }) => forStaff(viewer, sql`${row}.data ->> 'explanation'`) },
  powerOfAttorney: {
    one: () => powerOfAttorneyShape,
    where: (row, mandate) => sql`${mandate}.id = ${row}.power_of_attorney_id`,
  },
} satisfies typeof caseEventShape.fields);

Object.assign(applicationShape.fields, {
  powersOfAttorney: {
    connection: () => powerOfAttorneyShape,
    where: (row, mandate) => sql`${mandate}.client_id = ${row}.client_id and ${mandate}.status in ('APPROVED', 'ENDED')
      and (${mandate}.ended_at is null or ${mandate}.ended_at > ${row}.lodged_at)
      and (not ${mandate}.limited or exists (select from power_of_attorney_application named
        where named.power_of_attorney_id = ${mandate}.id and named.application_id = ${row}.id))`,
    orderBy: ['decided_at', 'id'],
    descending: true,
  },
  lastMentionedAt: {
    value: (row, { viewer }) => forStaff(viewer, sql`utc_text(coalesce(${row}.mentioned_at, ${row}.status_changed_at))`),
  },
} satisfies typeof applicationShape.fields);
