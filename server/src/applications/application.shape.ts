import { sql } from 'kysely';
import { sees } from '../access/sees.ts';
import { caseEventShape, isUnread } from '../case-events/case-event.shape.ts';
import { clientShape } from '../clients/client.shape.ts';
import { column, idOf, type Shape, timeColumn } from '../graphql/look-ahead/shape.ts';

/** How an application is read; documents and correspondence join from their own domain. */
export const applicationShape: Shape = {
  type: 'Application',
  from: sql`application`,
  sees: (row, { viewer }) => sees.application(viewer, row),
  fields: {
    id: idOf('Application'),
    diaryNumber: column('diary_number'),
    kind: column('kind'),
    status: column('status'),
    statusChangedAt: timeColumn('status_changed_at'),
    lodgedAt: timeColumn('lodged_at'),
    client: { one: () => clientShape, where: (row, client) => sql`${client}.id = ${row}.client_id`, within: true },
    events: {
      connection: () => caseEventShape,
      where: (row, event) => sql`${event}.application_id = ${row}.id`,
      orderBy: ['occurred_at', 'position'],
      within: true,
    },
    unreadCount: {
      value: (row, context) => sql`(select count(*)::int from case_event unread
        where unread.application_id = ${row}.id and ${isUnread(sql`unread`, context)}
          and ${sees.caseEventOfVisibleCase(context.viewer, sql`unread`)})`,
    },
  },
};

// The arrow points down: a client knows nothing of applications, an event nothing of its case.
clientShape.fields.applications = {
  connection: () => applicationShape,
  where: (row, application) => sql`${application}.client_id = ${row}.id`,
  orderBy: ['lodged_at', 'id'],
};
caseEventShape.fields.application = {
  one: () => applicationShape,
  where: (row, application) => sql`${application}.id = ${row}.application_id`,
};
