import { sql } from 'kysely';
import { idOf, type Shape, type ShapeField } from '../graphql/look-ahead/shape.ts';

const fields = (type: string): Record<string, ShapeField> => ({
  id: idOf(type),
  displayName: { value: (row) => sql`${row}.display_name` },
  seenUntil: {
    value: (row, { viewer }) =>
      sql`case when ${row}.id = ${viewer.accountId}::uuid then utc_text(coalesce(${row}.seen_until, ${row}.created_at)) end`,
  },
});

/** An advisor is seen by themselves and by staff (on their mandates). */
export const advisorShape: Shape = {
  type: 'Advisor',
  from: sql`account`,
  sees: (row, { viewer }) => sql`('ADVISOR' = any(${row}.parts)
    and (${row}.id = ${viewer.accountId}::uuid or ${viewer.part === 'STAFF' && viewer.scopes.has('STAFF_READ')}::boolean))`,
  fields: fields('Advisor'),
};

/** A staff member is seen by themselves alone. */
export const staffMemberShape: Shape = {
  type: 'StaffMember',
  from: sql`account`,
  sees: (row, { viewer }) =>
    sql`('STAFF' = any(${row}.parts) and ${row}.id = ${viewer.accountId}::uuid and ${viewer.part === 'STAFF'}::boolean)`,
  fields: fields('StaffMember'),
};
