import { type RawBuilder, sql } from 'kysely';
import { sees } from '../access/sees.ts';
import { isUnread } from '../case-events/case-event.shape.ts';
import { clientMatches } from '../clients/client.search.ts';
import { clientsByName } from '../clients/client.shape.ts';
import type { Row, ShapeContext } from '../graphql/look-ahead/shape.ts';
import type { ClientFilter, ClientOrder } from './caseload.types.ts';

interface Measure {
  column: RawBuilder<unknown>;
  join?: RawBuilder<unknown>;
}

/** What the clients are ordered by besides: of cases that the viewer sees, and of events in them (R12: of no others). */
const measures: Partial<Record<ClientOrder, (context: ShapeContext) => Measure>> = {
  LATEST_CHANGE: () => ({
    column: sql`coalesce(changed.latest, 0) as by_change`,
    // Grouped by what it is joined by: where only a count is asked for, nothing of it is read.
    join: sql`left join (select client_id, max(latest) as latest from viewer_latest_changes() group by client_id) changed on changed.client_id = c.id`,
  }),
  DEADLINE: ({ viewer }) => ({
    column: sql`(select coalesce(min(s.due_on), 'infinity') from application a join supplement_request s on s.application_id = a.id
      where a.client_id = c.id and s.status = 'OPEN' and ${sees.application(viewer, sql`a`)}) as by_deadline`,
  }),
};

/** The clients, with what they are ordered by, and by which of it. */
export function clientsInOrder(order: ClientOrder, context: ShapeContext) {
  const measure = measures[order]?.(context);
  const { shape, orderBy: byName } = clientsByName(measure && [measure.column], measure?.join);
  const keys = {
    NAME: { orderBy: byName },
    LATEST_CHANGE: { orderBy: ['by_change', 'id'], descending: true },
    DEADLINE: { orderBy: ['by_deadline', ...byName] },
  };
  return { shape, order: keys[order] };
}

/** A condition on a client's row. */
export function isAmong(filter: ClientFilter | undefined, row: Row, context: ShapeContext): RawBuilder<unknown> {
  const { viewer } = context;
  const conditions = [sql`true`];
  if (filter?.search?.trim()) conditions.push(clientMatches(filter.search, row, viewer));
  const ofCase: RawBuilder<unknown>[] = [];
  if (filter?.kind) ofCase.push(sql`narrowed.kind = ${filter.kind}`);
  if (filter?.unread) {
    ofCase.push(sql`exists (select from case_event unread where unread.application_id = narrowed.id
      and ${isUnread(sql`unread`, context)} and ${sees.caseEventOfVisibleCase(viewer, sql`unread`)})`);
  }
  if (filter?.deadline) {
    ofCase.push(
      sql`exists (select from supplement_request waiting where waiting.application_id = narrowed.id and waiting.status = 'OPEN')`,
    );
  }
  if (ofCase.length > 0) {
    conditions.push(sql`exists (select from application narrowed
      where narrowed.client_id = ${row}.id and ${sees.application(viewer, sql`narrowed`)} and ${sql.join(ofCase, sql` and `)})`);
  }
  return sql`(${sql.join(conditions, sql` and `)})`;
}
