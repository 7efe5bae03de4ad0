import { sql } from 'kysely';
import { may } from '../access/access.ts';
import { documentRequestShape, submissionShape } from '../correspondence/correspondence.shape.ts';
import { column, type Row, type Shape, timeColumn } from '../graphql/look-ahead/shape.ts';
import { powerOfAttorneyShape } from '../powers-of-attorney/power-of-attorney.shape.ts';

/** Who works on a matter now. For staff alone: nothing tells the submitter that anybody looks at it. */
const takeShape: Shape = {
  type: 'WorkQueueTake',
  from: sql`(select t.*, a.display_name from work_queue_take t join account a on a.id = t.taken_by)`,
  sees: (row, { viewer, now }) =>
    sql`(${may(viewer, 'workQueue.read')}::boolean and ${row}.expires_at > ${now.toISOString()}::timestamptz)`,
  fields: {
    takenBy: column('display_name'),
    takenAt: timeColumn('taken_at'),
    expiresAt: timeColumn('expires_at'),
    outOfTurnReason: column('out_of_turn_reason'),
    isViewers: { value: (row, { viewer }) => sql`${row}.taken_by = ${viewer.accountId}::uuid` },
  },
};

const takenWhile = (waits: (row: Row) => ReturnType<typeof sql>) => ({
  one: () => takeShape,
  where: (row: Row, take: Row) => sql`${take}.matter_id = ${row}.id and ${waits(row)}`,
});

powerOfAttorneyShape.fields.take = takenWhile((row) => sql`${row}.status = 'PENDING'`);
submissionShape.fields.take = takenWhile((row) => sql`${row}.handled_at is null`);
documentRequestShape.fields.take = takenWhile((row) => sql`${row}.status = 'OPEN'`);
