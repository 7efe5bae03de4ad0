import { type RawBuilder, sql } from 'kysely';
import { allowed } from '../access/access.ts';
import { column, idOf, type Shape, type ShapeField, timeColumn } from '../graphql/look-ahead/shape.ts';
import { endOfSession } from './authentication.ts';

const ofOwnSession = (moment: RawBuilder<unknown>): ShapeField => ({
  value: (row, { viewer: { accountId, via } }) =>
    via.kind === 'session'
      ? sql`(select utc_text(${moment}) from session s where s.id = ${via.id}::uuid and s.account_id = ${row}.id and ${row}.id = ${accountId}::uuid)`
      : sql`null::text`,
});

const fields = (type: string): Record<string, ShapeField> => ({
  id: idOf(type),
  displayName: { value: (row) => sql`${row}.display_name` },
  seenUntil: {
    value: (row, { viewer }) =>
      sql`case when ${row}.id = ${viewer.accountId}::uuid then utc_text(coalesce(${row}.seen_until, ${row}.created_at)) end`,
  },
  sessionEndsAt: ofOwnSession(endOfSession),
  sessionEndsAtLatest: ofOwnSession(sql`s.expires_at`),
});

/** An advisor is seen by themselves and by staff (on their mandates). */
export const advisorShape: Shape = {
  type: 'Advisor',
  from: sql`account`,
  sees: (row, { viewer }) => sql`('ADVISOR' = any(${row}.parts) and ${allowed(viewer, 'advisor.read', row)})`,
  fields: {
    ...fields('Advisor'),
    profession: column('profession'),
    professionConfirmedAt: timeColumn('profession_confirmed_at'),
    viewerCanConfirmProfession: {
      value: (row, { viewer }) => sql`(${row}.profession is not null and ${row}.profession_confirmed_at is null
        and ${allowed(viewer, 'profession.confirm', row)})`,
    },
  },
};

/** A staff member is seen by themselves alone. */
export const staffMemberShape: Shape = {
  type: 'StaffMember',
  from: sql`account`,
  sees: (row, { viewer }) => sql`('STAFF' = any(${row}.parts) and ${allowed(viewer, 'staffMember.read', row)})`,
  fields: fields('StaffMember'),
};
