import { sql } from 'kysely';
import { allowed } from '../access/access.ts';
import { idOf, type Shape, timeColumn } from '../graphql/look-ahead/shape.ts';

/** One's own; the second net holds it, too. */
export const calendarAddressShape: Shape = {
  type: 'CalendarAddress',
  from: sql`(select account_id as id, created_at, last_read_at from calendar_address)`,
  sees: (row, { viewer }) => allowed(viewer, 'calendarAddress.read', row),
  fields: {
    id: idOf('CalendarAddress'),
    createdAt: timeColumn('created_at'),
    lastReadAt: timeColumn('last_read_at'),
  },
};
