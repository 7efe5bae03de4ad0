import { sql } from 'kysely';
import { may } from '../access/access.ts';
import type { Viewer } from '../access/viewer.ts';
import { column, idOf, type Shape, timeColumn } from '../graphql/look-ahead/shape.ts';

const forStaff = (viewer: Viewer) => (may(viewer, 'umaFeed.read') ? sql`true` : sql`false`);

/** How something that was rejected is read. */
export const rejectedShape: Shape = {
  type: 'RejectedUmaEvent',
  from: sql`uma_rejection`,
  sees: (_row, { viewer }) => forStaff(viewer),
  fields: {
    id: idOf('RejectedUmaEvent'),
    receivedAt: timeColumn('received_at'),
    reason: column('reason'),
    content: column('content'),
  },
};

/**
 * Numbers that UMA must have given and that never came, below the highest that did: for at most 100 clients and cases, of each
 * at most 100 ranges such as `3-89`.
 */
const sequenceGaps = sql`(
  select coalesce(json_agg(json_build_object('subject', g.subject, 'missing', (g.ranges)[1:100]) order by g.subject collate "C"), '[]')
  from (
    select min(e.subject) as subject, array_agg(case when e.sequence - e.before = 2 then (e.sequence - 1)::text
        else (e.before + 1) || '-' || (e.sequence - 1) end order by e.sequence) as ranges
    from (
      select subject_key, subject, sequence, lag(sequence, 1, 0) over (partition by subject_key order by sequence) as before
      from uma_event) e
    where e.sequence - e.before > 1
    group by e.subject_key limit 100) g)`;

/** What a newer UMA says, of which this service knows nothing but that it came. */
const unknownTypes = sql`(
  select coalesce(json_agg(json_build_object('type', u.type, 'count', u.count, 'lastReceivedAt', utc_text(u.last)) order by u.type collate "C"), '[]')
  from (select type, count(*)::int as count, max(received_at) as last from uma_event where not type_known group by type limit 100) u)`;

/** How the feed's health is read: what it counts as it goes, and what it kept. */
export const umaFeedShape: Shape = {
  type: 'UmaFeed',
  from: sql`uma_feed_state`,
  sees: (_row, { viewer }) => forStaff(viewer),
  fields: {
    lastReceivedAt: timeColumn('last_received_at'),
    acceptedCount: column('accepted'),
    parkedCount: column('parked'),
    rejected: { connection: () => rejectedShape, where: () => sql`true`, orderBy: ['ordinal'], descending: true },
    sequenceGaps: { value: () => sequenceGaps },
    unknownTypes: { value: () => unknownTypes },
  },
};
