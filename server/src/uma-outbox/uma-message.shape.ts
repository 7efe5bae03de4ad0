import { sql } from 'kysely';
import { may } from '../access/access.ts';
import { column, idOf, type Row, type Shape, type ShapeContext, timeColumn } from '../graphql/look-ahead/shape.ts';

/** How a message to UMA is read, by staff: not what it says, which they find in the case. */
export const umaMessageShape: Shape = {
  type: 'UmaMessage',
  from: sql`uma_outbox`,
  sees: (row, { viewer }) => sql`(${may(viewer, 'umaFeed.read')}::boolean and ${row}.confirmed_at is null)`,
  fields: {
    id: idOf('UmaMessage'),
    type: column('type'),
    subject: column('subject'),
    occurredAt: timeColumn('time'),
    waitingSince: timeColumn('created_at'),
    refusedAt: timeColumn('refused_at'),
    refusalReason: column('refusal_reason'),
  },
};

/** A message that UMA has not confirmed after so long shows in the feed's health (uma-feed's README, "The way back"). */
const lateAfterMs = 10 * 60_000;

export const isRefused = (row: Row) => sql`${row}.refused_at is not null`;
export const isLate = (
  row: Row,
  { now }: Pick<ShapeContext, 'now'>,
) => sql`(${row}.confirmed_at is null and ${row}.refused_at is null
  and ${row}.created_at <= ${new Date(now.getTime() - lateAfterMs).toISOString()}::timestamptz)`;
